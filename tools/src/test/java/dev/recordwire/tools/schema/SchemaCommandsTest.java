package dev.recordwire.tools.schema;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.recordwire.tools.ClassFolders;
import dev.recordwire.tools.Run;
import dev.recordwire.tools.schema.after.StationCodec;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SchemaCommandsTest {
  private static final String BEFORE = "dev.recordwire.tools.schema.before.Station";
  private static final String AFTER = "dev.recordwire.tools.schema.after.Station";

  @TempDir private Path folder;

  /// A jar with the schemas of one package, under the names that they have in the other.
  private Path jar(String from, String to) throws Exception {
    Path jar = folder.resolve(from + ".jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.list(ClassFolders.ofTests().resolve("META-INF/recordwire"))) {
      for (Path file : files.filter(each -> each.toString().contains("." + from + ".")).toList()) {
        String name = file.getFileName().toString().replace("." + from + ".", "." + to + ".");
        zip.putNextEntry(new ZipEntry("META-INF/recordwire/" + name));
        String text = Files.readString(file).replace("." + from + ".", "." + to + ".");
        zip.write(text.getBytes(UTF_8));
      }
    }
    return jar;
  }

  @Test
  void schemaListsWhatAJarHas() throws Exception {
    Run run = Run.of("schema", jar("after", "after"));

    assertThat(run.out().lines())
        .containsExactly(
            "name                                             kind              holds",
            AFTER + "        evolvable record  4 fields",
            AFTER + ".Point  packed record     2 fields")
        .inOrder();
    assertThat(run.status()).isEqualTo(0);
  }

  @Test
  void schemaPrintsTheTextOfTheCodec() throws Exception {
    assertThat(Run.of("schema", ClassFolders.ofTests(), "after.Station").out().strip())
        .isEqualTo(StationCodec.CODEC.schema());
    assertThat(Run.of("schema", jar("after", "after"), "Station").out().strip())
        .isEqualTo(StationCodec.CODEC.schema());
  }

  @Test
  void fingerprintIsTheCodecs() throws Exception {
    Path text = Files.writeString(folder.resolve("s.json"), StationCodec.CODEC.schema());

    assertThat(Run.of("fingerprint", text, AFTER).out().strip())
        .isEqualTo(StationCodec.CODEC.fingerprint() + "  " + AFTER);
    assertThat(Run.of("fingerprint", ClassFolders.ofTests()).out())
        .contains(StationCodec.CODEC.fingerprint() + "  " + AFTER + "\n");
  }

  @Test
  void diffJudgesChanges() throws Exception {
    Run run =
        Run.of(
            "diff",
            ClassFolders.ofTests(),
            ClassFolders.ofTests(),
            "--record",
            BEFORE,
            "--as",
            AFTER);

    assertThat(run.out().lines())
        .containsExactly(
            "safe: " + BEFORE + " was renamed to " + AFTER,
            "breaks old payloads: 'number' of Station was int32 and is int64",
            "    payloads written before contain the bytes of the old type there: keep the type,"
                + " and add a component of its own for the new type",
            "safe: " + BEFORE + ".Position was renamed to " + AFTER + ".Point",
            "safe: 'height' of Station was added",
            "4 changes: breaks old payloads")
        .inOrder();
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void diffOfTwoJarsComparesAllThatTheyHave() throws Exception {
    Run run = Run.of("diff", jar("before", "after"), jar("after", "after"));

    assertThat(run.out()).contains("'number' of Station was int32 and is int64");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void diffOfTheSameIsNoChange() throws Exception {
    Run run = Run.of("diff", ClassFolders.ofTests(), ClassFolders.ofTests());

    assertThat(run.out()).isEqualTo("no change\n");
    assertThat(run.status()).isEqualTo(0);
  }

  @Test
  void namesThatFitSeveralAreListed() throws Exception {
    Run run = Run.of("schema", ClassFolders.ofTests(), "Station");

    assertThat(run.err())
        .containsMatch(" has several schemas of Station: name one of .*" + AFTER + ", " + BEFORE);
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void aNameThatFitsNoneIsToldWhatThereIs() throws Exception {
    Run run = Run.of("schema", jar("after", "after"), "Stacion");

    assertThat(run.err())
        .contains(" has no schema of Stacion: it has " + AFTER + ", " + AFTER + ".Point");
  }

  @Test
  void placesWithoutSchemasSayWhereTheyAre() throws IOException {
    Run run = Run.of("schema", folder);

    assertThat(run.err())
        .isEqualTo(
            "recordwire: "
                + folder
                + ": there is no schema in META-INF/recordwire/, where the processor writes them:"
                + " name what javac made from records with @Wire\n");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void damagedTextsAreLocated() throws IOException {
    Path text = Files.writeString(folder.resolve("s.json"), "{\n  \"recordwire\": 1, }");

    Run run = Run.of("fingerprint", text);

    assertThat(run.err()).startsWith("recordwire: " + text + ": line 2, column ");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void otherFilesAreNoSchemas() throws IOException {
    Path file = folder.resolve("bytes");
    Files.write(file, new byte[] {(byte) 0x93, (byte) 0xff, 0});

    assertThat(Run.of("schema", file).err())
        .contains("this is no JSON of a schema, no jar, and no record file: it is not UTF-8");
    Path jar = Files.write(folder.resolve("x.jar"), new byte[] {'P', 'K', 3, 4, 9});
    assertThat(Run.of("schema", jar).err())
        .startsWith("recordwire: " + jar + ": this jar can't be read: ");
    Path large = folder.resolve("large");
    try (FileChannel channel = FileChannel.open(large, CREATE, WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[1]), 1L << 33);
    }
    assertThat(Run.of("schema", large))
        .isEqualTo(
            new Run(
                3,
                "",
                "recordwire: "
                    + large
                    + ": this is no JSON of a schema, no jar, and no record file: it has more than"
                    + " 67.1 MB\n"));
    assertThat(Run.of("schema", folder.resolve("none")).err())
        .isEqualTo("recordwire: " + folder.resolve("none") + ": there is no such file\n");
  }

  private static final String LOCK =
      """
      {
        "recordwire": 1,
        "schemas": [
          {
            "record": "dev.recordwire.tools.schema.after.Station.Point",
            "layout": "packed",
            "fields": [
              {"name": "north", "type": {"type": "float32"}},
              {"name": "east", "type": {"type": "float64"}}
            ]
          },
          {
            "record": "gone.Old",
            "layout": "evolvable",
            "fields": [],
            "removed": [{"name": "x", "id": 7, "kind": 2, "type": {"type": "int32"}}]
          }
        ],
        "contained": []
      }
      """;

  @Test
  void lockListsWhatItHolds() throws Exception {
    Run run = Run.of("lock", Files.writeString(folder.resolve("lock.json"), LOCK));

    assertThat(run.err()).isEmpty();

    assertThat(run.out().lines())
        .containsExactly(
            "name                                             module  removed",
            AFTER + ".Point  own",
            "gone.Old                                         own     7 x")
        .inOrder();
  }

  @Test
  void lockChecksClasses() throws Exception {
    Run run =
        Run.of("lock", Files.writeString(folder.resolve("lock.json"), LOCK), jar("after", "after"));

    assertThat(run.out().lines().filter(line -> !line.startsWith("    ")))
        .containsExactly(
            "breaks old payloads: 'north' of Station.Point was float32 and is float64",
            "breaks old payloads: gone.Old was deleted",
            "2 changes: breaks old payloads")
        .inOrder();
    assertThat(run.status()).isEqualTo(1);
  }
}
