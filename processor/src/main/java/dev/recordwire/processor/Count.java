package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.OptionalInt;

/// How generated code asks a value for the number of its elements: once, so that nothing comes
/// between the check of a bound and the count that is written.
///
/// @param most the bound, where there is one
record Count(OptionalInt most) {
  static final Count UNBOUNDED = new Count(OptionalInt.empty());

  static Count atMost(int most) {
    return new Count(OptionalInt.of(most));
  }

  /// The statement that declares `count`.
  ///
  /// @param elements the expression that says how many there are
  CodeBlock local(Place place, CodeBlock elements) {
    return CodeBlock.of("int count = $L", most.isPresent() ? bounded(place, elements) : elements);
  }

  private CodeBlock bounded(Place place, CodeBlock elements) {
    return CodeBlock.of(
        "$T.maxCount($L, $L, $L)", RuntimeNames.BOUNDS, place.label(), most.getAsInt(), elements);
  }
}
