package dev.recordwire.arrow.internal;

import dev.recordwire.ffi.internal.Restricted;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

/// Makes C functions of static methods, which live as long as the program. Pointers are `long`.
final class Upcalls {
  private Upcalls() {}

  /// A function that calls a method.
  ///
  /// @param methods sees the method, and belongs to its class
  static MemorySegment function(
      MethodHandles.Lookup methods, String name, FunctionDescriptor descriptor) {
    try {
      return Restricted.upcall(
          methods.findStatic(methods.lookupClass(), name, descriptor.toMethodType()),
          descriptor,
          Arena.global());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the method " + name + " is missing", e);
    }
  }

  /// Does what C asked for and gets no answer to. An exception must not leave a method that C
  /// called, as it ends the JVM: it goes to the thread's handler of uncaught exceptions.
  @SuppressWarnings("CatchingUnchecked") // whatever it is, the handler gets it
  static void run(Runnable work) {
    try {
      work.run();
    } catch (Throwable e) {
      report(e);
    }
  }

  @SuppressWarnings("CatchingUnchecked") // a handler that throws ends nothing, as in a thread
  private static void report(Throwable failure) {
    Thread thread = Thread.currentThread();
    try {
      thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    } catch (Throwable _) {
      // Java ignores what a handler throws.
    }
  }
}
