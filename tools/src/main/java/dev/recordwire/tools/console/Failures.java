package dev.recordwire.tools.console;

import dev.recordwire.schema.SchemaException;
import dev.recordwire.schema.payload.JsonPayloadException;
import dev.recordwire.schema.payload.PayloadException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Prints what stopped a command, in one line where its user can do something about it.
public final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed)
      throws Exception {
    Exception cause =
        thrown instanceof UncheckedIOException io
            ? Objects.requireNonNull(io.getCause(), "an UncheckedIOException has a cause")
            : thrown;
    return switch (cause) {
      case CommandFailure failure -> say(command, message(failure), failure.status());
      case IOException io -> say(command, message(io), ExitStatus.INPUT);
      case SchemaException e -> say(command, "the schema: " + message(e), ExitStatus.INPUT);
      case PayloadException e -> say(command, message(e), ExitStatus.INPUT);
      case JsonPayloadException e -> say(command, message(e), ExitStatus.INPUT);
      default -> throw thrown;
    };
  }

  private static int say(CommandLine command, String message, int status) {
    command.getErr().println(command.getCommandSpec().root().name() + ": " + message);
    return status;
  }

  /// The message of an exception; the JDK's that name nothing but a file get a verb.
  private static String message(Exception thrown) {
    return switch (thrown) {
      case NoSuchFileException e -> e.getFile() + ": there is no such file";
      case AccessDeniedException e -> e.getFile() + ": access is denied";
      case FileAlreadyExistsException e -> e.getFile() + ": it exists already";
      default -> thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
    };
  }
}
