package dev.recordwire.grpc;

import io.grpc.StatusRuntimeException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The messages of one direction of a call, each waited for when it is asked for. Only a few are
/// received ahead, so that a fast sender waits for a slow reader.
///
/// A reader is for one thread at a time. It can be passed once.
///
/// @param <T> the record
public interface MessageReader<T> extends Iterable<T> {
  /// Waits for the next message; null after the last one.
  ///
  /// @throws StatusRuntimeException if the call ended with another status than `OK`: the sender
  ///     failed or cancelled the call, its deadline passed, or this thread was interrupted
  @Nullable T read();

  /// The remaining messages, whose methods throw what [#read] throws.
  @Override
  default Iterator<T> iterator() {
    return new Iterator<>() {
      private @Nullable T next;

      @Override
      public boolean hasNext() {
        if (next == null) {
          next = read();
        }
        return next != null;
      }

      @Override
      public T next() {
        T message = next == null ? read() : next;
        if (message == null) {
          throw new NoSuchElementException("the sender has ended: ask hasNext() before");
        }
        next = null;
        return message;
      }
    };
  }
}
