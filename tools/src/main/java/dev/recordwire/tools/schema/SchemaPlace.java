package dev.recordwire.tools.schema;

import static java.util.stream.Collectors.joining;

import dev.recordwire.file.RecordFile;
import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.SchemaException;
import dev.recordwire.tools.console.CommandFailure;
import dev.recordwire.tools.console.InputFile;
import dev.recordwire.tools.console.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The schemas in a place: the text of one schema, a record file, which has one, or a jar or folder
/// of classes with the files that the processor wrote.
public final class SchemaPlace {
  private static final String FOLDER = "META-INF/recordwire/";
  private static final String SCHEMA = "JSON of a schema";
  private static final int MAX_NAMED = 20;

  private final Path path;
  private final Optional<String> root;
  private final SortedMap<String, Definition> definitions;

  private SchemaPlace(Path path, Optional<String> root, SortedMap<String, Definition> definitions) {
    this.path = path;
    this.root = root;
    this.definitions = definitions;
  }

  /// Reads the schemas of a place.
  ///
  /// @throws CommandFailure if it has none, or one that can't be read
  public static SchemaPlace read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return ofFolder(path);
    }
    if (startsWith(path, 'P', 'K', 3, 4)) {
      return ofJar(path);
    }
    return startsWith(path, 0x89, 'R', 'W', 'F') ? ofRecordFile(path) : ofText(path);
  }

  private static boolean startsWith(Path path, int... bytes) throws IOException {
    try (var in = Files.newInputStream(path)) {
      for (int expected : bytes) {
        if (in.read() != expected) {
          return false;
        }
      }
    }
    return true;
  }

  private static SchemaPlace ofRecordFile(Path path) throws IOException {
    try (RecordFile file = RecordFile.open(InputFile.mapped(path))) {
      return of(path, parse(file.schema(), path.toString()));
    }
  }

  private static SchemaPlace ofText(Path path) throws IOException {
    String expected = "JSON of a schema, no jar, and no record file";
    return of(path, parse(TextFile.read(path, expected), path.toString()));
  }

  private static SchemaPlace of(Path path, Schema schema) {
    return new SchemaPlace(
        path, Optional.of(schema.root().name()), new TreeMap<>(schema.definitions()));
  }

  private static SchemaPlace ofFolder(Path path) throws IOException {
    Path files = path.resolve(FOLDER);
    if (!Files.isDirectory(files)) {
      throw none(path);
    }
    SortedMap<String, Definition> definitions = new TreeMap<>();
    try (Stream<Path> entries = Files.list(files)) {
      for (Path file : entries.filter(each -> each.toString().endsWith(".json")).toList()) {
        definitions.putAll(parse(TextFile.read(file, SCHEMA), file.toString()).definitions());
      }
    }
    return found(path, definitions);
  }

  private static SchemaPlace ofJar(Path path) throws IOException {
    SortedMap<String, Definition> definitions = new TreeMap<>();
    try (ZipFile jar = new ZipFile(path.toFile())) {
      for (ZipEntry entry : jar.stream().filter(SchemaPlace::isSchema).toList()) {
        String place = path + "!/" + entry.getName();
        try (InputStream in = jar.getInputStream(entry)) {
          definitions.putAll(parse(TextFile.read(in, place, SCHEMA), place).definitions());
        }
      }
    } catch (ZipException e) {
      throw CommandFailure.input(path + ": this jar can't be read: " + e.getMessage());
    }
    return found(path, definitions);
  }

  private static boolean isSchema(ZipEntry entry) {
    return entry.getName().startsWith(FOLDER) && entry.getName().endsWith(".json");
  }

  private static SchemaPlace found(Path path, SortedMap<String, Definition> definitions) {
    if (definitions.isEmpty()) {
      throw none(path);
    }
    return new SchemaPlace(path, Optional.empty(), definitions);
  }

  private static CommandFailure none(Path path) {
    return CommandFailure.input(
        path
            + ": there is no schema in "
            + FOLDER
            + ", where the processor writes them: name what javac made from records with @Wire");
  }

  private static Schema parse(String text, String place) {
    try {
      return Schema.parse(text);
    } catch (SchemaException e) {
      throw CommandFailure.input(place + ": " + e.getMessage());
    }
  }

  /// All definitions by their names.
  SortedMap<String, Definition> definitions() {
    return definitions;
  }

  /// Whether the place is about one record or union.
  boolean isOne() {
    return root.isPresent() || roots().size() == 1;
  }

  /// The schemas of all records and unions, in the order of their names.
  public List<Schema> all() {
    return definitions.keySet().stream().map(this::schema).toList();
  }

  /// The schemas of the records and unions that no other one contains.
  public List<Schema> roots() {
    Set<String> contained = new HashSet<>();
    for (Definition each : definitions.values()) {
      each.references().stream().filter(name -> !name.equals(each.name())).forEach(contained::add);
    }
    return all().stream().filter(each -> !contained.contains(each.root().name())).toList();
  }

  /// The schema of one record or union.
  ///
  /// @param name its qualified name, or the end of it; without a name the place must be about one
  /// @throws CommandFailure if there is none of that name, or several
  public Schema schema(Optional<String> name) {
    if (name.isPresent()) {
      return schema(qualified(name.get()));
    }
    if (root.isPresent()) {
      return schema(root.get());
    }
    List<Schema> roots = roots();
    if (roots.size() == 1) {
      return roots.getFirst();
    }
    throw CommandFailure.usage(
        path
            + " has several schemas: name one with --record, "
            + some(roots.stream().map(SchemaPlace::name)));
  }

  private static String name(Schema schema) {
    return schema.root().name();
  }

  private Schema schema(String qualified) {
    Schema schema = Schema.of(qualified, definitions.values());
    if (!schema.missing().isEmpty()) {
      throw CommandFailure.input(
          path
              + ": the schema of "
              + qualified
              + " refers to "
              + some(schema.missing().stream())
              + ", which is not there: name the jar or folder that has all of them, or the text"
              + " that Codec.schema() returns");
    }
    return schema;
  }

  private String qualified(String name) {
    if (definitions.containsKey(name)) {
      return name;
    }
    List<String> ending =
        definitions.keySet().stream().filter(each -> each.endsWith("." + name)).toList();
    if (ending.size() == 1) {
      return ending.getFirst();
    }
    throw CommandFailure.usage(
        ending.isEmpty()
            ? path + " has no schema of " + name + ": it has " + some(definitions.keySet().stream())
            : path + " has several schemas of " + name + ": name one of " + some(ending.stream()));
  }

  private static String some(Stream<String> names) {
    List<String> all = names.toList();
    String first = all.stream().limit(MAX_NAMED).collect(joining(", "));
    return all.size() <= MAX_NAMED ? first : first + " and " + (all.size() - MAX_NAMED) + " more";
  }
}
