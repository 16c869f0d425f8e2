package dev.recordwire.processor.common;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.common.model.SpiLevel;

/// Emits the first call of a generated class, which asks the runtime whether it runs code of its
/// level.
public final class LevelEmitter {
  private LevelEmitter() {}

  /// The call that gives the runtime's `SpiLevel`, or says what does not fit.
  public static CodeBlock of(SpiLevel level, ClassName generated) {
    return CodeBlock.of(
        "$T.of($L, $T.class)",
        ClassName.get(level.packageName(), "SpiLevel"),
        level.level(),
        generated);
  }
}
