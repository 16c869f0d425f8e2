package dev.recordwire.tools.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads texts that people and compilers write: in UTF-8, and of a size that fits memory.
public final class TextFile {
  /// Some editors write it at the start of a text, where it means nothing.
  public static final char BYTE_ORDER_MARK = '\ufeff';

  private static final int MAX_BYTES = 1 << 26;

  private TextFile() {}

  /// Reads a file.
  ///
  /// @param expected what it should be: `schema lock`
  /// @throws CommandFailure if it is no text, or larger than 64 MiB
  public static String read(Path path, String expected) throws IOException {
    try (InputStream in = Files.newInputStream(InputFile.stream(path))) {
      return read(in, path.toString(), expected);
    }
  }

  /// Reads all bytes of a stream.
  ///
  /// @param place the file or entry, as messages name it
  /// @param expected what it should be: `schema lock`
  /// @throws CommandFailure if it is no text, or larger than 64 MiB
  public static String read(InputStream in, String place, String expected) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw CommandFailure.input(
          place + ": this is no " + expected + ": it has more than " + Bytes.of(MAX_BYTES));
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    } catch (CharacterCodingException _) {
      throw CommandFailure.input(place + ": this is no " + expected + ": it is not UTF-8");
    }
  }
}
