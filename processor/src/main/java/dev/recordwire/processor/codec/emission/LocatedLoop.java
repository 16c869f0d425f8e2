package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/// Emits the frame of a loop over elements: the `try` that adds an element's index to a failure's
/// path, and the end of an iterator's loop.
final class LocatedLoop {
  /// The statements that end a loop over an iterator, which may return more elements than the
  /// collection's size, or have no end.
  static final CodeBlock STOP =
      CodeBlock.builder()
          .beginControlFlow("if (i == count)")
          .addStatement("i++")
          .addStatement("break")
          .endControlFlow()
          .build();

  private static final ClassName RUNTIME_EXCEPTION = ClassName.get(RuntimeException.class);

  private LocatedLoop() {}

  /// Returns a loop that reads elements.
  static CodeBlock reading(CodeBlock loop, ValuePath path) {
    return located(
        loop, RuntimeNames.DECODE_EXCEPTION, CodeBlock.of("e.within($L, i)", path.label()));
  }

  /// Returns a loop that reads the entries of a map.
  static CodeBlock readingEntries(CodeBlock loop, ValuePath path) {
    return located(
        loop, RuntimeNames.DECODE_EXCEPTION, CodeBlock.of("e.within($L, i, key)", path.label()));
  }

  /// Returns a loop over a value's elements.
  static CodeBlock writing(CodeBlock loop, ValuePath path) {
    return located(
        loop,
        RUNTIME_EXCEPTION,
        CodeBlock.of("$T.inside($L, i, e)", RuntimeNames.WIRE_WRITER, path.label()));
  }

  /// Returns a loop over the entries of a map.
  static CodeBlock writingEntries(CodeBlock loop, ValuePath path) {
    return located(
        loop,
        RUNTIME_EXCEPTION,
        CodeBlock.of("$T.inside($L, i, key, e)", RuntimeNames.WIRE_WRITER, path.label()));
  }

  private static CodeBlock located(CodeBlock loop, ClassName exception, CodeBlock located) {
    return CodeBlock.builder()
        .beginControlFlow("try")
        .add(loop)
        .nextControlFlow("catch ($T e)", exception)
        .addStatement("throw $L", located)
        .endControlFlow()
        .build();
  }
}
