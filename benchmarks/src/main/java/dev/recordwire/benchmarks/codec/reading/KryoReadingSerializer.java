package dev.recordwire.benchmarks.codec.reading;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;

/// A serializer of Kryo, written by hand for speed.
public final class KryoReadingSerializer extends Serializer<Reading> {
  @Override
  public void write(Kryo kryo, Output output, Reading reading) {
    output.writeInt(reading.id());
    output.writeString(reading.name());
    output.writeDouble(reading.value());
  }

  @Override
  public Reading read(Kryo kryo, Input input, Class<? extends Reading> type) {
    return new Reading(input.readInt(), input.readString(), input.readDouble());
  }
}
