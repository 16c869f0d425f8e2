package dev.recordwire.benchmarks.codec.numeric;

import dev.recordwire.benchmarks.codec.ArrayPeer;
import dev.recordwire.benchmarks.codec.RecordwireStorages;
import java.util.List;

/// Ours: the generated codec, as users call it.
final class RecordwireNumeric extends ArrayPeer<Numeric> {
  RecordwireNumeric() {
    super(Numeric.SAMPLE);
  }

  @Override
  public byte[] encode(Numeric value) {
    return NumericCodec.encode(value);
  }

  @Override
  protected int encode(Numeric value, byte[] target) {
    return NumericCodec.encode(value, target, 0);
  }

  @Override
  public Numeric decode(byte[] bytes) {
    return NumericCodec.decode(bytes);
  }

  @Override
  public List<Numeric> throughEveryStorage(Numeric value) {
    return RecordwireStorages.roundTrip(NumericCodec.CODEC, value);
  }
}
