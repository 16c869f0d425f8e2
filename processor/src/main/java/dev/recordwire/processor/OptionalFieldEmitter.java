package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.recordwire.processor.model.Field;
import dev.recordwire.processor.model.OptionalKind;
import dev.recordwire.processor.model.WireType;

/// Writes the methods of an evolvable record's field that may be absent: nothing, or the tag, the
/// length and the value. The one that reads is called behind the tag, and for a value of fixed size
/// behind the length, which is checked with the tag.
final class OptionalFieldEmitter implements CompoundEmitter {
  private final Field field;
  private final OptionalKind kind;
  private final WireType held;
  private final Place place;
  private final Helpers helpers;

  OptionalFieldEmitter(Field field, WireType.Optional type, Helpers helpers) {
    this.field = field;
    this.kind = type.kind();
    this.held = type.value();
    this.place = Place.component(field.name());
    this.helpers = helpers;
  }

  @Override
  public MethodSpec.Builder size(MethodSpec.Builder method) {
    CodeBlock present =
        switch (held) {
          case WireType.Fixed fixed ->
              CodeBlock.of("$L", TaggedStretch.overhead(field) + fixed.bytes());
          case WireType.Variable variable -> {
            CodeBlock size = helpers.sizes().size(variable, place.held(), value());
            yield CodeBlock.of("$L + $L", TaggedStretch.overhead(field), size);
          }
        };
    return method.addStatement("return $L ? 0 :$W$L", isAbsent(), present);
  }

  @Override
  public MethodSpec.Builder write(MethodSpec.Builder method) {
    method.beginControlFlow("if ($L)", isAbsent()).addStatement("return").endControlFlow();
    CodeBlock tag = TaggedStretch.tag(field);
    return switch (held) {
      case WireType.Fixed fixed -> {
        int overhead = TaggedStretch.overhead(field);
        CodeBlock at = TaggedStretch.at(overhead);
        yield method
            .addStatement("int at = out.take($L)", overhead + fixed.bytes())
            .addStatement("out.tag(at, $L)", tag)
            .addStatement(
                "out.int32($L, $L)", TaggedStretch.at(TaggedStretch.TAG_BYTES), fixed.bytes())
            .addStatement(helpers.writes().put(fixed, place.held(), value(), at));
      }
      case WireType.Variable variable -> {
        CodeBlock write = helpers.writes().write(variable, place.held(), value());
        yield field.ownLength()
            ? method.addStatement("out.tag($L)", tag).addStatement(write)
            : method
                .addStatement("long length = out.open($L)", tag)
                .addStatement(write)
                .addStatement("out.close($L, length)", place.label());
      }
    };
  }

  @Override
  public MethodSpec.Builder read(MethodSpec.Builder method) {
    boolean hasLength = held instanceof WireType.Variable && !field.ownLength();
    ReadEmitter.Alone read = helpers.reads().alone(held, place.held());
    CodeBlock present = OptionalEmitter.of(kind, read.value());
    method.addCode(read.first());
    return hasLength
        ? method
            .addStatement("long end = in.open($L)", place.label())
            .addStatement("$T value = $L", TypeNames.of(field.type().carrier()), present)
            .addStatement("in.close($L, end)", place.label())
            .addStatement("return value")
        : method.addStatement("return $L", present);
  }

  private CodeBlock isAbsent() {
    return OptionalEmitter.isAbsent(kind, place);
  }

  private CodeBlock value() {
    return OptionalEmitter.get(kind);
  }
}
