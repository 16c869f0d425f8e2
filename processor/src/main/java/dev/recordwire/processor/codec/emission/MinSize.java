package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.LengthPrefix;
import dev.recordwire.processor.codec.model.NumberType;
import dev.recordwire.processor.codec.model.UnionModel;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import java.util.ArrayList;
import java.util.List;

/// Emits the expression of the fewest bytes of values, by which a decoder compares their number
/// with the bytes that remain.
final class MinSize {
  private MinSize() {}

  /// Returns the minimum size of all components of a record together.
  static CodeBlock of(List<Component> components, LengthPrefix lengths) {
    return ofTypes(components.stream().map(Component::type).toList(), lengths);
  }

  /// Returns the minimum size of a union: its tag and the smallest of its records.
  static CodeBlock of(UnionModel union) {
    CodeBlock codecs =
        union.variants().stream()
            .map(variant -> CodeBlock.of("$T.CODEC", TypeNames.of(variant.codec())))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("1 + $T.min($L)", RuntimeNames.WIRE_SIZE, codecs);
  }

  /// Returns whether the minimum size of a record's components does not depend on other codecs.
  static boolean isConstant(List<Component> components) {
    return components.stream()
        .noneMatch(component -> bare(component.type()) instanceof WireType.Nested);
  }

  /// Returns whether each component has a fixed size, or is a record that may have one.
  static boolean isOfFixed(List<Component> components) {
    return components.stream()
        .map(component -> bare(component.type()))
        .allMatch(type -> type instanceof WireType.Fixed || type instanceof WireType.Nested);
  }

  /// Returns the type without wrappers that do not change its bytes.
  private static WireType bare(WireType type) {
    return switch (type) {
      case WireType.Adapted(_, WireType.Variable wire) -> bare(wire);
      case WireType.Bounded bounded -> bare(bounded.type());
      default -> type;
    };
  }

  /// Returns whether a value of each type may take no bytes, as far as the processor knows.
  static boolean mayBeNone(List<WireType> types) {
    return types.stream().allMatch(MinSize::mayBeNone);
  }

  /// Returns the statement that writes the count of elements, each of which has one value of each
  /// type.
  static CodeBlock count(List<WireType> types, ValuePath path, LengthPrefix lengths) {
    return mayBeNone(types)
        ? CodeBlock.of(
            "out.count($L, LENGTH_PREFIX, count, $L)", path.label(), ofTypes(types, lengths))
        : CodeBlock.of("out.count($L, LENGTH_PREFIX, count)", path.label());
  }

  private static boolean mayBeNone(WireType type) {
    return switch (type) {
      case WireType.Fixed fixed -> fixed.bytes() == 0;
      case WireType.Nested _ -> true;
      case WireType.Adapted(_, WireType.Variable wire) -> mayBeNone(wire);
      case WireType.Bounded bounded -> mayBeNone(bounded.type());
      default -> false;
    };
  }

  /// Returns the minimum size of one value of each type.
  static CodeBlock ofTypes(List<WireType> types, LengthPrefix lengths) {
    int constant = 0;
    List<CodeBlock> terms = new ArrayList<>();
    for (WireType type : types) {
      switch (bare(type)) {
        case WireType.Fixed fixed -> constant += fixed.bytes();
        case WireType.BigNumber(NumberType number) ->
            constant += lengths.bytes() + number.minBytes();
        case WireType.Nested nested ->
            terms.add(
                CodeBlock.of(
                    "$T.min($T.CODEC)", RuntimeNames.WIRE_SIZE, TypeNames.of(nested.codec())));
        case WireType.Text _,
            WireType.Binary _,
            WireType.Array _,
            WireType.View _,
            WireType.Adapted _,
            WireType.Bounded _,
            WireType.Sequence _,
            WireType.Mapping _ ->
            constant += lengths.bytes();
        case WireType.Optional _ -> constant += 1;
      }
    }
    return SizeEmitter.sum(constant, terms);
  }
}
