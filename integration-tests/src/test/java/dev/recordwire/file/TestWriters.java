package dev.recordwire.file;

import dev.recordwire.codec.Codec;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// Writers of record files that only tests make: over a channel that fails, and with a known mark.
public final class TestWriters {
  private TestWriters() {}

  /// A writer of a new file through a channel, with the bytes 0 to 15 as its mark.
  public static <T> RecordFileWriter<T> create(
      Codec<T> codec, FileChannel channel, Path path, RecordFileOptions options)
      throws IOException {
    Mark mark = new Mark(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);
    FileHeader header = new FileHeader(codec.schema(), mark);
    return writer(codec, WritableFile.begin(channel, path, header), options);
  }

  /// A writer that goes on with a file through a channel.
  public static <T> RecordFileWriter<T> open(
      Codec<T> codec, FileChannel channel, Path path, RecordFileOptions options)
      throws IOException {
    return writer(codec, WritableFile.goOn(channel, path, _ -> {}, Progress.NONE), options);
  }

  /// A writer of payloads whose schema nobody checks.
  public static RecordFileWriter<MemorySegment> copying(String schema, Path path)
      throws IOException {
    return RecordFileWriter.copying(schema, path, RecordFileOptions.DEFAULT);
  }

  private static <T> RecordFileWriter<T> writer(
      Codec<T> codec, WritableFile file, RecordFileOptions options) {
    PayloadEncoder<T> encoder = new PayloadEncoder.OfCodec<>(codec);
    return new RecordFileWriter<>(file, null, new BlockBuffer<>(encoder, options), options);
  }
}
