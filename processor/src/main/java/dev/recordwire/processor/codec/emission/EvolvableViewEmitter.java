package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.recordwire.processor.codec.emission.ViewValueEmitter.Place;
import dev.recordwire.processor.codec.model.Field;
import dev.recordwire.processor.codec.model.FieldKind;
import dev.recordwire.processor.codec.model.Layout;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/// Emits the members of an evolvable record's view.
///
/// The first use of a component finds the fields, all at once: their positions are in the view from
/// then on, 0 for a field that the payload lacks.
final class EvolvableViewEmitter {
  private final ViewMembers members;
  private final ViewValueEmitter values;
  private final InitialValues defaults;
  private final List<Field> fields;
  private final Map<String, String> positions = new HashMap<>();
  private final String end;
  private final String find;

  EvolvableViewEmitter(ViewMembers members, Layout.Evolvable layout, InitialValues defaults) {
    this.members = members;
    this.values = members.values;
    this.defaults = defaults;
    this.fields = layout.fields();
    fields.forEach(field -> positions.put(field.name(), members.position(field.name() + "At")));
    this.end = members.position("recordEnd");
    this.find = members.names.newName("findFields");
  }

  /// Adds the members for the fields.
  void add() {
    for (Field field : fields) {
      if (field.type() instanceof WireType.Optional optional) {
        optional(field, optional);
      } else {
        component(field);
      }
    }
    members.helpers().add(find());
  }

  private String position(Field field) {
    return Objects.requireNonNull(positions.get(field.name()));
  }

  private void component(Field field) {
    String name = field.name();
    String at = position(field);
    ValuePath path = ValuePath.component(name);
    CodeBlock docs = ViewMembers.docs(name, field.type());
    CodeBlock before = CodeBlock.builder().addStatement("$L()", find).build();
    Place found = new Place(CodeBlock.of("$L", at), 0);
    if (field.defaultText().isEmpty()) {
      Place place = new Place(CodeBlock.of("required($L, 0)", at), 0);
      members.getter(name, field.type(), path, docs, before, place);
    } else if (isView(field.type())) { // a list, whose only default is empty
      Place place = new Place(CodeBlock.of("orAbsent($L, 0)", at), 0);
      members.getter(name, field.type(), path, docs, before, place);
    } else {
      CodeBlock value = values.value(field.type(), path, found);
      members.getter(
          name,
          field.type(),
          docs,
          before,
          CodeBlock.of("$L == 0 ? $L : $L", at, defaults.of(field), value));
      members
          .inPlace
          .orDefault(field, path, at, defaults.of(field))
          .ifPresent(way -> members.second(name, before, way));
    }
    if (field.type() instanceof WireType.Fixed fixed) {
      members.setter(name, fixed, before, new Place(CodeBlock.of("present($L, $S)", at, name), 0));
    }
  }

  /// Returns whether a view shows the value in place, so that the record's default has another
  /// type.
  private boolean isView(WireType type) {
    return !values.typeOf(type).equals(TypeNames.of(type.carrier().unboxed()));
  }

  private void optional(Field field, WireType.Optional type) {
    String name = field.name();
    String at = position(field);
    members
        .accessors()
        .add(
            members
                .presence(name)
                .addStatement("$L()", find)
                .addStatement("return $L != 0", at)
                .build());
    Place place = new Place(CodeBlock.of("present($L, $S)", at, name), 0);
    members.getter(
        name,
        type.value(),
        ValuePath.component(name).content(),
        ViewMembers.optionalDocs(name, type),
        CodeBlock.builder().addStatement("$L()", find).build(),
        place);
  }

  private MethodSpec find() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(find)
            .addModifiers(Modifier.PRIVATE)
            .beginControlFlow("if ($L != 0)", end)
            .addStatement("return")
            .endControlFlow()
            .addStatement("long to = openRecord(start, 0)")
            .addStatement("long at = start + $L", FieldGroup.LENGTH_BYTES)
            .beginControlFlow("while (at < to)")
            .addStatement("int header = headerAt(at, to)");
    if (!fields.isEmpty()) {
      method.beginControlFlow("switch (header >>> 3)");
      for (Field field : fields) {
        method.addStatement("case $L -> $L = $L", field.id(), position(field), found(field));
      }
      method.addCode("default -> {}\n").endControlFlow();
    }
    return method
        .addStatement("at = behindField(at, header, to)")
        .endControlFlow()
        .addStatement("$L = to", end)
        .build();
  }

  private CodeBlock found(Field field) {
    WireType type =
        field.type() instanceof WireType.Optional optional ? optional.value() : field.type();
    String before = position(field);
    return type instanceof WireType.Fixed fixed
        ? CodeBlock.of(
            "fixedField($L, at, header, $L, $L)", before, FieldKind.of(type).code(), fixed.bytes())
        : CodeBlock.of(
            "variableField($L, at, header, $L)",
            before,
            field.ownLength() ? 0 : FieldGroup.LENGTH_BYTES);
  }

  /// The body of the method that is called when the view has moved.
  CodeBlock moved() {
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("run(from, $L)", FieldGroup.LENGTH_BYTES);
    fields.forEach(field -> code.addStatement("$L = 0", position(field)));
    return code.addStatement("$L = 0", end).build();
  }

  /// The body of the method that gives the position after a record at `from`.
  static CodeBlock end() {
    return CodeBlock.builder().addStatement("return openRecord(from, 0)").build();
  }
}
