package dev.recordwire.house;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The workflows run the commands that a newcomer types, and may do no more than they have to.
class CommandsTest {
  private static final Pattern BLOCK_OF_COMMANDS =
      Pattern.compile("## See it run\n.*?\n```sh[^\n]*\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("^(\\./\\S+)", Pattern.MULTILINE);
  private static final Pattern STEP_WITH_COMMAND =
      Pattern.compile("^ +- run: (\\./\\S+)", Pattern.MULTILINE);
  private static final Pattern USED_ACTION =
      Pattern.compile("\\buses: *(\\S+)$", Pattern.MULTILINE);

  /// The words that a script hands over to `.mvn/launch`, without its own arguments.
  private static final Pattern STARTS =
      Pattern.compile("exec \"\\$\\(dirname \"\\$0\"\\)/(.*?)\\.mvn/launch\" (.*) \"\\$@\"\n$");

  private static final Pattern STARTS_ON_WINDOWS =
      Pattern.compile("@\"%~dp0(.*?)\\.mvn\\\\launch\\.cmd\" (.*) %\\*\\R$");

  private static final List<String> SCRIPTS =
      List.of(
          "ecg",
          "quakes",
          "flights",
          "flights-pipeline",
          "callc",
          "recordwire",
          "install",
          "verify",
          "verify-engines",
          "benchmarks/arrays",
          "benchmarks/codec",
          "benchmarks/compile-time",
          "benchmarks/duckdb",
          "benchmarks/kafka",
          "benchmarks/flink",
          "benchmarks/spark",
          "benchmarks/grpc",
          "benchmarks/kernels",
          "benchmarks/pairs",
          "benchmarks/records-in-place",
          "benchmarks/run",
          "benchmarks/tables",
          "benchmarks/files",
          "benchmarks/patterns",
          "benchmarks/start");

  private static String text(String path) throws IOException {
    return Files.readString(SourceTree.root().resolve(path));
  }

  /// The workflows of the project, whose names end in `.yml`.
  private static List<Path> workflows() throws IOException {
    List<Path> workflows =
        SourceTree.files(".yml").stream()
            .filter(file -> file.toString().contains(Path.of(".github", "workflows").toString()))
            .toList();
    assertThat(workflows).hasSize(2);
    return workflows;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static List<String> commandsOfTheReadme() throws IOException {
    MatchResult block =
        BLOCK_OF_COMMANDS.matcher(text("README.md")).results().findFirst().orElseThrow();
    return found(COMMAND, block.group(1));
  }

  @Test
  void theWorkflowRunsTheCommandsOfTheReadme() throws IOException {
    assertThat(found(STEP_WITH_COMMAND, text(".github/workflows/ci.yml")))
        .isEqualTo(commandsOfTheReadme());
  }

  @Test
  void theCommandsAreFilesThatCanBeStarted() throws IOException {
    assertThat(commandsOfTheReadme()).contains("./verify");
    for (String command : commandsOfTheReadme()) {
      assertThat(Files.isExecutable(SourceTree.root().resolve(command))).isTrue();
    }
  }

  @Test
  void everyActionHasAVersion() throws IOException {
    for (Path workflow : workflows()) {
      List<String> actions = found(USED_ACTION, Files.readString(workflow));
      assertThat(actions).isNotEmpty();
      for (String action : actions) {
        assertWithMessage("%s in %s", action, workflow).that(action).matches("[\\w/-]+@v\\d+");
      }
    }
  }

  @Test
  void workflowsMayReadAndNoMore() throws IOException {
    for (Path workflow : workflows()) {
      assertWithMessage("%s", workflow)
          .that(Files.readString(workflow))
          .contains("\npermissions:\n  contents: read\n\n");
    }
  }

  @Test
  void theWrapperChecksTheMavenThatItDownloads() throws IOException {
    Properties wrapper = new Properties();
    wrapper.load(new StringReader(text(".mvn/wrapper/maven-wrapper.properties")));

    assertThat(wrapper.getProperty("distributionUrl")).matches("https://.*-[\\d.]+-bin\\.zip");
    assertThat(wrapper.getProperty("distributionSha256Sum")).matches("[0-9a-f]{64}");
  }

  @Test
  void everyScriptHasATwinForWindowsThatDoesTheSame() throws IOException {
    assertThat(SourceTree.files(".cmd").stream().map(CommandsTest::withoutEnding))
        .containsExactlyElementsIn(
            Stream.concat(SCRIPTS.stream(), Stream.of(".mvn/launch", "mvnw")).toList());
    for (String script : SCRIPTS) {
      Matcher here = STARTS.matcher(text(script));
      Matcher there = STARTS_ON_WINDOWS.matcher(text(script + ".cmd"));
      assertWithMessage(script).that(here.find() && there.find()).isTrue();
      assertWithMessage(script).that(there.group(1).replace('\\', '/')).isEqualTo(here.group(1));
      assertWithMessage(script).that(there.group(2)).isEqualTo(here.group(2));
    }
  }

  @Test
  void theLauncherIsStartedTheSameWayOnWindows() throws IOException {
    String flags = "-XX:TieredStopAtLevel=1";

    assertThat(text(".mvn/launch"))
        .contains("exec \"$java\" " + flags + " \"$here/Launcher.java\" \"$here/..\" \"$@\"\n");
    assertThat(text(".mvn/launch.cmd"))
        .contains("\"%java%\" " + flags + " \"%~dp0Launcher.java\" \"%~dp0..\" %*");
  }

  private static String withoutEnding(Path file) {
    String name = SourceTree.root().relativize(file).toString().replace('\\', '/');
    return name.substring(0, name.lastIndexOf('.'));
  }
}
