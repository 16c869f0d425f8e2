package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;

/// The local `at` of a generated method: declared by its first run, assigned by the others.
final class OffsetVariable {
  private boolean declared;

  CodeBlock assign(CodeBlock value) {
    CodeBlock assignment = CodeBlock.of(declared ? "at = $L" : "int at = $L", value);
    declared = true;
    return assignment;
  }

  /// Where a component of the run lies.
  static CodeBlock of(ComponentGroup.ComponentOffset slot) {
    return slot.offset() == 0 ? CodeBlock.of("at") : CodeBlock.of("at + $L", slot.offset());
  }
}
