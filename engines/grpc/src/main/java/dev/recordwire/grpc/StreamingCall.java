package dev.recordwire.grpc;

import dev.recordwire.codec.EncodeException;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import org.jspecify.annotations.Nullable;

/// A client's call with streams of requests and responses, for threads that wait.
///
/// ```java
/// try (StreamingCall<Reading, Summary> call = stub.open(UPLOAD)) {
///   call.send(reading);
///   Summary summary = call.result();
/// }
/// ```
///
/// One thread may send and another one read. Whoever only sends, while the server answers each
/// request, waits forever once nothing has room any more: such calls want a thread for each.
///
/// @param <Q> the record of requests
/// @param <R> the record of responses
public final class StreamingCall<Q, R> implements MessageReader<R>, AutoCloseable {
  private final ClientCall<Q, R> call;
  private final StreamGate<R> gate = new StreamGate<>();
  private boolean hasEnded;
  private boolean isCancelled;
  private volatile boolean isOver;

  private StreamingCall(ClientCall<Q, R> call) {
    this.call = call;
  }

  /// Starts a call.
  static <Q, R> StreamingCall<Q, R> start(ClientCall<Q, R> call) {
    StreamingCall<Q, R> streaming = new StreamingCall<>(call);
    call.start(streaming.new Responses(), new Metadata());
    call.request(StreamGate.AHEAD);
    return streaming;
  }

  /// Sends a request, as soon as the connection has room for it: a fast client waits for a slow
  /// server here, and keeps no messages meanwhile.
  ///
  /// @return false if the server has ended the call with `OK` and takes no more requests
  /// @throws StatusRuntimeException if the call ended with another status, or this thread was
  ///     interrupted, which cancels it
  /// @throws EncodeException if the format can't represent the request; the next one can be sent
  /// @throws IllegalStateException after [#end]
  public boolean send(Q request) {
    if (hasEnded) {
      throw new IllegalStateException("end() was called: send all requests before");
    }
    try {
      if (!gate.awaitRoom(() -> !isOver && call.isReady())) {
        return false;
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    call.sendMessage(request);
    return true;
  }

  /// Sends the only request, for which there is always room.
  void sendFirst(Q request) {
    call.sendMessage(request);
    end();
  }

  /// Says that no more requests follow. A call that was closed stays so.
  public void end() {
    if (!hasEnded) {
      hasEnded = true;
      synchronized (call) {
        if (!isCancelled) {
          call.halfClose();
        }
      }
    }
  }

  @Override
  public @Nullable R read() {
    try {
      R response = gate.take();
      if (response != null) {
        call.request(1);
      }
      return response;
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private StatusRuntimeException interrupted(InterruptedException cause) {
    StatusRuntimeException failure = StreamGate.interrupted(cause);
    cancel(failure.getStatus().getDescription(), cause);
    return failure;
  }

  /// Says that no more requests follow, and waits for the one response.
  ///
  /// @throws StatusRuntimeException if the call fails, or the server does not answer once
  public R result() {
    end();
    R response = read();
    if (response == null || read() != null) {
      throw Status.INTERNAL
          .withDescription(
              response == null
                  ? "the server sent no response"
                  : "the server sent several responses")
          .asRuntimeException();
    }
    return response;
  }

  /// Cancels the call, unless it is over.
  @Override
  public void close() {
    if (!isOver) {
      cancel("the client has closed the call before its end", null);
    }
  }

  /// Cancels the call, behind which gRPC takes no end of its requests.
  private void cancel(@Nullable String reason, @Nullable Throwable cause) {
    synchronized (call) {
      isCancelled = true;
      call.cancel(reason, cause);
    }
  }

  private final class Responses extends ClientCall.Listener<R> {
    @Override
    public void onMessage(R message) {
      gate.add(message);
    }

    @Override
    public void onReady() {
      gate.wake();
    }

    @Override
    public void onClose(Status status, Metadata trailers) {
      isOver = true;
      if (status.isOk()) {
        gate.close();
      } else {
        gate.fail(status, trailers);
      }
    }
  }
}
