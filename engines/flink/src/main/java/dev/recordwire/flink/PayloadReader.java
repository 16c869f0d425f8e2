package dev.recordwire.flink;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/// Reads payloads that [PayloadWriter] wrote.
///
/// Each has an array of its own, in which the views of the record lie; a record that keeps nothing
/// of its bytes is decoded from a buffer of the reader. A reader is for one thread at a time.
///
/// @param <T> the record
final class PayloadReader<T> {
  private static final int FIRST_ROOM = 512;

  /// The most memory that is taken for bytes that have not been seen yet, since the length may be
  /// anything in damaged data.
  private static final int CHUNK = 1 << 20;

  private final Codec<T> codec;
  private final int fixedSize;
  private final boolean isDetached;
  private final DecodeLimits limits;
  private byte[] room = new byte[FIRST_ROOM];

  /// @param isDetached whether a decoded record keeps nothing of its bytes
  PayloadReader(Codec<T> codec, boolean isDetached, DecodeLimits limits) {
    this.codec = codec;
    this.fixedSize = codec.fixedSize().orElse(-1);
    this.isDetached = isDetached;
    this.limits = limits;
  }

  /// Reads a record.
  ///
  /// @throws IOException if the input fails or ends, or the bytes are no such record
  T read(DataInputView source) throws IOException {
    int size = size(source);
    byte[] bytes = bytes(source, size);
    try {
      return codec.decode(bytes, 0, size, limits);
    } catch (DecodeException e) {
      throw new IOException(
          "%s can't be read from state or a stream of Flink: %s"
              .formatted(codec.type().getName(), e.getMessage()),
          e);
    }
  }

  /// Reads the bytes of a payload. Their end is an [EOFException] as that of its length is, by
  /// which some of Flink's readers know that there are no more elements.
  private byte[] bytes(DataInputView source, int size) throws IOException {
    byte[] bytes = isDetached && size <= CHUNK ? room(size) : new byte[Math.min(size, CHUNK)];
    try {
      source.readFully(bytes, 0, Math.min(size, bytes.length));
      while (bytes.length < size) {
        int read = bytes.length;
        bytes = Arrays.copyOf(bytes, (int) Math.min(size, 2L * read));
        source.readFully(bytes, read, bytes.length - read);
      }
    } catch (EOFException e) {
      EOFException named =
          new EOFException(
              "%s has %d bytes, and state or a stream of Flink ends before them: it is cut off or damaged"
                  .formatted(codec.type().getName(), size));
      named.initCause(e);
      throw named;
    }
    return bytes;
  }

  private byte[] room(int size) {
    if (room.length < size) {
      room = new byte[Math.max(size, (int) Math.min(CHUNK, 2L * room.length))];
    }
    return room;
  }

  /// Passes the bytes of a record on as they are.
  void copy(DataInputView source, DataOutputView target) throws IOException {
    int left = size(source);
    if (fixedSize < 0) {
      target.writeInt(left);
    }
    byte[] chunk = room(Math.min(left, CHUNK));
    while (left > 0) {
      int count = Math.min(left, chunk.length);
      source.readFully(chunk, 0, count);
      target.write(chunk, 0, count);
      left -= count;
    }
  }

  private int size(DataInputView source) throws IOException {
    if (fixedSize >= 0) {
      return fixedSize;
    }
    int size = source.readInt();
    if (size < 0) {
      throw new IOException(
          "%s has %d bytes by its length in state or a stream of Flink: they are damaged, or another serializer wrote them"
              .formatted(codec.type().getName(), size));
    }
    return size;
  }
}
