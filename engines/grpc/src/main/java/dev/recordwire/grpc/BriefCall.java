package dev.recordwire.grpc;

import io.grpc.Attributes;
import io.grpc.ClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.Status;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A call of one request that only names the client's schemas, and is made once more with their
/// texts where the server asks for these.
///
/// A server asks before its handler sees the call, so that nothing is done twice. Texts in each
/// call would take as long as a small record.
///
/// The program sends its request while the server's answer may arrive in another thread, so the
/// later of the two, the end of the request and the server's question, makes the second call.
///
/// @param <Q> the record of the request
/// @param <R> the record of the responses
final class BriefCall<Q, R> extends ClientCall<Q, R> {
  /// The program has sent its request, or cancelled the call.
  private static final int ENDED = 1;

  /// The server has asked for texts.
  private static final int ASKED = 1 << 1;

  private final Supplier<ClientCall<Q, R>> withTexts;
  private final AtomicInteger state = new AtomicInteger();
  private final Metadata headers = new Metadata();

  private volatile ClientCall<Q, R> call;

  private @Nullable Listener<R> listener;
  private @Nullable Q request;
  private @Nullable Boolean compression;
  private long wanted;
  private @Nullable Cancellation cancellation;

  /// How a program cancelled the call.
  private record Cancellation(@Nullable String message, @Nullable Throwable cause) {}

  /// @param withNames the call as it is made first
  /// @param withTexts makes the call with texts
  BriefCall(ClientCall<Q, R> withNames, Supplier<ClientCall<Q, R>> withTexts) {
    this.call = withNames;
    this.withTexts = withTexts;
  }

  @Override
  public void start(Listener<R> listener, Metadata headers) {
    this.listener = listener;
    this.headers.merge(headers);
    call.start(new Asked(listener), headers);
  }

  /// Passes on what the server answers, but for the question.
  private final class Asked extends SimpleForwardingClientCallListener<R> {
    Asked(Listener<R> listener) {
      super(listener);
    }

    @Override
    public void onClose(Status status, Metadata trailers) {
      if (status.getCode() == Status.Code.FAILED_PRECONDITION
          && trailers.containsKey(SchemaMetadata.TEXTS_WANTED)) {
        reach(ASKED);
      } else {
        super.onClose(status, trailers);
      }
    }
  }

  private void reach(int event) {
    int before = state.getAndUpdate(events -> events | event);
    if ((before & event) == 0 && (before | event) == (ENDED | ASKED)) {
      callAgain();
    }
  }

  private void callAgain() {
    ClientCall<Q, R> again = withTexts.get();
    again.start(listener, headers);
    Cancellation cancelled;
    int responses;
    synchronized (this) {
      call = again;
      responses = (int) Math.min(wanted, Integer.MAX_VALUE);
      cancelled = cancellation;
    }
    if (cancelled != null) {
      again.cancel(cancelled.message(), cancelled.cause());
      return;
    }
    try {
      if (compression != null) {
        again.setMessageCompression(compression);
      }
      again.request(responses);
      again.sendMessage(request);
      again.halfClose();
    } catch (RuntimeException e) {
      again.cancel("the request could not be sent again with the texts of its schemas", e);
    }
  }

  @Override
  public void request(int messages) {
    ClientCall<Q, R> current;
    synchronized (this) {
      wanted += messages;
      current = call;
    }
    current.request(messages);
  }

  @Override
  public void sendMessage(Q message) {
    request = message;
    call.sendMessage(message);
  }

  @Override
  public void halfClose() {
    call.halfClose();
    reach(ENDED);
  }

  @Override
  public void cancel(@Nullable String message, @Nullable Throwable cause) {
    ClientCall<Q, R> current;
    synchronized (this) {
      cancellation = new Cancellation(message, cause);
      current = call;
    }
    current.cancel(message, cause);
    reach(ENDED);
  }

  @Override
  public boolean isReady() {
    return call.isReady();
  }

  @Override
  public void setMessageCompression(boolean enabled) {
    compression = enabled;
    call.setMessageCompression(enabled);
  }

  @Override
  public Attributes getAttributes() {
    return call.getAttributes();
  }
}
