package dev.recordwire.benchmarks.file;

import dev.recordwire.benchmarks.codec.marketdata.MarketData;
import dev.recordwire.benchmarks.codec.marketdata.MarketDataCodec;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/// The limit: payloads of our codec in a buffer of 64 KiB, which goes to a channel when it is full,
/// with the checksum of the buffer before it, and nothing else. It has no schema, ends within
/// records, and finds none of them again but by reading on.
final class PlainStore implements RecordStore {
  private static final int BUFFER = 1 << 16;
  private static final int HEADER = 8;

  /// A channel with its buffer.
  private static final class Out implements Appender {
    private final FileChannel channel;
    private final byte[] bytes = new byte[BUFFER];
    private final CRC32C checksum = new CRC32C();
    private int filled = HEADER;

    Out(Path file) throws IOException {
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING);
    }

    void add(MarketData record) throws IOException {
      int size = (int) MarketDataCodec.CODEC.encodedSize(record);
      if (BUFFER - filled < size) {
        flush();
      }
      filled += MarketDataCodec.CODEC.encode(record, bytes, filled);
    }

    private void flush() throws IOException {
      checksum.reset();
      checksum.update(bytes, HEADER, filled - HEADER);
      ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, filled).order(ByteOrder.LITTLE_ENDIAN);
      buffer.putInt(0, filled - HEADER).putInt(4, (int) checksum.getValue());
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      filled = HEADER;
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
      channel.force(false);
    }

    @Override
    public void close() throws IOException {
      flush();
      channel.close();
    }
  }

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
  public Check check(Path file) throws IOException {
    ByteBuffer mapped = map(file);
    return () -> check(mapped);
  }

  private static long check(ByteBuffer mapped) {
    CRC32C checksum = new CRC32C();
    long payloads = 0;
    for (int at = 0; at < mapped.limit(); ) {
      int size = mapped.getInt(at);
      checksum.reset();
      checksum.update(mapped.slice(at + HEADER, size));
      if ((int) checksum.getValue() != mapped.getInt(at + 4)) {
        return 0;
      }
      payloads += size;
      at += HEADER + size;
    }
    return payloads / MarketDataCodec.CODEC.encodedSize(MarketData.SAMPLE);
  }

  @Override
  public long read(Path file) throws IOException {
    ByteBuffer mapped = map(file);
    long records = check(mapped);
    long trades = 0;
    for (int at = 0; at < mapped.limit(); ) {
      int size = mapped.getInt(at);
      ByteBuffer block = mapped.slice(at + HEADER, size);
      while (block.hasRemaining()) {
        trades += MarketDataCodec.CODEC.decodeNext(block).trades().size();
      }
      at += HEADER + size;
    }
    return trades == 2 * records ? records : 0;
  }

  private static ByteBuffer map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel
          .map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto())
          .asByteBuffer()
          .order(ByteOrder.LITTLE_ENDIAN);
    }
  }
}
