package dev.recordwire.ffi.spi;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/// What C calls for one functional interface: generated code extends it with a method `call` that
/// takes and returns what C does.
public abstract class Callback implements CalledByC {
  private final CallbackFailures failures;

  /// @param failures where the callback's exceptions wait for C's return
  protected Callback(CallbackFailures failures) {
    this.failures = failures;
  }

  /// The method `call` of the class that looks, for [#target()].
  protected static MethodHandle callMethod(
      MethodHandles.Lookup lookup, FunctionDescriptor descriptor) {
    try {
      return lookup.findVirtual(lookup.lookupClass(), "call", descriptor.toMethodType());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the generated callback does not fit its own descriptor", e);
    }
  }

  /// [#callMethod] of the class, made once.
  protected abstract MethodHandle target();

  /// What C passes and wants back.
  protected abstract FunctionDescriptor descriptor();

  /// Whether a callback of this call has failed already, so that this one is not to run.
  protected final boolean failed() {
    return failures.pending();
  }

  /// Keeps what the user's code threw.
  protected final void fail(Throwable failure) {
    failures.add(failure);
  }
}
