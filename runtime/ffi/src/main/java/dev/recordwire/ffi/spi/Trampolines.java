package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.NativeBinding;
import java.lang.StackWalker.Option;

/// Looks for generated methods that call C on the thread's stack.
final class Trampolines {
  private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  private Trampolines() {}

  /// Whether a call of C is under way around the one that is about to be made.
  static boolean areAroundThis() {
    return STACK.walk(
        frames ->
            frames
                .map(StackWalker.StackFrame::getDeclaringClass)
                .filter(NativeBinding.class::isAssignableFrom)
                .skip(1)
                .findFirst()
                .isPresent());
  }
}
