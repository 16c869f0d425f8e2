package dev.recordwire.tools.python;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.UnionDefinition;

/// Writes the functions that open and create record files of the root.
final class FileFunctions {
  private FileFunctions() {}

  static void write(PythonTypes types, PythonSource source) {
    Definition root = types.schema().root();
    String name = types.names().of(root.name());
    boolean isUnion = root instanceof UnionDefinition;
    String function = UnionWriter.functionOf(name);
    String decode = isUnion ? "decode_" + function : name + ".decode";
    String encode = isUnion ? "encode_" + function : name + ".encode";
    source.separate();
    source.line("SCHEMA = %s", DefaultLiteral.text(types.schema().canonical()));
    source.line("\"\"\"The schema that record files of this module have.\"\"\"");
    source.separate();
    source.block(
        "def open_file(path: str | os.PathLike[str]) -> RecordFileReader[%s]:".formatted(name),
        () -> {
          source.line("\"\"\"The records of a file.\"\"\"");
          source.line("return RecordFileReader(path, SCHEMA, %s)", decode);
        });
    source.separate();
    source.line("def create_file(");
    source.line("    path: str | os.PathLike[str], compressed: bool = False");
    source.block(
        ") -> RecordFileWriter[%s]:".formatted(name),
        () -> {
          source.line("\"\"\"A writer of a new file.\"\"\"");
          String record = isUnion ? "" : ", record=" + name;
          source.line("return RecordFileWriter(path, SCHEMA, %s, compressed%s)", encode, record);
        });
  }
}
