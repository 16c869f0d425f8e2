package dev.recordwire.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/// The lock of a writer. As long as its threads do not meet, it costs one atomic operation, where a
/// monitor costs two; to append a record takes little longer than one of these.
///
/// The first thread that finds it taken makes it shared, and from then on it is a common lock. Both
/// ways exclude each other, because a thread that takes the cheap one looks afterwards whether the
/// lock is shared, and a thread that has made it shared looks afterwards whether the cheap one is
/// taken: each writes before it reads, so one of them sees the other.
final class AppendLock {
  private static final long NOBODY = 0;
  private static final long PAUSE_NANOS = 1_000;
  private static final VarHandle OWNER;

  static {
    try {
      OWNER = MethodHandles.lookup().findVarHandle(AppendLock.class, "owner", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final ReentrantLock common = new ReentrantLock();
  private volatile boolean isShared;

  /// The thread that has the lock, as long as it is not shared.
  private volatile long owner;

  /// Waits for the lock.
  ///
  /// @throws IllegalStateException if the thread has it
  void take() {
    long self = Thread.currentThread().threadId();
    if (isShared || !OWNER.compareAndSet(this, NOBODY, self)) {
      takeShared(self);
    } else if (isShared) {
      OWNER.setRelease(this, NOBODY);
      takeShared(self);
    }
  }

  private void takeShared(long self) {
    if (owner == self || common.getHoldCount() > 0) {
      throw new IllegalStateException(
          "the writer was called by code that runs while it encodes a record: let that code finish"
              + " first");
    }
    isShared = true;
    common.lock();
    while (owner != NOBODY) {
      LockSupport.parkNanos(this, PAUSE_NANOS); // somebody leaves it, or sees that it is shared
    }
  }

  /// Whether it is a common lock now.
  boolean isShared() {
    return isShared;
  }

  /// Gives the lock back, which the thread has.
  void give() {
    if (owner == Thread.currentThread().threadId()) {
      OWNER.setRelease(this, NOBODY);
    } else {
      common.unlock();
    }
  }
}
