package dev.recordwire.tools.javascript;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import dev.recordwire.tools.generate.MinSizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Generates readers and writers in JavaScript.
///
/// ```java JavaScriptModule module =
/// JavaScriptGenerator.generate(Schema.parse(ReadingCodec.CODEC.schema()));
/// Files.writeString(Path.of("reading.js"), module.source());
/// Files.writeString(Path.of("reading.d.ts"), module.declarations());
/// ```
public final class JavaScriptGenerator {
  private final Schema schema;
  private final Runtime runtime = new Runtime();
  private final Names names;

  private JavaScriptGenerator(Schema schema) {
    this.schema = schema;
    this.names = new Names(schema, runtime);
  }

  /// Generates the module of a schema: it exports each record and union by its
  /// [name][dev.recordwire.tools.generate.ModuleNames].
  ///
  /// @throws IllegalStateException if the schema lacks the definition of a type that it refers to
  /// @throws IllegalArgumentException if the default of a field is no value of the field's type
  public static JavaScriptModule generate(Schema schema) {
    String canonical = schema.canonical();
    JavaScriptGenerator generator = new JavaScriptGenerator(schema);
    return new JavaScriptModule(generator.source(canonical), generator.declarations());
  }

  private String source(String canonical) {
    List<String> parts = new ArrayList<>();
    enums().values().forEach(each -> parts.add(Enums.emit(each, names)));
    MinSizes minSizes = new MinSizes(schema);
    ReadEmitter reads = new ReadEmitter(names, minSizes);
    WriteEmitter writes = new WriteEmitter(names, minSizes);
    RecordEmitter records = new RecordEmitter(names, reads, writes);
    EvolvableEmitter evolvables = new EvolvableEmitter(schema, names, reads, writes);
    UnionEmitter unions = new UnionEmitter(names);
    for (Definition definition : schema.definitions().values()) {
      parts.add(
          switch (definition) {
            case RecordDefinition record when record.isEvolvable() -> evolvables.emit(record);
            case RecordDefinition record -> records.emit(record);
            case UnionDefinition union -> unions.emit(union);
          });
    }
    String definitions = String.join("\n", parts);
    return """
    %s
    /** The schema of %s, which its files start with. */
    export const SCHEMA =
      %s;

    /** The SHA-256 of the schema. */
    export const FINGERPRINT = %s;

    %s
    %s\
    """
        .formatted(
            header(),
            schema.root().name(),
            Names.json(canonical),
            Names.quoted(schema.fingerprint()),
            runtime.usedBy(definitions) + "\n",
            definitions);
  }

  private String declarations() {
    return header()
        + Runtime.read("declarations.d.ts")
        + new DeclarationEmitter(schema, names).emit();
  }

  private String header() {
    return Runtime.read("header.js").replace("ROOT", schema.root().name());
  }

  private Map<String, Type.Enumeration> enums() {
    Map<String, Type.Enumeration> enums = new TreeMap<>();
    for (Definition definition : schema.definitions().values()) {
      if (definition instanceof RecordDefinition record) {
        record.fields().forEach(field -> Enums.collect(field.type(), enums));
      }
    }
    return enums;
  }
}
