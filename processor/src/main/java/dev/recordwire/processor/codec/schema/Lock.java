package dev.recordwire.processor.codec.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;

/// The content of a lock file: the schemas of a project's types as of its last update.
///
/// @param schemas the project's own types, sorted by name
/// @param contained the types of other modules that these types contain
public record Lock(Map<String, Schema> schemas, Map<String, Schema> contained) {
  /// The lock of a project without a lock file.
  public static final Lock EMPTY = new Lock(Map.of(), Map.of());

  public Lock {
    schemas = new TreeMap<>(schemas);
    contained = new TreeMap<>(contained);
  }

  /// Parses the text of a lock file.
  ///
  /// @throws MalformedJsonException if it is not the text of a lock
  public static Lock read(String text) throws MalformedJsonException {
    if (!(JsonParser.read(text) instanceof Json.Members members)) {
      throw new MalformedJsonException("the lock is not a JSON object");
    }
    long version =
        members
            .number("recordwire")
            .orElseThrow(() -> MalformedJsonException.lacking("recordwire", "the lock"));
    if (version != Schema.VERSION) {
      throw new MalformedJsonException(
          "version %d of the format, and this processor reads version %d"
              .formatted(version, Schema.VERSION));
    }
    return new Lock(read(members.items("schemas")), read(members.items("contained")));
  }

  private static Map<String, Schema> read(List<Json> items) throws MalformedJsonException {
    Map<String, Schema> schemas = new TreeMap<>();
    for (Json item : items) {
      Schema schema = SchemaParser.parse(item);
      schemas.put(schema.name(), schema);
    }
    return schemas;
  }

  /// Returns the text of the file.
  public String write() {
    Json.Members text =
        Json.Members.NONE
            .with("recordwire", Schema.VERSION)
            .with("schemas", items(schemas.values()));
    return JsonPrinter.write(
        contained.isEmpty() ? text : text.with("contained", items(contained.values())));
  }

  private static Json.Items items(Collection<Schema> schemas) {
    return new Json.Items(schemas.stream().<Json>map(Schema::body).toList());
  }

  /// Returns the schemas of types of this module and of other modules.
  public Map<String, Schema> all() {
    Map<String, Schema> all = new TreeMap<>(contained);
    all.putAll(schemas);
    return all;
  }

  /// Returns this lock after a type was replaced by its current schema.
  ///
  /// @param old the type's schema in the lock, perhaps under another name
  /// @param isContained whether the type belongs to another module
  public Lock with(Optional<Schema> old, Schema current, boolean isContained) {
    Schema merged = old.map(each -> merged(each, current)).orElse(current);
    boolean toContained = isContained && !schemas.containsKey(current.name());
    return toContained
        ? new Lock(schemas, with(contained, merged))
        : new Lock(with(schemas, merged), without(contained, Set.of(current.name())));
  }

  private static Map<String, Schema> with(Map<String, Schema> schemas, Schema schema) {
    Map<String, Schema> more = new TreeMap<>(schemas);
    more.put(schema.name(), schema);
    return more;
  }

  /// Returns this lock without the named types, and without types that nothing contains any more.
  public Lock without(Set<String> names) {
    Map<String, Schema> remaining = without(schemas, names);
    Set<String> reached = new HashSet<>();
    Queue<Schema> pending = new ArrayDeque<>(remaining.values());
    for (Schema schema = pending.poll(); schema != null; schema = pending.poll()) {
      for (String name : schema.holds()) {
        Schema next = contained.get(name);
        if (next != null && reached.add(name)) {
          pending.add(next);
        }
      }
    }
    Map<String, Schema> reachable = new TreeMap<>(contained);
    reachable.keySet().retainAll(reached);
    return new Lock(remaining, without(reachable, names));
  }

  private static Map<String, Schema> without(Map<String, Schema> schemas, Set<String> names) {
    Map<String, Schema> remaining = new TreeMap<>(schemas);
    remaining.keySet().removeAll(names);
    return remaining;
  }

  /// Merges the facts that earlier code still depends on into the current schema: the removed
  /// fields and constants, whose ids and codes must not get another meaning, and the payloads that
  /// earlier code refuses.
  private static Schema merged(Schema old, Schema current) {
    if (old instanceof UnionSchema oldUnion && current instanceof UnionSchema union) {
      return union.after(oldUnion);
    }
    return old instanceof RecordSchema oldRecord && current instanceof RecordSchema record
        ? merged(oldRecord, record)
        : current;
  }

  private static RecordSchema merged(RecordSchema oldRecord, RecordSchema record) {
    List<FieldSchema> removed =
        record.evolvable()
            ? Removed.since(
                record.fields(), oldRecord.fields(), oldRecord.removed(), FieldSchema::id)
            : List.of();
    return new RecordSchema(
        record.name(),
        record.evolvable(),
        withThePast(oldRecord, record),
        record.unknown(),
        removed);
  }

  private static List<FieldSchema> withThePast(RecordSchema old, RecordSchema record) {
    List<FieldSchema> fields = new ArrayList<>();
    for (FieldSchema field : record.fields()) {
      fields.add(old.counterpart(field, fields.size()).map(field::after).orElse(field));
    }
    return fields;
  }
}
