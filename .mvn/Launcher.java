// Longer than 400 lines: Java 17 starts a program from one source file, not from several.

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The program behind the scripts of the checkout: builds with Maven what a script needs, and runs
/// it.
///
/// Every script, and its twin for Windows, is one line that starts this file on whatever JDK from
/// 17 on is there; the build finds its JDK 25 by itself.
///
/// ```
/// Launcher.java ROOT example NAME [ARGUMENT…]
/// Launcher.java ROOT pipeline [ARGUMENT…]
/// Launcher.java ROOT command [ARGUMENT…]
/// Launcher.java ROOT install [FOLDER]
/// Launcher.java ROOT verify [ARGUMENT…]
/// Launcher.java ROOT verify-engines [ARGUMENT…]
/// Launcher.java ROOT benchmark SCRIPT CLASS [ARGUMENT…]
/// Launcher.java ROOT benchmark-engine SCRIPT CLASS [ARGUMENT…]
/// ```
final class Launcher {
  private Launcher() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path root = Path.of(arguments[0]).toRealPath();
    List<String> rest = List.of(arguments).subList(2, arguments.length);
    int status =
        switch (arguments[1]) {
          case "example" -> new Example(root, rest.get(0)).run(after(1, rest));
          case "pipeline" -> new Pipeline(root).run(rest);
          case "command" -> new Command(root).run(rest);
          case "install" -> Installation.run(root, rest);
          case "verify" -> Verification.run(root, rest);
          case "verify-engines" -> Verification.runEngines(root, rest);
          case "benchmark" ->
              Benchmark.run(
                  root, "benchmarks", "measure", rest.get(0), rest.get(1), after(2, rest));
          case "benchmark-engine" ->
              Benchmark.run(
                  root,
                  "engines/benchmarks",
                  "engines,measure-engines",
                  rest.get(0),
                  rest.get(1),
                  after(2, rest));
          default -> throw new IllegalArgumentException("no script says " + arguments[1]);
        };
    System.exit(status);
  }

  private static List<String> after(int count, List<String> arguments) {
    return arguments.subList(count, arguments.size());
  }
}

/// A program of the checkout, which is built where sources have changed, and runs on the JDK that
/// it was built with.
abstract class Program {
  final Path target;
  final Path built;
  private final Path root;
  private final String module;
  private final Set<String> unrelated;

  /// @param module the folder of the program's module
  /// @param unrelated the folders of modules that it is not made from
  Program(Path root, String module, Set<String> unrelated) {
    this.root = root;
    this.module = module;
    this.unrelated = unrelated;
    this.target = root.resolve(module).resolve("target");
    this.built = Folders.ofUsersBuild(root.resolve(module));
  }

  int run(List<String> arguments) throws IOException, InterruptedException {
    String sources = Sources.fingerprint(root, unrelated);
    Path builtFrom = built.resolve("built-from.txt");
    Optional<Build> build = Build.in(built);
    if (build.isEmpty()
        || !Files.exists(builtFrom)
        || !Files.readString(builtFrom).equals(sources)) {
      Files.deleteIfExists(builtFrom);
      System.err.println("Building (the first time downloads dependencies) ...");
      int status = Maven.runForUsers(root, profiles() + "-Dprogram -am -pl " + module, "package");
      if (status != 0) {
        explainFailure();
        return status;
      }
      build = Build.in(built);
      prepare(build.orElseThrow());
      Files.writeString(builtFrom, sources);
    }
    return start(build.orElseThrow(), arguments);
  }

  /// The options, each with a space behind it, by which the build has the program's module.
  String profiles() {
    return "";
  }

  /// Called after a build that failed.
  void explainFailure() {}

  /// Called once after each build.
  void prepare(Build build) throws IOException, InterruptedException {}

  abstract int start(Build build, List<String> arguments) throws IOException, InterruptedException;
}

/// An example, which draws into a folder of its own.
final class Example extends Program {
  private static final String MODULE = "dev.recordwire.examples";

  /// The warning of the JVM about the vector module, which the kernels are meant to use.
  private static final String INCUBATING = "WARNING: Using incubator modules: jdk.incubator.vector";

  private final String name;

  Example(Path root, String name) {
    super(root, "examples", Set.of("engines", "tools"));
    this.name = name;
  }

  @Override
  int start(Build build, List<String> arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(build.java(), "--module-path", build.modulePath()));
    command.addAll(
        switch (name) {
          case "callc" ->
              List.of("--enable-native-access=dev.recordwire.ffi", "--module", main("CallC"));
          case "ecg" ->
              List.of("--add-modules=jdk.incubator.vector", "--module", main("EcgMonitor"));
          case "flights" ->
              List.of("--add-modules=jdk.incubator.vector", "--module", main("Flights"));
          case "quakes" -> List.of("--module", main("Quakes"));
          default -> throw new IllegalArgumentException("no example is called " + name);
        });
    if (!name.equals("callc")) {
      command.add("--out");
      command.add(target.resolve(name).toString());
    }
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).inheritIO().redirectError(ProcessBuilder.Redirect.PIPE).start();
    passOnErrors(process.getErrorStream());
    return Processes.await(process);
  }

  private String main(String type) {
    return MODULE + "/" + MODULE + "." + name + "." + type;
  }

  /// Passes on what a program says on standard error as it comes, save for a first line that is
  /// about the vector module.
  private static void passOnErrors(InputStream errors) throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    for (int next = errors.read(); next >= 0; next = errors.read()) {
      first.write(next);
      if (next == '\n') {
        break;
      }
    }
    if (!first.toString(StandardCharsets.UTF_8).strip().equals(INCUBATING)) {
      first.writeTo(System.err);
    }
    Processes.passOn(errors, System.err);
  }
}

/// The example of all engines together, which starts them in processes of their own.
final class Pipeline extends Program {
  private static final String HEAP = "-Xmx256m";

  Pipeline(Path root) {
    super(root, "engines/pipeline", Set.of("tools"));
  }

  @Override
  String profiles() {
    return "-Pengines ";
  }

  @Override
  void explainFailure() {
    System.err.println(
        "The pipeline could not be built; Maven says above why. The first build downloads the"
            + " engines (Kafka, Flink, DuckDB and others), for which it needs a network.");
  }

  @Override
  int start(Build build, List<String> arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                build.java(),
                HEAP,
                "-cp",
                build.modulePath(),
                "dev.recordwire.engines.pipeline.FlightsPipeline",
                "--out",
                target.resolve("flights-pipeline").toString()));
    command.addAll(arguments);
    return Processes.await(new ProcessBuilder(command).inheritIO().start());
  }
}

/// The command `recordwire`, one jar that starts from a cache of loaded classes.
final class Command extends Program {
  /// The collector that starts quickest, in a process that mostly ends before it is needed.
  private static final String COLLECTOR = "-XX:+UseSerialGC";

  private static final String PACKAGE = "dev.recordwire.tools.";

  private final Path packaged;
  private final Path jar;
  private final Path cache;

  Command(Path root) throws IOException {
    super(root, "tools", Set.of("engines", "examples"));
    packaged = built.resolve("recordwire-tools-" + Installation.version(root) + ".jar");
    jar = built.resolve("recordwire.jar");
    cache = built.resolve("recordwire.aot");
  }

  /// Makes a copy of the jar with classes that the cache takes, the cache, and beside it the line
  /// that starts the command, which the script `recordwire` runs as long as no source is newer.
  @Override
  void prepare(Build build) throws IOException, InterruptedException {
    Files.deleteIfExists(cache);
    boolean made =
        succeeds(build, packaged, PACKAGE + "StackMaps", packaged.toString(), jar.toString());
    if (!made) {
      Files.copy(packaged, jar, StandardCopyOption.REPLACE_EXISTING);
    }
    made &= succeeds(build, jar, "-XX:AOTCacheOutput=" + cache, PACKAGE + "Training");
    if (!made) {
      System.err.println("No cache of loaded classes could be made: recordwire starts slower.");
    }
    List<String> quoted = new ArrayList<>();
    command(build).forEach(word -> quoted.add("'" + word.replace("'", "'\\''") + "'"));
    Files.writeString(built.resolve("start"), "exec " + String.join(" ", quoted) + " \"$@\"\n");
  }

  /// Runs a program of a jar, and tells whether it succeeded.
  private static boolean succeeds(Build build, Path jar, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(build.java(), COLLECTOR, "-cp", jar.toString()));
    command.addAll(List.of(arguments));
    return Processes.await(
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start())
        == 0;
  }

  private List<String> command(Build build) {
    return List.of(
        build.java(), COLLECTOR, "-XX:AOTCache=" + cache, "-Xlog:disable", "-jar", jar.toString());
  }

  @Override
  int start(Build build, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(command(build));
    command.addAll(arguments);
    return Processes.await(new ProcessBuilder(command).inheritIO().start());
  }
}

/// A build of a program, as the Maven profile `program` describes it: the settings of the JVM
/// that it ends by starting on the JDK it took, with the program's class path.
///
/// @param java the JDK's launcher
/// @param modulePath where the program's modules are
record Build(String java, String modulePath) {
  private static final Pattern HOME = Pattern.compile("^ *java\\.home = (.*)$", Pattern.MULTILINE);
  private static final Pattern CLASS_PATH =
      Pattern.compile("^ *java\\.class\\.path = (.*(?:\\R {8}.*)*)", Pattern.MULTILINE);

  /// The build whose output is in a folder, if all of it is still there.
  static Optional<Build> in(Path folder) throws IOException {
    Path settings = folder.resolve("jdk-settings.txt");
    if (!Files.exists(settings)) {
      return Optional.empty();
    }
    String text = Files.readString(settings);
    Matcher home = HOME.matcher(text);
    Matcher classPath = CLASS_PATH.matcher(text);
    if (!home.find() || !classPath.find()) {
      return Optional.empty();
    }
    Path java = Path.of(home.group(1).strip(), "bin", Processes.WINDOWS ? "java.exe" : "java");
    List<String> modules = classPath.group(1).lines().map(String::strip).toList();
    boolean there =
        Files.exists(java) && modules.stream().allMatch(module -> Files.exists(Path.of(module)));
    return there
        ? Optional.of(new Build(java.toString(), String.join(File.pathSeparator, modules)))
        : Optional.empty();
  }
}

/// The sources of programs.
final class Sources {
  /// Folders that no program is made from.
  private static final Set<String> OTHER =
      Set.of(
          "target", "test", "docs", "benchmarks", "integration-tests", ".git", ".github", ".idea");

  private Sources() {}

  /// A text that differs once a source or a `pom.xml` is added, changed or removed.
  ///
  /// @param unrelated more folders that are left out
  static String fingerprint(Path root, Set<String> unrelated) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName().toString();
            return (OTHER.contains(name) || unrelated.contains(name)) && !folder.equals(root)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (name.contains("src/main/")
                || file.getFileName().toString().equals("pom.xml")
                || name.startsWith(".mvn/")) {
              files.put(name, attributes.size() + " " + attributes.lastModifiedTime());
            }
            return FileVisitResult.CONTINUE;
          }
        });
    try {
      byte[] text = files.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}

/// The modules that users take, built without their tests: in the local Maven repository, and in
/// a folder, for those who use no build tool.
final class Installation {
  private static final Pattern VERSION =
      Pattern.compile("<artifactId>recordwire-parent</artifactId>\\s*<version>([^<]*)</version>");

  /// Builds the modules for engines, too.
  private static final String ENGINES = "--engines";

  private Installation() {}

  static int run(Path root, List<String> arguments) throws IOException, InterruptedException {
    boolean withEngines = arguments.contains(ENGINES);
    List<String> folders = arguments.stream().filter(word -> !word.equals(ENGINES)).toList();
    if (folders.size() > 1
        || folders.stream().anyMatch(word -> word.isBlank() || word.startsWith("-"))) {
      System.err.println(
          """
          ./install                    puts Recordwire into the local Maven repository
          ./install FOLDER             and its jars into FOLDER/lib and FOLDER/processor
          ./install --engines [FOLDER] also the modules for Kafka, Flink, Arrow and other engines,
                                       which are fetched the first time: some hundred megabytes\
          """);
      return arguments.contains("--help") || arguments.contains("-h") ? 0 : 2;
    }
    if (!folders.isEmpty() && !canMake(Path.of(folders.get(0)))) {
      return 2;
    }
    List<Path> published = new ArrayList<>(Folders.ofModules(root, ".published"));
    if (withEngines) {
      published.addAll(Folders.ofEngines(root, ".published"));
    }
    List<Path> modules = published.stream().map(Path::getParent).sorted().toList();
    List<String> names =
        modules.stream().map(root::relativize).map(module -> module.toString()).toList();
    System.err.println("Building (a minute, the first time longer) ...");
    String chosen = "-am -pl bom," + String.join(",", names);
    int status = Maven.runForUsers(root, withEngines ? "-Pengines " + chosen : chosen, "install");
    if (status != 0) {
      return status;
    }
    String version = version(root);
    System.out.println(
        "Recordwire %s %sis in the local Maven repository."
            .formatted(version, withEngines ? "with its modules for engines " : ""));
    if (!folders.isEmpty()) {
      copyJars(modules, version, Path.of(folders.get(0)));
    }
    return 0;
  }

  /// Makes the folders before the build, which takes long, and says it if that fails.
  private static boolean canMake(Path folder) {
    try {
      Files.createDirectories(folder.resolve("lib"));
      Files.createDirectories(folder.resolve("processor"));
      return true;
    } catch (IOException e) {
      System.err.println("No jars can be put into " + folder + " (" + e + "): name a folder.");
      return false;
    }
  }

  private static void copyJars(List<Path> modules, String version, Path folder) throws IOException {
    Path library = folder.resolve("lib");
    Path processor = folder.resolve("processor");
    for (Path module : modules) {
      String name = module.getFileName().toString();
      String jar = "recordwire-" + name + "-" + version + ".jar";
      Files.copy(
          Folders.ofUsersBuild(module).resolve(jar),
          (name.equals("processor") ? processor : library).resolve(jar),
          StandardCopyOption.REPLACE_EXISTING);
      copyLibraries(Folders.ofUsersBuild(module).resolve("libraries"), library);
    }
    System.out.println("Its jars are in " + library + " and " + processor + ".");
  }

  /// Copies what a module needs from others.
  private static void copyLibraries(Path from, Path to) throws IOException {
    if (Files.isDirectory(from)) {
      try (DirectoryStream<Path> jars = Files.newDirectoryStream(from)) {
        for (Path jar : jars) {
          Files.copy(jar, to.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  static String version(Path root) throws IOException {
    Matcher version = VERSION.matcher(Files.readString(root.resolve("pom.xml")));
    if (!version.find()) {
      throw new IOException("pom.xml has no version of recordwire-parent");
    }
    return version.group(1);
  }
}

/// The modules' folders, which are in the checkout or in its folders `runtime` and `engines`.
final class Folders {
  private static final List<String> OF_THE_BUILD = List.of("*/", "runtime/*/");
  private static final String OF_ENGINES = "engines/*/";

  private Folders() {}

  /// Where the profile `lenient` of Maven puts the build of a module.
  static Path ofUsersBuild(Path module) {
    return module.resolve("target").resolve("lenient");
  }

  /// The files of all modules, but for engines, that fit the globs of a path, such as
  /// `target/*.jar`.
  static List<Path> ofModules(Path root, String globs) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String modules : OF_THE_BUILD) {
      collect(root, (modules + globs).split("/"), 0, found);
    }
    return found;
  }

  /// The files of all engines that fit the globs of a path.
  static List<Path> ofEngines(Path root, String globs) throws IOException {
    List<Path> found = new ArrayList<>();
    collect(root, (OF_ENGINES + globs).split("/"), 0, found);
    return found;
  }

  private static void collect(Path folder, String[] globs, int depth, List<Path> found)
      throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, globs[depth])) {
      for (Path entry : entries) {
        if (depth == globs.length - 1) {
          found.add(entry);
        } else if (Files.isDirectory(entry)) {
          collect(entry, globs, depth + 1, found);
        }
      }
    }
  }
}

/// The whole build with its tests, or the engines with theirs.
final class Verification {
  /// Most tests keep one core busy.
  private static final String TWO_MODULES_AT_A_TIME = "-T2";

  private Verification() {}

  static int run(Path root, List<String> arguments) throws IOException, InterruptedException {
    TestLibraries.see();
    return run(root, List.of(), arguments);
  }

  /// Builds the engines, with the modules that they need, and runs the tests of the engines.
  static int runEngines(Path root, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> modules =
        Folders.ofEngines(root, "pom.xml").stream()
            .map(pom -> root.relativize(pom.getParent()).toString().replace('\\', '/'))
            .sorted()
            .toList();
    List<String> chosen =
        arguments.contains("-pl") ? List.of() : List.of("-pl", String.join(",", modules));
    List<String> all = new ArrayList<>(List.of("-Pengines", "-am"));
    all.addAll(chosen);
    return run(root, all, arguments);
  }

  private static int run(Path root, List<String> modules, List<String> arguments)
      throws IOException, InterruptedException {
    for (Path dump : dumps(root)) {
      Files.delete(dump);
    }
    List<String> goals = new ArrayList<>(List.of("verify"));
    if (arguments.stream().noneMatch(word -> word.startsWith("-T") || word.equals("--threads"))) {
      goals.add(TWO_MODULES_AT_A_TIME);
    }
    goals.addAll(modules);
    goals.addAll(arguments);
    int status = Maven.run(root, System.out, goals);
    if (status != 0) {
      return status;
    }
    // Surefire calls a run successful whose JVM lost its way between two test classes, and leaves a
    // dump.
    for (Path dump : dumps(root)) {
      if (Files.readString(dump, StandardCharsets.ISO_8859_1)
          .contains("SurefireReflectionException")) {
        System.err.println("Tests did not run, since their JVM broke: " + dump);
        status = 1;
      }
    }
    return status;
  }

  /// The dumps of Surefire in all modules.
  private static List<Path> dumps(Path root) throws IOException {
    List<Path> dumps = new ArrayList<>(Folders.ofModules(root, "target/surefire-reports*/*.dump"));
    dumps.addAll(Folders.ofEngines(root, "target/surefire-reports*/*.dump"));
    return dumps;
  }
}

/// Programs and libraries that the tests call: gcc, OpenBLAS, NumPy, mypy, Node.js, TypeScript, and
/// Chromium.
final class TestLibraries {
  private static final List<String> FOLDERS =
      List.of("/usr/lib", "/usr/lib64", "/usr/local/lib", "/opt/homebrew/lib");

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome.exe");

  private static final Path DEBIAN_PYTHON = Path.of("/usr/bin/python3");

  private TestLibraries() {}

  /// Installs what is missing where that can be done without asking (root on Debian), and elsewhere
  /// says in one sentence what it is.
  static void see() throws IOException, InterruptedException {
    List<String> missing = new ArrayList<>();
    if (Processes.onPath(Processes.WINDOWS ? "gcc.exe" : "gcc").isEmpty()) {
      missing.addAll(List.of("gcc", "libc6-dev"));
    }
    if (!isOpenBlasThere()) {
      missing.add("libopenblas0");
    }
    if (!isAnyPythonWith("numpy", "mypy")) {
      missing.addAll(List.of("python3-numpy", "mypy"));
    }
    if (Processes.onPath(Processes.WINDOWS ? "node.exe" : "node").isEmpty()) {
      missing.add("nodejs");
    }
    if (Processes.onPath(Processes.WINDOWS ? "tsc.cmd" : "tsc").isEmpty()) {
      missing.add("node-typescript");
    }
    if (BROWSERS.stream().allMatch(name -> Processes.onPath(name).isEmpty())) {
      missing.add("chromium");
    }
    if (missing.isEmpty()) {
      return;
    }
    String names = String.join(" ", missing);
    if (System.getProperty("user.name").equals("root") && Processes.onPath("apt-get").isPresent()) {
      System.err.println("Installing what the tests call: " + names + " ...");
      String install = "apt-get -qq update && apt-get -qq install --no-install-recommends " + names;
      ProcessBuilder apt = new ProcessBuilder("sh", "-c", "{ " + install + "; } >&2").inheritIO();
      apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
      if (Processes.await(apt.start()) == 0) {
        return;
      }
    }
    System.err.println(
        "The tests call these, which are not installed: "
            + names
            + " (Debian: apt-get install "
            + names
            + "); without OpenBLAS, NumPy, mypy, Node.js and TypeScript their tests are skipped,"
            + " except where CI is set, and without Chromium the explorer's.");
  }

  /// Whether one Python, that of the path or Debian's own, has all of these modules. The types of
  /// modules that use NumPy can only be checked by a Python that has both.
  private static boolean isAnyPythonWith(String... modules)
      throws IOException, InterruptedException {
    for (Path python : pythons()) {
      Process process =
          new ProcessBuilder(python.toString(), "-c", "import " + String.join(", ", modules))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() == 0) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> pythons() {
    Optional<Path> first = Processes.onPath(Processes.WINDOWS ? "python3.exe" : "python3");
    return Stream.concat(first.stream(), Stream.of(DEBIAN_PYTHON))
        .filter(Files::isExecutable)
        .toList();
  }

  private static boolean isOpenBlasThere() throws IOException {
    for (String folder : FOLDERS) {
      if (Files.isDirectory(Path.of(folder))) {
        try (var found =
            Files.find(
                Path.of(folder),
                2,
                (file, _attributes) -> file.getFileName().toString().startsWith("libopenblas"))) {
          if (found.findAny().isPresent()) {
            return true;
          }
        }
      }
    }
    return false;
  }
}

/// A program of the benchmarks, which Maven builds and runs.
final class Benchmark {
  private Benchmark() {}

  /// @param profiles the profiles of the build that start its program
  static int run(
      Path root,
      String module,
      String profiles,
      String script,
      String program,
      List<String> arguments)
      throws IOException, InterruptedException {
    if (!arguments.isEmpty() && Set.of("-h", "--help").contains(arguments.get(0))) {
      Files.readAllLines(root.resolve(script)).stream()
          .skip(1)
          .takeWhile(line -> line.startsWith("#"))
          .forEach(line -> System.out.println(line.substring(1).strip()));
      return 0;
    }
    System.err.println("Building (half a minute, the first time longer) ...");
    List<String> goals =
        new ArrayList<>(List.of("-q", "package", "-pl", module, "-am", "-DskipTests"));
    goals.add("-P" + profiles);
    goals.add("-Dmeasure.arguments=" + (program + " " + String.join(" ", arguments)).strip());
    return Maven.run(root, System.out, goals);
  }
}

/// Apache Maven: the one on the PATH, or else the one that the wrapper of the checkout downloads.
final class Maven {
  private static final int ESCAPE = 0x1b;
  private static final String NO_TOOLCHAIN = "Cannot find matching toolchain";
  private static final String NO_JDK =
      "Recordwire needs a JDK 25 or newer, and none was found: install one beside the JDK that runs"
          + " Maven (any vendor, Eclipse Temurin 25 for example, where your system keeps its JDKs),"
          + " or set JAVA_HOME to one, and run this again.";

  private Maven() {}

  /// Builds modules for someone who uses them: without tests, and no stricter than javac is, so
  /// that a new warning of a newer JDK stops nobody. Only errors are printed.
  static int runForUsers(Path root, String modules, String goal)
      throws IOException, InterruptedException {
    String arguments = "-q -Dlenient -Dmaven.test.skip=true " + modules + " " + goal;
    return run(root, System.err, Arrays.asList(arguments.split(" ")));
  }

  /// Runs Maven, passes on all that it says, and says in one sentence what is missing where no JDK
  /// 25 is there; gives Maven's exit status.
  static int run(Path root, PrintStream out, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(executable(root)));
    command.addAll(List.of("-B", "-ntp", "-Dstyle.color=never"));
    command.addAll(arguments);
    Process maven =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.INHERIT)
            .start();
    boolean found = passOn(maven.getInputStream(), out);
    int status = Processes.await(maven);
    if (status != 0 && !found) {
      System.err.println();
      System.err.println(NO_JDK);
    }
    return status;
  }

  /// Passes on what Maven says as it comes, without the escape codes that some of its builds write
  /// into pipes whatever they are asked for, and tells whether it found a JDK.
  private static boolean passOn(InputStream in, PrintStream out) throws IOException {
    String last = "";
    boolean found = true;
    boolean escaped = false;
    byte[] buffer = new byte[8192];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      ByteArrayOutputStream plain = new ByteArrayOutputStream();
      for (byte next : Arrays.copyOf(buffer, count)) {
        if (next == ESCAPE || escaped) {
          escaped = !Character.isLetter(next);
        } else {
          plain.write(next);
        }
      }
      plain.writeTo(out);
      out.flush();
      String said = last + plain.toString(StandardCharsets.ISO_8859_1);
      found &= !said.contains(NO_TOOLCHAIN);
      last = said.substring(Math.max(0, said.length() - NO_TOOLCHAIN.length()));
    }
    return found;
  }

  private static String executable(Path root) {
    Optional<Path> installed = Processes.onPath(Processes.WINDOWS ? "mvn.cmd" : "mvn");
    if (installed.isPresent()) {
      return installed.get().toString();
    }
    System.err.println("No mvn is on the PATH: mvnw downloads one, if it has not yet.");
    return root.resolve(Processes.WINDOWS ? "mvnw.cmd" : "mvnw").toString();
  }
}

/// Other programs, and what they say.
final class Processes {
  static final boolean WINDOWS = File.separatorChar == '\\';

  private Processes() {}

  static Optional<Path> onPath(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// Waits for a program, which ends with this one if that is stopped.
  static int await(Process process) throws InterruptedException {
    Thread end = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(end);
    int status = process.waitFor();
    Runtime.getRuntime().removeShutdownHook(end);
    return status;
  }

  /// Passes on what a program says as it comes.
  static void passOn(InputStream in, PrintStream out) throws IOException {
    byte[] buffer = new byte[8192];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      out.write(buffer, 0, count);
      out.flush();
    }
  }
}
