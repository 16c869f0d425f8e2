package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.codec.model.Field;
import dev.recordwire.processor.codec.model.FieldKind;
import dev.recordwire.processor.codec.model.WireType;
import java.util.ArrayList;
import java.util.List;

/// Emits the walk over an evolvable record, whose fields come in any order.
final class EvolvableWalkEmitter {
  private final WalkEmitter values;
  private final List<Field> fields;

  EvolvableWalkEmitter(WalkEmitter values, List<Field> fields) {
    this.values = values;
    this.fields = fields;
  }

  /// The body of the method that walks.
  CodeBlock body() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("long end = in.open()")
            .beginControlFlow("if (end < 0 || !in.isVerifying())")
            .addStatement("return end >= 0 && in.moveTo(end)")
            .endControlFlow()
            .addStatement("long seen = 0");
    CodeBlock cases = cases();
    if (fields.stream().anyMatch(this::isChecked)) {
      code.addStatement("long at");
    }
    if (fields.stream().anyMatch(EvolvableWalkEmitter::hasLength)) {
      code.addStatement("long valueEnd");
    }
    code.beginControlFlow("while (in.isBefore(end))")
        .addStatement("int header = in.header(end)")
        .addStatement("long bit = 0")
        .addStatement("boolean isSound")
        .add(cases)
        .beginControlFlow("if (!isSound || (seen & bit) != 0)")
        .addStatement("return false")
        .endControlFlow()
        .addStatement("seen |= bit")
        .endControlFlow();
    List<Field> required = FieldVariables.required(fields);
    return required.isEmpty()
        ? code.addStatement("return in.isAt(end)").build()
        : code.addStatement(
                "return in.isAt(end) && (seen & $1L) == $1L", FieldVariables.bits(fields, required))
            .build();
  }

  private boolean isChecked(Field field) {
    return content(field) instanceof WireType.Fixed fixed
        && values.check(fixed, ValuePath.component(field.name()), CodeBlock.of("at")).isPresent();
  }

  private static boolean hasLength(Field field) {
    return content(field) instanceof WireType.Variable && !field.ownLength();
  }

  private static WireType content(Field field) {
    return field.type() instanceof WireType.Optional optional ? optional.value() : field.type();
  }

  private CodeBlock cases() {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (header >>> 3)");
    for (Field field : fields) {
      code.beginControlFlow("case $L ->", field.id())
          .addStatement("bit = $L", FieldVariables.bits(fields, List.of(field)))
          .addStatement("isSound = $L", CodeBlock.join(conditions(field), "\n&& "))
          .endControlFlow();
    }
    return code.addStatement("default -> isSound = in.skip(header, end)").endControlFlow().build();
  }

  private List<CodeBlock> conditions(Field field) {
    ValuePath component = ValuePath.component(field.name());
    return conditions(
        field,
        content(field),
        field.type() instanceof WireType.Optional ? component.content() : component);
  }

  private List<CodeBlock> conditions(Field field, WireType type, ValuePath path) {
    List<CodeBlock> all = new ArrayList<>();
    switch (type) {
      case WireType.Fixed fixed -> {
        CodeBlock moved =
            CodeBlock.of("in.fixed(header, $L, $L)", FieldKind.of(type).code(), fixed.bytes());
        values
            .check(fixed, path, CodeBlock.of("at"))
            .ifPresentOrElse(
                check -> {
                  all.add(CodeBlock.of("(at = $L) >= 0", moved));
                  all.add(check);
                },
                () -> all.add(CodeBlock.of("$L >= 0", moved)));
      }
      case WireType.Variable variable -> {
        all.add(CodeBlock.of("in.isVariable(header)"));
        CodeBlock value = values.variable(variable, path);
        if (field.ownLength()) {
          all.add(value);
        } else {
          all.add(CodeBlock.of("(valueEnd = in.open()) >= 0"));
          all.add(value);
          all.add(CodeBlock.of("in.isAt(valueEnd)"));
        }
      }
    }
    return all;
  }
}
