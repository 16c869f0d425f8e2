package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import java.util.OptionalInt;

/// How generated code asks a value for the number of its elements: once, so that nothing comes
/// between the check of a bound and the count that is written.
///
/// @param most the bound, where there is one
record ElementCount(OptionalInt most) {
  static final ElementCount UNBOUNDED = new ElementCount(OptionalInt.empty());

  static ElementCount atMost(int most) {
    return new ElementCount(OptionalInt.of(most));
  }

  /// The statement that declares `count`.
  ///
  /// @param elements the expression that says how many there are
  CodeBlock local(ValuePath path, CodeBlock elements) {
    return CodeBlock.of("int count = $L", most.isPresent() ? bounded(path, elements) : elements);
  }

  private CodeBlock bounded(ValuePath path, CodeBlock elements) {
    return CodeBlock.of(
        "$T.maxCount($L, $L, $L)", RuntimeNames.BOUNDS, path.label(), most.getAsInt(), elements);
  }
}
