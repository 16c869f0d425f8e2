package dev.recordwire.engines.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.jspecify.annotations.Nullable;

/// The serializer of a type, with the buffers that Flink gives it.
final class FlinkSerializer {
  private final TypeSerializer<Object> serializer;
  private final DataOutputSerializer out = new DataOutputSerializer(128);
  private final DataInputDeserializer in = new DataInputDeserializer();
  private final @Nullable Object sample;

  private FlinkSerializer(TypeInformation<Object> type, @Nullable Object sample) {
    this.serializer = type.createSerializer(new SerializerConfigImpl());
    this.sample = sample;
  }

  static FlinkSerializer of(TypeInformation<Object> type) {
    return new FlinkSerializer(type, null);
  }

  /// A serializer with a sample.
  static FlinkSerializer of(FlinkFormat format) {
    return new FlinkSerializer(format.type(), format.sample());
  }

  private Object sample() {
    if (sample == null) {
      throw new IllegalStateException("this serializer was made without a sample");
    }
    return sample;
  }

  /// Whether objects are never copied.
  boolean isImmutable() {
    return serializer.isImmutableType();
  }

  /// The bytes of the sample.
  byte[] bytes() {
    return bytes(sample());
  }

  /// The bytes of an object.
  byte[] bytes(Object value) {
    try {
      out.clear();
      serializer.serialize(value, out);
      return out.getCopyOfBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The object of some bytes.
  Object read(byte[] bytes) {
    try {
      in.setBuffer(bytes);
      return serializer.deserialize(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A copy of an object.
  Object copy(Object value) {
    return serializer.copy(value);
  }

  /// Writes the sample so many times; returns the nanoseconds for each.
  double timeToSerialize(int count) throws IOException {
    Object value = sample();
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      out.clear();
      serializer.serialize(value, out);
    }
    long end = System.nanoTime();
    require(out.length() > 0);
    return (double) (end - start) / count;
  }

  /// Reads the sample so many times; returns the nanoseconds for each.
  double timeToDeserialize(int count) throws IOException {
    byte[] bytes = bytes();
    int read = 0;
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      in.setBuffer(bytes);
      read += serializer.deserialize(in) == null ? 0 : 1;
    }
    long end = System.nanoTime();
    require(read == count);
    return (double) (end - start) / count;
  }

  /// Copies the sample so many times; returns the nanoseconds for each.
  double timeToCopy(int count) {
    Object value = sample();
    int copied = 0;
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      copied += serializer.copy(value) == null ? 0 : 1;
    }
    long end = System.nanoTime();
    require(copied == count);
    return (double) (end - start) / count;
  }

  private static void require(boolean isDone) {
    if (!isDone) {
      throw new IllegalStateException("the serializer did not do what was measured");
    }
  }
}
