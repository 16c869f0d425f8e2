package dev.recordwire.benchmarks.file;

import dev.recordwire.benchmarks.codec.marketdata.protobuf.MarketDataMessage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Delimited messages of Protocol Buffers in a buffered stream. They have no checksums.
final class ProtobufStore implements RecordStore {
  private static final int BUFFER = 1 << 16;

  private final MarketDataMessage sample =
      (MarketDataMessage) AvroStore.sample("MarketData", "protobuf");

  @Override
  public void write(Path file, int records) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
      for (int i = 0; i < records; i++) {
        sample.writeDelimitedTo(out);
      }
    }
  }

  @Override
  public Appender appender(Path file) throws IOException {
    FileOutputStream target = new FileOutputStream(file.toFile());
    OutputStream out = new BufferedOutputStream(target, BUFFER);
    return new Appender() {
      @Override
      public void add(int records) throws IOException {
        for (int i = 0; i < records; i++) {
          sample.writeDelimitedTo(out);
        }
      }

      @Override
      public void force() throws IOException {
        out.flush();
        target.getChannel().force(false);
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }

  @Override
  public long read(Path file) throws IOException {
    long trades = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      for (MarketDataMessage each = MarketDataMessage.parseDelimitedFrom(in);
          each != null;
          each = MarketDataMessage.parseDelimitedFrom(in)) {
        trades += each.getTradesCount();
      }
    }
    return trades / 2;
  }
}
