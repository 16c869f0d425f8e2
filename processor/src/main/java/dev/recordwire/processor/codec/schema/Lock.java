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

/// The schemas of all types of a project as they were when it was last told to keep them: the
/// content of a lock file.
///
/// @param schemas by their names, in the order of these
/// @param held those of types of other modules that the types hold
public record Lock(Map<String, Schema> schemas, Map<String, Schema> held) {
  /// The lock of a project that has none yet.
  public static final Lock EMPTY = new Lock(Map.of(), Map.of());

  public Lock {
    schemas = new TreeMap<>(schemas);
    held = new TreeMap<>(held);
  }

  /// The lock that a file's text holds.
  ///
  /// @throws MalformedJsonException if it holds none
  public static Lock read(String text) throws MalformedJsonException {
    if (!(JsonParser.read(text) instanceof Json.Members members)) {
      throw new MalformedJsonException("a lock is an object, and this is none");
    }
    long version =
        members
            .number("recordwire")
            .orElseThrow(() -> MalformedJsonException.lacking("recordwire", "the lock"));
    if (version != Schema.VERSION) {
      throw new MalformedJsonException(
          "version %d of the format, and this processor knows %d"
              .formatted(version, Schema.VERSION));
    }
    return new Lock(read(members.items("schemas")), read(members.items("held")));
  }

  private static Map<String, Schema> read(List<Json> items) throws MalformedJsonException {
    Map<String, Schema> schemas = new TreeMap<>();
    for (Json item : items) {
      Schema schema = SchemaParser.parse(item);
      schemas.put(schema.name(), schema);
    }
    return schemas;
  }

  /// The text of the file.
  public String write() {
    Json.Members text =
        Json.Members.NONE
            .with("recordwire", Schema.VERSION)
            .with("schemas", items(schemas.values()));
    return JsonPrinter.write(held.isEmpty() ? text : text.with("held", items(held.values())));
  }

  private static Json.Items items(Collection<Schema> schemas) {
    return new Json.Items(schemas.stream().<Json>map(Schema::body).toList());
  }

  /// The schemas of types of this module and of others.
  public Map<String, Schema> all() {
    Map<String, Schema> all = new TreeMap<>(held);
    all.putAll(schemas);
    return all;
  }

  /// This lock after a type has become what `current` says.
  ///
  /// @param old what the type was, perhaps under another name
  /// @param isHeld whether it is one of another module
  public Lock with(Optional<Schema> old, Schema current, boolean isHeld) {
    Schema merged = old.map(each -> merged(each, current)).orElse(current);
    boolean toHeld = isHeld && !schemas.containsKey(current.name());
    return toHeld
        ? new Lock(schemas, with(held, merged))
        : new Lock(with(schemas, merged), without(held, Set.of(current.name())));
  }

  private static Map<String, Schema> with(Map<String, Schema> schemas, Schema schema) {
    Map<String, Schema> more = new TreeMap<>(schemas);
    more.put(schema.name(), schema);
    return more;
  }

  /// This lock without the types of some names, and without those that nothing holds any more.
  public Lock without(Set<String> names) {
    Map<String, Schema> kept = without(schemas, names);
    Set<String> reached = new HashSet<>();
    Queue<Schema> pending = new ArrayDeque<>(kept.values());
    for (Schema schema = pending.poll(); schema != null; schema = pending.poll()) {
      for (String name : schema.holds()) {
        Schema next = held.get(name);
        if (next != null && reached.add(name)) {
          pending.add(next);
        }
      }
    }
    Map<String, Schema> keptHeld = new TreeMap<>(held);
    keptHeld.keySet().retainAll(reached);
    return new Lock(kept, without(keptHeld, names));
  }

  private static Map<String, Schema> without(Map<String, Schema> schemas, Set<String> names) {
    Map<String, Schema> kept = new TreeMap<>(schemas);
    kept.keySet().removeAll(names);
    return kept;
  }

  /// Remembers what code of before has to do with the type as it is: the fields and the constants
  /// that are gone, whose ids and codes must not get another meaning, and what it refuses.
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
