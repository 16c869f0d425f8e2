package dev.recordwire.engines.benchmarks;

import com.google.protobuf.Message;
import dev.recordwire.codec.Codec;
import dev.recordwire.grpc.RecordwireMethods;
import dev.recordwire.grpc.RecordwireService;
import dev.recordwire.grpc.SchemaClientInterceptor;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerServiceDefinition;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ServerCalls;
import java.util.ArrayList;
import java.util.List;

/// A payload as the request and the response of a method of gRPC.
///
/// Protocol Buffers has gRPC's own marshaller and handlers, as generated stubs have them, and so
/// has `recordwire+bare`; otherwise ours is called and answered as users do it, with schemas that
/// are named and compared in each call.
///
/// @param sample the object
/// @param method a unary method of such objects
/// @param isChecked whether the schemas are named and compared
record GrpcFormat(Object sample, MethodDescriptor<Object, Object> method, boolean isChecked) {
  static final String PROTOBUF = "protobuf";

  private static final String OURS = "recordwire";
  private static final String BARE = OURS + "+bare";
  private static final String SERVICE = "benchmark.Service";
  private static final String METHOD = SERVICE + "/Exchange";

  /// The names of the formats of a payload.
  static List<String> names(String payload) {
    List<String> names = new ArrayList<>(Format.ours(payload));
    names.add(1, BARE);
    names.add(PROTOBUF);
    return names;
  }

  /// Opens a payload in a format.
  static GrpcFormat of(String payload, String format) {
    boolean isBare = format.equals(BARE);
    Object sample = Format.payload(payload).open(isBare ? OURS : format).sample();
    return format.equals(PROTOBUF)
        ? new GrpcFormat(sample, protobuf((Message) sample), false)
        : new GrpcFormat(sample, recordwire(sample), !isBare);
  }

  private static MethodDescriptor<Object, Object> recordwire(Object sample) {
    @SuppressWarnings("unchecked") // the codec of the sample's own class
    Codec<Object> codec = (Codec<Object>) Codec.of(sample.getClass());
    return RecordwireMethods.unary(METHOD, codec, codec);
  }

  private static MethodDescriptor<Object, Object> protobuf(Message sample) {
    @SuppressWarnings("unchecked") // it gets messages of the sample's class alone
    MethodDescriptor.Marshaller<Object> marshaller =
        (MethodDescriptor.Marshaller<Object>)
            (MethodDescriptor.Marshaller<?>)
                ProtoUtils.marshaller(sample.getDefaultInstanceForType());
    return MethodDescriptor.newBuilder(marshaller, marshaller)
        .setType(MethodType.UNARY)
        .setFullMethodName(METHOD)
        .build();
  }

  /// The service that answers each request with the sample.
  ServerServiceDefinition service() {
    return isChecked
        ? RecordwireService.named(SERVICE).unary(method, _ -> sample).build()
        : ServerServiceDefinition.builder(SERVICE)
            .addMethod(
                method,
                ServerCalls.asyncUnaryCall(
                    (_, observer) -> {
                      observer.onNext(sample);
                      observer.onCompleted();
                    }))
            .build();
  }

  /// The channel that calls go through.
  Channel through(Channel channel) {
    return isChecked
        ? ClientInterceptors.intercept(channel, new SchemaClientInterceptor())
        : channel;
  }
}
