package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.recordwire.processor.codec.model.Field;
import dev.recordwire.processor.codec.model.OptionalKind;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;

/// Emits the methods of an evolvable record's field that may be absent: nothing, or the header, the
/// length and the value. The emitted reader starts after the header; for a fixed-size value it
/// starts after the length, which is checked with the header.
final class OptionalFieldEmitter implements CompoundEmitter {
  private final Field field;
  private final OptionalKind kind;
  private final WireType content;
  private final ValuePath path;
  private final Emitters emitters;

  OptionalFieldEmitter(Field field, WireType.Optional type, Emitters emitters) {
    this.field = field;
    this.kind = type.kind();
    this.content = type.value();
    this.path = ValuePath.component(field.name());
    this.emitters = emitters;
  }

  @Override
  public MethodSpec.Builder emitSize(MethodSpec.Builder method) {
    CodeBlock present =
        switch (content) {
          case WireType.Fixed fixed ->
              CodeBlock.of("$L", FieldGroup.overhead(field) + fixed.bytes());
          case WireType.Variable variable -> {
            CodeBlock size = emitters.sizes().size(variable, path.content(), value());
            yield CodeBlock.of("$L + $L", FieldGroup.overhead(field), size);
          }
        };
    return method.addStatement("return $L ? 0 :$W$L", isAbsent(), present);
  }

  @Override
  public MethodSpec.Builder emitWrite(MethodSpec.Builder method) {
    method.beginControlFlow("if ($L)", isAbsent()).addStatement("return").endControlFlow();
    CodeBlock header = FieldGroup.header(field);
    return switch (content) {
      case WireType.Fixed fixed -> {
        int overhead = FieldGroup.overhead(field);
        CodeBlock at = FieldGroup.at(overhead);
        yield method
            .addStatement("int at = out.take($L)", overhead + fixed.bytes())
            .addStatement("out.header(at, $L)", header)
            .addStatement(
                "out.int32($L, $L)", FieldGroup.at(FieldGroup.HEADER_BYTES), fixed.bytes())
            .addStatement(emitters.writes().fixed(fixed, path.content(), value(), at));
      }
      case WireType.Variable variable -> {
        CodeBlock write = emitters.writes().variable(variable, path.content(), value());
        yield field.ownLength()
            ? method.addStatement("out.header($L)", header).addStatement(write)
            : method
                .addStatement("long length = out.open($L)", header)
                .addStatement(write)
                .addStatement("out.close($L, length)", path.label());
      }
    };
  }

  @Override
  public MethodSpec.Builder emitRead(MethodSpec.Builder method) {
    boolean hasLength = content instanceof WireType.Variable && !field.ownLength();
    ReadEmitter.Alone read = emitters.reads().alone(content, path.content());
    CodeBlock present = OptionalEmitter.of(kind, read.value());
    method.addCode(read.first());
    return hasLength
        ? method
            .addStatement("long end = in.open($L)", path.label())
            .addStatement("$T value = $L", TypeNames.of(field.type().carrier()), present)
            .addStatement("in.close($L, end)", path.label())
            .addStatement("return value")
        : method.addStatement("return $L", present);
  }

  private CodeBlock isAbsent() {
    return OptionalEmitter.isAbsent(kind, path);
  }

  private CodeBlock value() {
    return OptionalEmitter.get(kind);
  }
}
