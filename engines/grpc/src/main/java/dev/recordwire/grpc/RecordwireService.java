package dev.recordwire.grpc;

import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;

/// Makes a service from methods of [RecordwireMethods] and lambdas.
///
/// ```java
/// ServerServiceDefinition service =
///     RecordwireService.named("weather.Station")
///         .unary(LATEST, query -> readings.get(query.sensor()))
///         .serverStreaming(WATCH, (query, responses) -> readings.forEach(responses::send))
///         .build();
/// ```
///
/// A handler may wait. Unary ones run in a thread of the server's executor, all others in a virtual
/// thread of their own, which is interrupted when the call is cancelled or its deadline passes. A
/// [StatusException] or [StatusRuntimeException] is the status of the call; any other exception is
/// `UNKNOWN`, and logged. A malformed request is `INVALID_ARGUMENT` with the component, the byte
/// and the fault, and no handler sees it.
///
/// The service has a [SchemaServerInterceptor]. A builder is for one thread; the service is shared.
public final class RecordwireService {
  private final ServerServiceDefinition.Builder service;
  private SchemaServerInterceptor schemas = new SchemaServerInterceptor();

  private RecordwireService(String name) {
    service = ServerServiceDefinition.builder(name);
  }

  /// Answers one request.
  ///
  /// @param <Q> the record of the request
  /// @param <R> the record of the response
  @FunctionalInterface
  public interface Unary<Q, R> {
    /// Returns the response.
    R answer(Q request) throws Exception;
  }

  /// Answers one request by any number of responses.
  ///
  /// @param <Q> the record of the request
  /// @param <R> the record of the responses
  @FunctionalInterface
  public interface ServerStreaming<Q, R> {
    /// Sends the responses, the last one before it returns.
    void answer(Q request, Responses<R> responses) throws Exception;
  }

  /// Answers any number of requests by one response.
  ///
  /// @param <Q> the record of the requests
  /// @param <R> the record of the response
  @FunctionalInterface
  public interface ClientStreaming<Q, R> {
    /// Returns the response; it need not have read all requests.
    R answer(MessageReader<Q> requests) throws Exception;
  }

  /// Answers any number of requests by any number of responses.
  ///
  /// @param <Q> the record of the requests
  /// @param <R> the record of the responses
  @FunctionalInterface
  public interface Bidirectional<Q, R> {
    /// Sends the responses, the last one before it returns.
    void answer(MessageReader<Q> requests, Responses<R> responses) throws Exception;
  }

  /// Begins a service.
  ///
  /// @param name its qualified name, the part of its methods' names before the slash
  public static RecordwireService named(String name) {
    return new RecordwireService(name);
  }

  /// Sets other rules for schemas.
  public RecordwireService withSchemas(SchemaServerInterceptor rules) {
    schemas = rules;
    return this;
  }

  /// Adds a method of one request and one response.
  ///
  /// @throws IllegalArgumentException if the method is of another kind or another service
  public <Q, R> RecordwireService unary(MethodDescriptor<Q, R> method, Unary<Q, R> handler) {
    require(method, MethodType.UNARY);
    return method(
        method,
        ServerCalls.asyncUnaryCall((request, response) -> answer(handler, request, response)));
  }

  private static <Q, R> void answer(Unary<Q, R> handler, Q request, StreamObserver<R> observer) {
    R response;
    try {
      response = handler.answer(request);
    } catch (StatusException | StatusRuntimeException e) {
      observer.onError(e);
      return;
    } catch (RuntimeException e) {
      throw e; // gRPC logs it
    } catch (Exception e) {
      throw new IllegalStateException("the handler failed", e);
    }
    observer.onNext(response);
    observer.onCompleted();
  }

  /// Adds a method of one request and any number of responses.
  ///
  /// @throws IllegalArgumentException if the method is of another kind or another service
  public <Q, R> RecordwireService serverStreaming(
      MethodDescriptor<Q, R> method, ServerStreaming<Q, R> handler) {
    require(method, MethodType.SERVER_STREAMING);
    return method(
        method,
        ServerStream.handler((requests, responses) -> handler.answer(only(requests), responses)));
  }

  /// Adds a method of any number of requests and one response.
  ///
  /// @throws IllegalArgumentException if the method is of another kind or another service
  public <Q, R> RecordwireService clientStreaming(
      MethodDescriptor<Q, R> method, ClientStreaming<Q, R> handler) {
    require(method, MethodType.CLIENT_STREAMING);
    return method(
        method,
        ServerStream.handler((requests, responses) -> responses.send(handler.answer(requests))));
  }

  /// Adds a method of any number of requests and responses.
  ///
  /// @throws IllegalArgumentException if the method is of another kind or another service
  public <Q, R> RecordwireService bidirectional(
      MethodDescriptor<Q, R> method, Bidirectional<Q, R> handler) {
    require(method, MethodType.BIDI_STREAMING);
    return method(method, ServerStream.handler(handler::answer));
  }

  /// Adds a method of any kind with a handler of gRPC's own, such as `ServerCalls` make: for those
  /// that do not wait.
  ///
  /// @throws IllegalArgumentException if its messages are no records, or it is of another service
  public <Q, R> RecordwireService method(
      MethodDescriptor<Q, R> method, ServerCallHandler<Q, R> handler) {
    service.addMethod(CheckedHandler.define(method, handler));
    return this;
  }

  private static <Q> Q only(MessageReader<Q> requests) {
    Q request = requests.read();
    if (request == null || requests.read() != null) {
      throw Status.INTERNAL
          .withDescription("the method takes one request: send it once")
          .asRuntimeException();
    }
    return request;
  }

  private static void require(MethodDescriptor<?, ?> method, MethodType type) {
    if (method.getType() != type) {
      throw new IllegalArgumentException(
          "%s is %s, and its handler is for %s: describe it so in RecordwireMethods, or add it by the method of its kind"
              .formatted(method.getFullMethodName(), method.getType(), type));
    }
  }

  /// Returns the service, which `ServerBuilder.addService` takes.
  public ServerServiceDefinition build() {
    return ServerInterceptors.intercept(service.build(), schemas);
  }
}
