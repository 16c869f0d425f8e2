package dev.recordwire.grpc;

import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.Marshaller;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.ServerCalls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;

/// Methods whose messages are bytes, for clients and servers that know nothing of records.
final class RawCalls {
  private static final Marshaller<byte[]> BYTES =
      new Marshaller<>() {
        @Override
        public InputStream stream(byte[] bytes) {
          return new ByteArrayInputStream(bytes);
        }

        @Override
        public byte[] parse(InputStream message) {
          try {
            return message.readAllBytes();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      };

  private RawCalls() {}

  /// A method of the same name and kind, whose messages are bytes.
  static MethodDescriptor<byte[], byte[]> of(MethodDescriptor<?, ?> method) {
    return MethodDescriptor.newBuilder(BYTES, BYTES)
        .setFullMethodName(method.getFullMethodName())
        .setType(method.getType())
        .build();
  }

  /// A service that makes the bytes of a response from the bytes of a request.
  static ServerServiceDefinition service(
      MethodDescriptor<?, ?> method, UnaryOperator<byte[]> answer) {
    if (method.getType() != MethodType.UNARY) {
      throw new IllegalArgumentException(method + " is not unary");
    }
    return ServerServiceDefinition.builder(Station.NAME)
        .addMethod(
            of(method),
            ServerCalls.asyncUnaryCall(
                (request, observer) -> {
                  observer.onNext(answer.apply(request));
                  observer.onCompleted();
                }))
        .build();
  }
}
