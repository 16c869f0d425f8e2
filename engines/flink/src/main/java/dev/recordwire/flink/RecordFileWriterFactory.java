package dev.recordwire.flink;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.file.Compression;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileOutput;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;

/// Makes the writers of record files for Flink's FileSink.
///
/// @param <T> the record
public final class RecordFileWriterFactory<T> implements BulkWriter.Factory<T> {
  @Serial private static final long serialVersionUID = 1L;

  private final Decoding<T> codec;
  private final Options options;

  private RecordFileWriterFactory(Decoding<T> codec, Options options) {
    this.codec = codec;
    this.options = options;
  }

  /// Returns a factory for a codec's records.
  public static <T> RecordFileWriterFactory<T> of(Codec<T> codec) {
    return of(codec, RecordFileOptions.DEFAULT);
  }

  /// Returns a factory for a codec's records, with options.
  ///
  /// @throws IllegalArgumentException if the options have a delay: Flink decides when files are
  ///     seen
  public static <T> RecordFileWriterFactory<T> of(Codec<T> codec, RecordFileOptions options) {
    if (options.maxDelay().isPresent()) {
      throw new IllegalArgumentException(
          "a file of Flink's sink is seen with a checkpoint: leave maxDelay out");
    }
    return new RecordFileWriterFactory<>(Decoding.of(codec), Options.of(options));
  }

  /// Returns the same factory with other limits, for records that the default ones refuse: their
  /// readers need these limits, too.
  public RecordFileWriterFactory<T> withLimits(DecodeLimits limits) {
    return new RecordFileWriterFactory<>(codec.withLimits(limits), options);
  }

  @Override
  public BulkWriter<T> create(FSDataOutputStream out) throws IOException {
    RecordFileOutput<T> file =
        RecordFileOutput.begin(codec.codec(), out, options.get(), codec.limits());
    return new BulkWriter<>() {
      @Override
      public void addElement(T element) throws IOException {
        try {
          file.append(element);
        } catch (IOException e) {
          throw unwritten(file, e);
        }
      }

      @Override
      public void flush() throws IOException {
        try {
          file.flush();
        } catch (IOException e) {
          throw unwritten(file, e);
        }
      }

      @Override
      public void finish() throws IOException {
        try {
          file.finish();
        } catch (IOException e) {
          throw unwritten(file, e);
        }
      }
    };
  }

  /// Flink's streams do not tell their file, and some say no more than that there is no space left.
  private IOException unwritten(RecordFileOutput<T> file, IOException cause) {
    return new IOException(
        "a file of the sink of %s can't be written behind its byte %d (%s): no record is lost, and the job goes on from its last checkpoint once the sink's folder takes bytes again"
            .formatted(codec.codec().type().getName(), file.bytes(), cause.getMessage()),
        cause);
  }

  /// Options of which all parts can be sent to other processes.
  private record Options(int blockBytes, int maxRecordBytes, Compression compression, int level)
      implements Serializable {
    static Options of(RecordFileOptions options) {
      return new Options(
          options.blockBytes(), options.maxRecordBytes(), options.compression(), options.level());
    }

    RecordFileOptions get() {
      return RecordFileOptions.DEFAULT
          .withBlockBytes(blockBytes)
          .withMaxRecordBytes(maxRecordBytes)
          .withCompression(compression, level);
    }
  }
}
