package dev.recordwire.benchmarks.file;

import dev.recordwire.benchmarks.codec.Payload;
import dev.recordwire.benchmarks.codec.Payloads;
import dev.recordwire.benchmarks.codec.marketdata.avro.MarketDataAvro;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;

/// Avro's container files, without compression, with blocks of 64 KiB and the generated coders.
/// They have no checksums.
final class AvroStore implements RecordStore {
  private static final int BLOCK = 1 << 16;

  private final MarketDataAvro sample = (MarketDataAvro) sample("MarketData", "avro");
  private final SpecificData data = SpecificData.getForClass(MarketDataAvro.class);

  AvroStore() {
    data.setCustomCoders(true);
  }

  /// A payload's object of another library.
  static Object sample(String payload, String candidate) {
    for (Payload<?> each : Payloads.all()) {
      if (each.name().equals(payload)) {
        return each.open(candidate).sample();
      }
    }
    throw new IllegalArgumentException("no payload " + payload);
  }

  private DataFileWriter<MarketDataAvro> open(Path file) throws IOException {
    DataFileWriter<MarketDataAvro> out =
        new DataFileWriter<>(new SpecificDatumWriter<>(sample.getSchema(), data));
    out.setSyncInterval(BLOCK);
    return out.create(sample.getSchema(), file.toFile());
  }

  @Override
  public void write(Path file, int records) throws IOException {
    try (DataFileWriter<MarketDataAvro> out = open(file)) {
      for (int i = 0; i < records; i++) {
        out.append(sample);
      }
    }
  }

  @Override
  public Appender appender(Path file) throws IOException {
    DataFileWriter<MarketDataAvro> out = open(file);
    return new Appender() {
      @Override
      public void add(int records) throws IOException {
        for (int i = 0; i < records; i++) {
          out.append(sample);
        }
      }

      @Override
      public void force() throws IOException {
        out.fSync();
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }

  @Override
  public long read(Path file) throws IOException {
    SpecificDatumReader<MarketDataAvro> reader =
        new SpecificDatumReader<>(sample.getSchema(), sample.getSchema(), data);
    long trades = 0;
    try (DataFileReader<MarketDataAvro> in = new DataFileReader<>(file.toFile(), reader)) {
      while (in.hasNext()) {
        trades += in.next().getTrades().size();
      }
    }
    return trades / 2;
  }
}
