package dev.recordwire.tools.payload;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.tools.console.CommandFailure;
import dev.recordwire.tools.console.InputFile;
import dev.recordwire.tools.console.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;
import tools.jackson.core.exc.JacksonIOException;

/// The JSON that a command makes payloads of: a file, or the standard input.
public final class JsonInput {
  @Parameters(
      index = "0",
      paramLabel = "JSON",
      description = "The JSON, or - for the standard input.")
  private Path file = Path.of("");

  /// Is given one payload after the other.
  public interface Consumer {
    /// Takes a payload.
    void accept(byte[] payload) throws IOException;
  }

  /// Reads a text.
  private interface Use<T> {
    T of(PushbackReader text) throws IOException;
  }

  /// Makes the payload of the one value that there is.
  byte[] payload(SchemaCodec codec) throws IOException {
    return read(
        text -> {
          int first = text.read();
          if (first < 0) {
            throw noJson("it is empty");
          }
          text.unread(first);
          return codec.fromJson(text);
        });
  }

  /// Makes a payload of each value, and passes it on before the next is read.
  public void forEach(SchemaCodec codec, Consumer consumer) throws IOException {
    read(
        text -> {
          codec.fromJsonLines(text, payload -> pass(payload, consumer));
          return consumer;
        });
  }

  private static void pass(byte[] payload, Consumer consumer) {
    try {
      consumer.accept(payload);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Checks that this is not the file that the command writes while it reads.
  ///
  /// @throws CommandFailure if it is
  void requireOther(Path target) throws IOException {
    if (!isStandardInput()
        && Files.isRegularFile(target)
        && Files.exists(file)
        && Files.isSameFile(file, target)) {
      throw CommandFailure.usage(target + " is the file of the JSON: name another one to write");
    }
  }

  private <T> T read(Use<T> use) throws IOException {
    try (InputStream in = InputFile.open(file)) {
      return use.of(text(in));
    } catch (CharacterCodingException _) {
      throw noJson("it is not UTF-8");
    } catch (JacksonIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw noJson("it is not UTF-8");
      }
      throw e;
    }
  }

  /// The text, without a byte order mark.
  private static PushbackReader text(InputStream in) throws IOException {
    PushbackReader text = new PushbackReader(new InputStreamReader(in, UTF_8.newDecoder()));
    int first = text.read();
    if (first >= 0 && first != TextFile.BYTE_ORDER_MARK) {
      text.unread(first);
    }
    return text;
  }

  private boolean isStandardInput() {
    return InputFile.isStandardInput(file);
  }

  private CommandFailure noJson(String reason) {
    String name = isStandardInput() ? "the standard input" : file.toString();
    return CommandFailure.input(name + ": this is no JSON: " + reason);
  }
}
