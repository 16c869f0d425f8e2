package dev.recordwire.benchmarks.compile;

import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// Measures the time of javac on five hundred records: alone, with the generated files as if
/// written by hand, with the processor, and with a processor that only passes the same files to
/// javac.
///
/// *Cold* is a new process, as in Maven; *warm* is a compiler that has compiled before, as in
/// Gradle's daemon. The four ways alternate, so that a slow moment of the machine meets all.
public final class CompileTime {
  private static final String PROCESSOR = "dev.recordwire.processor.WireProcessor";
  private static final String BY_HAND = "records and generated files";
  private static final int COLD = 7;
  private static final int WARM_UP = 4;
  private static final int WARM = 5;

  private final String classPath = System.getProperty("java.class.path");
  private final Path room;
  private final Map<String, List<String>> ways = new LinkedHashMap<>();

  private CompileTime(Path room) throws IOException {
    this.room = room;
    List<String> records = names(ManyRecords.write(room.resolve("records")));
    List<String> processor = processor(PROCESSOR);
    Path generated = Files.createDirectories(room.resolve("generated"));
    ways.put("records alone", arguments(List.of("-proc:none"), records));
    run(
        concat(
            List.of("-proc:only", "-cp", classPath, "-d", generated.toString()),
            concat(processor, records)),
        true);
    try (Stream<Path> files = Files.walk(generated)) {
      List<String> byHand = names(files.filter(file -> file.toString().endsWith(".java")).toList());
      ways.put(BY_HAND, arguments(List.of("-proc:none"), concat(records, byHand)));
    }
    List<String> ready = processor(ReadyFiles.class.getName());
    ways.put(
        "records, with a processor that has the files ready",
        arguments(concat(ready, List.of("-A" + ReadyFiles.FOLDER + "=" + generated)), records));
    ways.put("records, with the processor", arguments(processor, records));
  }

  private List<String> processor(String name) {
    return List.of("-processor", name, "-processorpath", classPath);
  }

  /// Prints the table; `--save` writes it to `docs/benchmarks/compile-time.md`, too.
  public static void main(String[] arguments) throws IOException {
    Path room = Files.createTempDirectory("recordwire-compile");
    CompileTime measured = new CompileTime(room);
    String page = measured.page();
    System.out.println(page);
    if (Arrays.asList(arguments).contains("--save")) {
      Files.writeString(Path.of("docs", "benchmarks", "compile-time.md"), page);
    }
    try (Stream<Path> files = Files.walk(room)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private String page() throws IOException {
    Map<String, double[]> cold = measure(COLD, false);
    measure(WARM_UP, true);
    Map<String, double[]> warm = measure(WARM, true);
    double coldByHand = median(cold, BY_HAND);
    double warmByHand = median(warm, BY_HAND);
    Machine machine = Machine.here();
    StringBuilder page = new StringBuilder();
    page.append("# Compile time\n\n");
    page.append(
        """
        The time of javac on %d records of 12 components and as many of 2: medians of several rounds, in which the four ways
        alternate. 1.00 is the same sources with the generated files compiled by hand. The third line is the cost of any
        processor in javac: its processor copies the same files from a folder. *Cold* is a new process, *warm* a compiler in
        a JVM that has compiled before. `./benchmarks/compile-time` measures again.

        | | cold | warm | cold, s | warm, s |
        |---|---:|---:|---:|---:|
        """
            .formatted(ManyRecords.COUNT));
    for (String way : ways.keySet()) {
      double c = median(cold, way);
      double w = median(warm, way);
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %.2f | %.2f | %.2f | %.2f |\n",
              way,
              c / coldByHand,
              w / warmByHand,
              c,
              w));
    }
    page.append(
        String.format(
            Locale.ROOT,
            "\n%s, %d cores; %s; Java %s; %s\n",
            machine.cpu(),
            machine.cores(),
            machine.system(),
            Runtime.version(),
            machine.date()));
    return page.toString();
  }

  private Map<String, double[]> measure(int rounds, boolean here) throws IOException {
    Map<String, double[]> seconds = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      System.err.printf("%s: round %d of %d%n", here ? "warm" : "cold", round + 1, rounds);
      for (Map.Entry<String, List<String>> way : ways.entrySet()) {
        long start = System.nanoTime();
        run(way.getValue(), here);
        seconds.computeIfAbsent(way.getKey(), key -> new double[rounds])[round] =
            (System.nanoTime() - start) / 1e9;
      }
    }
    return seconds;
  }

  private void run(List<String> arguments, boolean here) throws IOException {
    int status;
    if (here) {
      status =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, arguments.toArray(String[]::new));
    } else {
      Path file =
          Files.write(
              room.resolve("arguments"), arguments.stream().map(CompileTime::quoted).toList());
      Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
      Process process = new ProcessBuilder(javac.toString(), "@" + file).inheritIO().start();
      try {
        status = process.waitFor();
      } catch (InterruptedException e) {
        process.destroy();
        throw new IOException("interrupted while javac ran", e);
      }
    }
    if (status != 0) {
      throw new IOException("javac failed with status " + status);
    }
  }

  private List<String> arguments(List<String> options, List<String> files) throws IOException {
    Path classes = Files.createDirectories(room.resolve("classes" + ways.size()));
    List<String> always = List.of("-nowarn", "-cp", classPath, "-d", classes.toString());
    return concat(concat(always, options), files);
  }

  private static List<String> concat(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(Path::toString).toList();
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\") + '"';
  }

  private static double median(Map<String, double[]> seconds, String way) {
    double[] sorted = Objects.requireNonNull(seconds.get(way)).clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
