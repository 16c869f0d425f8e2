package dev.recordwire.processor.codec.schema;

import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.Layout;
import dev.recordwire.processor.codec.model.RecordModel;
import dev.recordwire.processor.codec.model.UnionModel;
import dev.recordwire.processor.codec.model.UnknownFieldsComponent;
import dev.recordwire.schema.Field;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.UnionDefinition;
import java.util.List;
import java.util.Optional;

/// Converts records and unions to their definitions.
public final class Definitions {
  private Definitions() {}

  public static RecordDefinition of(RecordModel model) {
    String name = model.type().toString();
    return switch (model.layout()) {
      case Layout.Packed _ ->
          new RecordDefinition(
              name,
              false,
              model.components().stream().map(component -> packed(component, model)).toList(),
              Optional.empty(),
              List.of());
      case Layout.Evolvable evolvable ->
          new RecordDefinition(
              name,
              true,
              evolvable.fields().stream().map(field -> evolvable(field, model)).toList(),
              evolvable.unknownFields().map(UnknownFieldsComponent::name),
              List.of());
    };
  }

  private static Field packed(Component component, RecordModel model) {
    return Field.packed(component.schemaName(), WireTypes.of(component.type(), model.lengths()));
  }

  private static Field evolvable(
      dev.recordwire.processor.codec.model.Field field, RecordModel model) {
    return new Field(
        field.schemaName(),
        WireTypes.of(field.type(), model.lengths()),
        field.id(),
        field.defaultText().map(text -> DefaultText.of(field.type(), text)),
        false);
  }

  public static UnionDefinition of(UnionModel model) {
    List<UnionDefinition.Variant> variants =
        model.variants().stream()
            .map(variant -> new UnionDefinition.Variant(variant.tag(), variant.type().toString()))
            .toList();
    return new UnionDefinition(
        model.type().toString(),
        variants,
        model.fallback().map(fallback -> fallback.type().toString()),
        false);
  }
}
