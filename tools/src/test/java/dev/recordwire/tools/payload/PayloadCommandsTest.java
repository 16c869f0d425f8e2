package dev.recordwire.tools.payload;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recordwire.array.Float64View;
import dev.recordwire.file.FrameFormat;
import dev.recordwire.file.FrameWriter;
import dev.recordwire.tools.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PayloadCommandsTest {
  private static final String ALICE =
      "2a000000 0500 416c696365 0000000000e05740 0400 0000000000000000 000000000000f03f"
          + "0000000000000040 0000000000000840";

  @TempDir private Path folder;
  private Path schema = Path.of("");

  @BeforeEach
  void writeSchema() throws IOException {
    schema = Files.writeString(folder.resolve("schema.json"), ReadingCodec.CODEC.schema());
  }

  @Test
  void dumpPrintsEveryByteWithItsMeaning() {
    Run run = Run.of("dump", "-s", schema, "--hex", ALICE);

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
                  0  2a 00 00 00              id                       int32     42
                  4  05 00                    name                     length    5 bytes
                  6  41 6c 69 63 65           name                     utf8      "Alice"
                 11  00 00 00 00 00 e0 57 40  value                    float64   95.5
                 19  04 00                    samples                  count     4
                 21  00 00 00 00 00 00 00 00  samples[0]               float64   0.0
                 29  00 00 00 00 00 00 f0 3f  samples[1]               float64   1.0
                 37  00 00 00 00 00 00 00 40  samples[2]               float64   2.0
                 45  00 00 00 00 00 00 08 40  samples[3]               float64   3.0
            """);
  }

  @Test
  void dumpPrintsAMalformedPayloadUpToTheFault() {
    Run run = Run.of("dump", "-s", schema, "--hex", "2a000000 0600 416c696365");

    assertThat(run.out()).contains("id");
    assertThat(run.err()).startsWith("recordwire: Reading.name at byte ");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void jsonAndBackGivesTheSameBytes() throws IOException {
    Run run = Run.of("json", "-s", schema, "--hex", ALICE);

    assertThat(run.out())
        .isEqualTo("{\"id\":42,\"name\":\"Alice\",\"value\":95.5,\"samples\":[0.0,1.0,2.0,3.0]}\n");
    Path json = Files.writeString(folder.resolve("alice.json"), run.out());
    assertThat(Run.of("from-json", "-s", schema, json).out().strip())
        .isEqualTo(ALICE.replace(" ", ""));
    Path bytes = folder.resolve("alice.bin");
    Run.of("from-json", "-s", schema, json, "-o", bytes);
    assertThat(Run.of("json", "-s", schema, bytes).out()).isEqualTo(run.out());
  }

  @Test
  void framesHaveALineEach() throws IOException {
    Path file = folder.resolve("frames");
    try (FrameWriter<Reading> out = FrameWriter.to(ReadingCodec.CODEC, file, FrameFormat.CHECKED)) {
      out.write(new Reading(1, "a", 0, Float64View.of()));
      out.write(new Reading(2, "b", Double.NaN, Float64View.of(1)));
    }

    assertThat(Run.of("json", "-s", schema, "--frames", "checked", file).out().lines())
        .containsExactly(
            "{\"id\":1,\"name\":\"a\",\"value\":0.0,\"samples\":[]}",
            "{\"id\":2,\"name\":\"b\",\"value\":\"NaN\",\"samples\":[1.0]}")
        .inOrder();
    assertThat(Run.of("dump", "-s", schema, "--frames", "checked", file).out())
        .contains("payload 1, 25 bytes");
  }

  @Test
  void linesOfJsonBecomeFrames() throws IOException {
    for (String name : List.of("plain", "checked")) {
      Path file = folder.resolve(name);
      FrameFormat format = name.equals("plain") ? FrameFormat.PLAIN : FrameFormat.CHECKED;
      try (FrameWriter<Reading> out = FrameWriter.to(ReadingCodec.CODEC, file, format)) {
        out.write(new Reading(1, "a", 0, Float64View.of()));
        out.write(new Reading(2, "b", Double.NaN, Float64View.of(1)));
      }
      String lines = Run.of("json", "-s", schema, "--frames", name, file).out();
      Path json = Files.writeString(folder.resolve("lines.json"), lines);
      Path indented = // as jq prints it
          Files.writeString(
              folder.resolve("indented.json"), "\ufeff" + lines.replace(",", ",\n  "));
      Path made = folder.resolve("made");

      Run run = Run.of("from-json", "-s", schema, "--frames", name, json, "-o", made);

      assertThat(run).isEqualTo(new Run(0, "", ""));
      assertThat(Files.readAllBytes(made)).isEqualTo(Files.readAllBytes(file));
      String digits = Run.of("from-json", "-s", schema, "--frames", name, indented).out();
      assertThat(digits.lines().count()).isEqualTo(2);
      assertThat(Run.of("json", "-s", schema, "--frames", name, "--hex", digits).out())
          .isEqualTo(lines);
    }
  }

  @Test
  void noJsonBecomesNoFrames() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.json"), "\n");
    Path made = folder.resolve("made");

    assertThat(Run.of("from-json", "-s", schema, "--frames", "plain", empty, "-o", made))
        .isEqualTo(new Run(0, "", ""));
    assertThat(Files.size(made)).isEqualTo(0);
    assertThat(Run.of("json", "-s", schema, "--frames", "plain", made))
        .isEqualTo(new Run(0, "", ""));
  }

  @Test
  void framesBeforeAFaultAreWritten() throws IOException {
    String line = Run.of("json", "-s", schema, "--hex", ALICE).out();
    Path json = Files.writeString(folder.resolve("lines.json"), line + line + "{\"id\":1.5}");
    Path made = folder.resolve("made");

    Run run = Run.of("from-json", "-s", schema, "--frames", "checked", json, "-o", made);

    assertThat(run.err())
        .isEqualTo(
            "recordwire: Reading.id at line 3, column 7: 1.5 where an integer is expected\n");
    assertThat(run.status()).isEqualTo(3);
    assertThat(Run.of("json", "-s", schema, "--frames", "checked", made).out())
        .isEqualTo(line + line);
  }

  @Test
  void framesDoNotReplaceTheirJson() throws IOException {
    String line = Run.of("json", "-s", schema, "--hex", ALICE).out();
    Path json = Files.writeString(folder.resolve("lines.json"), line);

    Run run = Run.of("from-json", "-s", schema, "--frames", "plain", json, "-o", json);

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "recordwire: " + json + " is the file of the JSON: name another one to write\n"));
    assertThat(Files.readString(json)).isEqualTo(line);
  }

  @Test
  void framesMayBeOfAnySize() throws IOException {
    Path file = folder.resolve("frames");
    String large = "x".repeat(60_000);
    try (FrameWriter<Reading> out = FrameWriter.to(ReadingCodec.CODEC, file, FrameFormat.PLAIN)) {
      for (int i = 0; i < 5; i++) {
        out.write(new Reading(i, large, 0, Float64View.of()));
      }
    }
    Files.write(file, new byte[] {9, 0}, StandardOpenOption.APPEND);

    Run run = Run.of("json", "-s", schema, "--frames", "plain", file);

    assertThat(run.out().lines().map(line -> line.substring(0, 7)).toList())
        .containsExactly("{\"id\":0", "{\"id\":1", "{\"id\":2", "{\"id\":3", "{\"id\":4")
        .inOrder();
    assertThat(run.err()).startsWith("recordwire: ");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void namesFromSchemasDoNotControlTheTerminal() throws IOException {
    String hostile = "{\"name\":\"a\\u001b[2J\",\"type\":{\"type\":\"bool\"}}";
    Path text =
        Files.writeString(
            folder.resolve("hostile.json"),
            "{\"recordwire\":1,\"record\":\"a.R\",\"layout\":\"packed\",\"fields\":[%s]}"
                .formatted(hostile));

    Run sound = Run.of("dump", "-s", text, "--hex", "01");
    Run malformed = Run.of("dump", "-s", text, "--hex", "02");

    assertThat(sound.out()).contains("a\\u001b[2J");
    assertThat(malformed.err())
        .startsWith("recordwire: R.a\\u001b[2J at byte 0: a bool is 00 or 01");
    assertThat(sound.out() + malformed.err()).doesNotContain("\033");
  }

  @Test
  void payloadsInFoldersAreNamed() {
    String told = "recordwire: " + folder + ": this is a folder: name a file\n";
    for (Run run :
        List.of(
            Run.of("dump", "-s", schema, folder),
            Run.of("json", "-s", schema, "--frames", "plain", folder),
            Run.of("from-json", "-s", schema, folder))) {
      assertThat(run).isEqualTo(new Run(3, "", told));
    }
  }

  @Test
  void jsonThatIsNoTextIsRefused() throws IOException {
    Path json = Files.write(folder.resolve("x.json"), new byte[] {'{', '"', (byte) 0xe9, '"'});

    Run run = Run.of("from-json", "-s", schema, json);

    assertThat(run)
        .isEqualTo(new Run(3, "", "recordwire: " + json + ": this is no JSON: it is not UTF-8\n"));
  }

  @Test
  void jsonThatIsNoPayloadIsLocated() throws IOException {
    Path json = Files.writeString(folder.resolve("x.json"), "{\"id\":42,\n \"name\":7}");

    Run run = Run.of("from-json", "-s", schema, json);

    assertThat(run.err()).startsWith("recordwire: Reading.name at line 2, column ");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void inputIsNamedOnce() {
    assertThat(Run.of("json", "-s", schema).err().strip())
        .isEqualTo("recordwire: name a file (- for the standard input), or give --hex");
    assertThat(Run.of("json", "-s", schema, "--hex", "00", schema).err().strip())
        .isEqualTo("recordwire: both a file and --hex are given: give one of them");
    assertThat(Run.of("json", "-s", schema, "--hex", "0g"))
        .isEqualTo(
            new Run(2, "", "recordwire: --hex has 'g': give digits from 0 to 9 and a to f\n"));
    assertThat(Run.of("json", "-s", schema, "--hex", "1 23").err())
        .isEqualTo("recordwire: --hex has 3 digits: give two for each byte\n");
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    String json = "{\"id\":1,\"name\":\"\",\"value\":0.0,\"samples\":[]}";
    Path marked = Files.writeString(folder.resolve("marked.json"), "\ufeff" + json);
    Path plain = Files.writeString(folder.resolve("plain.json"), json);
    Path markedSchema =
        Files.writeString(folder.resolve("s.json"), "\ufeff" + Files.readString(schema));

    assertThat(Run.of("from-json", "-s", markedSchema, marked))
        .isEqualTo(Run.of("from-json", "-s", schema, plain));
  }

  @Test
  void emptyJsonIsNamed() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.json"), "");
    Path blank = Files.writeString(folder.resolve("blank.json"), " ");

    assertThat(Run.of("from-json", "-s", schema, empty))
        .isEqualTo(new Run(3, "", "recordwire: " + empty + ": this is no JSON: it is empty\n"));
    assertThat(Run.of("from-json", "-s", schema, blank).err())
        .startsWith("recordwire: Reading at line 1, column 1: the end where an object ");
  }

  @Test
  void outputsThatCannotBeWrittenAreNamed() throws IOException {
    Path json =
        Files.writeString(
            folder.resolve("x.json"), Run.of("json", "-s", schema, "--hex", ALICE).out());
    Path away = folder.resolve("away").resolve("x.bin");

    assertThat(Run.of("from-json", "-s", schema, json, "-o", away))
        .isEqualTo(
            new Run(
                3,
                "",
                "recordwire: %s can't be written: there is no folder %s: make it\n"
                    .formatted(away, away.getParent())));
    assertThat(Run.of("generate", "ksy", "-s", schema, "-o", json.resolve("x.ksy")).err())
        .isEqualTo(
            "recordwire: "
                + json
                + ": this is a file where a folder is to be made: name another place\n");
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");
    Run full = new Run(3, "", "recordwire: /dev/full can't be written: No space left on device\n");
    assertThat(Run.of("from-json", "-s", schema, json, "-o", "/dev/full")).isEqualTo(full);
    assertThat(Run.of("from-json", "-s", schema, json, "--frames", "plain", "-o", "/dev/full"))
        .isEqualTo(full);
  }
}
