package dev.recordwire.tools.console;

import static java.util.stream.Collectors.joining;

import dev.recordwire.schema.SchemaException;
import dev.recordwire.schema.payload.JsonPayloadException;
import dev.recordwire.schema.payload.PayloadException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.exc.JacksonIOException;

/// Prints what stopped a command, in one line where its user can do something about it.
public final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed)
      throws Exception {
    Exception cause =
        thrown instanceof UncheckedIOException io
            ? Objects.requireNonNull(io.getCause(), "an UncheckedIOException has a cause")
            : thrown;
    if (cause instanceof OutputFailure failure) {
      return of(failure, command.getErr());
    }
    flush(command.getOut());
    return switch (cause) {
      case CommandFailure failure -> say(command, message(failure), failure.status());
      case IOException io -> say(command, message(io), ExitStatus.INPUT);
      case SchemaException e -> say(command, "the schema: " + message(e), ExitStatus.INPUT);
      case PayloadException e -> say(command, message(e), ExitStatus.INPUT);
      case JsonPayloadException e -> say(command, message(e), ExitStatus.INPUT);
      case JacksonIOException e -> say(command, message(e), ExitStatus.INPUT);
      default -> throw thrown;
    };
  }

  /// Lets the output go out before an error. An output that takes no more is told at the end.
  private static void flush(PrintWriter out) {
    try {
      out.flush();
    } catch (OutputFailure _) {
      // The error comes first.
    }
  }

  /// Tells of an output that takes no more, and returns the exit status.
  public static int of(OutputFailure failure, PrintWriter err) {
    if (failure.isClosedPipe()) {
      return ExitStatus.CLOSED;
    }
    err.println("recordwire: " + failure.getMessage());
    return ExitStatus.INPUT;
  }

  private static int say(CommandLine command, String message, int status) {
    String name = command.getCommandSpec().root().name();
    command
        .getErr()
        .println(name + ": " + message.lines().map(Printable::of).collect(joining("\n")));
    return status;
  }

  /// The message of an exception; the JDK's that name nothing but a file get a verb.
  private static String message(Exception thrown) {
    return switch (thrown) {
      case NoSuchFileException e -> e.getFile() + ": there is no such file";
      case AccessDeniedException e -> e.getFile() + ": access is denied";
      case FileAlreadyExistsException e -> e.getFile() + ": it exists already";
      case FileSystemException e when e.getReason() == null -> e.getFile() + ": it can't be used";
      default -> thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
    };
  }
}
