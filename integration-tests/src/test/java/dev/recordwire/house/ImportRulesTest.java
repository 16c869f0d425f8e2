package dev.recordwire.house;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Checks which of the project's packages import which, by the import lines.
class ImportRulesTest {
  private static final String OURS = "dev.recordwire.";
  private static final String VECTOR = "jdk.incubator.vector";
  private static final Pattern NAME =
      Pattern.compile("^import (?:static )?([\\w.]+)", Pattern.MULTILINE);
  private static final Pattern QUALIFIED =
      Pattern.compile("[^\\w.\"](dev\\.recordwire(?:\\.[a-z]\\w*)+)");

  /// For each package of the product, the packages of ours that it may name besides itself.
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          entry("annotation"),
          entry("processor.common.model"),
          entry("processor.diagnostic"),
          entry("processor.common", "annotation", "processor.common.model"),
          entry("processor.codec.model", "processor.common.model"),
          entry("schema"),
          entry("schema.payload", "schema"),
          entry(
              "processor.codec.schema",
              "processor.codec.model",
              "processor.common.model",
              "schema"),
          entry(
              "processor.codec.analysis",
              "annotation",
              "processor.codec.model",
              "processor.common",
              "processor.common.model",
              "processor.diagnostic",
              "schema"),
          entry(
              "processor.codec.emission",
              "processor.codec.model",
              "processor.common",
              "processor.common.model"),
          entry("processor.ffi.model", "processor.codec.model", "processor.common.model"),
          entry(
              "processor.ffi.analysis",
              "annotation",
              "processor.codec.model",
              "processor.common",
              "processor.common.model",
              "processor.diagnostic",
              "processor.ffi.model"),
          entry(
              "processor.ffi.emission",
              "processor.codec.model",
              "processor.common",
              "processor.common.model",
              "processor.ffi.model"),
          entry("processor.kernels.model", "processor.common.model"),
          entry(
              "processor.kernels.analysis",
              "annotation",
              "processor.common",
              "processor.common.model",
              "processor.diagnostic",
              "processor.kernels.model"),
          entry(
              "processor.kernels.emission",
              "processor.common",
              "processor.common.model",
              "processor.kernels.model"),
          entry(
              "processor",
              "annotation",
              "processor.codec.analysis",
              "processor.codec.emission",
              "processor.codec.model",
              "processor.codec.schema",
              "processor.common",
              "processor.common.model",
              "processor.diagnostic",
              "processor.ffi.analysis",
              "processor.ffi.emission",
              "processor.ffi.model",
              "processor.kernels.analysis",
              "processor.kernels.emission",
              "processor.kernels.model",
              "schema"),
          entry("array.generator"),
          entry("array.internal.storage"),
          entry("array.internal.number"),
          entry("array.internal.npy", "array.internal.storage"),
          entry("array.internal.kernel", "array.internal.number", "array.internal.storage"),
          entry("array.internal.statistics", "array.internal.kernel", "array.internal.number"),
          entry(
              "array.internal.scalar",
              "array.internal.kernel",
              "array.internal.number",
              "array.internal.storage"),
          entry(
              "array.internal.vector",
              "array.internal.kernel",
              "array.internal.number",
              "array.internal.storage"),
          entry(
              "array",
              "array.internal.kernel",
              "array.internal.npy",
              "array.internal.number",
              "array.internal.statistics",
              "array.internal.storage"),
          entry("codec.internal"),
          entry("codec", "codec.internal"),
          entry(
              "array.spi",
              "array.internal.kernel",
              "array.internal.number",
              "array.internal.storage",
              "array.internal.vector"),
          entry("codec.spi", "array", "codec", "codec.internal"),
          entry("ffi.internal"),
          entry("ffi", "ffi.internal"),
          entry("ffi.spi", "array", "ffi", "ffi.internal"),
          entry("jackson", "array", "codec"),
          entry("fft", "array"),
          entry("kafka", "codec", "schema"),
          entry("flink", "codec", "file", "schema"),
          entry("spark.payload", "schema", "schema.payload"),
          entry("spark.table", "array", "array.internal.npy"),
          entry("spark.expression", "schema", "spark.payload"),
          entry(
              "spark",
              "codec",
              "file",
              "schema",
              "spark.expression",
              "spark.payload",
              "spark.table"),
          entry("grpc", "codec", "schema"),
          entry("http", "codec", "file", "schema"),
          entry("netty", "codec", "file"),
          entry("arrow.internal", "array", "codec", "ffi.internal"),
          entry("arrow", "array", "arrow.internal", "codec", "ffi.internal", "table"),
          entry("file", "codec", "schema"),
          entry("table.internal", "array", "array.internal.npy", "codec"),
          entry("table", "array", "codec", "table.internal"),
          entry("table.spi", "array", "codec", "table", "table.internal"),
          entry("tools.console", "schema", "schema.payload"),
          entry(
              "tools.file",
              "file",
              "schema",
              "schema.payload",
              "tools.console",
              "tools.payload",
              "tools.schema"),
          entry(
              "tools.payload", "file", "schema", "schema.payload", "tools.console", "tools.schema"),
          entry("tools.generate", "schema", "tools.console", "tools.schema"),
          entry("tools.python", "schema", "schema.payload", "tools.generate"),
          entry("tools.javascript", "schema", "tools.console", "tools.generate"),
          entry("tools.explorer", "tools.javascript"),
          entry("tools.table", "array", "array.internal.npy", "tools.console"),
          entry("tools.schema", "file", "schema", "tools.console"),
          entry("tools.kaitai", "schema", "tools.console", "tools.generate"),
          entry("tools.ffire", "schema", "tools.console", "tools.generate"),
          entry(
              "tools",
              "tools.console",
              "tools.ffire",
              "tools.file",
              "tools.kaitai",
              "tools.payload",
              "tools.python",
              "tools.javascript",
              "tools.schema",
              "tools.table"));

  /// The beginnings of allowed imports besides packages of ours.
  private static final List<String> JDK = List.of("java.", "org.jspecify.");

  private static final String JAVAC = "javax.";
  private static final String JAVAC_TASKS = "com.sun.source.util.";
  private static final String JAVAC_TREES = "com.sun.source.tree.";
  private static final String AUTO = "com.google.auto.";
  private static final String GUAVA = "com.google.common.collect.";
  private static final String PICOCLI = "picocli.";
  private static final String JAVAPOET = "com.palantir.javapoet.";
  private static final String ZSTD = "com.github.luben.zstd.";
  private static final String JACKSON = "tools.jackson.core.";

  /// The packages that may import more than the JDK: javac's model, libraries, or the vector
  /// module.
  private static final Map<String, List<String>> OUTSIDE =
      Map.ofEntries(
          Map.entry("tools", List.of(PICOCLI)),
          Map.entry("tools.console", List.of(PICOCLI, JACKSON)),
          Map.entry("tools.generate", List.of(PICOCLI)),
          Map.entry("tools.schema", List.of(PICOCLI)),
          Map.entry("tools.kaitai", List.of(PICOCLI)),
          Map.entry("tools.javascript", List.of(PICOCLI)),
          Map.entry("tools.file", List.of(PICOCLI)),
          Map.entry("tools.payload", List.of(PICOCLI, JACKSON)),
          Map.entry("tools.ffire", List.of(PICOCLI, JAVAC)),
          Map.entry("tools.python", List.of(PICOCLI)),
          Map.entry("tools.table", List.of(PICOCLI)),
          Map.entry("processor", List.of(JAVAC, JAVAC_TASKS, AUTO, GUAVA, JAVAPOET)),
          Map.entry("processor.common", List.of(JAVAC, AUTO, JAVAPOET)),
          Map.entry("processor.diagnostic", List.of(JAVAC)),
          Map.entry("processor.codec.analysis", List.of(JAVAC, AUTO)),
          Map.entry("processor.codec.emission", List.of(JAVAC, JAVAPOET)),
          Map.entry("processor.ffi.analysis", List.of(JAVAC, AUTO, GUAVA)),
          Map.entry("processor.ffi.emission", List.of(JAVAC, GUAVA, JAVAPOET)),
          Map.entry("schema", List.of(JACKSON)),
          Map.entry("jackson", List.of("tools.jackson.")),
          Map.entry("fft", List.of("org.jtransforms.")),
          Map.entry("kafka", List.of("org.apache.kafka.")),
          Map.entry("flink", List.of("org.apache.flink.")),
          Map.entry("spark", List.of("org.apache.hadoop.", "org.apache.spark.", "scala.")),
          Map.entry("spark.expression", List.of("org.apache.spark.", "scala.")),
          Map.entry("spark.payload", List.of("org.apache.spark.")),
          Map.entry("spark.table", List.of("org.apache.spark.")),
          Map.entry("grpc", List.of("io.grpc.")),
          Map.entry("http", List.of("com.sun.net.httpserver.")),
          Map.entry("netty", List.of("io.netty.")),
          Map.entry("arrow", List.of("org.duckdb.")),
          Map.entry("file", List.of(ZSTD)),
          Map.entry("schema.payload", List.of(JACKSON)),
          Map.entry("processor.kernels.analysis", List.of(JAVAC, JAVAC_TREES, JAVAC_TASKS)),
          Map.entry("processor.kernels.emission", List.of(JAVAC, JAVAPOET)),
          Map.entry("array.spi", List.of(VECTOR)),
          Map.entry("array.internal.kernel", List.of(VECTOR)),
          Map.entry("array.internal.vector", List.of(VECTOR)));

  @Test
  void packagesImportOnlyWhatTheyMay() throws IOException {
    List<String> breaches = new ArrayList<>();
    int checked = 0;
    for (JavaSource source : JavaSource.ofProduct()) {
      checked++;
      for (String imported : imports(source)) {
        if (!allowed(source.packageName().substring(OURS.length()), imported)) {
          breaches.add(source.name() + " imports " + imported);
        }
      }
    }
    assertThat(checked).isGreaterThan(30);
    assertWithMessage("imports against the rule of who may import whom").that(breaches).isEmpty();
  }

  @Test
  void onlyClassesLoadedByNameMentionTheVectorModule() throws IOException {
    List<String> breaches = new ArrayList<>();
    for (JavaSource source : JavaSource.ofProduct()) {
      if (imports(source).stream().anyMatch(name -> name.startsWith(VECTOR))
          && !source.simpleName().contains("Vector")) {
        breaches.add(source.name());
      }
    }
    assertWithMessage("classes that would not link without the vector module")
        .that(breaches)
        .isEmpty();
  }

  private static boolean allowed(String from, String imported) {
    if (!imported.startsWith(OURS)) {
      return Stream.concat(JDK.stream(), OUTSIDE.getOrDefault(from, List.of()).stream())
          .anyMatch(imported::startsWith);
    }
    String to = ourPackage(imported);
    Set<String> may = MAY_IMPORT.get(from);
    if (may == null) {
      throw new AssertionError("no rule says whom " + from + " may import: add one");
    }
    return to.equals(from) || may.contains(to);
  }

  private static Map.Entry<String, Set<String>> entry(String from, String... may) {
    return Map.entry(from, Set.of(may));
  }

  /// The names after `import` and the fully qualified names of ours in the text.
  private static List<String> imports(JavaSource source) {
    String text = source.text();
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    Matcher qualified =
        QUALIFIED.matcher(text.replaceAll("(?m)^(import|package|\\s*(///|//|\\*)).*$", ""));
    while (qualified.find()) {
      names.add(qualified.group(1) + ".");
    }
    return names;
  }

  /// `processor.model` of `dev.recordwire.processor.codec.model.WireType`: the lower-case segments.
  private static String ourPackage(String imported) {
    StringBuilder name = new StringBuilder();
    for (String segment : Splitter.on('.').split(imported.substring(OURS.length()))) {
      if (segment.isEmpty() || !Character.isLowerCase(segment.charAt(0))) {
        break;
      }
      name.append(name.isEmpty() ? "" : ".").append(segment);
    }
    return name.toString();
  }
}
