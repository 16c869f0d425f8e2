package dev.recordwire.grpc;

import dev.recordwire.codec.EncodeException;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptors;
import io.grpc.MethodDescriptor;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.AbstractStub;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Calls methods of [RecordwireMethods], and waits for their results or does not.
///
/// ```java
/// RecordwireStub stub = RecordwireStub.of(channel).withDeadlineAfter(Duration.ofSeconds(1));
/// Reading latest = stub.call(LATEST, new Query("roof"));
/// ```
///
/// Deadlines, compression, credentials, limits and interceptors are set by the `with…` methods of
/// gRPC's stubs, each of which returns a stub of its own. A stub has a [SchemaClientInterceptor],
/// and may be shared between threads.
public final class RecordwireStub extends AbstractStub<RecordwireStub> {
  private RecordwireStub(Channel channel, CallOptions options) {
    super(channel, options);
  }

  /// Returns a stub over a channel, which whoever made the channel closes.
  public static RecordwireStub of(Channel channel) {
    return of(channel, new SchemaClientInterceptor());
  }

  /// Returns a stub over a channel with other rules for schemas.
  public static RecordwireStub of(Channel channel, SchemaClientInterceptor schemas) {
    return new RecordwireStub(ClientInterceptors.intercept(channel, schemas), CallOptions.DEFAULT);
  }

  @Override
  protected RecordwireStub build(Channel channel, CallOptions options) {
    return new RecordwireStub(channel, options);
  }

  /// Calls a unary method, and waits for its response.
  ///
  /// @throws StatusRuntimeException if the call ends with another status than `OK`
  /// @throws EncodeException if the format can't represent the request
  public <Q, R> R call(MethodDescriptor<Q, R> method, Q request) {
    return ClientCalls.blockingUnaryCall(getChannel(), method, getCallOptions(), request);
  }

  /// Calls a unary method. The future fails with a [StatusRuntimeException] if the call ends with
  /// another status than `OK`; to cancel it cancels the call.
  ///
  /// @throws EncodeException if the format can't represent the request
  public <Q, R> CompletableFuture<R> callAsync(MethodDescriptor<Q, R> method, Q request) {
    ClientCall<Q, R> call = getChannel().newCall(method, getCallOptions());
    Pending<R> pending = new Pending<>(call);
    ClientCalls.asyncUnaryCall(call, request, pending);
    return pending;
  }

  /// Calls a method of one request and any number of responses.
  ///
  /// @throws EncodeException if the format can't represent the request
  public <Q, R> StreamingCall<Q, R> stream(MethodDescriptor<Q, R> method, Q request) {
    StreamingCall<Q, R> call = open(method);
    try {
      call.sendFirst(request);
    } catch (EncodeException e) {
      call.close();
      throw e;
    }
    return call;
  }

  /// Calls a method of any number of requests; their sender calls [StreamingCall#end] or
  /// [StreamingCall#result] behind the last one.
  public <Q, R> StreamingCall<Q, R> open(MethodDescriptor<Q, R> method) {
    return StreamingCall.start(getChannel().newCall(method, getCallOptions()));
  }

  /// The response of a call that nobody waits for.
  private static final class Pending<R> extends CompletableFuture<R> implements StreamObserver<R> {
    private final ClientCall<?, R> call;
    private @Nullable R response;

    Pending(ClientCall<?, R> call) {
      this.call = call;
    }

    @Override
    public void onNext(R message) {
      response = message;
    }

    @Override
    public void onError(Throwable failure) {
      completeExceptionally(failure);
    }

    @Override
    public void onCompleted() {
      complete(response);
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
      boolean isCancelled = super.cancel(mayInterrupt);
      if (isCancelled) {
        call.cancel("the client has cancelled the future", null);
      }
      return isCancelled;
    }

    /// Futures made from this one are plain.
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
      return new CompletableFuture<>();
    }
  }
}
