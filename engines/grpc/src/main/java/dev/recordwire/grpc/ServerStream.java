package dev.recordwire.grpc;

import io.grpc.Context;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import org.jspecify.annotations.Nullable;

/// A server's call that is handled in a thread of its own, which waits for requests and for room
/// for responses.
///
/// @param <Q> the record of requests
/// @param <R> the record of responses
final class ServerStream<Q, R> extends ServerCall.Listener<Q>
    implements MessageReader<Q>, Responses<R> {
  private static final System.Logger LOG = System.getLogger("dev.recordwire.grpc");

  private final ServerCall<Q, R> call;
  private final StreamGate<Q> gate = new StreamGate<>();
  private final Thread thread;
  private boolean isAnswered;

  /// The work of a handler.
  interface Work<Q, R> {
    void run(MessageReader<Q> requests, Responses<R> responses) throws Exception;
  }

  private ServerStream(ServerCall<Q, R> call, Work<Q, R> work) {
    this.call = call;
    thread =
        Thread.ofVirtual()
            .name(call.getMethodDescriptor().getFullMethodName())
            .unstarted(Context.current().wrap(() -> handle(work)));
  }

  /// Handles each call of a method by some work.
  static <Q, R> ServerCallHandler<Q, R> handler(Work<Q, R> work) {
    return (call, _) -> {
      ServerStream<Q, R> stream = new ServerStream<>(call, work);
      call.request(StreamGate.AHEAD);
      stream.thread.start();
      return stream;
    };
  }

  private void handle(Work<Q, R> work) {
    try {
      work.run(this, this);
      answer();
      close(Status.OK, null);
    } catch (StatusException e) {
      close(e.getStatus(), e.getTrailers());
    } catch (StatusRuntimeException e) {
      close(e.getStatus(), e.getTrailers());
    } catch (Throwable e) {
      if (!call.isCancelled()) {
        LOG.log(
            System.Logger.Level.ERROR,
            "the handler of " + call.getMethodDescriptor().getFullMethodName() + " failed",
            e);
      }
      close(Status.UNKNOWN.withDescription("the handler failed: the server's log says why"), null);
    }
  }

  /// Ends the call, unless it is cancelled: then it has ended, and its status says why.
  private void close(Status status, @Nullable Metadata trailers) {
    if (!call.isCancelled()) {
      call.close(status, trailers == null ? new Metadata() : trailers);
    }
  }

  @Override
  public @Nullable Q read() {
    try {
      Q request = gate.take();
      if (request != null) {
        call.request(1);
      }
      return request;
    } catch (InterruptedException e) {
      throw StreamGate.interrupted(e);
    }
  }

  @Override
  public void send(R response) {
    answer();
    try {
      gate.awaitRoom(() -> call.isReady() || call.isCancelled());
    } catch (InterruptedException e) {
      throw StreamGate.interrupted(e);
    }
    if (call.isCancelled()) {
      throw cancelled().asRuntimeException();
    }
    call.sendMessage(response);
  }

  private void answer() {
    if (!isAnswered) {
      isAnswered = true;
      call.sendHeaders(new Metadata());
    }
  }

  @Override
  public boolean isCancelled() {
    return call.isCancelled();
  }

  private static Status cancelled() {
    return Status.CANCELLED.withDescription(
        "the client has cancelled the call, or its deadline has passed");
  }

  @Override
  public void onMessage(Q message) {
    gate.add(message);
  }

  @Override
  public void onHalfClose() {
    gate.end();
  }

  @Override
  public void onReady() {
    gate.wake();
  }

  /// Also wakes a handler that waits for something else.
  @Override
  public void onCancel() {
    gate.fail(cancelled(), null);
    thread.interrupt();
  }
}
