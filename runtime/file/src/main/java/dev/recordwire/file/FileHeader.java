package dev.recordwire.file;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/// The header of a record file: the schema of its records, and the mark of its blocks.
record FileHeader(String schema, Mark mark) {
  private static final byte[] MAGIC = {(byte) 0x89, 'R', 'W', 'F', '\r', '\n', 0x1a, '\n'};
  private static final int VERSION = 1;
  private static final int VERSION_AT = 8;
  private static final int FLAGS_AT = 10;
  private static final int SCHEMA_SIZE_AT = 12;
  private static final int MARK_AT = 16;
  private static final int SCHEMA_AT = 32;
  private static final int MAX_SCHEMA_BYTES = 1 << 24;

  /// The header's bytes.
  ///
  /// @throws IllegalArgumentException if the schema is longer than a header has room for
  byte[] encode() {
    byte[] text = schema.getBytes(StandardCharsets.UTF_8);
    if (text.length > MAX_SCHEMA_BYTES) {
      throw new IllegalArgumentException(
          "the schema has %d bytes, and a record file has room for %d"
              .formatted(text.length, MAX_SCHEMA_BYTES));
    }
    byte[] bytes = new byte[byteSize(text.length)];
    MemorySegment target = MemorySegment.ofArray(bytes);
    System.arraycopy(MAGIC, 0, bytes, 0, MAGIC.length);
    target.set(LittleEndian.SHORT, VERSION_AT, (short) VERSION);
    target.set(LittleEndian.INT, SCHEMA_SIZE_AT, text.length);
    mark.put(target, MARK_AT);
    System.arraycopy(text, 0, bytes, SCHEMA_AT, text.length);
    int end = bytes.length - Checksum.BYTES;
    LittleEndian.put(bytes, end, Checksum.of(bytes, 0, end));
    return bytes;
  }

  /// Where the first block starts.
  int byteSize() {
    return byteSize(schema.getBytes(StandardCharsets.UTF_8).length);
  }

  private static int byteSize(int schemaBytes) {
    return (int) Padding.padded(SCHEMA_AT + schemaBytes + Checksum.BYTES);
  }

  /// Whether a file is empty or ends within the header that a writer had begun: it has no records.
  static boolean isUnfinished(FileChannel channel) throws IOException {
    byte[] start = FileBytes.read(channel, 0, SCHEMA_AT);
    int known = Math.min(start.length, MAGIC.length);
    if (Arrays.mismatch(start, 0, known, MAGIC, 0, known) >= 0) {
      return false;
    }
    if (start.length < SCHEMA_AT) {
      return true;
    }
    int size = LittleEndian.get(start, SCHEMA_SIZE_AT);
    return size >= 0 && size <= MAX_SCHEMA_BYTES && channel.size() < byteSize(size);
  }

  /// Reads and checks the header of a file.
  ///
  /// @throws RecordFileException if the file is no record file, or its header is damaged
  static FileHeader read(FileChannel channel, Path file) throws IOException {
    return read(FileBytes.of(channel), channel.size(), file.toString());
  }

  /// Reads and checks the header of a file.
  ///
  /// @param fileBytes the size of the file
  /// @param file its name, for errors
  /// @throws RecordFileException if the file is no record file, or its header is damaged
  static FileHeader read(FileContent content, long fileBytes, String file) throws IOException {
    byte[] start = FileBytes.read(content, 0, SCHEMA_AT);
    requireMagic(start, file);
    if (start.length < SCHEMA_AT) {
      throw unfinished(file, fileBytes);
    }
    requireKnown(start, file);
    int size = LittleEndian.get(start, SCHEMA_SIZE_AT);
    if (Integer.compareUnsigned(size, MAX_SCHEMA_BYTES) > 0) {
      throw fault(
          file,
          "its header says that the schema has %s bytes, and it has at most %d: the header is damaged"
              .formatted(Integer.toUnsignedString(size), MAX_SCHEMA_BYTES));
    }
    if (fileBytes < byteSize(size)) {
      throw unfinished(file, fileBytes);
    }
    byte[] bytes = FileBytes.read(content, 0, byteSize(size));
    if (bytes.length < byteSize(size)) {
      throw unfinished(file, bytes.length);
    }
    int end = bytes.length - Checksum.BYTES;
    int found = LittleEndian.get(bytes, end);
    int computed = Checksum.of(bytes, 0, end);
    if (found != computed) {
      throw fault(
          file,
          "the checksum of the header is %08x, and its bytes have %08x: the header is damaged, and"
                  .formatted(found, computed)
              + " RecordFileSalvage reads the blocks if it is given the schema");
    }
    return new FileHeader(text(bytes, size, file), Mark.at(MemorySegment.ofArray(bytes), MARK_AT));
  }

  private static void requireMagic(byte[] start, String file) throws RecordFileException {
    if (start.length == 0) {
      throw fault(
          file,
          "it is empty: it is no record file, or its writer was stopped before the first record");
    }
    int known = Math.min(start.length, MAGIC.length);
    if (Arrays.mismatch(start, 0, known, MAGIC, 0, known) >= 0) {
      throw fault(
          file,
          "it starts with '%s', and a record file with '%s': it is no record file, or it was"
                  .formatted(hex(start), hex(MAGIC))
              + " changed as if it were a text");
    }
  }

  private static void requireKnown(byte[] start, String file) throws RecordFileException {
    MemorySegment bytes = MemorySegment.ofArray(start);
    int version = Short.toUnsignedInt(bytes.get(LittleEndian.SHORT, VERSION_AT));
    int flags = Short.toUnsignedInt(bytes.get(LittleEndian.SHORT, FLAGS_AT));
    if (version != VERSION || flags != 0) {
      throw fault(
          file,
          "it has version %d and flags %d, and this program reads version 1 with flags 0: a later"
                  .formatted(version, flags)
              + " recordwire-file wrote it, or the header is damaged");
    }
  }

  private static String text(byte[] bytes, int size, String file) throws RecordFileException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, SCHEMA_AT, size))
          .toString();
    } catch (CharacterCodingException e) {
      throw new RecordFileException(file, 0, "its schema is not UTF-8", e);
    }
  }

  private static RecordFileException unfinished(String file, long size) {
    return fault(
        file,
        "it ends within its header, after %d bytes: its writer was stopped before the first record"
            .formatted(size));
  }

  private static RecordFileException fault(String file, String reason) {
    return new RecordFileException(file, 0, reason, null);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.ofDelimiter(" ").formatHex(bytes, 0, Math.min(bytes.length, MAGIC.length));
  }
}
