package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.codec.model.Adapter;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.NumberType;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import java.util.List;

/// Emits the expressions of the sizes of values: a constant for fixed sizes, and a call for each
/// other value.
final class SizeEmitter {
  private final CompoundMethods compounds;
  private final AdapterEmitter adapters;

  SizeEmitter(CompoundMethods compounds, AdapterEmitter adapters) {
    this.compounds = compounds;
    this.adapters = adapters;
  }

  /// Returns the size of all fixed-size components together.
  static int fixed(List<Component> components) {
    int bytes = 0;
    for (Component component : components) {
      if (component.type() instanceof WireType.Fixed fixed) {
        bytes += fixed.bytes();
      }
    }
    return bytes;
  }

  /// Returns the sizes of the other components of `value`.
  List<CodeBlock> variable(List<Component> components) {
    return ComponentGroup.of(components).stream()
        .filter(ComponentGroup.VariableComponent.class::isInstance)
        .map(ComponentGroup.VariableComponent.class::cast)
        .map(variable -> size(variable.type(), variable.path(), variable.value()))
        .toList();
  }

  /// Returns the sum of a constant and terms, each on a line of its own.
  static CodeBlock sum(int constant, List<CodeBlock> terms) {
    CodeBlock sum = CodeBlock.join(terms, "\n+ ");
    if (terms.isEmpty()) {
      return CodeBlock.of("$L", constant);
    }
    return constant == 0 ? sum : CodeBlock.of("$L\n+ $L", constant, sum);
  }

  /// Returns the size of a count, and of `count` elements that each take `bytes`.
  static CodeBlock counted(ValuePath path, int bytes) {
    CodeBlock count =
        CodeBlock.of("$T.count($L, LENGTH_PREFIX, count)", RuntimeNames.WIRE_SIZE, path.label());
    return bytes == 0 ? count : CodeBlock.of("$L + $LL * count", count, bytes);
  }

  /// Returns the size of a count, and of `count` records of one size.
  static CodeBlock counted(ValuePath path, WireType.Nested element) {
    return CodeBlock.of(
        "$L + (long) $T.min($T.CODEC) * count",
        counted(path, 0),
        RuntimeNames.WIRE_SIZE,
        TypeNames.of(element.codec()));
  }

  /// Returns the size of the value of an expression.
  CodeBlock size(WireType.Variable type, ValuePath path, CodeBlock value) {
    return switch (type) {
      case WireType.Text _ -> prefixed("utf8", path, value);
      case WireType.Binary _ -> prefixed("binary", path, value);
      case WireType.View _ -> prefixed("view", path, value);
      case WireType.BigNumber(NumberType number) -> prefixed(number.wireName(), path, value);
      case WireType.Adapted(Adapter adapter, WireType.Variable wire) ->
          size(wire, path, adapters.toWire(adapter, wire, path, value));
      case WireType.Bounded(WireType.Compound compound, int max, _) ->
          CodeBlock.of(
              "$L($L)", compounds.sizeMethod(compound, path, ElementCount.atMost(max)), value);
      case WireType.Bounded bounded -> size(bounded.type(), path, bounded(bounded, path, value));
      case WireType.Array(ScalarType element, _) ->
          CodeBlock.of(
              "$T.array($L, LENGTH_PREFIX, $L, $L)",
              RuntimeNames.WIRE_SIZE,
              path.label(),
              value,
              element.bytes());
      case WireType.Nested nested ->
          CodeBlock.of(
              "$T.record($L, $T.CODEC, $L)",
              RuntimeNames.WIRE_SIZE,
              path.label(),
              TypeNames.of(nested.codec()),
              value);
      case WireType.Compound compound ->
          CodeBlock.of(
              "$L($L)", compounds.sizeMethod(compound, path, ElementCount.UNBOUNDED), value);
    };
  }

  /// Returns the expression of a value after the check of its bound.
  static CodeBlock bounded(WireType.Bounded type, ValuePath path, CodeBlock value) {
    return CodeBlock.of(
        "$T.$L($L, $L, $L)", RuntimeNames.BOUNDS, type.limit(), path.label(), type.max(), value);
  }

  private static CodeBlock prefixed(String method, ValuePath path, CodeBlock value) {
    return CodeBlock.of(
        "$T.$L($L, LENGTH_PREFIX, $L)", RuntimeNames.WIRE_SIZE, method, path.label(), value);
  }
}
