package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.NativeBinding;
import java.lang.StackWalker.Option;

/// Searches the thread's stack for generated methods that call C.
final class Trampolines {
  private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  private Trampolines() {}

  /// True if a call of C is under way around the next one.
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
