package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.recordwire.processor.codec.model.Field;
import dev.recordwire.processor.codec.model.UnknownFieldsComponent;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Emits the code for a record's component that keeps unknown fields.
///
/// Only the reader of fields in any order meets unknown fields, so they cost nothing where there
/// are none.
final class UnknownFieldsEmitter {
  /// The layout's constant that holds the ids of the record's fields.
  static final String IDS = "IDS";

  private final UnknownFieldsComponent component;

  UnknownFieldsEmitter(UnknownFieldsComponent component) {
    this.component = component;
  }

  static FieldSpec ids(List<Field> fields) {
    return KnownIdsEmitter.constant(
        IDS, fields.stream().map(Field::name).toList(), fields.stream().map(Field::id).toList());
  }

  String name() {
    return component.name();
  }

  /// The component's index among the parameters of the record's constructor.
  int index() {
    return component.index();
  }

  CodeBlock emitSize() {
    return CodeBlock.of(
        "$T.unknown($S, value.$L(), $L)", RuntimeNames.WIRE_SIZE, name(), name(), IDS);
  }

  CodeBlock emitWrite() {
    return CodeBlock.of("out.unknown($S, value.$L(), $L)", name(), name(), IDS);
  }

  /// The variable that keeps the unknown fields of a record during decoding.
  static FieldSpec variable(String name) {
    return FieldSpec.builder(RuntimeNames.CAPTURED_FIELDS, name, Modifier.PRIVATE, Modifier.FINAL)
        .initializer("new $T($L)", RuntimeNames.CAPTURED_FIELDS, IDS)
        .build();
  }

  /// The component of a record without unknown fields.
  static CodeBlock none() {
    return CodeBlock.of("$T.NONE", RuntimeNames.UNKNOWN_FIELDS);
  }
}
