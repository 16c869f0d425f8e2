package dev.recordwire.benchmarks.array;

import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Measures all array operations by all contenders, and NumPy and the machine's memory before and
/// after, and draws the result. Run by `./benchmarks/arrays`; takes about twenty minutes.
public final class MeasureArrays {
  private static final List<Integer> SIZES = List.of(1_000, 100_000, 10_000_000);
  private static final Path KEPT = Path.of("docs", "benchmarks", "arrays.json");
  private static final Path PASSING = Path.of("benchmarks", "target", "arrays.json");

  private final boolean quick;
  private final List<Integer> sizes;
  private final List<ArrayCell> cells = new ArrayList<>();

  private MeasureArrays(boolean quick) {
    this.quick = quick;
    this.sizes = quick ? SIZES.subList(0, 2) : SIZES;
  }

  /// With `--quick` it measures little, to see that it works, and keeps the result out of `docs`.
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    new MeasureArrays(Arrays.asList(arguments).contains("--quick")).run();
  }

  private void run() throws IOException, InterruptedException, RunnerException {
    NumPy before = NumPy.measure(sizes);
    Bandwidth bandwidth = Bandwidth.measure();
    for (Contender contender : Contender.values()) {
      for (Operation operation : Operation.values()) {
        if (contender.open(operation, Values.random(10)) != null) {
          measure(operation, contender);
        }
      }
    }
    NumPy after = NumPy.measure(sizes);
    cells.addAll(before.cells());
    cells.addAll(after.cells());
    ArrayRun run =
        new ArrayRun(
            Machine.here("array-versions"),
            before.version(),
            bandwidth.orBetter(Bandwidth.measure()),
            List.copyOf(cells));
    Path file = quick ? PASSING : KEPT;
    run.write(file);
    ArrayReport.write(file);
  }

  private void measure(Operation operation, Contender contender) throws RunnerException {
    measure(operation, contender, "clean", sizesOf(operation, contender));
    if (contender == Contender.RECORDWIRE) {
      measure(operation, contender, "dirty", sizes.subList(0, 1));
    }
  }

  /// Outside the caches all are as fast as the memory is: we, the loop and several threads will do
  /// there, without the float32 products, whose sum in a plain loop is wrong by then. Libraries
  /// show what they can in the nearest cache.
  private List<Integer> sizesOf(Operation operation, Contender contender) {
    return switch (contender) {
      case RECORDWIRE, RECORDWIRE_PARALLEL, RECORDWIRE_UNFUSED, LOOP ->
          operation == Operation.DOT_FLOAT32 ? inCache() : sizes;
      case RECORDWIRE_NATIVE, RECORDWIRE_SCALAR, RECORDWIRE_TEN_LAMBDAS -> inCache();
      default -> sizes.subList(0, 1);
    };
  }

  private List<Integer> inCache() {
    return sizes.subList(0, 2);
  }

  private void measure(
      Operation operation, Contender contender, String profile, List<Integer> measured)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(ArraysBenchmark.class.getName())
            .param("operation", operation.name())
            .param("contender", contender.name())
            .param("profile", profile)
            .param("size", strings(measured))
            .shouldFailOnError(true);
    if (contender == Contender.RECORDWIRE_SCALAR) {
      options.jvmArgs("-Drecordwire.backend=scalar");
    }
    if (quick) {
      options
          .forks(1)
          .warmupIterations(1)
          .measurementIterations(1)
          .measurementTime(TimeValue.milliseconds(20));
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    for (RunResult result : results) {
      cells.add(cell(operation, contender, result));
    }
  }

  private static String[] strings(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).toArray(String[]::new);
  }

  /// The quartiles of all iterations of all forks.
  private static ArrayCell cell(Operation operation, Contender contender, RunResult result) {
    double[] times =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .flatMapToDouble(iteration -> DoubleStream.of(iteration.getPrimaryResult().getScore()))
            .sorted()
            .toArray();
    return new ArrayCell(
        operation,
        contender.words(),
        result.getParams().getParam("profile"),
        Integer.parseInt(result.getParams().getParam("size")),
        times[times.length / 2],
        times[times.length / 4],
        times[times.length * 3 / 4]);
  }
}
