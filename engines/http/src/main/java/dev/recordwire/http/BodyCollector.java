package dev.recordwire.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/// Collects the bytes of a body, up to a bound, and makes the result of them.
///
/// @param <B> the result
final class BodyCollector<B> implements BodySubscriber<B> {
  private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

  private final int limit;
  private final Result<B> result;
  private final CompletableFuture<B> body = new CompletableFuture<>();
  private byte[] bytes = new byte[0];
  private int size;
  private Flow.@Nullable Subscription subscription;

  /// Makes a result of a body.
  interface Result<B> {
    /// Makes the result.
    ///
    /// @param isWhole whether the body ends here; otherwise there are more bytes than the bound
    B of(byte[] bytes, boolean isWhole) throws IOException;

    /// Returns the exception for a connection that ended within the body.
    default Throwable torn(Throwable fault) {
      return fault;
    }
  }

  BodyCollector(int limit, Result<B> result) {
    this.limit = limit;
    this.result = result;
  }

  @Override
  public CompletionStage<B> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    if (subscription != null) {
      given.cancel();
      return;
    }
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> items) {
    if (body.isDone()) {
      return;
    }
    for (ByteBuffer item : items) {
      int count = Math.min(item.remaining(), limit - size);
      add(item, count);
      if (item.hasRemaining()) {
        finish(false); // before the end of the connection, which would be the fault otherwise
        if (subscription != null) {
          subscription.cancel();
        }
        return;
      }
    }
  }

  /// Copies bytes at once: a body may come in chunks of one byte, and their buffers would take a
  /// hundred times as much memory.
  private void add(ByteBuffer item, int count) {
    if (count > bytes.length - size) {
      long more = Math.min(2L * bytes.length, Math.min(limit, MAX_ARRAY));
      bytes = Arrays.copyOf(bytes, (int) Math.max(more, (long) size + count));
    }
    item.get(bytes, size, count);
    size += count;
  }

  private void finish(boolean isWhole) {
    byte[] own = size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    bytes = new byte[0];
    try {
      body.complete(result.of(own, isWhole));
    } catch (IOException | RuntimeException e) {
      body.completeExceptionally(e);
    }
  }

  @Override
  public void onError(Throwable fault) {
    bytes = new byte[0];
    body.completeExceptionally(result.torn(fault));
  }

  @Override
  public void onComplete() {
    if (!body.isDone()) {
      finish(true);
    }
  }
}
