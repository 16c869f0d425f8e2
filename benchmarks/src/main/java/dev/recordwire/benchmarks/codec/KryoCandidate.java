package dev.recordwire.benchmarks.codec;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.ByteBufferInput;
import com.esotericsoftware.kryo.io.ByteBufferOutput;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.ImmutableCollectionsSerializers;
import java.util.List;

/// Kryo on our record. Classes are registered, references are not tracked, and input and output are
/// reused; a new array costs a copy of the bytes.
final class KryoCandidate<T> implements Candidate<T> {
  private final Kryo kryo = new Kryo();
  private final Class<T> type;
  private final T sample;
  private final Output output = new Output(1 << 16, -1);
  private final Input input = new Input();
  private final ByteBufferOutput directOutput = new ByteBufferOutput(1 << 16, -1);

  /// Uses the serializers that Kryo chooses.
  KryoCandidate(T sample) {
    this.type = ForyCandidate.typeOf(sample);
    this.sample = sample;
    for (Class<?> part : Components.classes(type)) {
      kryo.register(part);
    }
    ImmutableCollectionsSerializers.registerSerializers(kryo);
  }

  /// Uses a serializer that is written by hand.
  KryoCandidate(T sample, Serializer<T> serializer) {
    this.type = ForyCandidate.typeOf(sample);
    this.sample = sample;
    kryo.register(type, serializer);
  }

  @Override
  public T sample() {
    return sample;
  }

  @Override
  public byte[] encode(T value) {
    encodeReused(value);
    return output.toBytes();
  }

  @Override
  public int encodeReused(T value) {
    output.reset();
    kryo.writeObject(output, value);
    return output.position();
  }

  @Override
  public byte[] reused() {
    return output.toBytes();
  }

  @Override
  public T decode(byte[] bytes) {
    input.setBuffer(bytes);
    return kryo.readObject(input, type);
  }

  @Override
  public List<T> throughEveryStorage(T value) {
    directOutput.reset();
    kryo.writeObject(directOutput, value);
    byte[] bytes = directOutput.toBytes();
    byte[] shifted = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, shifted, 1, bytes.length);
    return List.of(
        kryo.readObject(new ByteBufferInput(bytes), type),
        kryo.readObject(new Input(shifted, 1, bytes.length), type));
  }
}
