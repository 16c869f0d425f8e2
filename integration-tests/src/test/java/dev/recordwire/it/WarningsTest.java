package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.house.SourceTree;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// No compiler has a warning of generated code, with all of its warnings on, whether the user has
/// JSpecify's annotations or not.
///
/// Error Prone and NullAway look at it in the build of this module, which does not exempt generated
/// code.
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class WarningsTest {
  private static final String WHOLE_CLASS_PATH = System.getProperty("java.class.path");

  /// The library and JSpecify, without the classes of this module.
  private static final String CLASS_PATH =
      placesBut(place -> Files.exists(place.resolve("dev/recordwire/it")));

  private static final String RECORDS = "integration-tests/src/main/java";
  private static final String INPUTS = "processor/src/test/resources/golden/input";
  private static final String NATIVE_INPUTS = "processor/src/test/resources/golden-ffi/input";

  /// Texts to be translated, boxes, calls of `super`, statics through a subclass, blocks without a
  /// statement, an `else` behind what throws, methods that could be static, fields without `this`,
  /// and accesses to an enclosing class, which need no method between since Java 11.
  private static final String STYLE =
      "nls,boxing,super,indirectStatic,emptyBlock,unnecessaryElse,static-method,all-static-method,"
          + "unqualifiedField,syntheticAccess";

  @TempDir Path folder;

  private static List<Path> sources(String where) throws IOException {
    try (Stream<Path> files = Files.walk(SourceTree.root().resolve(where))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /// The inputs of the processor's own tests that do without JSpecify.
  private static List<Path> sourcesWithoutJSpecify() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String where : List.of(INPUTS, NATIVE_INPUTS)) {
      for (Path source : sources(where)) {
        if (!Files.readString(source, UTF_8).contains("jspecify")) {
          found.add(source);
        }
      }
    }
    return found;
  }

  private static String placesBut(Predicate<Path> left) {
    return Arrays.stream(WHOLE_CLASS_PATH.split(File.pathSeparator))
        .filter(place -> !left.test(Path.of(place)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isJSpecify(Path place) {
    return place.getFileName().toString().startsWith("jspecify");
  }

  private String javac(String lint, String classPath, List<Path> sources) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, UTF_8)) {
      List<String> options = new ArrayList<>(List.of(lint, "-Werror", "-parameters"));
      options.addAll(List.of("-d", folder.toString(), "-cp", classPath));
      options.addAll(List.of("-processorpath", WHOLE_CLASS_PATH));
      options.add("-Xmaxwarns");
      options.add("1000");
      boolean compiled =
          javac
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      return (compiled ? "" : "failed\n") + messages;
    }
  }

  private String ecj(List<Path> sources) throws IOException {
    Path generated = Files.createDirectories(folder.resolve("generated"));
    List<String> arguments = new ArrayList<>(List.of("--release", "25", "-parameters"));
    arguments.addAll(List.of("-warn:all", "-warn:-" + STYLE));
    arguments.addAll(List.of("-classpath", CLASS_PATH, "-processorpath", WHOLE_CLASS_PATH));
    arguments.addAll(List.of("-d", folder.toString(), "-s", generated.toString()));
    sources.forEach(source -> arguments.add(source.toString()));
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    boolean compiled = BatchCompiler.compile(arguments.toArray(String[]::new), out, out, null);
    return (compiled ? "" : "failed\n") + messages;
  }

  private long codecs() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith("Codec.java")).count();
    }
  }

  /// With all lint but the one that asks for a processor of the user's own annotations.
  @Test
  void javacWithLint() throws IOException {
    String messages = javac("-Xlint:all,-processing", CLASS_PATH, sources(RECORDS));
    assertThat(messages).doesNotContain("warning:");
    assertThat(messages).doesNotContain("failed");
    assertThat(codecs()).isGreaterThan(50);
  }

  @Test
  void javacWithoutJSpecify() throws IOException {
    String messages =
        javac("-Xlint:all", placesBut(WarningsTest::isJSpecify), sourcesWithoutJSpecify());
    assertThat(messages).doesNotContain("warning:");
    assertThat(messages).doesNotContain("failed");
    assertThat(codecs()).isGreaterThan(20);
  }

  /// With all of Eclipse's warnings but those of style.
  @Test
  void eclipseWithItsWarnings() throws IOException {
    String messages = ecj(sources(RECORDS));
    assertWithMessage(messages).that(messages).doesNotContain("failed");
    assertWithMessage(messages).that(messages).doesNotContain(folder.toString());
    assertThat(codecs()).isGreaterThan(50);
  }
}
