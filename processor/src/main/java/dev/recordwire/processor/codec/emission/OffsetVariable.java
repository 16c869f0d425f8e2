package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;

/// The local `at` of a generated method: the first run declares it, later runs assign it.
final class OffsetVariable {
  private boolean declared;

  CodeBlock assign(CodeBlock value) {
    CodeBlock assignment = CodeBlock.of(declared ? "at = $L" : "int at = $L", value);
    declared = true;
    return assignment;
  }

  /// Returns the offset of a component of the run.
  static CodeBlock of(ComponentGroup.ComponentOffset slot) {
    return slot.offset() == 0 ? CodeBlock.of("at") : CodeBlock.of("at + $L", slot.offset());
  }
}
