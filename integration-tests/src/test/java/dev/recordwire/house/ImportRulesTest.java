package dev.recordwire.house;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Who may import whom among the project's own packages, held against the import lines.
class ImportRulesTest {
  private static final String OURS = "dev.recordwire.";
  private static final String VECTOR = "jdk.incubator.vector";
  private static final Pattern NAME =
      Pattern.compile("^(?:import (?:static )?|package )([\\w.]+)", Pattern.MULTILINE);
  private static final Pattern QUALIFIED =
      Pattern.compile("[^\\w.\"](dev\\.recordwire(?:\\.[a-z]\\w*)+)");

  /// For each package of the product: the packages of ours that it may name, beside itself.
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          entry("annotation"),
          entry("processor.model"),
          entry("processor.schema", "processor.model"),
          entry("processor", "annotation", "processor.model", "processor.schema"),
          entry("processor.nativelib.model", "processor.model"),
          entry(
              "processor.nativelib",
              "annotation",
              "processor",
              "processor.model",
              "processor.nativelib.model"),
          entry("array.generator"),
          entry("array.internal.kernel"),
          entry("array", "array.internal.kernel"),
          entry("codec.internal"),
          entry("codec", "codec.internal"),
          entry("codec.spi", "array", "codec", "codec.internal"),
          entry("ffi.internal"),
          entry("ffi", "ffi.internal"),
          entry("ffi.spi", "array", "ffi", "ffi.internal"));

  /// Beside packages of ours, what imports may start with where nothing else is said.
  private static final List<String> JDK = List.of("java.", "org.jspecify.");

  /// The packages that may import other things: libraries, or the vector module.
  private static final Map<String, List<String>> OUTSIDE =
      Map.of(
          "processor", List.of(""),
          "processor.nativelib", List.of(""),
          "array.internal.kernel", List.of("java.", "org.jspecify.", VECTOR));

  @Test
  void packagesImportOnlyWhatTheyMay() throws IOException {
    List<String> breaches = new ArrayList<>();
    int checked = 0;
    for (Path file : SourceTree.javaFiles()) {
      if (!isProduct(file)) {
        continue;
      }
      checked++;
      for (String imported : imports(file)) {
        if (!allowed(packageOf(file), imported)) {
          breaches.add(SourceTree.root().relativize(file) + " imports " + imported);
        }
      }
    }
    assertThat(checked).isGreaterThan(30);
    assertWithMessage("imports against the rule of who may import whom").that(breaches).isEmpty();
  }

  @Test
  void onlyClassesLoadedByNameMentionTheVectorModule() throws IOException {
    List<String> breaches = new ArrayList<>();
    for (Path file : SourceTree.javaFiles()) {
      if (isProduct(file)
          && imports(file).stream().anyMatch(name -> name.startsWith(VECTOR))
          && !file.getFileName().toString().contains("Vector")) {
        breaches.add(SourceTree.root().relativize(file).toString());
      }
    }
    assertWithMessage("classes that would not link without the vector module")
        .that(breaches)
        .isEmpty();
  }

  private static boolean isProduct(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.matches(".*/(annotations|processor|runtime/[\\w-]+)/src/main/java/.*")
        && !path.endsWith("/module-info.java");
  }

  private static boolean allowed(String from, String imported) {
    if (!imported.startsWith(OURS)) {
      return OUTSIDE.getOrDefault(from, JDK).stream().anyMatch(imported::startsWith);
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
  private static List<String> imports(Path file) throws IOException {
    String text = Files.readString(file);
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      if (text.startsWith("import", matcher.start())) {
        names.add(matcher.group(1));
      }
    }
    Matcher qualified =
        QUALIFIED.matcher(text.replaceAll("(?m)^(import|package|\\s*(///|//|\\*)).*$", ""));
    while (qualified.find()) {
      names.add(qualified.group(1) + ".");
    }
    return names;
  }

  private static String packageOf(Path file) throws IOException {
    Matcher matcher = NAME.matcher(Files.readString(file));
    while (matcher.find()) {
      if (matcher.group().startsWith("package")) {
        return matcher.group(1).substring(OURS.length());
      }
    }
    throw new AssertionError(file + " has no package line");
  }

  /// `processor.model` of `dev.recordwire.processor.model.WireType`: the lower-case segments.
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
