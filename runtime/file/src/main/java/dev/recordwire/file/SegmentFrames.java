package dev.recordwire.file;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeLimits;
import java.lang.foreign.MemorySegment;

/// The frames of a segment, whose payloads stay where they are.
final class SegmentFrames extends Frames {
  private final MemorySegment source;
  private MemorySegment payload = MemorySegment.NULL;

  SegmentFrames(MemorySegment source, FrameFormat format) {
    super(format);
    this.source = source;
  }

  @Override
  boolean advance() throws FrameException {
    long remaining = source.byteSize() - offset();
    if (remaining == 0) {
      return false;
    }
    if (remaining < FrameFormat.LENGTH_BYTES) {
      throw tornLength(remaining);
    }
    int size = checkedLength(source.get(LittleEndian.INT, offset()));
    long start = offset() + FrameFormat.LENGTH_BYTES;
    long there = remaining - FrameFormat.LENGTH_BYTES;
    if (there < size + (long) format.checksumBytes()) {
      throw tornPayload(size, there);
    }
    if (format.isChecked()) {
      long sealed = FrameFormat.LENGTH_BYTES + (long) size;
      int computed = Checksum.of(source.asSlice(offset(), sealed));
      checkChecksum(source.get(LittleEndian.INT, start + size), computed);
    }
    payload = source.asSlice(start, size);
    pass(size);
    return true;
  }

  @Override
  <T> T decode(Codec<T> codec, DecodeLimits limits) {
    return codec.decode(payload, limits);
  }
}
