package dev.recordwire.grpc;

import dev.recordwire.codec.Codec;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;

/// Describes methods of gRPC whose messages are records, for clients and servers alike.
///
/// ```java
/// static final MethodDescriptor<Query, Reading> LATEST =
///     RecordwireMethods.unary("weather.Station/Latest", QueryCodec.CODEC, ReadingCodec.CODEC);
/// ```
///
/// [RecordwireService] implements such methods and [RecordwireStub] calls them; with gRPC's own
/// `ServerCalls` and `ClientCalls` they work, too. Whatever else a descriptor says, such as whether
/// a method is idempotent, is set by `toBuilder()`.
public final class RecordwireMethods {
  private RecordwireMethods() {}

  /// Describes a method of one request and one response.
  ///
  /// @param name the qualified name of the service, a slash, and the method's: `pkg.Service/Method`
  public static <Q, R> MethodDescriptor<Q, R> unary(
      String name, Codec<Q> request, Codec<R> response) {
    return of(MethodType.UNARY, name, request, response);
  }

  /// Describes a method of one request and any number of responses.
  ///
  /// @param name the qualified name of the service, a slash, and the method's: `pkg.Service/Method`
  public static <Q, R> MethodDescriptor<Q, R> serverStreaming(
      String name, Codec<Q> request, Codec<R> response) {
    return of(MethodType.SERVER_STREAMING, name, request, response);
  }

  /// Describes a method of any number of requests and one response.
  ///
  /// @param name the qualified name of the service, a slash, and the method's: `pkg.Service/Method`
  public static <Q, R> MethodDescriptor<Q, R> clientStreaming(
      String name, Codec<Q> request, Codec<R> response) {
    return of(MethodType.CLIENT_STREAMING, name, request, response);
  }

  /// Describes a method of any number of requests and responses, in any order.
  ///
  /// @param name the qualified name of the service, a slash, and the method's: `pkg.Service/Method`
  public static <Q, R> MethodDescriptor<Q, R> bidirectional(
      String name, Codec<Q> request, Codec<R> response) {
    return of(MethodType.BIDI_STREAMING, name, request, response);
  }

  private static <Q, R> MethodDescriptor<Q, R> of(
      MethodType type, String name, Codec<Q> request, Codec<R> response) {
    return of(type, name, RecordwireMarshaller.of(request), RecordwireMarshaller.of(response));
  }

  /// Describes a method of any kind by marshallers, which may have
  /// [limits][RecordwireMarshaller#withLimits].
  ///
  /// @param name the qualified name of the service, a slash, and the method's: `pkg.Service/Method`
  /// @throws IllegalArgumentException if the name lacks the service or the method
  public static <Q, R> MethodDescriptor<Q, R> of(
      MethodType type,
      String name,
      RecordwireMarshaller<Q> request,
      RecordwireMarshaller<R> response) {
    int slash = name.lastIndexOf('/');
    if (slash < 1 || slash == name.length() - 1) {
      throw new IllegalArgumentException(
          "'%s' is no full name of a method: write pkg.Service/Method".formatted(name));
    }
    return MethodDescriptor.newBuilder(request, response)
        .setType(type)
        .setFullMethodName(name)
        .setSchemaDescriptor(MethodSchemas.of(request.codec(), response.codec()))
        .build();
  }
}
