package dev.recordwire.grpc;

import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerMethodDefinition;
import io.grpc.Status;
import org.jspecify.annotations.Nullable;

/// Handles the calls of a method by another handler, which sees neither malformed requests nor ends
/// a call twice: both ways of a fault lead to one status.
///
/// @param <Q> the record of requests
/// @param <R> the record of responses
final class CheckedHandler<Q, R> implements ServerCallHandler<Object, R> {
  private final MethodDescriptor<Q, R> method;
  private final RecordwireMarshaller<Q> requests;
  private final RecordwireMarshaller<R> responses;
  private final ServerCallHandler<Q, R> handler;

  private CheckedHandler(
      MethodDescriptor<Q, R> method,
      RecordwireMarshaller<Q> requests,
      RecordwireMarshaller<R> responses,
      ServerCallHandler<Q, R> handler) {
    this.method = method;
    this.requests = requests;
    this.responses = responses;
    this.handler = handler;
  }

  /// Defines a method by its handler.
  ///
  /// @throws IllegalArgumentException if its messages are no records
  static <Q, R> ServerMethodDefinition<Object, R> define(
      MethodDescriptor<Q, R> method, ServerCallHandler<Q, R> handler) {
    if (method.getRequestMarshaller() instanceof RecordwireMarshaller<Q> requests
        && method.getResponseMarshaller() instanceof RecordwireMarshaller<R> responses) {
      return ServerMethodDefinition.create(
          method.toBuilder(new MalformedRequest.Reader<>(requests), responses).build(),
          new CheckedHandler<>(method, requests, responses, handler));
    }
    throw new IllegalArgumentException(
        "the messages of %s are no records: make the method by RecordwireMethods"
            .formatted(method.getFullMethodName()));
  }

  @Override
  public ServerCall.Listener<Object> startCall(ServerCall<Object, R> call, Metadata headers) {
    CheckedCall<Q, R> checked = new CheckedCall<>(call, method, responses);
    @SuppressWarnings("unchecked") // it gets records of Q alone
    ServerCall.Listener<Object> listener =
        (ServerCall.Listener<Object>) handler.startCall(checked, headers);
    return new CheckedListener(checked, listener);
  }

  /// Passes on what is sound; the first malformed request ends the call.
  private final class CheckedListener extends SimpleForwardingServerCallListener<Object> {
    private final CheckedCall<Q, R> call;
    private boolean isRefused;

    CheckedListener(CheckedCall<Q, R> call, ServerCall.Listener<Object> listener) {
      super(listener);
      this.call = call;
    }

    @Override
    public void onMessage(Object message) {
      if (isRefused) {
        return;
      }
      if (message instanceof MalformedRequest malformed) {
        isRefused = true;
        call.close(refusal(malformed.status()), new Metadata());
        super.onCancel();
      } else {
        super.onMessage(requests.codec().type().cast(message));
      }
    }

    private Status refusal(Status fault) {
      String change = SchemaMetadata.CHANGE_OF_REQUEST.get();
      return fault.withDescription(
          "%s, request: %s%s"
              .formatted(method.getFullMethodName(), fault.getDescription(), because(change)));
    }

    private String because(@Nullable String change) {
      return change == null ? "" : "; the client's schema is another, and " + change;
    }

    @Override
    public void onHalfClose() {
      if (!isRefused) {
        super.onHalfClose();
      }
    }

    @Override
    public void onReady() {
      if (!isRefused) {
        super.onReady();
      }
    }

    @Override
    public void onCancel() {
      if (!isRefused) {
        super.onCancel();
      }
    }

    @Override
    public void onComplete() {
      if (!isRefused) {
        super.onComplete();
      }
    }
  }
}
