package dev.recordwire.processor.codec.emission;

import static com.palantir.javapoet.CodeBlock.joining;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.recordwire.processor.codec.model.Field;
import dev.recordwire.processor.codec.model.UnknownFieldsComponent;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/// Writes what becomes of a record's component that keeps unknown fields.
///
/// They are only met where fields are read in any order, and so cost nothing where there are none.
final class UnknownFieldsEmitter {
  /// The constant of a layout that holds the ids of the record's fields.
  static final String IDS = "IDS";

  private final UnknownFieldsComponent component;

  UnknownFieldsEmitter(UnknownFieldsComponent component) {
    this.component = component;
  }

  static FieldSpec ids(List<Field> fields) {
    CodeBlock ids =
        fields.stream().map(field -> CodeBlock.of(",$W$L", field.id())).collect(joining(""));
    String names = fields.stream().map(Field::name).collect(Collectors.joining(" "));
    return FieldSpec.builder(RuntimeNames.KNOWN_IDS, IDS)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($S$L)", RuntimeNames.KNOWN_IDS, names, ids)
        .build();
  }

  String name() {
    return component.name();
  }

  /// The index among the arguments of the record's constructor.
  int index() {
    return component.index();
  }

  CodeBlock size() {
    return CodeBlock.of(
        "$T.unknown($S, value.$L(), $L)", RuntimeNames.WIRE_SIZE, name(), name(), IDS);
  }

  CodeBlock write() {
    return CodeBlock.of("out.unknown($S, value.$L(), $L)", name(), name(), IDS);
  }

  /// The variable of a record that is being read, in which they are kept.
  static FieldSpec kept(String name) {
    return FieldSpec.builder(RuntimeNames.KEPT_FIELDS, name, Modifier.PRIVATE, Modifier.FINAL)
        .initializer("new $T($L)", RuntimeNames.KEPT_FIELDS, IDS)
        .build();
  }

  /// The component of a record without unknown fields.
  static CodeBlock nothing() {
    return CodeBlock.of("$T.NONE", RuntimeNames.UNKNOWN_FIELDS);
  }
}
