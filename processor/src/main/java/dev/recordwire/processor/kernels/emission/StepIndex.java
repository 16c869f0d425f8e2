package dev.recordwire.processor.kernels.emission;

import com.palantir.javapoet.CodeBlock;

/// Where a step of a loop begins.
///
/// @param variable the variable with the index of the loop's first element
/// @param offset how many elements later the step begins
record StepIndex(String variable, int offset) {
  /// The index of the first element.
  CodeBlock code() {
    return offset == 0 ? CodeBlock.of("$N", variable) : CodeBlock.of("$N + $L", variable, offset);
  }

  /// Where elements of a size start in the memory of a column.
  CodeBlock at(String start, int size) {
    CodeBlock elements = size == 1 || offset == 0 ? code() : CodeBlock.of("($L)", code());
    return size == 1
        ? CodeBlock.of("$N + $L", start, elements)
        : CodeBlock.of("$N + $L * $L", start, size, elements);
  }
}
