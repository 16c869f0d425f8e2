package dev.recordwire.grpc;

import dev.recordwire.codec.EncodeException;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.Status;

/// A server's call that ends once, whoever ends it first: the handler, a malformed request, which
/// another thread may have met, or a response that can't be encoded.
///
/// @param <Q> the record of requests
/// @param <R> the record of responses
final class CheckedCall<Q, R> extends SimpleForwardingServerCall<Q, R> {
  private final MethodDescriptor<Q, R> method;
  private final RecordwireMarshaller<R> responses;
  private boolean isClosed;

  @SuppressWarnings("unchecked") // the descriptor alone has the type of requests, and is another
  CheckedCall(
      ServerCall<Object, R> call,
      MethodDescriptor<Q, R> method,
      RecordwireMarshaller<R> responses) {
    super((ServerCall<Q, R>) call);
    this.method = method;
    this.responses = responses;
  }

  @Override
  public MethodDescriptor<Q, R> getMethodDescriptor() {
    return method;
  }

  @Override
  public synchronized void sendHeaders(Metadata headers) {
    if (!isClosed) {
      super.sendHeaders(headers);
    }
  }

  /// Sends a response.
  ///
  /// @throws EncodeException if it can't be encoded; the call has ended with `INTERNAL`
  @Override
  public void sendMessage(R message) {
    try {
      responses.prepare(message);
    } catch (EncodeException e) {
      Status fault =
          Status.INTERNAL.withDescription(
              "%s, response: %s".formatted(method.getFullMethodName(), e.getMessage()));
      close(fault, new Metadata());
      throw e;
    }
    try {
      sendPrepared(message);
    } finally {
      RecordwireMarshaller.forget();
    }
  }

  private synchronized void sendPrepared(R message) {
    if (!isClosed) {
      super.sendMessage(message);
    }
  }

  @Override
  public synchronized void close(Status status, Metadata trailers) {
    if (!isClosed) {
      isClosed = true;
      super.close(status, trailers);
    }
  }
}
