package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.internal.Unchecked;
import java.lang.StackWalker.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carries exceptions out of the callbacks that C keeps beyond the call that passed them: such a
/// failure belongs to the call of the same interface that is under way in the callback's thread,
/// and to no other.
///
/// Which call that is, only a failure asks: it looks through its thread's stack for the class that
/// was generated for the interface. So a call without failures pays for one volatile read.
public final class PendingFailures {
  private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  /// The depth of a failure that came where the stack had no room to look.
  private static final long UNKNOWN = -1;

  /// A failure on its way to the call that throws it.
  ///
  /// @param thread the thread of the callback
  /// @param depth how many calls of the interface were under way in it
  private record Waiting(Thread thread, long depth, Throwable failure) {}

  private final Class<?> library;
  private final List<Waiting> waiting = new ArrayList<>();

  /// Whether a failure waits in any thread.
  private volatile boolean some;

  /// None yet.
  ///
  /// @param library the generated class, which has the calls in it
  public PendingFailures(Class<?> library) {
    this.library = library;
  }

  /// The failures of a call whose callbacks C does not keep.
  public CallbackFailures ofCall() {
    return new CallbackFailures(this, false);
  }

  /// The failures of a call whose callbacks C may keep.
  public CallbackFailures ofRetainingCall() {
    return new CallbackFailures(this, true);
  }

  /// Throws what a kept callback threw during the call that is just over, if one did.
  public void rethrow() {
    if (some && pending()) {
      Throwable failure = take(Thread.currentThread(), depth());
      if (failure != null) {
        throw Unchecked.rethrow(failure);
      }
    }
  }

  /// Whether a kept callback has failed during the call that is under way in this thread.
  boolean pending() {
    return some && isWaiting(Thread.currentThread());
  }

  /// Keeps a callback's failure for the call that is under way in this thread.
  ///
  /// @return whether there is one
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

  /// How many calls of the interface are under way in this thread.
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
