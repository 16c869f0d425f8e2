package dev.recordwire.processor.codec.schema;

import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.Field;
import dev.recordwire.processor.codec.model.Layout;
import dev.recordwire.processor.codec.model.RecordModel;
import dev.recordwire.processor.codec.model.UnknownFieldsComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A record on the wire.
///
/// @param name the record's qualified name
/// @param fields the fields in wire order
/// @param unknown the component that keeps unknown fields
/// @param removed the former fields of an evolvable record, whose ids stay reserved; only a lock
///     contains them
public record RecordSchema(
    String name,
    boolean evolvable,
    List<FieldSchema> fields,
    Optional<String> unknown,
    List<FieldSchema> removed)
    implements Schema {
  private static final String UNKNOWN = "unknown";

  public RecordSchema {
    fields = List.copyOf(fields);
    removed = List.copyOf(removed);
  }

  public static RecordSchema of(RecordModel model) {
    List<FieldSchema> fields =
        switch (model.layout()) {
          case Layout.Packed _ ->
              model.components().stream().map(component -> packed(component, model)).toList();
          case Layout.Evolvable evolvable ->
              evolvable.fields().stream().map(field -> evolvable(field, model)).toList();
        };
    boolean evolvable = model.layout() instanceof Layout.Evolvable;
    Optional<String> unknown =
        model.layout() instanceof Layout.Evolvable layout
            ? layout.unknownFields().map(UnknownFieldsComponent::name)
            : Optional.empty();
    return new RecordSchema(model.type().toString(), evolvable, fields, unknown, List.of());
  }

  private static FieldSchema packed(Component component, RecordModel model) {
    return FieldSchema.packed(
        component.schemaName(), TypeSchema.of(component.type(), model.lengths()));
  }

  private static FieldSchema evolvable(Field field, RecordModel model) {
    return new FieldSchema(
        field.schemaName(),
        TypeSchema.of(field.type(), model.lengths()),
        field.id(),
        field.kind().code(),
        field.defaultText().map(text -> DefaultSchema.of(field.type(), text)),
        false);
  }

  /// Returns the field in this schema that corresponds to a field of a later form: the field with
  /// the same id or, in a packed record, with the same name, or else at the same position.
  Optional<FieldSchema> counterpart(FieldSchema field, int position) {
    Predicate<FieldSchema> same =
        evolvable
            ? before -> before.id() == field.id()
            : before -> before.name().equals(field.name());
    Optional<FieldSchema> found =
        Stream.concat(fields.stream(), removed.stream()).filter(same).findFirst();
    return found.isPresent() || evolvable || position >= fields.size()
        ? found
        : Optional.of(fields.get(position));
  }

  @Override
  public Set<String> holds() {
    Set<String> names = new HashSet<>();
    Stream.concat(fields.stream(), removed.stream())
        .forEach(field -> TypeSchema.structs(field.type(), names::add));
    return names;
  }

  @Override
  public List<String> parts() {
    return fields.stream().map(FieldSchema::name).toList();
  }

  @Override
  public Json.Members body() {
    Json.Members body =
        Json.Members.NONE
            .with("record", name)
            .with("layout", evolvable ? "evolvable" : "packed")
            .with("fields", items(fields));
    if (unknown.isPresent()) {
      body = body.with(UNKNOWN, unknown.get());
    }
    return removed.isEmpty() ? body : body.with("removed", items(removed));
  }

  private static Json.Items items(List<FieldSchema> fields) {
    return new Json.Items(fields.stream().<Json>map(FieldSchema::toJson).toList());
  }

  /// Parses the result of [#body()].
  static RecordSchema from(Json.Members body) throws MalformedJsonException {
    String name =
        body.text("record").orElseThrow(() -> MalformedJsonException.lacking("record", "a schema"));
    String layout =
        body.text("layout").orElseThrow(() -> MalformedJsonException.lacking("layout", name));
    boolean evolvable =
        switch (layout) {
          case "packed" -> false;
          case "evolvable" -> true;
          default -> throw new MalformedJsonException("layout '" + layout + "' of " + name);
        };
    return new RecordSchema(
        name,
        evolvable,
        FieldSchema.listFrom(body.items("fields"), name),
        body.text(UNKNOWN),
        FieldSchema.listFrom(body.items("removed"), name));
  }
}
