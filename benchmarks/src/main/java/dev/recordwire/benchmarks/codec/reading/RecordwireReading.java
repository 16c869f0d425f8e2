package dev.recordwire.benchmarks.codec.reading;

import dev.recordwire.benchmarks.codec.ArrayPeer;
import dev.recordwire.benchmarks.codec.RecordwireStorages;
import java.util.List;

/// Ours: the generated codec, as users call it.
final class RecordwireReading extends ArrayPeer<Reading> {
  RecordwireReading() {
    super(Reading.SAMPLE);
  }

  @Override
  public byte[] encode(Reading value) {
    return ReadingCodec.encode(value);
  }

  @Override
  protected int encode(Reading value, byte[] target) {
    return ReadingCodec.encode(value, target, 0);
  }

  @Override
  public Reading decode(byte[] bytes) {
    return ReadingCodec.decode(bytes);
  }

  @Override
  public List<Reading> throughEveryStorage(Reading value) {
    return RecordwireStorages.roundTrip(ReadingCodec.CODEC, value);
  }
}
