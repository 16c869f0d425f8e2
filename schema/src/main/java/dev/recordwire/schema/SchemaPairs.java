package dev.recordwire.schema;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// The schemas of other writers that a reader has met, each compared once with its own. As many are
/// kept as have a text. Any number of threads may use it.
///
/// @param <W> the name of a writer's schema
public final class SchemaPairs<W> {
  private final Supplier<String> reader;
  private final String type;
  private final Function<W, Optional<String>> texts;
  private final Map<W, SchemaPair> compared = new ConcurrentHashMap<>();

  /// @param reader gives the text of the reader's schema, which is asked for where there is another
  /// @param type the reader's class, for reasons
  /// @param texts finds the texts of writers' schemas; what it throws is passed on
  public SchemaPairs(Supplier<String> reader, String type, Function<W, Optional<String>> texts) {
    this.reader = reader;
    this.type = type;
    this.texts = texts;
  }

  /// Compares a writer's schema, if its text is known. If not, it is looked for again the next
  /// time, since it may be known by then.
  public Optional<SchemaPair> of(W writer) {
    SchemaPair known = compared.get(writer);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<SchemaPair> pair =
        texts.apply(writer).map(text -> SchemaPair.of(text, reader.get(), type));
    pair.ifPresent(found -> compared.put(writer, found));
    return pair;
  }
}
