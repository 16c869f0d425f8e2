package dev.recordwire.benchmarks.file;

import dev.recordwire.benchmarks.codec.marketdata.MarketData;
import dev.recordwire.benchmarks.codec.marketdata.MarketDataCodec;
import dev.recordwire.file.Compression;
import dev.recordwire.file.Progress;
import dev.recordwire.file.RecordFile;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileReader;
import dev.recordwire.file.RecordFileWriter;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;

/// Our record files.
///
/// @param compression how blocks are compressed
record RecordwireStore(Compression compression) implements RecordStore {
  private RecordFileWriter<MarketData> open(Path file) throws IOException {
    return RecordFileWriter.open(
        MarketDataCodec.CODEC,
        file,
        RecordFileOptions.DEFAULT.withCompression(compression),
        Progress.NONE);
  }

  @Override
  public void write(Path file, int records) throws IOException {
    try (RecordFileWriter<MarketData> out = open(file)) {
      for (int i = 0; i < records; i++) {
        out.append(MarketData.SAMPLE);
      }
    }
  }

  @Override
  public long read(Path file) throws IOException {
    try (RecordFileReader<MarketData> in =
        RecordFileReader.open(MarketDataCodec.CODEC, file, Arena.ofAuto())) {
      return in.stream().mapToLong(each -> each.trades().size()).sum() / 2;
    }
  }

  @Override
  public Appender appender(Path file) throws IOException {
    RecordFileWriter<MarketData> out = open(file);
    return new Appender() {
      @Override
      public void add(int records) throws IOException {
        for (int i = 0; i < records; i++) {
          out.append(MarketData.SAMPLE);
        }
      }

      @Override
      public void force() throws IOException {
        out.force();
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }

  @Override
  public Check check(Path file) throws IOException {
    RecordFile in = RecordFile.open(file, Arena.ofAuto());
    return () -> in.verify(Progress.NONE).isEmpty() ? in.count() : 0;
  }

  @Override
  public Lookup lookup(Path file) throws IOException {
    RecordFileReader<MarketData> in =
        RecordFileReader.open(MarketDataCodec.CODEC, file, Arena.ofAuto());
    return record -> in.get(record).trades().size();
  }
}
