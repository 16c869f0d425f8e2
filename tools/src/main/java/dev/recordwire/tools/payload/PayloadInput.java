package dev.recordwire.tools.payload;

import dev.recordwire.file.FrameDecoder;
import dev.recordwire.file.FrameFormat;
import dev.recordwire.tools.console.CommandFailure;
import dev.recordwire.tools.console.Count;
import dev.recordwire.tools.console.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The payloads that a command is about: a file, the standard input, or digits among the arguments.
public final class PayloadInput {
  private static final int PIECE = 1 << 16;
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9a-fA-F]");

  /// Is given one payload after the other.
  interface Consumer {
    /// Takes a payload.
    ///
    /// @param number how many payloads came before
    void accept(MemorySegment payload, long number) throws IOException;
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The payload, or - for the standard input.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--hex",
      paramLabel = "DIGITS",
      description = "The payload in hexadecimal digits; spaces between them are passed over.")
  private Optional<String> hex = Optional.empty();

  @Option(
      names = "--frames",
      paramLabel = "FORMAT",
      description =
          "The file has one payload after the other, as FrameWriter writes them: plain or checked"
              + " (with checksums).")
  private Optional<Frames> frames = Optional.empty();

  /// Whether there may be several payloads.
  boolean isFramed() {
    return frames.isPresent();
  }

  /// Passes on every payload.
  ///
  /// @throws IOException if the input can't be read
  void forEach(Consumer consumer) throws IOException {
    if (hex.isPresent() == file.isPresent()) {
      throw CommandFailure.usage(
          hex.isPresent()
              ? "both a file and --hex are given: give one of them"
              : "name a file (- for the standard input), or give --hex");
    }
    if (frames.isPresent()) {
      try (InputStream in = open()) {
        passFrames(in, frames.get().format(), consumer);
      }
    } else if (hex.isPresent()) {
      consumer.accept(MemorySegment.ofArray(bytes(hex.get())), 0);
    } else if (isStandardInput() || !Files.isRegularFile(InputFile.stream(file.get()))) {
      try (InputStream in = open()) {
        consumer.accept(MemorySegment.ofArray(in.readAllBytes()), 0);
      }
    } else {
      try (FileChannel channel = FileChannel.open(file.get());
          Arena arena = Arena.ofConfined()) {
        consumer.accept(channel.map(MapMode.READ_ONLY, 0, channel.size(), arena), 0);
      }
    }
  }

  private boolean isStandardInput() {
    return file.filter(InputFile::isStandardInput).isPresent();
  }

  private InputStream open() throws IOException {
    if (hex.isPresent()) {
      return new ByteArrayInputStream(bytes(hex.get()));
    }
    return InputFile.open(file.orElseThrow());
  }

  private static byte[] bytes(String text) {
    String digits = text.replaceAll("\\s", "");
    Matcher other = NO_DIGIT.matcher(digits);
    if (other.find()) {
      throw CommandFailure.usage(
          "--hex has '" + other.group() + "': give digits from 0 to 9 and a to f");
    }
    if (digits.length() % 2 != 0) {
      throw CommandFailure.usage(
          "--hex has " + Count.of(digits.length(), "digit") + ": give two for each byte");
    }
    return HexFormat.of().parseHex(digits);
  }

  /// Passes on the payloads of frames as they arrive, so that there may be more than memory holds.
  private static void passFrames(InputStream in, FrameFormat format, Consumer consumer)
      throws IOException {
    FrameDecoder decoder = new FrameDecoder(format);
    byte[] piece = new byte[PIECE];
    long number = 0;
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      decoder.feed(ByteBuffer.wrap(piece, 0, read));
      for (ByteBuffer payload = decoder.next(); payload != null; payload = decoder.next()) {
        consumer.accept(MemorySegment.ofBuffer(payload), number);
        number++;
      }
    }
    decoder.requireWhole();
  }
}
