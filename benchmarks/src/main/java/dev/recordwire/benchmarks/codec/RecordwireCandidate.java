package dev.recordwire.benchmarks.codec;

import dev.recordwire.codec.Codec;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Our generated codec, called through the interface `Codec`, as a framework calls it; single
/// fields are those of the decoded record, or of a view.
///
/// @param <T> the record
public final class RecordwireCandidate<T> extends ByteArrayCandidate<T> implements FieldReader {
  private final Codec<T> codec;
  private final ToDoubleFunction<byte[]> fields;
  private final RecordwireStorages storages;

  /// Reads single fields of the decoded record.
  public static <T> RecordwireCandidate<T> decoding(
      Codec<T> codec, T sample, ToDoubleFunction<T> fields) {
    return new RecordwireCandidate<>(
        codec, sample, bytes -> fields.applyAsDouble(codec.decode(bytes)));
  }

  /// Reads single fields of encoded bytes by `fields`.
  public RecordwireCandidate(Codec<T> codec, T sample, ToDoubleFunction<byte[]> fields) {
    super(sample, (int) codec.encodedSize(sample));
    this.codec = codec;
    this.fields = fields;
    storages = new RecordwireStorages((int) codec.encodedSize(sample));
  }

  @Override
  public byte[] encode(T value) {
    return codec.encode(value);
  }

  @Override
  protected int encode(T value, byte[] target) {
    return codec.encode(value, target, 0);
  }

  @Override
  public T decode(byte[] bytes) {
    return codec.decode(bytes);
  }

  /// Verifies encoded bytes.
  ///
  /// @throws dev.recordwire.codec.DecodeException if they are malformed
  public void verify(byte[] bytes) {
    codec.verify(bytes);
  }

  @Override
  public double readFields(byte[] bytes) {
    return fields.applyAsDouble(bytes);
  }

  @Override
  public List<T> throughEveryStorage(T value) {
    return storages.roundTrip(codec, value);
  }
}
