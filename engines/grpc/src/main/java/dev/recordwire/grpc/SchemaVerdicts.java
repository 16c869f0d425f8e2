package dev.recordwire.grpc;

import dev.recordwire.schema.SchemaException;
import dev.recordwire.schema.SchemaPair;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The clients' schemas that a server has met, each compared once with its own. As many are kept as
/// versions of clients may be about; strangers who send ever other texts take no more memory.
final class SchemaVerdicts {
  private static final int MAX_KEPT = 256;

  private final Map<String, String> known;
  private final Map<Question, SchemaVerdict> answered = new LinkedHashMap<>(16, 0.75f, true);

  /// @param known the texts of schemas by the names that clients have for them
  SchemaVerdicts(Map<String, String> known) {
    this.known = known;
  }

  /// The schemas of a client, by the texts it sent, or by their names if it sent none.
  private record Question(MethodSchemas own, String client) {}

  /// Compares a client's schemas with the server's.
  ///
  /// @param names the names of the client's schemas
  /// @param texts their packed texts, if the client sent them
  SchemaVerdict of(MethodSchemas own, String names, @Nullable String texts) {
    Question question = new Question(own, texts == null ? names : texts);
    synchronized (answered) {
      SchemaVerdict known = answered.get(question);
      if (known != null) {
        return known;
      }
    }
    SchemaVerdict verdict = texts == null ? byNames(own, names) : byTexts(own, texts);
    synchronized (answered) {
      answered.put(question, verdict);
      if (answered.size() > MAX_KEPT) {
        answered.remove(answered.keySet().iterator().next());
      }
    }
    return verdict;
  }

  /// How many verdicts are kept.
  int kept() {
    synchronized (answered) {
      return answered.size();
    }
  }

  private static SchemaVerdict byTexts(MethodSchemas own, String packed) {
    try {
      SchemaMetadata.Texts texts = SchemaMetadata.unpack(packed);
      return compare(own, texts.request(), texts.response());
    } catch (SchemaException e) {
      return SchemaVerdict.unreadable(
          "the metadata %s is no texts of schemas: %s"
              .formatted(SchemaMetadata.TEXTS.name(), e.getMessage()));
    }
  }

  private SchemaVerdict byNames(MethodSchemas own, String names) {
    List<String> both = List.of(names.split("\\" + SchemaMetadata.BETWEEN_NAMES, -1));
    String request = known.get(both.getFirst());
    String response = known.get(both.getLast());
    return request == null || response == null
        ? SchemaVerdict.unreadable(
            "this server has %s and no texts of the client's schemas: let the client send them, or add"
                    .formatted(own)
                + " those of Codec.schema() to SchemaServerInterceptor.withKnown")
        : compare(own, request, response);
  }

  private static SchemaVerdict compare(MethodSchemas own, String request, String response) {
    return new SchemaVerdict(
        SchemaPair.of(request, own.request().schema(), own.request().type().getName()),
        SchemaPair.of(own.response().schema(), response, "the client"));
  }
}
