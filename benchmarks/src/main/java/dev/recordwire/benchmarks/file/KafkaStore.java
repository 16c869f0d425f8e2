package dev.recordwire.benchmarks.file;

import dev.recordwire.benchmarks.codec.marketdata.MarketData;
import dev.recordwire.benchmarks.codec.marketdata.MarketDataCodec;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.record.internal.FileRecords;
import org.apache.kafka.common.record.internal.MemoryRecords;
import org.apache.kafka.common.record.internal.MemoryRecordsBuilder;
import org.apache.kafka.common.record.internal.Record;
import org.apache.kafka.common.record.internal.RecordBatch;

/// The log of Kafka, as its broker keeps it: batches of 64 KiB with checksums, whose values are
/// payloads of our codec.
final class KafkaStore implements RecordStore {
  private static final int BATCH = 1 << 16;
  private static final int ROOM = 256;

  /// A log, and the batch that is filled.
  private static final class Out implements Appender {
    private final FileRecords log;
    private final ByteBuffer buffer = ByteBuffer.allocate(BATCH);
    private MemoryRecordsBuilder batch;
    private long offset;

    Out(Path file) throws IOException {
      log = FileRecords.open(file.toFile(), true, false, 0, false);
      batch = begin();
    }

    private MemoryRecordsBuilder begin() {
      return MemoryRecords.builder(
          buffer.clear(), Compression.NONE, TimestampType.CREATE_TIME, offset);
    }

    void add(MarketData record) throws IOException {
      byte[] value = MarketDataCodec.CODEC.encode(record);
      if (!batch.hasRoomFor(0, NO_KEY, value, Record.EMPTY_HEADERS) || buffer.remaining() < ROOM) {
        flush();
      }
      batch.append(0, NO_KEY, value);
      offset++;
    }

    private void flush() throws IOException {
      if (batch.numRecords() > 0) {
        log.append(batch.build());
        batch = begin();
      }
    }

    @Override
    public void add(int records) throws IOException {
      for (int i = 0; i < records; i++) {
        add(MarketData.SAMPLE);
      }
    }

    @Override
    public void force() throws IOException {
      flush();
      log.flush();
    }

    @Override
    public void close() throws IOException {
      flush();
      log.channel().close();
    }
  }

  private static final byte[] NO_KEY = {};

  @Override
  public void write(Path file, int records) throws IOException {
    try (Out out = new Out(file)) {
      out.add(records);
    }
  }

  @Override
  public Appender appender(Path file) throws IOException {
    return new Out(file);
  }

  @Override
  public long read(Path file) throws IOException {
    long trades = 0;
    try (FileRecords log = FileRecords.open(file.toFile(), false, true, 0, false)) {
      for (RecordBatch batch : log.batches()) {
        batch.ensureValid();
        for (Record each : batch) {
          trades += MarketDataCodec.decode(each.value()).trades().size();
        }
      }
    }
    return trades / 2;
  }
}
