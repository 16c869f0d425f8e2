package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.codec.model.Container;
import dev.recordwire.processor.codec.model.WireType;
import java.util.List;

/// Emits the methods that move a walk over lists, sets, maps and optionals.
final class CompoundWalkEmitter implements WalkEmitter.CompoundWalks {
  private final WalkEmitter values;
  private final Emitters emitters;

  CompoundWalkEmitter(WalkEmitter values, Emitters emitters) {
    this.values = values;
    this.emitters = emitters;
  }

  @Override
  public String method(WireType.Compound type, ValuePath path) {
    return emitters
        .table()
        .walkMethod(
            path,
            method ->
                method
                    .returns(TypeName.BOOLEAN)
                    .addParameter(RuntimeNames.WIRE_WALK, "in")
                    .addCode(body(type, path)));
  }

  private CodeBlock body(WireType.Compound type, ValuePath path) {
    return switch (type) {
      case WireType.Sequence sequence ->
          sequence.container().kind() == Container.Kind.SET
              ? keyed(type, path, List.of(sequence.element()), List.of(path.inside("Element")))
              : elements(List.of(sequence.element()), List.of(path.inside("Element")));
      case WireType.Mapping mapping ->
          keyed(
              type,
              path,
              List.of(mapping.key(), mapping.value()),
              List.of(path.key(), path.inside("Value")));
      case WireType.Optional optional -> optional(optional, path);
    };
  }

  /// Sets and maps are read when they are verified: only objects tell whether a key comes twice.
  private CodeBlock keyed(
      WireType.Compound type, ValuePath path, List<WireType> types, List<ValuePath> paths) {
    return CodeBlock.builder()
        .beginControlFlow("if (in.isVerifying())")
        .addStatement("return in.reads(value -> $L(value))", values.readMethod(type, path))
        .endControlFlow()
        .add(elements(types, paths))
        .build();
  }

  /// Moves over a count and its elements, each of which has one value of each type.
  private CodeBlock elements(List<WireType> types, List<ValuePath> paths) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "long count = in.count(LENGTH_PREFIX, $L)",
                MinSize.ofTypes(types, emitters.lengths()));
    int bytes = 0;
    boolean isPassed = true;
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i) instanceof WireType.Fixed fixed
          && values.check(fixed, paths.get(i), CodeBlock.of("at")).isEmpty()) {
        bytes += fixed.bytes();
      } else {
        isPassed = false;
      }
    }
    if (isPassed) {
      return code.addStatement("return count >= 0 && in.pass($L * count)", bytes).build();
    }
    boolean declared = false;
    code.beginControlFlow("for (long i = 0; i < count; i++)");
    for (int i = 0; i < types.size(); i++) {
      WalkEmitter.Conditions conditions = values.alone(types.get(i), paths.get(i));
      if (conditions.usesOffset() && !declared) {
        code.addStatement("long at");
        declared = true;
      }
      code.beginControlFlow("if ($L)", conditions.negated())
          .addStatement("return false")
          .endControlFlow();
    }
    return code.endControlFlow().addStatement("return count >= 0").build();
  }

  private CodeBlock optional(WireType.Optional type, ValuePath path) {
    WalkEmitter.Conditions conditions = values.alone(type.value(), path.content());
    return CodeBlock.builder()
        .addStatement("int presence = in.presence()")
        .beginControlFlow("if (presence <= 0)")
        .addStatement("return presence == 0")
        .endControlFlow()
        .add(conditions.returned())
        .build();
  }
}
