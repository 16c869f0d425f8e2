package dev.recordwire.docs;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A walk through a project of a page, in an empty folder that has the library beside it: its files
/// are written, its commands run, and what they print is held against what the page says.
///
/// | behind the fence | what is done |
/// |---|---|
/// | `file=path` | the block becomes that file, in place of an earlier one |
/// | `run` | the block is run by the shell; with `fails`, too, it must not succeed |
/// | `output` | the commands before it have printed this; a line `…` stands for any lines, and with
/// `wrapped` lines may break elsewhere |
/// | `in=path` | that file contains this, up to white space; a line `…` as above |
/// | `not-run` | nothing, and the page says so |
final class Walkthrough {
  private static final Pattern ANY_LINES = Pattern.compile("(?m)^ *…\n|(?:\\A|(?<= ))…(?: |\\z)");
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final Path folder;
  private final List<Path> programs;
  private String printed = "";

  /// A walk in a folder.
  ///
  /// @param programs where commands look for programs first, before the JDK that the test runs on
  Walkthrough(Path folder, List<Path> programs) {
    this.folder = folder;
    this.programs = programs;
  }

  /// Does what a project's blocks say, one after the other.
  void follow(Page.Project project) throws IOException, InterruptedException {
    for (Block block : project.blocks()) {
      Optional<String> file = block.value("file");
      Optional<String> excerpt = block.value("in");
      if (file.isPresent()) {
        write(file.get(), block.text());
      } else if (excerpt.isPresent()) {
        String whole = spaced(Files.readString(folder.resolve(excerpt.get())));
        assertMatches(block, ".*" + anyLines(spaced(block.text())) + ".*", whole);
      } else if (block.says("run")) {
        run(block);
      } else if (block.says("wrapped")) {
        assertMatches(block, anyLines(spaced(block.text())), spaced(printed));
      } else if (block.says("output")) {
        assertMatches(block, anyLines(block.text()), printed);
      }
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void run(Block block) throws IOException, InterruptedException {
    boolean fails = block.says("fails");
    ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", block.text());
    Path java = Path.of(System.getProperty("java.home"));
    List<Path> searched = new ArrayList<>(programs);
    searched.add(java.resolve("bin"));
    searched.add(Path.of(System.getenv("PATH")));
    shell
        .environment()
        .put("PATH", searched.stream().map(Path::toString).collect(joining(File.pathSeparator)));
    shell.environment().put("JAVA_HOME", java.toString());
    shell.environment().put("LC_ALL", "C.UTF-8");
    File messages = folder.resolve(".messages").toFile(); // where the JDK logs, too
    Process process = shell.directory(folder.toFile()).redirectError(messages).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    boolean succeeded = process.waitFor() == 0;
    String all = output + Files.readString(messages.toPath());
    assertWithMessage("%s\n%s\n%s", block, block.text(), all).that(succeeded).isEqualTo(!fails);
    printed = COLOUR.matcher(fails ? all : output).replaceAll("");
  }

  private static void assertMatches(Block block, String expected, String actual) {
    boolean matches = Pattern.compile(expected, Pattern.DOTALL).matcher(actual).matches();
    assertWithMessage("%s says\n%s\nand it is\n%s", block, block.text(), actual)
        .that(matches)
        .isTrue();
  }

  private static String spaced(String text) {
    return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
  }

  private static String anyLines(String text) {
    return Arrays.stream(ANY_LINES.split(text, -1)).map(Pattern::quote).collect(joining(".*"));
  }
}
