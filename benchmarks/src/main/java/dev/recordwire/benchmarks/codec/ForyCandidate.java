package dev.recordwire.benchmarks.codec;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.fory.Fory;
import org.apache.fory.memory.MemoryBuffer;

/// Apache Fory on our record. Every class is registered, the serializers are generated and compiled
/// before the first measured call, references are not tracked, and both sides have the same class.
///
/// There is one Fory for each thread, the fastest way to use it.
final class ForyCandidate<T> implements Candidate<T> {
  private final Fory fory;
  private final Class<T> type;
  private final T sample;
  private final MemoryBuffer heap = MemoryBuffer.newHeapBuffer(1 << 16);
  private final ByteBuffer direct;

  ForyCandidate(T sample) {
    this.type = typeOf(sample);
    this.sample = sample;
    fory =
        Fory.builder()
            .withXlang(false)
            .withCompatible(false)
            .withRefTracking(false)
            .requireClassRegistration(true)
            .withCodegen(true)
            .withAsyncCompilation(false)
            .build();
    for (Class<?> part : Components.classes(type)) {
      fory.register(part);
    }
    fory.ensureSerializersCompiled();
    direct = ByteBuffer.allocateDirect(encode(sample).length);
  }

  /// The class of a record, which can't have subclasses.
  @SuppressWarnings("unchecked")
  static <T> Class<T> typeOf(T sample) {
    return (Class<T>) sample.getClass();
  }

  @Override
  public T sample() {
    return sample;
  }

  @Override
  public byte[] encode(T value) {
    return fory.serialize(value);
  }

  @Override
  public int encodeReused(T value) {
    heap.writerIndex(0);
    fory.serialize(heap, value);
    return heap.writerIndex();
  }

  @Override
  public byte[] reused() {
    return heap.getBytes(0, heap.writerIndex());
  }

  @Override
  public T decode(byte[] bytes) {
    return fory.deserialize(bytes, type);
  }

  @Override
  public List<T> throughEveryStorage(T value) {
    byte[] bytes = fory.serialize(value);
    direct.clear().put(bytes).flip();
    T fromDirect = type.cast(fory.deserialize(direct));
    byte[] shifted = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, shifted, 1, bytes.length);
    return List.of(
        fromDirect, fory.deserialize(MemoryBuffer.fromByteArray(shifted, 1, bytes.length), type));
  }
}
