package dev.recordwire.benchmarks.kernel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A Python that has the libraries of a candidate: that of the `PATH`, or that of the system.
///
/// @param executable the command that starts it
/// @param versions its libraries and their versions, for readers
record Python(String executable, String versions) {
  private static final List<String> EXECUTABLES = List.of("python3", "/usr/bin/python3");
  private static final String SCRIPT = "benchmarks/src/main/python/kernels.py";

  /// The first Python that has all of the libraries.
  ///
  /// @param libraries names of modules
  static Python with(String... libraries) throws IOException, InterruptedException {
    String program =
        "import importlib\n"
            + "names = '%s'.split()\n".formatted(String.join(" ", libraries))
            + "modules = [importlib.import_module(name) for name in names]\n"
            + "print(', '.join(f'{m.__name__} {m.__version__}' for m in modules))";
    for (String executable : EXECUTABLES) {
      Process process =
          new ProcessBuilder(executable, "-c", program)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String versions = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() == 0) {
        return new Python(executable, versions.strip());
      }
    }
    throw new IOException(
        "no python3 has "
            + String.join(" and ", libraries)
            + ": install them, on Debian as python3-"
            + String.join(" and python3-", libraries));
  }

  /// The command of a worker process.
  List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(executable, SCRIPT));
    command.addAll(arguments);
    return command;
  }
}
