package dev.recordwire.tools.python;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.UnionDefinition;
import java.util.SortedSet;

/// Writes a Python module that reads and writes the payloads of a schema.
///
/// The module is one file that needs Python 3.10 and its standard library only. It has a dataclass
/// for each record, with `encode()` and `decode(data)`, an enum for each enum, and a type alias for
/// each union. It refuses what the codec in Java refuses, and passes `mypy --strict`.
///
/// ```java
/// String module = PythonGenerator.plain().generate(Schema.parse(ReadingCodec.CODEC.schema()));
/// Files.writeString(Path.of("reading.py"), module);
/// ```
public final class PythonGenerator {
  private static final PythonGenerator PLAIN = new PythonGenerator(false, false);

  private final boolean hasNumpy;
  private final boolean hasFiles;

  private PythonGenerator(boolean hasNumpy, boolean hasFiles) {
    this.hasNumpy = hasNumpy;
    this.hasFiles = hasFiles;
  }

  /// Returns a generator of modules whose arrays are memory views.
  public static PythonGenerator plain() {
    return PLAIN;
  }

  /// Returns a generator of modules whose arrays are arrays of NumPy, which they then need.
  public static PythonGenerator numpy() {
    return PLAIN.withNumpy();
  }

  /// Returns this generator with arrays of NumPy.
  public PythonGenerator withNumpy() {
    return new PythonGenerator(true, hasFiles);
  }

  /// Returns this generator with functions that open and create record files.
  public PythonGenerator withFiles() {
    return new PythonGenerator(hasNumpy, true);
  }

  /// Returns the text of the module.
  ///
  /// @throws IllegalArgumentException if the schema lacks a definition that it refers to
  public String generate(Schema schema) {
    SortedSet<String> missing = schema.missing();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "the schema of %s has no definition of %s: add it by with(…)"
              .formatted(schema.root().name(), String.join(", ", missing)));
    }
    PythonSource records = new PythonSource();
    PythonTypes types = new PythonTypes(schema, hasNumpy);
    EnumWriter.write(types, records);
    for (Definition definition : schema.definitions().values()) {
      if (definition instanceof RecordDefinition record) {
        new RecordWriter(types, record).write(records);
      }
    }
    for (Definition definition : schema.definitions().values()) {
      if (definition instanceof UnionDefinition union) {
        UnionWriter.write(types, union, records);
      }
    }
    if (hasFiles) {
      FileFunctions.write(types, records);
    }
    types.objects().write(records);
    String body = records.toString();
    return heading(schema) + RuntimePart.ofBody(body) + body;
  }

  private static String heading(Schema schema) {
    return """
    ""\"Reads and writes payloads of %s.

    Made by `recordwire generate python`: change the record and make it anew, and not this file.
    The fingerprint of its schema is
    %s.
    ""\"
    """
        .formatted(schema.root().name(), schema.fingerprint());
  }
}
