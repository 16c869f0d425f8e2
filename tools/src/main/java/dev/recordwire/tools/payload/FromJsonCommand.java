package dev.recordwire.tools.payload;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.tools.console.CommandFailure;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.InputFile;
import dev.recordwire.tools.console.TargetFile;
import dev.recordwire.tools.console.TextFile;
import dev.recordwire.tools.schema.SchemaOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.exc.JacksonIOException;

/// `recordwire from-json`: makes a payload from JSON.
@Command(
    name = "from-json",
    description = "Makes a payload from JSON in the form that recordwire json prints.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  recordwire from-json -s app.jar -r Reading reading.json -o reading.bin",
      "  echo '{\"id\":42}' | recordwire from-json -s point.schema.json -"
    })
public final class FromJsonCommand implements Callable<Integer> {
  @Mixin private SchemaOptions schema = new SchemaOptions();

  @Parameters(paramLabel = "FILE", description = "The JSON, or - for the standard input.")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "The file to write (default: hexadecimal digits on the standard output).")
  private Optional<Path> target = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    byte[] payload = payload(SchemaCodec.of(schema.read()));
    if (target.isPresent()) {
      TargetFile.write(target.get(), payload);
    } else {
      PrintWriter out = spec.commandLine().getOut();
      out.println(HexFormat.of().formatHex(payload));
    }
    return ExitStatus.OK;
  }

  private byte[] payload(SchemaCodec codec) throws IOException {
    try (InputStream in =
        isStandardInput() ? System.in : Files.newInputStream(InputFile.stream(file))) {
      return codec.fromJson(text(in));
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
  private Reader text(InputStream in) throws IOException {
    PushbackReader text = new PushbackReader(new InputStreamReader(in, UTF_8.newDecoder()));
    int first = text.read();
    if (first < 0) {
      throw noJson("it is empty");
    }
    if (first != TextFile.BYTE_ORDER_MARK) {
      text.unread(first);
    }
    return text;
  }

  private boolean isStandardInput() {
    return file.toString().equals("-");
  }

  private CommandFailure noJson(String reason) {
    String name = isStandardInput() ? "the standard input" : file.toString();
    return CommandFailure.input(name + ": this is no JSON: " + reason);
  }
}
