package dev.recordwire.house;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.file.StandardOpenOption.APPEND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The scripts, in a checkout of one example and with a Maven that only writes down what it is
/// asked for.
@EnabledOnOs(
    value = {OS.LINUX, OS.MAC},
    disabledReason = "Windows has the twins of these scripts")
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
final class LauncherTest {
  private static final String PROGRAM =
      """
      package dev.recordwire.examples.ecg;

      class EcgMonitor {
        public static void main(String[] arguments) {
          System.out.println(String.join("|", arguments));
          System.err.println("an error of the program");
          System.exit(arguments.length - 2);
        }
      }
      """;

  /// A Maven that fails if there is a file `fails`, and prints it.
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$*" >> calls
      printf '\\033[1mwhat\\033[0m Maven says\\n\\033[0m'
      if [ -f fails ]; then
        /bin/cat fails
        exit 7
      fi
      printf '    java.class.path = %s\\n        %s\\n    java.home = %s\\n' \\
        "$PWD/examples/target/lenient/classes" "$PWD" "$JAVA_HOME" \\
        > examples/target/lenient/jdk-settings.txt
      """;

  private static final String BUILD =
      "-B -ntp -Dstyle.color=never -q -Dlenient -Dmaven.test.skip=true -Dprogram -am -pl examples"
          + " package";

  @TempDir private Path root;
  private Path source = Path.of("");
  private Path tools = Path.of("");

  @BeforeEach
  void makeCheckout() throws IOException {
    root = root.toRealPath();
    for (String file :
        List.of(
            "ecg",
            "flights-pipeline",
            "install",
            "verify",
            "verify-engines",
            ".mvn/launch",
            ".mvn/Launcher.java")) {
      Path copy = root.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(SourceTree.root().resolve(file), copy);
    }
    source = Files.createDirectories(root.resolve("runtime/array/src/main/java"));
    Files.writeString(source.resolve("Some.java"), "class Some {}");
    compileProgram();
    tools = Files.createDirectory(root.resolve("tools"));
    executable(tools.resolve("dirname"), "#!/bin/sh\nexec /usr/bin/dirname \"$@\"\n");
    executable(tools.resolve("mvn"), MAVEN);
  }

  private void compileProgram() throws IOException {
    Path program = Files.writeString(root.resolve("EcgMonitor.java"), PROGRAM);
    Path module =
        Files.writeString(root.resolve("module-info.java"), "module dev.recordwire.examples {}");
    Path classes = Files.createDirectories(root.resolve("examples/target/lenient/classes"));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", classes.toString(), module.toString(), program.toString());
    assertThat(status).isEqualTo(0);
    Files.delete(module);
  }

  private static void executable(Path script, String text) throws IOException {
    Files.writeString(script, text);
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  /// The output of a script, and its exit status.
  private record Outcome(int status, String out, String err) {}

  private Outcome run(String... command) throws IOException, InterruptedException {
    return run(Map.of("JAVA_HOME", System.getProperty("java.home")), command);
  }

  private Outcome run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(command));
    words.set(0, root.resolve(command[0]).toString());
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectOutput(root.resolve("out").toFile())
            .redirectError(root.resolve("err").toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("PATH", tools.toString());
    int status = builder.start().waitFor();
    return new Outcome(
        status, Files.readString(root.resolve("out")), Files.readString(root.resolve("err")));
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(root.resolve("calls"));
  }

  @Test
  void anExampleIsBuiltWhereASourceChanged() throws IOException, InterruptedException {
    run("ecg");
    assertThat(calls()).containsExactly(BUILD);

    run("ecg");
    Files.createDirectories(root.resolve("runtime/array/src/test/java"));
    Files.writeString(root.resolve("runtime/array/src/test/java/SomeTest.java"), "");
    Files.writeString(root.resolve("runtime/array/dependency-reduced-pom.xml"), "of the build");
    run("ecg");
    assertThat(calls()).hasSize(1);

    Files.writeString(source.resolve("Some.java"), " // more", APPEND);
    run("ecg");
    assertThat(calls()).hasSize(2);

    Files.delete(source.resolve("Some.java"));
    run("ecg");
    assertThat(calls()).hasSize(3);
  }

  @Test
  void anExampleGetsItsArgumentsAndGivesItsStatus() throws IOException, InterruptedException {
    Outcome built = run("ecg", "two words", "*");

    assertThat(built.status()).isEqualTo(2);
    assertThat(built.out())
        .isEqualTo("--out|" + root.resolve("examples/target/ecg") + "|two words|*\n");
    assertThat(built.err())
        .isEqualTo(
            """
            Building (the first time downloads dependencies) ...
            what Maven says
            an error of the program
            """);
    assertThat(run("ecg").err()).isEqualTo("an error of the program\n");
  }

  @Test
  void aBuildThatFailsIsTriedAgain() throws IOException, InterruptedException {
    Files.writeString(root.resolve("fails"), "an error of javac\n");
    assertThat(run("ecg").status()).isEqualTo(7);
    assertThat(run("ecg").out()).isEmpty();

    Files.delete(root.resolve("fails"));
    assertThat(run("ecg").status()).isEqualTo(0);
    assertThat(calls()).hasSize(3);
  }

  @Test
  void thePipelineIsBuiltWithTheEngines() throws IOException, InterruptedException {
    Files.writeString(root.resolve("fails"), "Could not resolve dependencies\n");

    Outcome outcome = run("flights-pipeline", "--kill");

    assertThat(outcome.status()).isEqualTo(7);
    assertThat(calls())
        .containsExactly(
            BUILD
                .replace("-Dprogram", "-Pengines -Dprogram")
                .replace("-pl examples", "-pl engines/pipeline"));
    assertThat(outcome.err())
        .endsWith(
            """
            Could not resolve dependencies
            The pipeline could not be built; Maven says above why. The first build downloads the engines (Kafka, Flink, DuckDB and others), for which it needs a network.
            """);
  }

  @Test
  void oneSentenceSaysThatNoJdk25IsThere() throws IOException, InterruptedException {
    Files.writeString(
        root.resolve("fails"), "Cannot find matching toolchain definitions for [25,)\n");

    for (String script : List.of("ecg", "verify")) {
      Outcome outcome = run(script);

      assertThat(outcome.status()).isEqualTo(7);
      assertThat(outcome.err())
          .contains("\nRecordwire needs a JDK 25 or newer, and none was found: install one");
    }
  }

  @Test
  void withoutMavenTheWrapperIsTaken() throws IOException, InterruptedException {
    Files.delete(tools.resolve("mvn"));
    executable(root.resolve("mvnw"), MAVEN);

    Outcome outcome = run("ecg");

    assertThat(outcome.status()).isEqualTo(0);
    assertThat(outcome.err())
        .contains("No mvn is on the PATH: mvnw downloads one, if it has not yet.\n");
    assertThat(calls()).containsExactly(BUILD);
  }

  @Test
  void withoutJavaOneSentenceSaysSo() throws IOException, InterruptedException {
    Outcome outcome = run(Map.of(), "verify");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo(
            "Recordwire needs a JDK 25, and no java is on the PATH: install one (Eclipse Temurin"
                + " 25, for example) and run this again.\n");
  }

  @Test
  void installsWhatIsPublishedAndCopiesItsJars() throws IOException, InterruptedException {
    Files.writeString(
        root.resolve("pom.xml"),
        "<artifactId>recordwire-parent</artifactId>\n  <version>7</version>");
    for (String module : List.of("processor", "runtime/array", "runtime")) {
      Files.createDirectories(root.resolve(module).resolve("target/lenient"));
      Files.createFile(root.resolve(module).resolve(".published"));
    }
    Files.createDirectories(root.resolve("examples"));
    Files.writeString(root.resolve("processor/target/lenient/recordwire-processor-7.jar"), "a");
    Files.writeString(root.resolve("processor/target/lenient/recordwire-processor-6.jar"), "old");
    Files.writeString(root.resolve("runtime/array/target/lenient/recordwire-array-7.jar"), "b");
    Files.writeString(root.resolve("runtime/target/lenient/recordwire-runtime-7.jar"), "c");

    Outcome installed = run("install");
    Outcome copied = run("install", root.resolve("my app").toString());

    assertThat(installed.status()).isEqualTo(0);
    assertThat(installed.out()).isEqualTo("Recordwire 7 is in the local Maven repository.\n");
    assertThat(calls())
        .contains(
            "-B -ntp -Dstyle.color=never -q -Dlenient -Dmaven.test.skip=true -am -pl"
                + " bom,processor,runtime,runtime/array install");
    assertThat(copied.out())
        .isEqualTo(
            installed.out()
                + "Its jars are in "
                + root.resolve("my app/lib")
                + " and "
                + root.resolve("my app/processor")
                + ".\n");
    assertThat(root.resolve("my app/processor").toFile().list())
        .asList()
        .containsExactly("recordwire-processor-7.jar");
    assertThat(root.resolve("my app/lib").toFile().list())
        .asList()
        .containsExactly("recordwire-array-7.jar", "recordwire-runtime-7.jar");
  }

  @Test
  void installRefusesAFolderThatCantBeMade() throws IOException, InterruptedException {
    Path file = Files.createFile(root.resolve("file"));

    Outcome outcome = run("install", file.toString());

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("No jars can be put into " + file + " (");
    assertThat(outcome.err()).endsWith("): name a folder.\n");
    assertThat(Files.exists(root.resolve("calls"))).isFalse();
  }

  @Test
  void installSaysHowItIsUsed() throws IOException, InterruptedException {
    Outcome wrong = run("install", "-DskipTests");
    Outcome asked = run("install", "--help");

    assertThat(wrong.status()).isEqualTo(2);
    assertThat(asked.status()).isEqualTo(0);
    assertThat(asked.err())
        .isEqualTo(
            """
            ./install                    puts Recordwire into the local Maven repository
            ./install FOLDER             and its jars into FOLDER/lib and FOLDER/processor
            ./install --engines [FOLDER] also the modules for Kafka, Flink, Arrow and other engines,
                                         which are fetched the first time: some hundred megabytes
            """);
  }

  @Test
  void installsModulesForEnginesIfAsked() throws IOException, InterruptedException {
    Files.writeString(
        root.resolve("pom.xml"),
        "<artifactId>recordwire-parent</artifactId>\n  <version>7</version>");
    for (String module : List.of("runtime", "engines/kafka")) {
      Files.createDirectories(root.resolve(module).resolve("target/lenient"));
      Files.createFile(root.resolve(module).resolve(".published"));
    }
    Files.createDirectories(root.resolve("engines/broker"));
    Files.writeString(root.resolve("runtime/target/lenient/recordwire-runtime-7.jar"), "a");
    Files.writeString(root.resolve("engines/kafka/target/lenient/recordwire-kafka-7.jar"), "b");
    Path app = root.resolve("app");

    Outcome outcome = run("install", "--engines", app.toString());

    assertThat(outcome.status()).isEqualTo(0);
    assertThat(outcome.out())
        .startsWith(
            "Recordwire 7 with its modules for engines is in the local Maven repository.\n");
    assertThat(calls())
        .containsExactly(
            "-B -ntp -Dstyle.color=never -q -Dlenient -Dmaven.test.skip=true -Pengines -am -pl"
                + " bom,engines/kafka,runtime install");
    assertThat(app.resolve("lib").toFile().list())
        .asList()
        .containsExactly("recordwire-kafka-7.jar", "recordwire-runtime-7.jar");
  }

  @Test
  void enginesAreBuiltWithWhatTheyNeed() throws IOException, InterruptedException {
    for (String engine : List.of("kafka", "broker")) {
      Files.createDirectories(root.resolve("engines").resolve(engine));
      Files.createFile(root.resolve("engines").resolve(engine).resolve("pom.xml"));
    }

    run("verify-engines", "-o");
    run("verify-engines", "-pl", "engines/kafka");

    assertThat(calls())
        .containsExactly(
            "-B -ntp -Dstyle.color=never verify -T2 -Pengines -am -pl"
                + " engines/broker,engines/kafka -o",
            "-B -ntp -Dstyle.color=never verify -T2 -Pengines -am -pl engines/kafka")
        .inOrder();
  }

  @Test
  void testsThatDidNotRunAreNoSuccess() throws IOException, InterruptedException {
    Path reports = Files.createDirectories(root.resolve("runtime/array/target/surefire-reports"));
    Path before = Files.writeString(reports.resolve("before.dump"), "SurefireReflectionException");

    Outcome outcome = run("verify", "-o");
    assertWithMessage(outcome.err()).that(outcome.status()).isEqualTo(0);
    assertThat(outcome.out()).isEqualTo("what Maven says\n");
    assertThat(Files.exists(before)).isFalse();
    assertThat(calls()).containsExactly("-B -ntp -Dstyle.color=never verify -T2 -o");

    Path dump = reports.resolve("now.dump");
    Files.writeString(
        tools.resolve("mvn"), "echo SurefireReflectionException > " + dump + "\n", APPEND);
    outcome = run("verify");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains("Tests did not run, since their JVM broke: " + dump + "\n");
  }
}
