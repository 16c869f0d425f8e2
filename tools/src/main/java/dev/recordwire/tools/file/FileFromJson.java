package dev.recordwire.tools.file;

import dev.recordwire.file.Compression;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileWriter;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.tools.console.Bytes;
import dev.recordwire.tools.console.CommandFailure;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.TargetFile;
import dev.recordwire.tools.payload.JsonInput;
import dev.recordwire.tools.schema.SchemaOptions;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `recordwire file from-json`: makes a record file from JSON.
@Command(
    name = "from-json",
    description = {
      "Makes a record file from JSON in the form that recordwire file head prints: a record of each"
          + " value in the text.",
      "If one is no record, no file is made."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  recordwire file from-json -s app.jar -r Event events.json events.rwf",
      "  jq 'select(.level > 3)' old.json | recordwire file from-json -s old.rwf - new.rwf"
    })
final class FileFromJson implements Callable<Integer> {
  /// The most that a record file takes; its readers take it if they are told to.
  private static final int MAX_RECORD_BYTES = (1 << 30) - Integer.BYTES;

  @Mixin private SchemaOptions schemaOptions = new SchemaOptions();
  @Mixin private JsonInput input = new JsonInput();

  @Parameters(index = "1", paramLabel = "NEW", description = "The file to write.")
  private Path target = Path.of("");

  @Option(
      names = "--compression",
      paramLabel = "KIND",
      description = "How blocks are compressed: none, which is the default, deflate or zstd.")
  private Compression compression = Compression.NONE;

  @Override
  public Integer call() throws IOException {
    Schema schema = schemaOptions.read();
    RecordFileWriter<MemorySegment> writer =
        RecordFileWriter.createForPayloads(
            schema.canonical(),
            TargetFile.inFolder(target),
            RecordFileOptions.DEFAULT
                .withMaxRecordBytes(MAX_RECORD_BYTES)
                .withCompression(compression));
    boolean isWhole = false;
    try {
      try (writer) {
        input.forEach(SchemaCodec.of(schema), payload -> append(writer, payload));
      }
      isWhole = true;
    } finally {
      if (!isWhole) {
        Files.deleteIfExists(target); // the next attempt would find one
      }
    }
    return ExitStatus.OK;
  }

  private static void append(RecordFileWriter<MemorySegment> writer, byte[] payload)
      throws IOException {
    if (payload.length > MAX_RECORD_BYTES) {
      throw CommandFailure.input(
          "record %d takes %s, and those of a record file take 1 GiB at most: from-json --frames has"
                  .formatted(writer.count(), Bytes.of(payload.length))
              + " room for it");
    }
    writer.append(MemorySegment.ofArray(payload));
  }
}
