package dev.recordwire.benchmarks.start;

import dev.recordwire.benchmarks.array.NumPy;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The processes of one candidate on one task, with or without an AOT cache.
///
/// @param cached whether the JVM has an AOT cache
/// @param folder the folder of the caches, and of the file to be mapped
record StartProcess(StartTask task, StartCandidate candidate, boolean cached, Path folder) {
  /// Makes the cache, by a run of the program.
  void prepare() throws IOException, InterruptedException {
    if (cached) {
      run(java("-XX:AOTCacheOutput=" + cache()));
      if (!Files.exists(cache())) {
        throw new IOException("Java made no AOT cache for " + words());
      }
    }
  }

  /// Runs the program in a new process, and returns the nanoseconds of each call.
  long[] run() throws IOException, InterruptedException {
    if (!candidate.isJava()) {
      return run(
          NumPy.command("start.py", List.of(task.name(), "" + task.calls(), file().toString())));
    }
    return run(cached ? java("-XX:AOTCache=" + cache()) : java());
  }

  String words() {
    return task.words() + ", " + candidate.words() + (cached ? ", AOT cache" : "");
  }

  private Path cache() {
    return folder.resolve(candidate.name() + "-" + task.name() + ".aot");
  }

  private Path file() {
    return folder.resolve(MeasureStart.MAPPED);
  }

  private long[] run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines = process.inputReader().lines().toList();
    if (process.waitFor() != 0) {
      throw new IOException(words() + " failed: " + String.join("\n", lines));
    }
    long[] nanos =
        lines.stream().filter(line -> line.matches("\\d+")).mapToLong(Long::parseLong).toArray();
    if (nanos.length != task.calls()) {
      throw new IOException(words() + " printed " + String.join("\n", lines));
    }
    return nanos;
  }

  private List<String> java(String... flags) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(candidate.flags());
    command.addAll(List.of(flags));
    command.addAll(List.of("-Xmx3g", "-cp", classPath(), StartProgram.class.getName()));
    command.addAll(List.of(candidate.name(), task.name()));
    command.addAll(List.of("" + task.calls(), "" + task.elements(), file().toString()));
    return command;
  }

  /// The jar of the benchmarks and those of the candidate: a class is looked for in one jar after
  /// the other, and those of peers would cost time. An AOT cache takes classes from jars only.
  private String classPath() throws IOException {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      String path = entry.replace(File.separatorChar, '/');
      if (path.endsWith("benchmarks/target/classes")) {
        entries.addFirst(jarIn(Path.of(entry).resolveSibling("")));
      } else if (candidate.jars().stream().anyMatch(path::contains)) {
        entries.add(entry);
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  private static String jarIn(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files
          .map(Path::toString)
          .filter(name -> name.matches(".*recordwire-benchmarks-[^/\\\\]*\\.jar"))
          .filter(name -> !name.endsWith("-sources.jar"))
          .findFirst()
          .orElseThrow(() -> new IOException("no jar of the benchmarks in " + target));
    }
  }

  /// The processes of all candidates on some tasks.
  static List<StartProcess> all(List<StartTask> tasks, Path folder) {
    return tasks.stream()
        .flatMap(
            task ->
                Arrays.stream(StartCandidate.values())
                    .filter(candidate -> candidate.offers(task))
                    .flatMap(
                        candidate ->
                            Stream.of(false, true)
                                .filter(cached -> !cached || candidate.isJava())
                                .map(cached -> new StartProcess(task, candidate, cached, folder))))
        .collect(Collectors.toList());
  }
}
