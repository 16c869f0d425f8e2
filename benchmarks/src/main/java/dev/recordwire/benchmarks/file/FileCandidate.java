package dev.recordwire.benchmarks.file;

import dev.recordwire.file.Compression;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A library, or a way to use it, that keeps records in files.
public enum FileCandidate {
  /// The limit: a channel with a buffer and checksums, and nothing else.
  PLAIN("plain channel"),
  /// Our record files.
  RECORDWIRE("recordwire"),
  /// Our record files, compressed with zlib.
  RECORDWIRE_ZLIB("recordwire, zlib"),
  /// Our record files, compressed with Zstandard.
  RECORDWIRE_ZSTD("recordwire, zstd"),
  /// Our frames.
  FRAMES("recordwire, frames"),
  /// Avro's container files.
  AVRO("avro"),
  /// Delimited messages of Protocol Buffers.
  PROTOBUF("protobuf"),
  /// Kafka's log.
  KAFKA("kafka log");

  private static final List<String> ZSTD_FLAGS = List.of("--enable-native-access=ALL-UNNAMED");

  private final String words;

  FileCandidate(String words) {
    this.words = words;
  }

  /// Its name in charts and tables.
  public String words() {
    return words;
  }

  /// The operations that it offers.
  Set<FileOperation> operations() {
    return switch (this) {
      case RECORDWIRE, RECORDWIRE_ZLIB, RECORDWIRE_ZSTD -> EnumSet.allOf(FileOperation.class);
      case PLAIN, FRAMES -> EnumSet.complementOf(EnumSet.of(FileOperation.GET));
      case AVRO, PROTOBUF, KAFKA ->
          EnumSet.of(FileOperation.APPEND, FileOperation.FORCE, FileOperation.READ);
    };
  }

  /// The flags of its JVM.
  List<String> flags() {
    return this == RECORDWIRE_ZSTD ? ZSTD_FLAGS : List.of();
  }

  RecordStore store() {
    return switch (this) {
      case PLAIN -> new PlainStore();
      case RECORDWIRE -> new RecordwireStore(Compression.NONE);
      case RECORDWIRE_ZLIB -> new RecordwireStore(Compression.DEFLATE);
      case RECORDWIRE_ZSTD -> new RecordwireStore(Compression.ZSTD);
      case FRAMES -> new FrameStore();
      case AVRO -> new AvroStore();
      case PROTOBUF -> new ProtobufStore();
      case KAFKA -> new KafkaStore();
    };
  }
}
