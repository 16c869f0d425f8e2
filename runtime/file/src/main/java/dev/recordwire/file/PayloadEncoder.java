package dev.recordwire.file;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Turns the records of a writer into payloads.
///
/// @param <T> the record
interface PayloadEncoder<T> {
  /// The size of a record's payload.
  long size(T record);

  /// Encodes a record from a position of an array on; returns its size.
  ///
  /// @throws EncodeException if it can't be encoded, or has no room
  int encode(T record, byte[] target, int at);

  /// The name of the records, for errors.
  String name();

  /// Payloads that a codec makes.
  record OfCodec<T>(Codec<T> codec, DecodeLimits limits) implements PayloadEncoder<T> {
    OfCodec(Codec<T> codec) {
      this(codec, DecodeLimits.DEFAULT);
    }

    @Override
    public long size(T record) {
      return codec.encodedSize(record);
    }

    @Override
    public int encode(T record, byte[] target, int at) {
      return codec.encode(record, target, at, limits);
    }

    @Override
    public String name() {
      return codec.type().getSimpleName();
    }
  }

  /// Payloads that are there already.
  record OfPayloads() implements PayloadEncoder<MemorySegment> {
    @Override
    public long size(MemorySegment payload) {
      return payload.byteSize();
    }

    @Override
    public int encode(MemorySegment payload, byte[] target, int at) {
      int size = (int) Math.min(payload.byteSize(), Integer.MAX_VALUE);
      if (size > target.length - at) {
        throw new EncodeException(name(), "no room for " + payload.byteSize() + " bytes")
            .complete();
      }
      MemorySegment.copy(payload, ValueLayout.JAVA_BYTE, 0, target, at, size);
      return size;
    }

    @Override
    public String name() {
      return "a payload";
    }
  }
}
