package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import java.util.List;
import java.util.stream.Stream;

/// Emits the method that tells whether a record's size is computed without a look at texts and
/// elements.
///
/// Of nested records only their codecs know. A record is quick to size if its own components and
/// the records directly in it are, and if the records in its sequences have a fixed size.
final class QuickSize {
  private QuickSize() {}

  /// Returns the method for a record whose components are quick to size but for nested records.
  static MethodSpec method(List<Component> components) {
    List<CodeBlock> conditions =
        components.stream().flatMap(each -> conditions(each.type())).distinct().toList();
    return conditions.isEmpty()
        ? LayoutMethods.trueMethod("isQuickToSize")
        : LayoutMethods.booleanMethod(
            "isQuickToSize", conditions.stream().collect(CodeBlock.joining("\n&& ")));
  }

  private static Stream<CodeBlock> conditions(WireType type) {
    return switch (type) {
      case WireType.Nested nested -> Stream.of(asked("isQuick", nested));
      case WireType.Sequence sequence ->
          sequence.element().nested().map(nested -> asked("isFixed", nested));
      case WireType.Optional optional -> conditions(optional.value());
      case WireType.Adapted(_, WireType.Variable wire) -> conditions(wire);
      case WireType.Bounded bounded -> conditions(bounded.type());
      default -> Stream.empty();
    };
  }

  private static CodeBlock asked(String question, WireType.Nested nested) {
    return CodeBlock.of(
        "$T.$L($T.CODEC)", RuntimeNames.WIRE_SIZE, question, TypeNames.of(nested.codec()));
  }
}
