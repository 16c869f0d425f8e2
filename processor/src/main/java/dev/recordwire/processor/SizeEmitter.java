package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.model.Adapter;
import dev.recordwire.processor.model.Component;
import dev.recordwire.processor.model.NumberType;
import dev.recordwire.processor.model.ScalarType;
import dev.recordwire.processor.model.WireType;
import java.util.List;

/// Writes the expressions of how many bytes values take: a constant for those of a fixed size, and
/// a call for each of the others.
final class SizeEmitter {
  private final Helpers helpers;

  SizeEmitter(Helpers helpers) {
    this.helpers = helpers;
  }

  /// The size of all fixed-size components together.
  static int fixed(List<Component> components) {
    int bytes = 0;
    for (Component component : components) {
      if (component.type() instanceof WireType.Fixed fixed) {
        bytes += fixed.bytes();
      }
    }
    return bytes;
  }

  /// The sizes of the other components of `value`.
  List<CodeBlock> variable(List<Component> components) {
    return Stretch.of(components).stream()
        .filter(Stretch.Single.class::isInstance)
        .map(Stretch.Single.class::cast)
        .map(single -> size(single.type(), single.place(), single.value()))
        .toList();
  }

  /// The sum of a constant and terms, each on a line of its own.
  static CodeBlock sum(int constant, List<CodeBlock> terms) {
    CodeBlock sum = CodeBlock.join(terms, "\n+ ");
    if (terms.isEmpty()) {
      return CodeBlock.of("$L", constant);
    }
    return constant == 0 ? sum : CodeBlock.of("$L\n+ $L", constant, sum);
  }

  /// The size of the value that an expression gives.
  CodeBlock size(WireType.Variable type, Place place, CodeBlock value) {
    return switch (type) {
      case WireType.Text _ -> prefixed("utf8", place, value);
      case WireType.Binary _ -> prefixed("binary", place, value);
      case WireType.View _ -> prefixed("view", place, value);
      case WireType.BigNumber(NumberType number) -> prefixed(number.wireName(), place, value);
      case WireType.Adapted(Adapter adapter, WireType.Variable wire) ->
          size(wire, place, helpers.adapters().toWire(adapter, wire, place, value));
      case WireType.Bounded(WireType.Compound compound, int most, _) -> {
        CompoundEmitter emitter = CompoundEmitter.of(compound, place, Count.atMost(most), helpers);
        yield CodeBlock.of("$L($L)", helpers.size(compound, place, emitter), value);
      }
      case WireType.Bounded bounded -> size(bounded.type(), place, bounded(bounded, place, value));
      case WireType.Array(ScalarType element, _) ->
          CodeBlock.of(
              "$T.array($L, LENGTHS, $L, $L)",
              RuntimeNames.WIRE_SIZE,
              place.label(),
              value,
              element.bytes());
      case WireType.Struct struct ->
          CodeBlock.of(
              "$T.record($L, $T.CODEC, $L)",
              RuntimeNames.WIRE_SIZE,
              place.label(),
              TypeNames.of(struct.codec()),
              value);
      case WireType.Compound compound ->
          CodeBlock.of("$L($L)", helpers.size(compound, place), value);
    };
  }

  /// The expression of a value that is checked to be within its bounds.
  static CodeBlock bounded(WireType.Bounded type, Place place, CodeBlock value) {
    return CodeBlock.of(
        "$T.$L($L, $L, $L)", RuntimeNames.BOUNDS, type.limit(), place.label(), type.most(), value);
  }

  private static CodeBlock prefixed(String method, Place place, CodeBlock value) {
    return CodeBlock.of(
        "$T.$L($L, LENGTHS, $L)", RuntimeNames.WIRE_SIZE, method, place.label(), value);
  }
}
