package dev.recordwire.file;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The frames of a stream, each payload in an array of its own.
final class StreamFrames extends Frames {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final byte[] NOTHING = {};

  private final InputStream source;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private final byte[] number = new byte[Integer.BYTES];
  private int position;
  private int limit;
  private byte[] payload = NOTHING;

  StreamFrames(InputStream source, FrameFormat format) {
    super(format);
    this.source = source;
  }

  @Override
  boolean advance() throws IOException {
    payload = NOTHING;
    int there = read(number, 0, Integer.BYTES);
    if (there == 0) {
      return false;
    }
    if (there < Integer.BYTES) {
      throw tornLength(there);
    }
    int size = checkedLength(LittleEndian.get(number, 0));
    byte[] bytes = readPayload(size);
    if (format.isChecked()) {
      int computed = Checksum.of(number, bytes);
      there = read(number, 0, Checksum.BYTES);
      if (there < Checksum.BYTES) {
        throw tornPayload(size, size + (long) there);
      }
      checkChecksum(LittleEndian.get(number, 0), computed);
    }
    payload = bytes;
    pass(size);
    return true;
  }

  /// Reads a payload into memory that grows with the bytes that are there.
  private byte[] readPayload(int size) throws IOException {
    byte[] bytes = new byte[Math.min(size, BUFFER_BYTES)];
    int there = read(bytes, 0, bytes.length);
    while (there == bytes.length && there < size) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(2L * there, size));
      there += read(bytes, there, bytes.length);
    }
    if (there < size) {
      throw tornPayload(size, there);
    }
    return bytes;
  }

  /// Reads the bytes between two positions of `target`, or all that are left; returns how many.
  private int read(byte[] target, int from, int to) throws IOException {
    int at = from;
    while (at < to) {
      int count = position < limit ? takeAhead(target, at, to) : readMore(target, at, to);
      if (count < 0) {
        break;
      }
      at += count;
    }
    return at - from;
  }

  /// Takes bytes that were read ahead.
  private int takeAhead(byte[] target, int from, int to) {
    int count = Math.min(to - from, limit - position);
    System.arraycopy(buffer, position, target, from, count);
    position += count;
    return count;
  }

  /// Reads many bytes to where they belong, and else reads ahead; negative at the end.
  private int readMore(byte[] target, int from, int to) throws IOException {
    if (to - from >= BUFFER_BYTES) {
      return source.read(target, from, to - from);
    }
    position = 0;
    limit = 0;
    int count = source.read(buffer, 0, BUFFER_BYTES);
    limit = Math.max(0, count);
    return Math.min(count, 0);
  }

  @Override
  <T> T decode(Codec<T> codec, DecodeLimits limits) {
    return codec.decode(payload, limits);
  }

  @Override
  public void close() throws IOException {
    super.close();
    source.close();
  }
}
