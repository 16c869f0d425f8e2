package dev.recordwire.grpc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.codec.EncodeException;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import org.jspecify.annotations.Nullable;

/// Names a client's schemas in the metadata of its calls, and gives faults of messages their own
/// status. Calls of other methods than those of [RecordwireMethods] pass.
///
/// A [RecordwireStub] has it; with gRPC's own `ClientCalls` it is added to the channel:
///
/// ```java
/// Channel channel = ClientInterceptors.intercept(channel, new SchemaClientInterceptor());
/// ```
///
/// A request that can't be encoded is an [EncodeException] of the method that sends it, and nothing
/// is sent. A response that is malformed ends the call with `INTERNAL`, the component, the byte and
/// the fault; without this interceptor gRPC says `CANCELLED`.
///
/// May be shared between channels and threads.
public final class SchemaClientInterceptor implements ClientInterceptor {
  private final boolean sendsTexts;

  /// An interceptor that sends the texts of schemas with their names, for servers of other
  /// versions.
  public SchemaClientInterceptor() {
    this(true);
  }

  private SchemaClientInterceptor(boolean sendsTexts) {
    this.sendsTexts = sendsTexts;
  }

  /// Returns an interceptor that sends names alone: a server that has other schemas must
  /// [know][SchemaServerInterceptor#withKnown] the client's.
  public SchemaClientInterceptor withoutTexts() {
    return new SchemaClientInterceptor(false);
  }

  @Override
  public <Q, R> ClientCall<Q, R> interceptCall(
      MethodDescriptor<Q, R> method, CallOptions options, Channel next) {
    ClientCall<Q, R> call = next.newCall(method, options);
    return method.getSchemaDescriptor() instanceof MethodSchemas schemas
            && method.getRequestMarshaller() instanceof RecordwireMarshaller<Q> marshaller
        ? new NamingCall<>(call, method, schemas, marshaller)
        : call;
  }

  private final class NamingCall<Q, R> extends SimpleForwardingClientCall<Q, R> {
    private final MethodDescriptor<Q, R> method;
    private final MethodSchemas schemas;
    private final RecordwireMarshaller<Q> marshaller;

    NamingCall(
        ClientCall<Q, R> call,
        MethodDescriptor<Q, R> method,
        MethodSchemas schemas,
        RecordwireMarshaller<Q> marshaller) {
      super(call);
      this.method = method;
      this.schemas = schemas;
      this.marshaller = marshaller;
    }

    @Override
    public void start(Listener<R> listener, Metadata headers) {
      headers.put(SchemaMetadata.NAMES, schemas.names());
      if (sendsTexts && schemas.texts().isPresent()) {
        headers.put(SchemaMetadata.TEXTS, schemas.texts().get());
      }
      super.start(new NamingListener<>(listener, method), headers);
    }

    @Override
    public void sendMessage(Q message) {
      marshaller.prepare(message);
      try {
        super.sendMessage(message);
      } finally {
        RecordwireMarshaller.forget();
      }
    }
  }

  private static final class NamingListener<R> extends SimpleForwardingClientCallListener<R> {
    private final MethodDescriptor<?, R> method;
    private byte @Nullable [] change;

    NamingListener(ClientCall.Listener<R> listener, MethodDescriptor<?, R> method) {
      super(listener);
      this.method = method;
    }

    @Override
    public void onHeaders(Metadata headers) {
      change = headers.get(SchemaMetadata.CHANGE);
      super.onHeaders(headers);
    }

    @Override
    public void onClose(Status status, Metadata trailers) {
      super.onClose(
          status.getCause() instanceof StatusRuntimeException cause
                  && RecordwireMarshaller.isMalformed(cause.getStatus())
              ? malformed(cause.getStatus())
              : status,
          trailers);
    }

    private Status malformed(Status fault) {
      String text =
          "%s, response: %s".formatted(method.getFullMethodName(), fault.getDescription());
      return fault.withDescription(
          change == null
              ? text
              : "%s; the server's schema is another, and %s"
                  .formatted(text, new String(change, UTF_8)));
    }
  }
}
