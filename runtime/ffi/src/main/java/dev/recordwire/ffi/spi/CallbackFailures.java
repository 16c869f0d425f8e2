package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.internal.Unchecked;
import org.jspecify.annotations.Nullable;

/// Carries an exception out of the callbacks of one call: thrown into C it would end the JVM, so it
/// waits here until C has returned.
public final class CallbackFailures {
  /// Where the interface's kept callbacks put theirs; null where it keeps none.
  private final @Nullable PendingFailures pending;

  /// Whether C may keep the callbacks of this call, so that they may fail after it.
  private final boolean retains;

  private volatile @Nullable Throwable first;
  private boolean over;

  /// None yet, of a call of an interface whose callbacks all end with their calls.
  public CallbackFailures() {
    this(null, false);
  }

  CallbackFailures(@Nullable PendingFailures pending, boolean retains) {
    this.pending = pending;
    this.retains = retains;
  }

  /// Whether a callback has failed: then no other is called until the failure is thrown.
  public boolean pending() {
    return first != null || (pending != null && pending.pending());
  }

  /// Keeps a callback's failure for the call that throws it: this one, or where the callback was
  /// kept beyond it, the one that is under way in the callback's thread. Where none is, C called
  /// from a thread of its own, and that thread's uncaught exception handler gets the failure.
  public void add(Throwable failure) {
    if (retains && pending != null && pending.add(failure)) {
      return;
    }
    if (!addHere(failure)) {
      report(failure);
    }
  }

  /// Throws what a callback threw during the call, which is over, if one did.
  public void rethrow() {
    if (retains || first != null) {
      Throwable failure = end();
      if (failure != null) {
        throw Unchecked.rethrow(failure);
      }
    }
    if (pending != null) {
      pending.rethrow();
    }
  }

  /// Of several failures, the first. False where the call is over already.
  private synchronized boolean addHere(Throwable failure) {
    if (first == null && !over) {
      first = failure;
    }
    return !over;
  }

  private synchronized @Nullable Throwable end() {
    over = true;
    Throwable failure = first;
    first = null;
    return failure;
  }

  private static void report(Throwable failure) {
    Thread thread = Thread.currentThread();
    try {
      thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    } catch (Throwable ofTheHandler) {
      // As the JVM does with what a handler throws: it must not get into C.
      return;
    }
  }
}
