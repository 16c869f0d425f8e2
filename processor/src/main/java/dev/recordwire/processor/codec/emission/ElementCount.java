package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import java.util.OptionalInt;

/// The emission of the call that asks a value for its number of elements: once, so that the count
/// that is checked against the bound is the count that is written.
///
/// @param max the bound; empty for none
record ElementCount(OptionalInt max) {
  static final ElementCount UNBOUNDED = new ElementCount(OptionalInt.empty());

  static ElementCount atMost(int max) {
    return new ElementCount(OptionalInt.of(max));
  }

  /// Returns the statement that declares `count`.
  ///
  /// @param elements the expression of the number of elements
  CodeBlock local(ValuePath path, CodeBlock elements) {
    return CodeBlock.of("int count = $L", max.isPresent() ? bounded(path, elements) : elements);
  }

  /// Returns the declaration of `count` for a collection or map in `value`.
  CodeBlock ofCollection(ValuePath path) {
    CodeBlock size =
        CodeBlock.of("$T.present($L, value).size()", RuntimeNames.WIRE_WRITER, path.label());
    return CodeBlock.builder().addStatement(local(path, size)).build();
  }

  private CodeBlock bounded(ValuePath path, CodeBlock elements) {
    return CodeBlock.of(
        "$T.maxCount($L, $L, $L)", RuntimeNames.BOUNDS, path.label(), max.getAsInt(), elements);
  }
}
