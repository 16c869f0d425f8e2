package dev.recordwire.grpc;

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Where a thread waits for the messages of a stream, and for room to send some, while gRPC calls
/// from other threads.
///
/// @param <T> the record that comes in
final class StreamGate<T> {
  /// How many messages are asked for ahead, which bounds those that wait here.
  static final int AHEAD = 4;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<T> messages = new ArrayDeque<>(AHEAD);
  private boolean isEnded;
  private boolean isClosed;
  private @Nullable Status failure;
  private @Nullable Metadata trailers;

  /// A message has come in.
  void add(T message) {
    change(() -> messages.add(message));
  }

  /// No more messages come in.
  void end() {
    change(() -> isEnded = true);
  }

  /// The call has ended: nothing comes in, and nothing is taken.
  void close() {
    change(
        () -> {
          isEnded = true;
          isClosed = true;
        });
  }

  /// The call has ended with another status than `OK`.
  void fail(Status status, @Nullable Metadata metadata) {
    change(
        () -> {
          failure = status;
          trailers = metadata;
        });
  }

  /// Something may have become possible.
  void wake() {
    change(() -> {});
  }

  private void change(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Waits for a message; null after the last one.
  ///
  /// @throws StatusRuntimeException if the call failed
  /// @throws InterruptedException if this thread was interrupted and the call did not fail
  @Nullable T take() throws InterruptedException {
    lock.lock();
    try {
      await(() -> !messages.isEmpty() || isEnded);
      return messages.poll();
    } finally {
      lock.unlock();
    }
  }

  /// Waits until a message can be sent; false if the other side takes no more.
  ///
  /// @throws StatusRuntimeException if the call failed
  /// @throws InterruptedException if this thread was interrupted and the call did not fail
  boolean awaitRoom(BooleanSupplier isReady) throws InterruptedException {
    if (isReady.getAsBoolean()) {
      return true;
    }
    lock.lock();
    try {
      await(() -> isClosed || isReady.getAsBoolean());
      return !isClosed;
    } finally {
      lock.unlock();
    }
  }

  private void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      if (failure != null) {
        throw failure.asRuntimeException(trailers);
      }
      try {
        changed.await();
      } catch (InterruptedException e) {
        if (failure == null) {
          throw e;
        }
      }
    }
  }

  /// The exception for a thread that was interrupted while it waited, which stays interrupted.
  static StatusRuntimeException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return Status.CANCELLED
        .withDescription("the thread that waited for messages was interrupted")
        .withCause(cause)
        .asRuntimeException();
  }
}
