package dev.recordwire.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/// Collects the bytes of a body, up to a bound, and makes the result of them.
///
/// @param <B> the result
final class BodyCollector<B> implements BodySubscriber<B> {
  private final int limit;
  private final Result<B> result;
  private final CompletableFuture<B> body = new CompletableFuture<>();
  private final List<ByteBuffer> parts = new ArrayList<>();
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
      int room = limit - size;
      if (item.remaining() > room) {
        parts.add(item.slice(item.position(), room));
        size = limit;
        if (subscription != null) {
          subscription.cancel();
        }
        finish(false);
        return;
      }
      size += item.remaining();
      parts.add(item);
    }
  }

  private void finish(boolean isWhole) {
    byte[] bytes = new byte[size];
    int filled = 0;
    for (ByteBuffer part : parts) {
      int length = part.remaining();
      part.get(bytes, filled, length);
      filled += length;
    }
    parts.clear();
    try {
      body.complete(result.of(bytes, isWhole));
    } catch (IOException | RuntimeException e) {
      body.completeExceptionally(e);
    }
  }

  @Override
  public void onError(Throwable fault) {
    parts.clear();
    body.completeExceptionally(result.torn(fault));
  }

  @Override
  public void onComplete() {
    if (!body.isDone()) {
      finish(true);
    }
  }
}
