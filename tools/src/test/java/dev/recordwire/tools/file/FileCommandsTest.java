package dev.recordwire.tools.file;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileWriter;
import dev.recordwire.tools.Run;
import dev.recordwire.tools.schema.before.Station;
import dev.recordwire.tools.schema.before.StationCodec;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileCommandsTest {
  @TempDir private Path folder;

  /// A file of 100 stations in blocks of a few.
  private Path stations() throws IOException {
    Path file = folder.resolve("stations.rwf");
    RecordFileOptions options = RecordFileOptions.DEFAULT.withBlockBytes(1 << 10);
    try (RecordFileWriter<Station> out =
        RecordFileWriter.create(StationCodec.CODEC, file, options)) {
      for (int i = 0; i < 100; i++) {
        out.append(new Station(i, "number " + i, new Station.Position(i, -i)));
      }
    }
    return file;
  }

  @Test
  void headPrintsJson() throws IOException {
    Path file = stations();

    assertThat(Run.of("file", "head", file, "-n", 2).out().lines())
        .containsExactly(
            "{\"number\":0,\"name\":\"number 0\",\"position\":{\"north\":0.0,\"east\":0.0}}",
            "{\"number\":1,\"name\":\"number 1\",\"position\":{\"north\":1.0,\"east\":-1.0}}")
        .inOrder();
    assertThat(Run.of("file", "head", file, "--from", -1).out())
        .startsWith("{\"number\":99,\"name\":\"number 99\"");
  }

  @Test
  void dumpPrintsTheBytesOfRecords() throws IOException {
    Path file = stations();

    Run run = Run.of("file", "dump", file, "--from", 7, "-n", 2);

    List<String> lines = run.out().lines().toList();
    assertThat(lines.getFirst()).matches("record 7, [0-9]+ bytes");
    assertThat(lines).contains("");
    assertThat(lines.get(lines.indexOf("") + 1)).matches("record 8, [0-9]+ bytes");
    assertThat(run.out()).contains(" number                   int32     8\n");
    assertThat(run.out()).doesNotContain("record 9");
  }

  @Test
  void linesOfJsonBecomeARecordFile() throws IOException {
    Path file = stations();
    Path json =
        Files.writeString(
            folder.resolve("lines.json"), Run.of("file", "head", file, "-n", 1000).out());

    for (String compression : List.of("none", "deflate", "zstd")) {
      Path made = folder.resolve(compression + ".rwf");
      Run run = Run.of("file", "from-json", "-s", file, json, made, "--compression", compression);

      assertThat(run).isEqualTo(new Run(0, "", ""));
      assertThat(Run.of("file", "verify", made).out()).startsWith("100 records in 1 block,");
      assertThat(Run.of("file", "stats", made).out()).contains("(1 " + compression + ")");
      assertThat(Run.of("file", "dump", made, "-n", 1000))
          .isEqualTo(Run.of("file", "dump", file, "-n", 1000));
      assertThat(Run.of("schema", made)).isEqualTo(Run.of("schema", file));
    }
  }

  @Test
  void noFileIsMadeOfJsonThatIsNoRecord() throws IOException {
    Path file = stations();
    String line = Run.of("file", "head", file, "-n", 1).out();
    Path json = Files.writeString(folder.resolve("lines.json"), line + "{\"numer\":1}");
    Path made = folder.resolve("made.rwf");

    Run run = Run.of("file", "from-json", "-s", file, json, made);

    assertThat(run.err())
        .isEqualTo("recordwire: Station at line 2, column 2: Station has no field \"numer\"\n");
    assertThat(run.status()).isEqualTo(3);
    assertThat(Files.exists(made)).isFalse();
    Files.writeString(json, line);
    assertThat(Run.of("file", "from-json", "-s", file, json, made).status()).isEqualTo(0);
    assertThat(Run.of("file", "from-json", "-s", file, json, made))
        .isEqualTo(new Run(3, "", "recordwire: " + made + ": it exists already\n"));
    assertThat(Run.of("file", "count", made).out()).isEqualTo("1\n");
  }

  @Test
  void countAndStatsTellWhatThereIs() throws IOException {
    Path file = stations();

    assertThat(Run.of("file", "count", file).out()).isEqualTo("100\n");
    assertThat(Run.of("file", "stats", file).out())
        .contains("fingerprint  " + StationCodec.CODEC.fingerprint());
  }

  @Test
  void aFileIsAPlaceOfItsSchema() throws IOException {
    Path file = stations();

    assertThat(Run.of("schema", file, "Station").out().strip())
        .isEqualTo(StationCodec.CODEC.schema());
    assertThat(Run.of("schema", file, "-r", "Station"))
        .isEqualTo(Run.of("schema", file, "Station"));
    assertThat(Run.of("fingerprint", file, "--record", "Station").out())
        .startsWith(StationCodec.CODEC.fingerprint());
    assertThat(Run.of("schema", file, "Station", "-r", "Station"))
        .isEqualTo(
            new Run(2, "", "recordwire: both NAME and --record are given: give one of them\n"));
    assertThat(Run.of("generate", "python", "-s", file).out()).contains("class Station(");
  }

  @Test
  void foldersAreNamed() {
    String told = "recordwire: " + folder + ": this is a folder: name a file\n";
    String schema = folder.resolve("none").toString();
    for (Run run :
        List.of(
            Run.of("file", "head", folder),
            Run.of("file", "salvage", folder, "new.rwf"),
            Run.of("table", "head", folder),
            Run.of("lock", folder),
            Run.of("import", "ffire", folder, "-d", schema))) {
      assertThat(run).isEqualTo(new Run(3, "", told));
    }
  }

  @Test
  void blocksHaveALimitThatCanBe() throws IOException {
    Path file = stations();

    for (int limit : new int[] {-1, 0, 2048}) {
      assertThat(Run.of("file", "count", file, "--max-block", limit))
          .isEqualTo(new Run(2, "", "recordwire: --max-block is " + limit + ": give 1 … 2047\n"));
    }
  }

  @Test
  void verifyAndSalvageADamagedFile() throws IOException {
    Path file = stations();
    assertThat(Run.of("file", "verify", file).out()).endsWith(", all sound\n");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    Run verified = Run.of("file", "verify", file);

    assertThat(verified.out()).contains(" 1 of them damaged");
    assertThat(verified.status()).isEqualTo(1);
    Path saved = folder.resolve("saved.rwf");
    Run salvaged = Run.of("file", "salvage", file, saved);
    assertThat(salvaged.out()).startsWith("lost: bytes ");
    assertThat(salvaged.status()).isEqualTo(1);
    assertThat(Run.of("file", "verify", saved).status()).isEqualTo(0);
  }

  @Test
  void aHeaderWithoutASchemaIsFound() throws IOException {
    Path file = withoutSchema(stations());
    Path schema = Files.writeString(folder.resolve("schema.json"), StationCodec.CODEC.schema());
    Path copy = folder.resolve("copy.rwf");
    Path saved = folder.resolve("saved.rwf");

    Run verified = Run.of("file", "verify", file);

    assertThat(verified.out())
        .startsWith("the text in the header is no schema: line 1, column 1: ");
    assertThat(verified.out()).contains("by recordwire file salvage FILE NEW -s SCHEMA");
    assertThat(verified.status()).isEqualTo(1);
    assertThat(Run.of("file", "salvage", file, copy).status()).isEqualTo(1);
    assertThat(Run.of("file", "salvage", file, saved, "-s", schema).status()).isEqualTo(0);
    assertThat(Run.of("file", "verify", saved).status()).isEqualTo(0);
    assertThat(Run.of("file", "count", saved).out()).isEqualTo("100\n");
  }

  /// Breaks the text of the schema in a header, and makes the header's checksum right again.
  private static Path withoutSchema(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(LITTLE_ENDIAN);
    int end = (32 + bytes.getInt(12) + 4 + 7) / 8 * 8 - 4;
    bytes.put(32, (byte) 'n');
    CRC32C checksum = new CRC32C();
    checksum.update(bytes.array(), 0, end);
    bytes.putInt(end, (int) checksum.getValue());
    return Files.write(file, bytes.array());
  }

  @Test
  void theFolderOfASalvagedFileMustBeThere() throws IOException {
    Path saved = folder.resolve("away").resolve("saved.rwf");

    assertThat(Run.of("file", "salvage", stations(), saved).err())
        .isEqualTo(
            "recordwire: %s can't be written: there is no folder %s: make it\n"
                .formatted(saved, saved.getParent()));
  }

  @Test
  void aTornTailIsTold() throws IOException {
    Path file = stations();
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    Run run = Run.of("file", "count", file);

    assertThat(run.err()).contains("are no whole block: ");
    assertThat(run.status()).isEqualTo(0);
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    Path file =
        Files.writeString(folder.resolve("text"), "no record file, but a text of some length");

    Run run = Run.of("file", "stats", file);

    assertThat(run.err()).startsWith("recordwire: " + file + " at byte 0: ");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void salvageTakesTheSchemaOfAFileWithoutAHeader() throws IOException {
    Path file = stations();
    byte[] bytes = Files.readAllBytes(file);
    bytes[0] ^= 1;
    Files.write(file, bytes);
    Path schema = Files.writeString(folder.resolve("schema.json"), StationCodec.CODEC.schema());
    Path saved = folder.resolve("saved.rwf");

    assertThat(Run.of("file", "salvage", file, saved).status()).isEqualTo(3);
    assertThat(Run.of("file", "salvage", file, saved, "-s", schema).out())
        .contains("100 records of ");
    assertThat(Run.of("file", "count", saved).out()).isEqualTo("100\n");
  }
}
