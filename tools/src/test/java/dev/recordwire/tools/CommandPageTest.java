package dev.recordwire.tools;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileWriter;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the commands of docs/command.md and compares what they print; `-Dpages=write` writes it
/// into the page.
final class CommandPageTest {
  private static final Path PAGE = Path.of("../docs/command.md");
  private static final Path PICTURE = Path.of("../docs/images/dump.svg");
  private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final String PROMPT = "$ recordwire ";

  /// Files that commands of the page make.
  private static final Set<String> MADE = Set.of("readings.log", "made.rwf");

  @TempDir private Path folder;

  /// The record of the page.
  @Wire(evolvable = true)
  record Reading(int id, String name, @Default("0.0") double value, Float64View samples) {}

  /// A later form of it.
  @Wire(evolvable = true)
  record Later(
      long id,
      String name,
      @Default("0.0") double value,
      Float64View samples,
      @Default("") String unit) {}

  /// A row of the page's table.
  @Wire(table = true)
  record Flight(short delay, @Uint16 int distance, double time) {}

  @BeforeEach
  void makeFiles() throws IOException {
    Reading alice = new Reading(42, "Alice", 95.5, Float64View.of(1, 2, 4));
    Files.writeString(
        folder.resolve("reading.schema.json"), schema(CommandPageTest_ReadingCodec.CODEC.schema()));
    Files.writeString(
        folder.resolve("later.schema.json"), schema(CommandPageTest_LaterCodec.CODEC.schema()));
    Files.write(folder.resolve("reading.bin"), CommandPageTest_ReadingCodec.encode(alice));
    try (CommandPageTest_FlightTable table =
        CommandPageTest_FlightTable.create(folder.resolve("flights.npy"))) {
      for (int i = 0; i < 1000; i++) {
        table.append(new Flight((short) (i % 90 - 30), 100 + i, i % 24 + 0.5));
      }
    }
    try (RecordFileWriter<MemorySegment> out =
        RecordFileWriter.createForPayloads(
            schema(CommandPageTest_ReadingCodec.CODEC.schema()),
            folder.resolve("readings.rwf"),
            RecordFileOptions.DEFAULT)) {
      for (int i = 0; i < 10_000; i++) {
        Reading reading =
            new Reading(i, "sensor " + i % 7, i / 4.0, Float64View.of(new double[i % 9]));
        out.append(MemorySegment.ofArray(CommandPageTest_ReadingCodec.encode(reading)));
      }
    }
  }

  /// The records of the page have a package of their own.
  private static String schema(String text) {
    return text.replace("dev.recordwire.tools.CommandPageTest.Later", "telemetry.Reading")
        .replace("dev.recordwire.tools.CommandPageTest.", "telemetry.");
  }

  @Test
  void commandsPrintWhatThePageShows() throws IOException {
    String page = Files.readString(PAGE);
    StringBuilder now = new StringBuilder();
    Matcher console = CONSOLE.matcher(page);
    int blocks = 0;
    while (console.find()) {
      blocks++;
      String block = "```console\n" + session(console.group(1)) + "```";
      console.appendReplacement(now, Matcher.quoteReplacement(block));
    }
    console.appendTail(now);
    assertThat(blocks).isAtLeast(6);
    if (System.getProperty("pages", "").equals("write")) {
      Files.writeString(PAGE, now);
    }
    assertWithMessage("the page, which -Dpages=write writes anew")
        .that(page)
        .isEqualTo(now.toString());
  }

  @Test
  void thePictureIsWhatATerminalShows() throws IOException {
    String command = "dump -s reading.schema.json reading.bin";
    Run run = run(command + " --color always");
    String now = TerminalPicture.svg("recordwire " + command, run.out());
    if (System.getProperty("pages", "").equals("write")) {
      Files.writeString(PICTURE, now);
    }
    assertWithMessage("the picture, which -Dpages=write draws anew")
        .that(Files.readString(PICTURE))
        .isEqualTo(now);
  }

  /// Runs the commands of a block; returns them with what they print.
  private String session(String block) throws IOException {
    StringBuilder session = new StringBuilder();
    for (String line : block.lines().filter(each -> each.startsWith(PROMPT)).toList()) {
      Run run = run(line.substring(PROMPT.length()));
      session.append(line).append('\n').append(shown(run.out())).append(shown(run.err()));
    }
    return session.toString();
  }

  private Run run(String command) throws IOException {
    List<Object> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    Path target = null;
    while (word.find()) {
      String text = word.group(1) != null ? word.group(1) : word.group(2);
      if (text.equals(">")) {
        assertThat(word.find()).isTrue();
        target = folder.resolve(word.group(2));
      } else {
        boolean isFile = MADE.contains(text) || Files.exists(folder.resolve(text));
        words.add(isFile ? folder.resolve(text) : text);
      }
    }
    Run run = Run.of(words.toArray());
    if (target != null) {
      Files.writeString(target, run.out());
      return new Run(run.status(), "", run.err());
    }
    return run;
  }

  private String shown(String printed) {
    return printed.replace(folder + "/", "");
  }
}
