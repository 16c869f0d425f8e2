package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.recordwire.processor.codec.model.OptionalKind;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;

/// Emits the methods of a value that may be absent: a byte for its presence, then the value.
final class OptionalEmitter implements CompoundEmitter {
  private final OptionalKind kind;
  private final WireType content;
  private final ValuePath path;
  private final Emitters emitters;

  OptionalEmitter(WireType.Optional type, ValuePath path, Emitters emitters) {
    this.kind = type.kind();
    this.content = type.value();
    this.path = path;
    this.emitters = emitters;
  }

  @Override
  public MethodSpec.Builder emitSize(MethodSpec.Builder method) {
    CodeBlock present =
        switch (content) {
          case WireType.Fixed fixed -> CodeBlock.of("$L", 1 + fixed.bytes());
          case WireType.Variable variable ->
              CodeBlock.of("1 + $L", emitters.sizes().size(variable, path.content(), get(kind)));
        };
    return method.addStatement("return $L ? 1 :$W$L", isAbsent(kind, path), present);
  }

  @Override
  public MethodSpec.Builder emitWrite(MethodSpec.Builder method) {
    method
        .beginControlFlow("if ($L)", isAbsent(kind, path))
        .addStatement("out.bool(out.take(1), false)")
        .addStatement("return")
        .endControlFlow();
    return switch (content) {
      case WireType.Fixed fixed ->
          method
              .addStatement("int at = out.take($L)", 1 + fixed.bytes())
              .addStatement("out.bool(at, true)")
              .addStatement(
                  emitters
                      .writes()
                      .fixed(fixed, path.content(), get(kind), CodeBlock.of("at + 1")));
      case WireType.Variable variable ->
          method
              .addStatement("out.bool(out.take(1), true)")
              .addStatement(emitters.writes().variable(variable, path.content(), get(kind)));
    };
  }

  @Override
  public MethodSpec.Builder emitRead(MethodSpec.Builder method) {
    ReadEmitter.Alone read = emitters.reads().alone(content, path.content());
    return method
        .beginControlFlow("if (!in.present(in.take(1, $L), $L))", path.run(1), path.label())
        .addStatement("return $L", absent(kind))
        .endControlFlow()
        .addCode(read.first())
        .addStatement("return $L", of(kind, read.value()));
  }

  /// Returns the condition that `value` is absent. A null in place of an `Optional` is an error.
  static CodeBlock isAbsent(OptionalKind kind, ValuePath path) {
    return kind == OptionalKind.NULLABLE
        ? CodeBlock.of("value == null")
        : CodeBlock.of("$T.present($L, value).isEmpty()", RuntimeNames.WIRE_WRITER, path.label());
  }

  /// Returns the expression of the present value in `value`.
  static CodeBlock get(OptionalKind kind) {
    return switch (kind) {
      case OPTIONAL -> CodeBlock.of("value.get()");
      case OPTIONAL_INT -> CodeBlock.of("value.getAsInt()");
      case OPTIONAL_LONG -> CodeBlock.of("value.getAsLong()");
      case OPTIONAL_DOUBLE -> CodeBlock.of("value.getAsDouble()");
      case NULLABLE -> CodeBlock.of("value");
    };
  }

  /// Returns the expression of an absent value.
  static CodeBlock absent(OptionalKind kind) {
    return kind.type()
        .map(type -> CodeBlock.of("$T.empty()", TypeNames.of(type)))
        .orElse(CodeBlock.of("null"));
  }

  /// Returns the expression of a present value.
  static CodeBlock of(OptionalKind kind, CodeBlock value) {
    return kind.type()
        .map(type -> CodeBlock.of("$T.of($L)", TypeNames.of(type), value))
        .orElse(value);
  }
}
