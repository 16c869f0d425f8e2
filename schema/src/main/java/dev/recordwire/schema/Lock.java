package dev.recordwire.schema;

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
public record Lock(Map<String, Definition> schemas, Map<String, Definition> contained) {
  /// The lock of a project without a lock file.
  public static final Lock EMPTY = new Lock(Map.of(), Map.of());

  public Lock {
    schemas = new TreeMap<>(schemas);
    contained = new TreeMap<>(contained);
  }

  /// Parses the text of a lock file.
  ///
  /// @throws SchemaException if it is not the text of a lock
  public static Lock read(String text) {
    if (!(JsonReader.read(text) instanceof Json.Members members)) {
      throw new SchemaException("the lock is not a JSON object");
    }
    long version =
        members
            .number("recordwire")
            .orElseThrow(() -> SchemaException.lacking("recordwire", "the lock"));
    if (version != DefinitionJson.VERSION) {
      throw new SchemaException(
          "version %d of the format, and this processor reads version %d"
              .formatted(version, DefinitionJson.VERSION));
    }
    return new Lock(read(members.items("schemas")), read(members.items("contained")));
  }

  private static Map<String, Definition> read(List<Json> items) {
    Map<String, Definition> schemas = new TreeMap<>();
    for (Json item : items) {
      Definition schema = DefinitionReader.read(item);
      schemas.put(schema.name(), schema);
    }
    return schemas;
  }

  /// Returns the text of the file.
  public String write() {
    Json.Members text =
        Json.Members.NONE
            .with("recordwire", DefinitionJson.VERSION)
            .with("schemas", items(schemas.values()));
    return JsonPrinter.write(
        contained.isEmpty() ? text : text.with("contained", items(contained.values())));
  }

  private static Json.Items items(Collection<Definition> schemas) {
    return new Json.Items(schemas.stream().<Json>map(DefinitionJson::locked).toList());
  }

  /// Returns the schemas of types of this module and of other modules.
  public Map<String, Definition> all() {
    Map<String, Definition> all = new TreeMap<>(contained);
    all.putAll(schemas);
    return all;
  }

  /// Returns this lock after a type was replaced by its current schema.
  ///
  /// @param old the type's schema in the lock, perhaps under another name
  /// @param isContained whether the type belongs to another module
  public Lock with(Optional<Definition> old, Definition current, boolean isContained) {
    Definition merged = old.map(each -> merged(each, current)).orElse(current);
    boolean toContained = isContained && !schemas.containsKey(current.name());
    return toContained
        ? new Lock(schemas, with(contained, merged))
        : new Lock(with(schemas, merged), without(contained, Set.of(current.name())));
  }

  private static Map<String, Definition> with(Map<String, Definition> schemas, Definition schema) {
    Map<String, Definition> more = new TreeMap<>(schemas);
    more.put(schema.name(), schema);
    return more;
  }

  /// Returns this lock without the named types, and without types that nothing contains any more.
  public Lock without(Set<String> names) {
    Map<String, Definition> remaining = without(schemas, names);
    Set<String> reached = new HashSet<>();
    Queue<Definition> pending = new ArrayDeque<>(remaining.values());
    for (Definition schema = pending.poll(); schema != null; schema = pending.poll()) {
      for (String name : schema.references()) {
        Definition next = contained.get(name);
        if (next != null && reached.add(name)) {
          pending.add(next);
        }
      }
    }
    Map<String, Definition> reachable = new TreeMap<>(contained);
    reachable.keySet().retainAll(reached);
    return new Lock(remaining, without(reachable, names));
  }

  private static Map<String, Definition> without(
      Map<String, Definition> schemas, Set<String> names) {
    Map<String, Definition> remaining = new TreeMap<>(schemas);
    remaining.keySet().removeAll(names);
    return remaining;
  }

  /// Merges the facts that earlier code still depends on into the current schema: the removed
  /// fields and constants, whose ids and codes must not get another meaning, and the payloads that
  /// earlier code refuses.
  private static Definition merged(Definition old, Definition current) {
    if (old instanceof UnionDefinition oldUnion && current instanceof UnionDefinition union) {
      return union.after(oldUnion);
    }
    return old instanceof RecordDefinition oldRecord && current instanceof RecordDefinition record
        ? merged(oldRecord, record)
        : current;
  }

  private static RecordDefinition merged(RecordDefinition oldRecord, RecordDefinition record) {
    List<Field> removed =
        record.isEvolvable()
            ? Removed.since(record.fields(), oldRecord.fields(), oldRecord.removed(), Field::id)
            : List.of();
    return new RecordDefinition(
        record.name(),
        record.isEvolvable(),
        withThePast(oldRecord, record),
        record.unknown(),
        removed);
  }

  private static List<Field> withThePast(RecordDefinition old, RecordDefinition record) {
    List<Field> fields = new ArrayList<>();
    List<Optional<Field>> counterparts = old.counterparts(record.fields());
    for (Field field : record.fields()) {
      fields.add(counterparts.get(fields.size()).map(field::after).orElse(field));
    }
    return fields;
  }
}
