package dev.recordwire.flink;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.file.RecordBlock;
import dev.recordwire.file.RecordFileException;
import dev.recordwire.file.RecordFilePart;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.apache.flink.core.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;

/// Record files as a format of Flink's FileSource: a split is a part of a file, a batch a block,
/// and a position that a checkpoint has is a block and a number of its records.
///
/// The schema of each file is compared with the record's by the rules of docs/evolution.md before
/// its first record is read. Damage is an exception that names the file, the byte and the record.
///
/// The views of a record lie in the memory of its block.
///
/// @param <T> the record
public final class RecordFileFormat<T> implements BulkFormat<T, FileSourceSplit> {
  @Serial private static final long serialVersionUID = 1L;

  /// The largest block that is read unless another limit is set, that of record files.
  private static final int DEFAULT_MAX_BLOCK_BYTES = 1 << 27;

  private final Decoding<T> decoding;
  private final int maxBlockBytes;
  private final boolean isWhole;

  private RecordFileFormat(Decoding<T> decoding, int maxBlockBytes, boolean isWhole) {
    this.decoding = decoding;
    this.maxBlockBytes = maxBlockBytes;
    this.isWhole = isWhole;
  }

  /// Returns the format of a codec's records.
  public static <T> RecordFileFormat<T> of(Codec<T> codec) {
    return new RecordFileFormat<>(Decoding.of(codec), DEFAULT_MAX_BLOCK_BYTES, false);
  }

  /// Returns the same format with other limits of payloads.
  public RecordFileFormat<T> withLimits(DecodeLimits limits) {
    return new RecordFileFormat<>(decoding.withLimits(limits), maxBlockBytes, isWhole);
  }

  /// Returns the same format with another limit of blocks, for files with records of more than 128
  /// MiB. Each reader takes as much memory as its largest block.
  ///
  /// @param bytes the largest block without compression that is read
  /// @throws IllegalArgumentException if it is negative
  public RecordFileFormat<T> withMaxBlockBytes(int bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("maxBlockBytes is " + bytes + ", and is at least 0");
    }
    return new RecordFileFormat<>(decoding, bytes, isWhole);
  }

  /// Returns the same format for files that their writers closed, as Flink's sink does: a file
  /// without an index at its end, which was cut off or whose writer was stopped, fails the job.
  /// Otherwise the records that are there are read.
  public RecordFileFormat<T> withWholeFiles() {
    return new RecordFileFormat<>(decoding, maxBlockBytes, true);
  }

  @Override
  public boolean isSplittable() {
    return true;
  }

  @Override
  public TypeInformation<T> getProducedType() {
    return decoding.type();
  }

  /// Opens a split.
  ///
  /// @throws RecordFileException if the file is no record file, or the record can't read it
  @Override
  public BulkFormat.Reader<T> createReader(Configuration config, FileSourceSplit split)
      throws IOException {
    return restoreReader(config, split);
  }

  /// Opens a split where a checkpoint left it.
  ///
  /// @throws RecordFileException if the file is no record file, or the record can't read it
  @Override
  public BulkFormat.Reader<T> restoreReader(Configuration config, FileSourceSplit split)
      throws IOException {
    FSDataInputStream in = split.path().getFileSystem().open(split.path());
    try {
      return new BlockReader<>(in, open(in, split), split.getReaderPosition().orElse(null));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private RecordFilePart<T> open(FSDataInputStream in, FileSourceSplit split) throws IOException {
    RecordFilePart<T> part =
        RecordFilePart.open(
            decoding.codec(),
            split.path().toString(),
            (position, target, count) -> read(in, position, target, count),
            split.fileSize(),
            split.offset(),
            split.offset() + split.length());
    return (isWhole ? part.requireWhole() : part)
        .withLimits(decoding.limits())
        .withMaxContentBytes(maxBlockBytes);
  }

  private static int read(FSDataInputStream in, long position, byte[] target, int count)
      throws IOException {
    if (in.getPos() != position) {
      in.seek(position);
    }
    return in.readNBytes(target, 0, count);
  }

  /// Reads the blocks of a split.
  private static final class BlockReader<T> implements BulkFormat.Reader<T> {
    private final FSDataInputStream in;
    private final RecordFilePart<T> part;

    /// How many records to pass over before the first one.
    private long passed;

    BlockReader(
        FSDataInputStream in, RecordFilePart<T> part, @Nullable CheckpointedPosition position) {
      this.in = in;
      this.part = part;
      if (position != null) {
        passed = position.getRecordsAfterOffset();
        if (position.getOffset() != CheckpointedPosition.NO_OFFSET) {
          part.goTo(position.getOffset());
        }
      }
    }

    @Override
    public BulkFormat.@Nullable RecordIterator<T> readBatch() throws IOException {
      RecordBlock<T> block = part.next();
      while (block != null && passed >= block.records()) {
        passed -= block.records();
        block = part.next();
      }
      if (block == null) {
        return null;
      }
      int first = (int) passed;
      passed = 0;
      return new Records<>(block, first);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /// The records of a block.
  private static final class Records<T> implements BulkFormat.RecordIterator<T> {
    private final RecordBlock<T> block;
    private int next;

    Records(RecordBlock<T> block, int next) {
      this.block = block;
      this.next = next;
    }

    @Override
    public @Nullable RecordAndPosition<T> next() {
      if (next == block.records()) {
        return null;
      }
      try {
        T record = block.get(next);
        next++;
        return new RecordAndPosition<>(record, block.offset(), next);
      } catch (RecordFileException e) {
        throw new UncheckedIOException(e);
      }
    }

    /// Does nothing: records may still have views in the block's memory.
    @Override
    public void releaseBatch() {}
  }
}
