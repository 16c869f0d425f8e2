package dev.recordwire.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The schema of a record or union: its own definition and the definitions of all that it refers
/// to, at any depth.
///
/// ```java
/// Schema schema = Schema.parse(ReadingCodec.CODEC.schema());
/// schema.fingerprint();                       // as ReadingCodec.CODEC.fingerprint()
/// switch (schema.root()) {
///   case RecordDefinition record -> record.fields().forEach(field -> ...);
///   case UnionDefinition union -> union.variants().forEach(variant -> ...);
/// }
/// ```
///
/// A schema is immutable. Two schemas are equal if their texts are.
public final class Schema {
  private final String root;
  private final SortedMap<String, Definition> definitions;

  private Schema(String root, Map<String, Definition> known) {
    this.root = root;
    SortedMap<String, Definition> reached = new TreeMap<>();
    Queue<String> pending = new ArrayDeque<>(List.of(root));
    for (String name = pending.poll(); name != null; name = pending.poll()) {
      Definition definition = known.get(name);
      if (definition != null && reached.put(name, definition) == null) {
        pending.addAll(definition.references());
      }
    }
    definitions = Collections.unmodifiableSortedMap(reached);
  }

  /// Returns the schema of one definition.
  ///
  /// @param root the qualified name of the record or union
  /// @param definitions its own definition and the definitions of what it refers to; others are
  ///     ignored
  /// @throws SchemaException if there is no definition of the root, or if two have the same name
  public static Schema of(String root, Collection<? extends Definition> definitions) {
    Map<String, Definition> known = new TreeMap<>();
    for (Definition definition : definitions) {
      if (known.put(definition.name(), definition) != null) {
        throw new SchemaException("two schemas of " + definition.name());
      }
    }
    if (!known.containsKey(root)) {
      throw new SchemaException("no schema of the root " + root);
    }
    return new Schema(root, known);
  }

  /// Parses the text of a schema: either the text of a codec, `ReadingCodec.CODEC.schema()`, or a
  /// file of `META-INF/recordwire`, which holds one definition; [#with] adds the files of what it
  /// refers to, which are [#missing].
  ///
  /// The text may come from anywhere: its depth and length are bounded.
  ///
  /// @throws SchemaException if the text is no schema
  public static Schema parse(String text) {
    if (!(JsonReader.read(text) instanceof Json.Members members)) {
      throw new SchemaException("a schema is not a JSON object");
    }
    long version =
        members
            .number("recordwire")
            .orElseThrow(() -> SchemaException.lacking("recordwire", "the schema"));
    if (version != DefinitionJson.VERSION) {
      throw new SchemaException(
          "version %d of the format, and this library reads version %d"
              .formatted(version, DefinitionJson.VERSION));
    }
    if (!members.values().containsKey("schemas")) {
      Definition definition = DefinitionReader.read(members);
      return of(definition.name(), List.of(definition));
    }
    String root =
        members.text("root").orElseThrow(() -> SchemaException.lacking("root", "the schema"));
    return of(root, members.items("schemas").stream().map(DefinitionReader::read).toList());
  }

  /// Returns this schema with the definitions of another schema that it [lacks][#missing].
  public Schema with(Schema other) {
    Map<String, Definition> known = new TreeMap<>(other.definitions);
    known.putAll(definitions);
    return new Schema(root, known);
  }

  /// The record or union that the schema describes.
  public Definition root() {
    return definition(root);
  }

  /// All definitions by their qualified names, in the order of the names.
  public SortedMap<String, Definition> definitions() {
    return definitions;
  }

  /// Returns the definition of a qualified name.
  ///
  /// @throws IllegalArgumentException if the schema has none
  public Definition definition(String name) {
    Definition definition = definitions.get(name);
    if (definition == null) {
      throw new IllegalArgumentException(
          "the schema of %s has no definition of %s: add it by with(…)".formatted(root, name));
    }
    return definition;
  }

  /// The names of the definitions that the schema refers to and lacks; empty for the schema of a
  /// codec.
  public SortedSet<String> missing() {
    SortedSet<String> missing = new TreeSet<>();
    definitions.values().forEach(each -> missing.addAll(each.references()));
    missing.removeAll(definitions.keySet());
    return missing;
  }

  /// The text of the schema in the one form that all programs give it (RFC 8785): the text of the
  /// codec.
  ///
  /// @throws IllegalStateException if a definition is [#missing]
  public String canonical() {
    Set<String> missing = missing();
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "the schema of %s has no definition of %s: add it by with(…)"
              .formatted(root, String.join(", ", missing)));
    }
    List<Json> schemas = new ArrayList<>();
    definitions.values().forEach(each -> schemas.add(DefinitionJson.published(each)));
    return CanonicalJson.of(
        Json.Members.NONE
            .with("recordwire", DefinitionJson.VERSION)
            .with("root", root)
            .with("schemas", new Json.Items(schemas)));
  }

  /// The SHA-256 of the [canonical][#canonical] text, 64 hexadecimal digits: the fingerprint of the
  /// codec.
  ///
  /// @throws IllegalStateException if a definition is [#missing]
  public String fingerprint() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Schema schema
        && root.equals(schema.root)
        && definitions.equals(schema.definitions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(root, definitions);
  }

  /// Returns the root and the names of the other definitions.
  @Override
  public String toString() {
    return definitions.keySet().stream()
        .filter(name -> !name.equals(root))
        .collect(joining(", ", "Schema of " + root + " [", "]"));
  }
}
