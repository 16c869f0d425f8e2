package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.codec.model.WireType;

/// Emits the reading of an evolvable record's field, after its header.
final class FieldReads {
  private final Emitters emitters;

  FieldReads(Emitters emitters) {
    this.emitters = emitters;
  }

  /// Returns the expression of a fixed-size value.
  CodeBlock fixed(FieldGroup.FieldOffset field, CodeBlock at) {
    return emitters.reads().fixed(field.type(), field.path(), at);
  }

  /// Emits the statements that read a value of variable size into a variable.
  void variable(FieldGroup.VariableField variable, CodeBlock target, CodeBlock.Builder code) {
    CodeBlock value = emitters.reads().variable(variable.type(), variable.path());
    if (variable.field().ownLength()) {
      code.addStatement("$L = $L", target, value);
    } else {
      code.addStatement("long valueEnd = in.open($L)", variable.path().label())
          .addStatement("$L = $L", target, value)
          .addStatement("in.close($L, valueEnd)", variable.path().label());
    }
  }

  /// Emits the statements that read a present optional value into a variable.
  void optional(
      FieldGroup.OptionalField optional,
      CodeBlock header,
      CodeBlock target,
      CodeBlock.Builder code) {
    if (optional.type().value() instanceof WireType.Fixed fixed) {
      code.addStatement(
          "in.fixed($L, $L, $L, $L)",
          optional.path().label(),
          header,
          optional.kindOfValue().code(),
          fixed.bytes());
    }
    OptionalFieldEmitter emitter =
        new OptionalFieldEmitter(optional.field(), optional.type(), emitters);
    String method = emitters.table().readMethod(optional.type(), optional.path(), emitter);
    code.addStatement("$L = $L(in)", target, method);
  }
}
