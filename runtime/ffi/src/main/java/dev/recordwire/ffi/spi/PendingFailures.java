package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.internal.Unchecked;
import java.lang.StackWalker.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carries exceptions out of the callbacks that C retains beyond the call that passed them. Such a
/// failure belongs to the call of the same interface that is under way in the callback's thread,
/// and to no other call.
///
/// Only a failure determines which call that is: it searches its thread's stack for the interface's
/// generated class. So a call without failures costs one volatile read.
public final class PendingFailures {
  private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  /// The depth of a failure if the stack had no room for the search.
  private static final long UNKNOWN = -1;

  /// A failure on its way to the call that throws it.
  ///
  /// @param thread the thread of the callback
  /// @param depth the number of calls of the interface under way in it
  private record Waiting(Thread thread, long depth, Throwable failure) {}

  private final Class<?> library;
  private final List<Waiting> waiting = new ArrayList<>();

  /// True if a failure waits for a call of any thread.
  private volatile boolean some;

  /// Without failures.
  ///
  /// @param library the generated class, whose methods make the calls
  public PendingFailures(Class<?> library) {
    this.library = library;
  }

  /// The failures of a call whose callbacks C does not retain.
  public CallbackFailures ofCall() {
    return new CallbackFailures(this, false);
  }

  /// The failures of a call whose callbacks C may retain.
  public CallbackFailures ofRetainingCall() {
    return new CallbackFailures(this, true);
  }

  /// Throws the failure of a retained callback during the call that has just ended, if there is
  /// one.
  public void rethrow() {
    if (some && pending()) {
      Throwable failure = take(Thread.currentThread(), depth());
      if (failure != null) {
        throw Unchecked.rethrow(failure);
      }
    }
  }

  /// True if a retained callback has failed during the call under way in this thread.
  boolean pending() {
    return some && isWaiting(Thread.currentThread());
  }

  /// Stores a callback's failure for the call under way in this thread.
  ///
  /// @return false if there is no such call
  boolean add(Throwable failure) {
    long depth;
    try {
      depth = depth();
    } catch (StackOverflowError noRoom) {
      depth = UNKNOWN;
    }
    if (depth == 0) {
      return false;
    }
    synchronized (this) {
      waiting.add(new Waiting(Thread.currentThread(), depth, failure));
      some = true;
    }
    return true;
  }

  /// The number of calls of the interface under way in this thread.
  private long depth() {
    return STACK.walk(frames -> frames.filter(this::isCall).count());
  }

  private boolean isCall(StackWalker.StackFrame frame) {
    Class<?> type = frame.getDeclaringClass();
    return type.getNestHost() == library && !CalledByC.class.isAssignableFrom(type);
  }

  @SuppressWarnings("ReferenceEquality") // a thread is nothing but itself
  private synchronized boolean isWaiting(Thread thread) {
    for (Waiting each : waiting) {
      if (each.thread() == thread) {
        return true;
      }
    }
    return false;
  }

  @SuppressWarnings("ReferenceEquality") // a thread is nothing but itself
  private synchronized @Nullable Throwable take(Thread thread, long depth) {
    for (int i = 0; i < waiting.size(); i++) {
      Waiting each = waiting.get(i);
      if (each.thread() == thread && (each.depth() == depth || each.depth() == UNKNOWN)) {
        waiting.remove(i);
        some = !waiting.isEmpty();
        return each.failure();
      }
    }
    return null;
  }
}
