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
import java.util.Optional;
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
/// A call of one request names the schemas alone, and is made again with their texts where a server
/// asks for them, before any handler has seen it. From then on all calls through this interceptor
/// have the texts, as those of many requests always do.
///
/// A request that can't be encoded is an [EncodeException] of the method that sends it, and nothing
/// is sent. A response that is malformed ends the call with `INTERNAL`, the component, the byte and
/// the fault; without this interceptor gRPC says `CANCELLED`.
///
/// May be shared between channels and threads.
public final class SchemaClientInterceptor implements ClientInterceptor {
  private final boolean sendsTexts;

  /// Whether a server has asked for texts, which others of its version would, too.
  private volatile boolean areTextsWanted;

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
    if (method.getSchemaDescriptor() instanceof MethodSchemas schemas
        && method.getRequestMarshaller() instanceof RecordwireMarshaller<Q> marshaller) {
      Naming<Q, R> naming = new Naming<>(method, schemas, marshaller, options, next);
      if (!sendsTexts || schemas.texts().isEmpty()) {
        return naming.call(Optional.empty());
      }
      return areTextsWanted || !method.getType().clientSendsOneMessage()
          ? naming.call(schemas.texts())
          : new BriefCall<>(naming.call(Optional.empty()), () -> withTexts(naming));
    }
    return next.newCall(method, options);
  }

  private <Q, R> ClientCall<Q, R> withTexts(Naming<Q, R> naming) {
    areTextsWanted = true;
    return naming.call(naming.schemas().texts());
  }

  /// A method that is called with the names of its schemas.
  private record Naming<Q, R>(
      MethodDescriptor<Q, R> method,
      MethodSchemas schemas,
      RecordwireMarshaller<Q> marshaller,
      CallOptions options,
      Channel next) {
    ClientCall<Q, R> call(Optional<String> texts) {
      return new NamingCall<>(this, texts);
    }
  }

  private static final class NamingCall<Q, R> extends SimpleForwardingClientCall<Q, R> {
    private final Naming<Q, R> naming;
    private final Optional<String> texts;

    NamingCall(Naming<Q, R> naming, Optional<String> texts) {
      super(naming.next().newCall(naming.method(), naming.options()));
      this.naming = naming;
      this.texts = texts;
    }

    @Override
    public void start(Listener<R> listener, Metadata headers) {
      headers.put(SchemaMetadata.NAMES, naming.schemas().names());
      if (texts.isPresent()) {
        headers.put(SchemaMetadata.TEXTS, texts.get());
      }
      super.start(new NamingListener<>(listener, naming.method()), headers);
    }

    @Override
    public void sendMessage(Q message) {
      naming.marshaller().prepare(message);
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
