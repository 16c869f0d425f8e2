package dev.recordwire.benchmarks.kernel;

import dev.recordwire.benchmarks.report.ResultPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The report of a saved run: beside `array-kernels.json` it writes `array-kernels.md` and
/// `array-kernels.svg`. The end of an existing page that was written by hand stays.
public final class KernelReport {
  private KernelReport() {}

  /// Writes the report of each result file.
  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      write(Path.of(argument));
    }
  }

  static void write(Path result) throws IOException {
    KernelRun run = KernelRun.read(result);
    Files.writeString(result.resolveSibling("array-kernels.svg"), KernelChart.draw(run));
    ResultPage.renew(result.resolveSibling("array-kernels.md"), KernelPage.write(run));
  }
}
