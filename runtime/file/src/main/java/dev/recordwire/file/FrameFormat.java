package dev.recordwire.file;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.EncodeException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The form of frames: the length of a payload as a little-endian uint32, the payload, and if the
/// frames are checked its checksum, a little-endian uint32.
///
/// The checksum is the CRC32C (Castagnoli, as in iSCSI, RFC 3720) of the length's four bytes and
/// the payload, so that it tells a damaged length as well.
///
/// @param isChecked whether a checksum follows each payload
/// @param maxBytes the longest payload: a reader refuses a longer one before it takes memory for
///     it, and a writer before it writes anything
public record FrameFormat(boolean isChecked, int maxBytes) {
  /// Frames without a checksum, for payloads of up to 64 MiB.
  public static final FrameFormat PLAIN = new FrameFormat(false, 1 << 26);

  /// Frames with a checksum, for payloads of up to 64 MiB.
  public static final FrameFormat CHECKED = new FrameFormat(true, 1 << 26);

  /// The bytes of a frame's length.
  static final int LENGTH_BYTES = Integer.BYTES;

  /// The longest payload that an array has room for with its length and checksum.
  private static final int MAX_PAYLOAD_BYTES = Integer.MAX_VALUE - 8 - 2 * Integer.BYTES;

  /// Checks the bound.
  ///
  /// @throws IllegalArgumentException if `maxBytes` is not from 0 to 2 147 483 631
  public FrameFormat {
    if (maxBytes < 0 || maxBytes > MAX_PAYLOAD_BYTES) {
      throw new IllegalArgumentException(
          "maxBytes is " + maxBytes + ", and a payload in a frame has 0 to " + MAX_PAYLOAD_BYTES);
    }
  }

  /// The same format for payloads of up to `bytes` bytes.
  ///
  /// @throws IllegalArgumentException if that is not from 0 to 2 147 483 631
  public FrameFormat withMaxBytes(int bytes) {
    return new FrameFormat(isChecked, bytes);
  }

  /// Encodes `value` in a frame of its own.
  ///
  /// @throws EncodeException if `value` can't be represented, or takes more than [#maxBytes]
  public <T> byte[] encode(Codec<T> codec, T value) {
    int size = size(codec, value);
    byte[] frame = new byte[frameBytes(size)];
    requireSteady(codec, size, codec.encode(value, frame, LENGTH_BYTES));
    seal(frame, 0, size);
    return frame;
  }

  /// Puts a payload that is there already in a frame, which a [FrameDecoder] takes it from.
  ///
  /// @throws IllegalArgumentException if it takes more than [#maxBytes]
  public byte[] frame(byte[] payload) {
    if (payload.length > maxBytes) {
      throw new IllegalArgumentException("the payload takes " + tooLarge(payload.length));
    }
    byte[] frame = new byte[frameBytes(payload.length)];
    System.arraycopy(payload, 0, frame, LENGTH_BYTES, payload.length);
    seal(frame, 0, payload.length);
    return frame;
  }

  /// Encodes `value` in a frame at the position of `target`, which advances by the returned number
  /// of bytes. When this throws, the position stays.
  ///
  /// @throws EncodeException if `value` can't be represented, takes more than [#maxBytes], or its
  ///     frame more bytes than remain
  public <T> int encode(Codec<T> codec, T value, ByteBuffer target) {
    int size = size(codec, value);
    int bytes = frameBytes(size);
    if (bytes > target.remaining()) {
      throw new EncodeException(
              codec.type().getSimpleName(),
              "its frame takes "
                  + bytes
                  + " bytes, and "
                  + target.remaining()
                  + " remain in the target")
          .complete();
    }
    int start = target.position();
    ByteBuffer frame = target.slice(start, bytes).order(ByteOrder.LITTLE_ENDIAN);
    requireSteady(codec, size, codec.encode(value, frame.duplicate().position(LENGTH_BYTES)));
    frame.putInt(0, size);
    if (isChecked) {
      frame.putInt(LENGTH_BYTES + size, Checksum.of(frame.slice(0, LENGTH_BYTES + size)));
    }
    target.position(start + bytes);
    return bytes;
  }

  /// The size of a value that a frame has room for.
  private <T> int size(Codec<T> codec, T value) {
    long size = codec.encodedSize(value);
    requireRoom(codec, size);
    return (int) size;
  }

  private static void requireSteady(Codec<?> codec, int measured, int written) {
    if (measured != written) {
      throw new EncodeException(
              codec.type().getSimpleName(),
              "it changed while it was encoded: "
                  + measured
                  + " bytes were measured, and "
                  + written
                  + " written")
          .complete();
    }
  }

  /// Checks that a payload of `size` bytes is within the bound.
  void requireRoom(Codec<?> codec, long size) {
    if (size > maxBytes) {
      throw new EncodeException(codec.type().getSimpleName(), tooLarge(size)).complete();
    }
  }

  private String tooLarge(long size) {
    return size
        + " bytes, and FrameFormat.maxBytes is "
        + maxBytes
        + ": writer and readers need a format with a larger one";
  }

  /// The bytes after a payload.
  int checksumBytes() {
    return isChecked ? Checksum.BYTES : 0;
  }

  /// The bytes of a frame whose payload has `size`.
  int frameBytes(int size) {
    return LENGTH_BYTES + size + checksumBytes();
  }

  /// Puts length and checksum around a payload of `size` bytes that is in the frame at `at`.
  void seal(byte[] bytes, int at, int size) {
    LittleEndian.put(bytes, at, size);
    if (isChecked) {
      int end = at + LENGTH_BYTES + size;
      LittleEndian.put(bytes, end, Checksum.of(bytes, at, end));
    }
  }
}
