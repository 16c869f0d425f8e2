package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.internal.Unchecked;
import org.jspecify.annotations.Nullable;

/// Carries an exception out of the callbacks of one call. Thrown into C it would end the JVM, so it
/// waits here until C has returned.
public final class CallbackFailures {
  /// The failures of the interface's retained callbacks; null if C retains none.
  private final @Nullable PendingFailures pending;

  /// True if C may retain the callbacks of this call, so that they may fail after it.
  private final boolean retains;

  private volatile @Nullable Throwable first;
  private boolean over;

  /// For a call of an interface whose callbacks all end with their calls.
  public CallbackFailures() {
    this(null, false);
  }

  CallbackFailures(@Nullable PendingFailures pending, boolean retains) {
    this.pending = pending;
    this.retains = retains;
  }

  /// True if a callback has failed: then no other callback runs until the failure is thrown.
  public boolean pending() {
    return first != null || (pending != null && pending.pending());
  }

  /// Stores a callback's failure for the call that throws it: this call or, if C retained the
  /// callback beyond it, the call that is under way in the callback's thread. If no call is, C
  /// called from a thread of its own, and the thread's uncaught exception handler gets the failure.
  public void add(Throwable failure) {
    if (retains && pending != null && pending.add(failure)) {
      return;
    }
    if (!addHere(failure)) {
      report(failure);
    }
  }

  /// Throws the failure of a callback after the call, if a callback failed.
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

  /// Stores the first of several failures. False if the call is over already.
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
      // The JVM ignores an exception of a handler, too, and it must not get into C.
      return;
    }
  }
}
