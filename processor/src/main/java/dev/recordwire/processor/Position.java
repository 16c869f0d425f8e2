package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;

/// The local `at` of a generated method: declared by its first run, assigned by the others.
final class Position {
  private boolean declared;

  CodeBlock assign(String format, Object... arguments) {
    CodeBlock value = CodeBlock.of(format, arguments);
    CodeBlock assignment = CodeBlock.of(declared ? "at = $L" : "int at = $L", value);
    declared = true;
    return assignment;
  }

  /// The position so many bytes into the run.
  static CodeBlock plus(int offset) {
    return offset == 0 ? CodeBlock.of("at") : CodeBlock.of("at + $L", offset);
  }
}
