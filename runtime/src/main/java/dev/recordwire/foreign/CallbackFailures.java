package dev.recordwire.foreign;

import org.jspecify.annotations.Nullable;

/// Carries an exception out of callbacks: thrown into C it would end the JVM, so it waits here
/// until C has returned.
public final class CallbackFailures {
  private volatile @Nullable Throwable first;

  /// None yet.
  public CallbackFailures() {}

  /// Whether a callback has failed: then no other is called until the failure is thrown.
  public boolean pending() {
    return first != null;
  }

  /// Keeps a callback's failure; of several, the first.
  public void add(Throwable failure) {
    synchronized (this) {
      if (first == null) {
        first = failure;
      }
    }
  }

  /// Throws what a callback threw, if one did.
  public void rethrow() {
    if (first != null) {
      Throwable failure = take();
      if (failure != null) {
        throw CallFrame.rethrow(failure);
      }
    }
  }

  /// The failure, for the one thread that gets to throw it.
  private synchronized @Nullable Throwable take() {
    Throwable failure = first;
    first = null;
    return failure;
  }
}
