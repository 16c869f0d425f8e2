package dev.recordwire.grpc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.schema.Schema;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Compares the schemas that a client names with the server's, before the first message of a call
/// is read. Calls of other methods than those of [RecordwireMethods] pass.
///
/// A [RecordwireService] has it; with gRPC's own `ServerCalls` it is added by `intercept`:
///
/// | the client's schemas | the call |
/// |---|---|
/// | are the server's | goes on |
/// | are others, and all payloads can be read, both ways | goes on |
/// | are others, "safe once every reader is new" | goes on; messages with the change are refused |
/// | are others, with a change that breaks | is `FAILED_PRECONDITION`, and names the change |
/// | are not named | goes on, unless [#requiringNames] says otherwise |
///
/// May be shared between servers and threads.
public final class SchemaServerInterceptor implements ServerInterceptor {
  private final Map<String, String> known;
  private final boolean requiresNames;
  private final SchemaVerdicts verdicts;

  /// An interceptor that knows the server's own schemas and those that clients send.
  public SchemaServerInterceptor() {
    this(Map.of(), false);
  }

  private SchemaServerInterceptor(Map<String, String> known, boolean requiresNames) {
    this.known = known;
    this.requiresNames = requiresNames;
    verdicts = new SchemaVerdicts(known);
  }

  /// Returns this interceptor with schemas of clients that name them without sending their texts,
  /// because these are longer than metadata may be.
  ///
  /// @param schemas the texts of [Codec#schema][dev.recordwire.codec.Codec#schema]
  /// @throws dev.recordwire.schema.SchemaException if one is no schema
  public SchemaServerInterceptor withKnown(String... schemas) {
    Map<String, String> more = new HashMap<>(known);
    for (String text : schemas) {
      Schema schema = Schema.parse(text);
      more.put(MethodSchemas.name(schema.fingerprint()), schema.canonical());
    }
    return new SchemaServerInterceptor(Map.copyOf(more), requiresNames);
  }

  /// Returns this interceptor for servers that refuse calls of clients which do not name their
  /// schemas.
  public SchemaServerInterceptor requiringNames() {
    return new SchemaServerInterceptor(known, true);
  }

  @Override
  public <Q, R> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
    if (!(call.getMethodDescriptor().getSchemaDescriptor() instanceof MethodSchemas own)) {
      return next.startCall(call, headers);
    }
    String names = headers.get(SchemaMetadata.NAMES);
    if (own.names().equals(names) || (names == null && !requiresNames)) {
      return next.startCall(call, headers);
    }
    if (names == null) {
      return refuse(
          call,
          "no metadata %s names the client's schemas: let RecordwireStub or SchemaClientInterceptor call"
              .formatted(SchemaMetadata.NAMES.name()),
          new Metadata());
    }
    return compare(call, headers, next, own, names);
  }

  private <Q, R> ServerCall.Listener<Q> compare(
      ServerCall<Q, R> call,
      Metadata headers,
      ServerCallHandler<Q, R> next,
      MethodSchemas own,
      String names) {
    String texts = headers.get(SchemaMetadata.TEXTS);
    SchemaVerdict verdict = verdicts.of(own, names, texts);
    Optional<String> refusal = verdict.refusal();
    if (refusal.isPresent()) {
      Metadata question = new Metadata();
      if (texts == null) {
        question.put(SchemaMetadata.TEXTS_WANTED, "1");
      }
      String reason = "the client's schemas are %s, and %s".formatted(names, refusal.get());
      return refuse(call, reason, question);
    }
    Optional<String> ofResponse = SchemaVerdict.change(verdict.response());
    ServerCall<Q, R> told = ofResponse.isPresent() ? new Told<>(call, ofResponse.get()) : call;
    Optional<String> ofRequest = SchemaVerdict.change(verdict.request());
    return ofRequest.isPresent()
        ? Contexts.interceptCall(
            Context.current().withValue(SchemaMetadata.CHANGE_OF_REQUEST, ofRequest.get()),
            told,
            headers,
            next)
        : next.startCall(told, headers);
  }

  private static <Q, R> ServerCall.Listener<Q> refuse(
      ServerCall<Q, R> call, String reason, Metadata trailers) {
    call.close(
        Status.FAILED_PRECONDITION.withDescription(
            "%s: %s".formatted(call.getMethodDescriptor().getFullMethodName(), reason)),
        trailers);
    return new ServerCall.Listener<>() {};
  }

  /// A call whose client is told why it may refuse a response.
  private static final class Told<Q, R> extends SimpleForwardingServerCall<Q, R> {
    private final String change;

    Told(ServerCall<Q, R> call, String change) {
      super(call);
      this.change = change;
    }

    @Override
    public void sendHeaders(@Nullable Metadata headers) {
      Metadata more = headers == null ? new Metadata() : headers;
      more.put(SchemaMetadata.CHANGE, change.getBytes(UTF_8));
      super.sendHeaders(more);
    }
  }
}
