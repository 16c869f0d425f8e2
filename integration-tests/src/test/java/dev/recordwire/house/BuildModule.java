package dev.recordwire.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A module of the build, as its `pom.xml`, its `module-info.java` and its sources describe it.
///
/// @param name the artifact without `recordwire-`: `array`
/// @param directory the directory of its `pom.xml`
/// @param isPublished whether it is an artifact that users depend on
/// @param requires the names of the modules that it requires at run time
/// @param builtWith the names of the modules that only its build needs: an annotation processor, a
///     generator of sources
/// @param packages the packages of its main sources, without those that hold only a package-info
record BuildModule(
    String name,
    Path directory,
    boolean isPublished,
    Set<String> requires,
    Set<String> builtWith,
    List<PackageSize> packages) {

  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
  private static final Pattern PARENT = Pattern.compile("<parent>.*?</parent>", Pattern.DOTALL);
  private static final Pattern OURS =
      Pattern.compile("<artifactId>recordwire-([\\w-]+)</artifactId>");
  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
  private static final Pattern PLUGINS = Pattern.compile("<build>.*</build>", Pattern.DOTALL);

  /// How a module compiles its tests.
  private static final Pattern OF_TESTS =
      Pattern.compile("<execution>\\s*<id>default-testCompile</id>.*?</execution>", Pattern.DOTALL);

  private static final Pattern REQUIRES =
      Pattern.compile(
          "^ *requires (?:static |transitive )*dev\\.recordwire\\.(\\w+);", Pattern.MULTILINE);

  /// A package and the size of its main sources.
  ///
  /// @param name the name without the `dev.recordwire.` in front
  /// @param files the number of files, package-info left out
  /// @param lines the number of lines of these files
  record PackageSize(String name, int files, int lines) {}

  /// All modules of the build with main sources, in the order of the root `pom.xml`; of the engines
  /// those that are published.
  static List<BuildModule> all() throws IOException {
    String root = Files.readString(SourceTree.root().resolve("pom.xml"));
    List<BuildModule> modules = new ArrayList<>();
    for (MatchResult module : MODULE.matcher(root).results().toList()) {
      Path directory = SourceTree.root().resolve(module.group(1));
      boolean isHelper =
          module.group(1).startsWith("engines/") && !Files.exists(directory.resolve(".published"));
      if (Files.exists(directory.resolve("src/main/java")) && !isHelper) {
        modules.add(read(directory));
      }
    }
    return modules;
  }

  /// Whether it is for an engine, such as Apache Kafka.
  boolean isEngine() {
    return directory.startsWith(SourceTree.root().resolve("engines"));
  }

  /// The module with the name of an artifact.
  static BuildModule named(List<BuildModule> modules, String name) {
    return modules.stream()
        .filter(module -> module.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the build has no module recordwire-" + name));
  }

  private static BuildModule read(Path directory) throws IOException {
    String pom = PARENT.matcher(Files.readString(directory.resolve("pom.xml"))).replaceAll("");
    Matcher artifact = OURS.matcher(pom);
    if (!artifact.find()) {
      throw new AssertionError(directory + " has an artifact that is not named recordwire-…");
    }
    Path sources = directory.resolve("src/main/java");
    return new BuildModule(
        artifact.group(1),
        directory,
        Files.exists(directory.resolve(".published")),
        requires(pom),
        builtWith(pom),
        packages(sources));
  }

  /// The modules of the project that the `module-info.java` of this module requires; nothing if it
  /// has none.
  Optional<Set<String>> requiredByDescriptor() throws IOException {
    Path descriptor = directory.resolve("src/main/java/module-info.java");
    if (!Files.exists(descriptor)) {
      return Optional.empty();
    }
    Set<String> names = new TreeSet<>();
    REQUIRES
        .matcher(Files.readString(descriptor))
        .results()
        .map(found -> found.group(1).equals("annotation") ? "annotations" : found.group(1))
        .forEach(names::add);
    return Optional.of(names);
  }

  private static Set<String> requires(String pom) {
    Set<String> names = new TreeSet<>();
    for (MatchResult dependency :
        DEPENDENCY.matcher(PLUGINS.matcher(pom).replaceAll("")).results().toList()) {
      String text = dependency.group(1);
      Matcher ours = OURS.matcher(text);
      if (ours.find() && !text.contains("<scope>")) {
        names.add(ours.group(1));
      }
    }
    return names;
  }

  private static Set<String> builtWith(String pom) {
    Set<String> names = new TreeSet<>();
    String ofProduct = OF_TESTS.matcher(pom).replaceAll("");
    for (MatchResult build : PLUGINS.matcher(ofProduct).results().toList()) {
      OURS.matcher(build.group()).results().map(found -> found.group(1)).forEach(names::add);
    }
    return names;
  }

  private static List<PackageSize> packages(Path sources) throws IOException {
    TreeMap<String, PackageSize> found = new TreeMap<>();
    for (JavaSource source :
        JavaSource.all(path -> path.startsWith(sources.toString().replace('\\', '/') + "/"))) {
      if (!source.simpleName().endsWith("-info")) {
        String name = source.packageName().substring("dev.recordwire.".length());
        PackageSize sum = found.getOrDefault(name, new PackageSize(name, 0, 0));
        int lines = (int) source.text().lines().count();
        found.put(name, new PackageSize(name, sum.files() + 1, sum.lines() + lines));
      }
    }
    return List.copyOf(found.values());
  }
}
