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

  /// The reader of responses, for reasons.
  private static final String CLIENT = "the client";

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
    String sent = isKnown(names) ? null : texts;
    Question question = new Question(own, sent == null ? names : sent);
    synchronized (answered) {
      SchemaVerdict known = answered.get(question);
      if (known != null) {
        return known;
      }
    }
    SchemaVerdict verdict = sent == null ? byNames(own, names) : byTexts(own, sent);
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
      return new SchemaVerdict(
          SchemaPair.ofStrangers(texts.request(), own.request().schema(), reader(own)),
          SchemaPair.ofStrangers(own.response().schema(), texts.response(), CLIENT));
    } catch (SchemaException e) {
      return SchemaVerdict.unreadable(
          "the metadata %s is no texts of schemas: %s"
              .formatted(SchemaMetadata.TEXTS.name(), e.getMessage()));
    }
  }

  private static String reader(MethodSchemas own) {
    return own.request().type().getName();
  }

  private static List<String> both(String names) {
    return List.of(names.split("\\" + SchemaMetadata.BETWEEN_NAMES, -1));
  }

  private boolean isKnown(String names) {
    return !known.isEmpty() && known.keySet().containsAll(both(names));
  }

  private SchemaVerdict byNames(MethodSchemas own, String names) {
    List<String> both = both(names);
    String request = known.get(both.getFirst());
    String response = known.get(both.getLast());
    return request == null || response == null
        ? SchemaVerdict.unreadable(
            "this server has %s and no texts of the client's schemas: let the client send them, or add"
                    .formatted(own)
                + " those of Codec.schema() to SchemaServerInterceptor.withKnown")
        : new SchemaVerdict(
            SchemaPair.of(request, own.request().schema(), reader(own)),
            SchemaPair.of(own.response().schema(), response, CLIENT));
  }
}
