package dev.recordwire.tools.schema;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.tools.Run;
import dev.recordwire.tools.schema.after.StationCodec;
import java.io.IOException;
import java.net.URI;
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

  /// The folder of the tests' classes, with the schemas that the processor wrote into it.
  private static Path classes() throws Exception {
    URI place =
        SchemaCommandsTest.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    return Path.of(place);
  }

  /// A jar with the schemas of one package, under the names that they have in the other.
  private Path jar(String from, String to) throws Exception {
    Path jar = folder.resolve(from + ".jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.list(classes().resolve("META-INF/recordwire"))) {
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
    assertThat(Run.of("schema", classes(), "after.Station").out().strip())
        .isEqualTo(StationCodec.CODEC.schema());
    assertThat(Run.of("schema", jar("after", "after"), "Station").out().strip())
        .isEqualTo(StationCodec.CODEC.schema());
  }

  @Test
  void fingerprintIsTheCodecs() throws Exception {
    Path text = Files.writeString(folder.resolve("s.json"), StationCodec.CODEC.schema());

    assertThat(Run.of("fingerprint", text, AFTER).out().strip())
        .isEqualTo(StationCodec.CODEC.fingerprint() + "  " + AFTER);
    assertThat(Run.of("fingerprint", classes()).out())
        .contains(StationCodec.CODEC.fingerprint() + "  " + AFTER + "\n");
  }

  @Test
  void diffJudgesChanges() throws Exception {
    Run run = Run.of("diff", classes(), classes(), "--record", BEFORE, "--as", AFTER);

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
    Run run = Run.of("diff", classes(), classes());

    assertThat(run.out()).isEqualTo("no change\n");
    assertThat(run.status()).isEqualTo(0);
  }

  @Test
  void namesThatFitSeveralAreListed() throws Exception {
    Run run = Run.of("schema", classes(), "Station");

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
        .contains("this is neither the JSON of a schema nor a jar");
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
