package dev.recordwire.benchmarks.codec.numeric;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;

/// A serializer of Kryo, written by hand for speed.
public final class KryoNumericSerializer extends Serializer<Numeric> {
  @Override
  public void write(Kryo kryo, Output output, Numeric numeric) {
    output.writeInt(numeric.v1());
    output.writeInt(numeric.v2());
    output.writeInt(numeric.v3());
    output.writeInt(numeric.v4());
    output.writeInt(numeric.v5());
    output.writeInt(numeric.v6());
    output.writeInt(numeric.v7());
    output.writeInt(numeric.v8());
    output.writeInt(numeric.v9());
    output.writeInt(numeric.v10());
    output.writeInt(numeric.v11());
    output.writeInt(numeric.v12());
  }

  @Override
  public Numeric read(Kryo kryo, Input input, Class<? extends Numeric> type) {
    return new Numeric(
        input.readInt(),
        input.readInt(),
        input.readInt(),
        input.readInt(),
        input.readInt(),
        input.readInt(),
        input.readInt(),
        input.readInt(),
        input.readInt(),
        input.readInt(),
        input.readInt(),
        input.readInt());
  }
}
