package dev.recordwire.ffi.spi;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/// The object that C calls for one functional interface: generated code extends it with a method
/// `call` of C's types.
public abstract class Callback implements CalledByC {
  private final CallbackFailures failures;

  /// @param failures holds the callback's exceptions until C returns
  protected Callback(CallbackFailures failures) {
    this.failures = failures;
  }

  /// The method `call` of the lookup's class, for [#target()].
  protected static MethodHandle callMethod(
      MethodHandles.Lookup lookup, FunctionDescriptor descriptor) {
    try {
      return lookup.findVirtual(lookup.lookupClass(), "call", descriptor.toMethodType());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the generated callback does not fit its own descriptor", e);
    }
  }

  /// The class's own [#callMethod], made once.
  protected abstract MethodHandle target();

  /// The C types of the arguments and of the result.
  protected abstract FunctionDescriptor descriptor();

  /// True if a callback of this call has failed already, so that this one must not run.
  protected final boolean failed() {
    return failures.pending();
  }

  /// Stores an exception of the user's code.
  protected final void fail(Throwable failure) {
    failures.add(failure);
  }
}
