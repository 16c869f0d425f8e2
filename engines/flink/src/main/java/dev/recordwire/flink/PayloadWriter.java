package dev.recordwire.flink;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.core.memory.DataOutputView;

/// Writes payloads to Flink's outputs, each behind its length as a big-endian int unless all have
/// one size.
///
/// A record is encoded to where it stays, if the output is one of Flink's own buffers in memory, as
/// those of the network and of RocksDB are. For other outputs it is encoded to a buffer of the
/// writer, which is for one thread at a time.
///
/// @param <T> the record
final class PayloadWriter<T> {
  private static final int FIRST_ROOM = 512;

  /// The largest buffer that is kept for the next payload.
  private static final int MAX_ROOM = 1 << 20;

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private final Codec<T> codec;
  private final DecodeLimits limits;
  private final int prefix;
  private byte[] room = new byte[FIRST_ROOM];

  /// @param limits what a record may be that is written
  PayloadWriter(Codec<T> codec, DecodeLimits limits) {
    this.codec = codec;
    this.limits = limits;
    this.prefix = codec.fixedSize().isPresent() ? 0 : Integer.BYTES;
  }

  /// Writes a record.
  ///
  /// @throws EncodeException if its format can't represent it
  void write(T value, DataOutputView target) throws IOException {
    if (target.getClass() != DataOutputSerializer.class
        || !writeInPlace(value, (DataOutputSerializer) target)) {
      writeCopied(value, target);
    }
  }

  /// Encodes to the free bytes of a buffer; false if they are too few, or the record can't be
  /// encoded.
  private boolean writeInPlace(T value, DataOutputSerializer target) throws IOException {
    byte[] bytes = target.getSharedBuffer();
    int start = target.length();
    if (bytes.length - start < prefix) {
      return false;
    }
    int size;
    try {
      size = codec.encode(value, bytes, start + prefix, limits);
    } catch (EncodeException _) {
      return false; // a second attempt finds out which of the two it is
    }
    if (prefix > 0) {
      INT.set(bytes, start, size);
    }
    target.skipBytesToWrite(prefix + size);
    return true;
  }

  private void writeCopied(T value, DataOutputView target) throws IOException {
    int size = encode(value);
    if (prefix > 0) {
      target.writeInt(size);
    }
    target.write(room, 0, size);
    giveBack();
  }

  /// Encodes to the buffer of the writer, which becomes as large as needed; returns the size.
  private int encode(T value) {
    try {
      return codec.encode(value, room, 0, limits);
    } catch (EncodeException e) {
      if (codec.encodedSize(value) <= room.length) {
        throw e;
      }
      room = codec.encode(value, limits);
      return room.length;
    }
  }

  /// Gives the memory of an unusual payload back.
  private void giveBack() {
    if (room.length > MAX_ROOM) {
      room = new byte[FIRST_ROOM];
    }
  }

  /// Returns a copy of a record that keeps nothing of its bytes.
  T copyDetached(T value) {
    int size = encode(value);
    T copy = codec.decode(room, 0, size, limits);
    giveBack();
    return copy;
  }

  /// Returns a copy of a record, in bytes of its own.
  T copy(T value) {
    return codec.decode(codec.encode(value, limits), limits);
  }
}
