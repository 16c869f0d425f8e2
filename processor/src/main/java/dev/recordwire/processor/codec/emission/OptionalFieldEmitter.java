package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.recordwire.processor.codec.model.Field;
import dev.recordwire.processor.codec.model.OptionalKind;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;

/// Writes the methods of an evolvable record's field that may be absent: nothing, or the tag, the
/// length and the value. The one that reads is called behind the tag, and for a value of fixed size
/// behind the length, which is checked with the tag.
final class OptionalFieldEmitter implements CompoundEmitter {
  private final Field field;
  private final OptionalKind kind;
  private final WireType held;
  private final ValuePath path;
  private final Emitters emitters;

  OptionalFieldEmitter(Field field, WireType.Optional type, Emitters emitters) {
    this.field = field;
    this.kind = type.kind();
    this.held = type.value();
    this.path = ValuePath.component(field.name());
    this.emitters = emitters;
  }

  @Override
  public MethodSpec.Builder size(MethodSpec.Builder method) {
    CodeBlock present =
        switch (held) {
          case WireType.Fixed fixed ->
              CodeBlock.of("$L", FieldGroup.overhead(field) + fixed.bytes());
          case WireType.Variable variable -> {
            CodeBlock size = emitters.sizes().size(variable, path.held(), value());
            yield CodeBlock.of("$L + $L", FieldGroup.overhead(field), size);
          }
        };
    return method.addStatement("return $L ? 0 :$W$L", isAbsent(), present);
  }

  @Override
  public MethodSpec.Builder write(MethodSpec.Builder method) {
    method.beginControlFlow("if ($L)", isAbsent()).addStatement("return").endControlFlow();
    CodeBlock tag = FieldGroup.header(field);
    return switch (held) {
      case WireType.Fixed fixed -> {
        int overhead = FieldGroup.overhead(field);
        CodeBlock at = FieldGroup.at(overhead);
        yield method
            .addStatement("int at = out.take($L)", overhead + fixed.bytes())
            .addStatement("out.tag(at, $L)", tag)
            .addStatement(
                "out.int32($L, $L)", FieldGroup.at(FieldGroup.HEADER_BYTES), fixed.bytes())
            .addStatement(emitters.writes().put(fixed, path.held(), value(), at));
      }
      case WireType.Variable variable -> {
        CodeBlock write = emitters.writes().write(variable, path.held(), value());
        yield field.ownLength()
            ? method.addStatement("out.tag($L)", tag).addStatement(write)
            : method
                .addStatement("long length = out.open($L)", tag)
                .addStatement(write)
                .addStatement("out.close($L, length)", path.label());
      }
    };
  }

  @Override
  public MethodSpec.Builder read(MethodSpec.Builder method) {
    boolean hasLength = held instanceof WireType.Variable && !field.ownLength();
    ReadEmitter.Alone read = emitters.reads().alone(held, path.held());
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
