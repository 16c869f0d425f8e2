package dev.recordwire.benchmarks.file;

import dev.recordwire.benchmarks.codec.marketdata.MarketData;
import dev.recordwire.benchmarks.codec.marketdata.MarketDataCodec;
import dev.recordwire.file.FrameFormat;
import dev.recordwire.file.FrameReader;
import dev.recordwire.file.FrameWriter;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Our frames, each with a checksum.
final class FrameStore implements RecordStore {
  @Override
  public void write(Path file, int records) throws IOException {
    try (FrameWriter<MarketData> out =
        FrameWriter.to(MarketDataCodec.CODEC, file, FrameFormat.CHECKED)) {
      for (int i = 0; i < records; i++) {
        out.write(MarketData.SAMPLE);
      }
    }
  }

  @Override
  public long read(Path file) throws IOException {
    try (FrameReader<MarketData> in =
        FrameReader.map(MarketDataCodec.CODEC, file, FrameFormat.CHECKED, Arena.ofAuto())) {
      long trades = 0;
      for (MarketData each = in.read(); each != null; each = in.read()) {
        trades += each.trades().size();
      }
      return trades / 2;
    }
  }

  @Override
  public Check check(Path file) {
    return () -> {
      try (FrameReader<MarketData> in =
          FrameReader.map(MarketDataCodec.CODEC, file, FrameFormat.CHECKED, Arena.ofAuto())) {
        while (in.skip()) {}
        return in.frames();
      }
    };
  }

  @Override
  public Appender appender(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FrameWriter<MarketData> out =
        FrameWriter.to(MarketDataCodec.CODEC, channel, FrameFormat.CHECKED);
    return new Appender() {
      @Override
      public void add(int records) throws IOException {
        for (int i = 0; i < records; i++) {
          out.write(MarketData.SAMPLE);
        }
      }

      @Override
      public void force() throws IOException {
        out.flush();
        channel.force(false);
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }
}
