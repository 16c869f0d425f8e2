package dev.recordwire.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A source file of the project, parsed as far as the house rules need it.
record JavaSource(Path path, String text) {
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

  /// Comments, strings and characters: a name in them is no use of a type.
  private static final Pattern NO_CODE =
      Pattern.compile(
          "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])++'|//[^\\n]*|/\\*.*?\\*/",
          Pattern.DOTALL);

  private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);

  private static final Pattern IMPORT = Pattern.compile("^import .*$", Pattern.MULTILINE);

  /// A sealed type names the types that it permits, and need not use them otherwise.
  private static final Pattern PERMITS = Pattern.compile("\\bpermits [^{]++");

  private static final Pattern DECLARATION =
      Pattern.compile("\\b(?:class|interface|record|enum) (\\w+)");

  private static final Pattern NAME = Pattern.compile("(?<![\\w$.])[A-Za-z_$][\\w$]*");

  /// The sources of the product, which is published, without its tests.
  static List<JavaSource> ofProduct() throws IOException {
    return all(
        path ->
            path.matches(
                    ".*/(annotations|schema|processor|tools|runtime/[\\w-]+|engines/(arrow|flink|grpc|http|kafka|netty|spark))/src/main/java/.*")
                && !path.endsWith("/module-info.java"));
  }

  /// The sources of the project whose path, with `/` between its names, meets a condition.
  static List<JavaSource> all(Predicate<String> condition) throws IOException {
    return SourceTree.javaFiles().stream()
        .filter(file -> condition.test(file.toString().replace('\\', '/')))
        .map(JavaSource::read)
        .toList();
  }

  private static JavaSource read(Path path) {
    try {
      return new JavaSource(path, Files.readString(path));
    } catch (IOException e) {
      throw new AssertionError(path + " can't be read", e);
    }
  }

  /// The type that the file is named after.
  String simpleName() {
    return path.getFileName().toString().replace(".java", "");
  }

  /// The path from the root of the checkout.
  String name() {
    return SourceTree.root().relativize(path).toString();
  }

  String packageName() {
    Matcher matcher = PACKAGE.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError(path + " has no package line");
    }
    return matcher.group(1);
  }

  /// The lines; the lines of text blocks are empty, since they are no code of the file.
  List<String> lines() {
    return TEXT_BLOCK
        .matcher(text)
        .replaceAll(
            block -> "\n".repeat((int) block.group().chars().filter(c -> c == '\n').count()))
        .lines()
        .toList();
  }

  /// The simple names that the code uses, without the types that the file declares itself.
  Set<String> usedNames() {
    String code = NO_CODE.matcher(text).replaceAll(" ");
    code = PACKAGE.matcher(IMPORT.matcher(code).replaceAll("")).replaceAll("");
    code = PERMITS.matcher(code).replaceAll("");
    Set<String> names = new TreeSet<>();
    NAME.matcher(code).results().map(MatchResult::group).forEach(names::add);
    DECLARATION.matcher(code).results().map(each -> each.group(1)).forEach(names::remove);
    return names;
  }
}
