package dev.recordwire.processor.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The schemas of all types of a project as they were when it was last told to keep them: the
/// content of a lock file.
///
/// @param schemas by their names, in the order of these
public record Lock(Map<String, Schema> schemas) {
  /// The lock of a project that has none yet.
  public static final Lock EMPTY = new Lock(Map.of());

  public Lock {
    schemas = new TreeMap<>(schemas);
  }

  /// The lock that a file's text holds.
  ///
  /// @throws MalformedJsonException if it holds none
  public static Lock read(String text) throws MalformedJsonException {
    if (!(JsonReader.read(text) instanceof Json.Members members)) {
      throw new MalformedJsonException("a lock is an object, and this is none");
    }
    long version =
        members.number("recordwire").orElseThrow(() -> Schema.lacking("recordwire", "the lock"));
    if (version != Schema.VERSION) {
      throw new MalformedJsonException(
          "version %d of the format, and this processor knows %d"
              .formatted(version, Schema.VERSION));
    }
    Map<String, Schema> schemas = new TreeMap<>();
    for (Json item : members.items("schemas")) {
      Schema schema = Schema.from(item);
      schemas.put(schema.name(), schema);
    }
    return new Lock(schemas);
  }

  /// The text of the file.
  public String write() {
    List<Json> items = schemas.values().stream().<Json>map(Schema::body).toList();
    return JsonWriter.write(
        Json.Members.NONE
            .with("recordwire", Schema.VERSION)
            .with("schemas", new Json.Items(items)));
  }

  /// This lock after a type has become what `current` says.
  public Lock with(Schema current) {
    Map<String, Schema> all = new TreeMap<>(schemas);
    all.put(current.name(), merged(schemas.get(current.name()), current));
    return new Lock(all);
  }

  /// This lock without the types of some names.
  public Lock without(Set<String> names) {
    Map<String, Schema> kept = new TreeMap<>(schemas);
    kept.keySet().removeAll(names);
    return new Lock(kept);
  }

  /// Remembers the fields and the constants that are gone, whose ids and codes must not get another
  /// meaning.
  private static Schema merged(@Nullable Schema old, Schema current) {
    if (!(old instanceof RecordSchema oldRecord) || !(current instanceof RecordSchema record)) {
      return current;
    }
    List<FieldSchema> removed =
        record.evolvable()
            ? gone(record.fields(), oldRecord.fields(), oldRecord.removed(), FieldSchema::id)
            : List.of();
    return new RecordSchema(
        record.name(), record.evolvable(), withRetiredCodes(oldRecord, record), removed);
  }

  private static List<FieldSchema> withRetiredCodes(RecordSchema old, RecordSchema record) {
    List<FieldSchema> fields = new ArrayList<>();
    for (FieldSchema field : record.fields()) {
      fields.add(
          old.counterpart(field, fields.size())
              .map(before -> field.withType(RetiredCodes.kept(before.type(), field.type())))
              .orElse(field));
    }
    return fields;
  }

  /// What was there before, or was gone by then, and whose key nothing has now.
  static <E> List<E> gone(List<E> now, List<E> before, List<E> earlier, Function<E, ?> key) {
    Set<Object> taken = new HashSet<>();
    now.forEach(element -> taken.add(key.apply(element)));
    return Stream.concat(before.stream(), earlier.stream())
        .filter(element -> taken.add(key.apply(element)))
        .toList();
  }
}
