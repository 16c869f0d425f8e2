package dev.recordwire.engines.pipeline;

import dev.recordwire.examples.command.Arguments;
import dev.recordwire.examples.command.Command;
import dev.recordwire.examples.command.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The program: flights from a file through Kafka and Flink to record files, which DuckDB and Spark
/// read, and the figures of all of them beside NumPy's.
public final class FlightsPipeline {
  static final String USAGE =
      """
      usage: flights-pipeline [--flights FILE] [--records N] [--kill] [--keep DIRECTORY]
                              [--out DIRECTORY] [--help]

        --flights FILE     flights in place of the example's, a line for each under the line
                           delay,distance,time; compressed by gzip if the name ends in .gz
        --records N        take N flights, evenly from all (default: all; at least %d)
        --kill             end a task manager of Flink midway, to see every flight exactly once
        --keep DIRECTORY   keep record files, savepoint and logs in a new or empty folder
        --out DIRECTORY    where flights-pipeline.svg goes
                           (default: engines/pipeline/target/flights-pipeline)
        --help             say this
      """
          .formatted(Choices.MIN_RECORDS);

  private FlightsPipeline() {}

  /// Runs the program and exits with its status.
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  /// Runs the program; returns 0 if all figures are equal, 1 if some are not or it could not end,
  /// 2 if its arguments were wrong.
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    return new Command("flights-pipeline", USAGE)
        .run(arguments, out, err, given -> run(choices(given), out));
  }

  private static Choices choices(Arguments arguments) throws UsageException {
    Choices choices = Choices.DEFAULT;
    while (arguments.hasNext()) {
      String option = arguments.next();
      choices =
          switch (option) {
            case "--flights" -> choices.withFlights(arguments.path(option));
            case "--records" ->
                choices.withRecords(records(arguments.number(option, Integer.MAX_VALUE)));
            case "--kill" -> choices.withKill();
            case "--keep" -> choices.withKept(arguments.path(option));
            case "--out" -> choices.withOut(arguments.path(option));
            default -> throw UsageException.unknown(option);
          };
    }
    if (choices.flights().isPresent()) {
      requireReadable(choices.flights().get());
    }
    return choices;
  }

  private static void requireReadable(Path flights) throws UsageException {
    if (Files.isDirectory(flights) || !Files.isReadable(flights)) {
      throw new UsageException("--flights '%s' is no file that can be read".formatted(flights));
    }
  }

  private static int records(int number) throws UsageException {
    if (number < Choices.MIN_RECORDS) {
      throw new UsageException(
          "--records must be at least %d, not %d: fewer flights fill no hours"
              .formatted(Choices.MIN_RECORDS, number));
    }
    return number;
  }

  private static void run(Choices choices, PrintStream out) throws IOException {
    try (RunFolder folder = RunFolder.open(choices.kept())) {
      out.println("Recordwire flights, end to end");
      Result result = new PipelineRun(choices, folder, new Stations(Progress.on(out))).run();
      Report report = new Report(result);
      report.print(out);
      Path picture = choices.out().toAbsolutePath().resolve("flights-pipeline.svg");
      Files.createDirectories(picture.getParent());
      Files.writeString(picture, new PipelinePicture(result).draw());
      out.printf("%nWritten%n  %s%n", picture);
      Optional<Path> kept = choices.kept();
      if (kept.isPresent()) {
        out.printf("  %s%n", kept.get().toAbsolutePath());
      }
      report.requireEqual();
    }
  }
}
