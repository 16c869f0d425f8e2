package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeLimits;
import java.lang.foreign.MemorySegment;

/// A writer that is kept with its memory for one payload after the other.
///
/// Payloads of unknown size are encoded into its memory before they are copied to arrays of their
/// size: to encode once and copy is quicker than to look at every text twice.
final class KeptWriter extends Pooled {
  /// What is longer is measured first: it would keep too much memory, and copying it would cost
  /// more than it saves.
  static final int MOST_BYTES = 1 << 18;

  private static final int FIRST_BYTES = 1 << 10;

  private static final Pool<KeptWriter> POOL =
      new Pool<>() {
        @Override
        protected KeptWriter make() {
          return new KeptWriter();
        }
      };

  /// Enough for many fixed-size fields and most texts between two flushes.
  private static final int WINDOW = 1 << 11;

  private final TextScratch texts = new TextScratch();
  private byte[] bytes = new byte[FIRST_BYTES];
  private final WireWriter out = WireWriter.over(bytes, 0, bytes.length);
  private final byte[] window = new byte[WINDOW];
  private final SegmentSink sink = new SegmentSink();
  private final WireWriter outside = WireWriter.over(window, sink);

  private KeptWriter() {
    out.texts = texts;
    outside.texts = texts;
  }

  /// One that is in no one else's hands.
  static KeptWriter take() {
    return POOL.take();
  }

  /// The writer, to write between two positions of an array.
  WireWriter over(byte[] target, int from, int to, DecodeLimits limits) {
    texts.rules.start(limits);
    out.start(target, from, to);
    return out;
  }

  /// The writer, to write from an offset of a segment on.
  WireWriter over(MemorySegment target, long offset, DecodeLimits limits) {
    texts.rules.start(limits);
    sink.start(target, offset);
    outside.start(window, 0, window.length);
    return outside;
  }

  /// Memory to write to.
  byte[] room() {
    return bytes;
  }

  /// Keeps this for whoever needs one next, and lets go of the caller's memory.
  void give() {
    out.start(bytes, 0, 0);
    if (outside.window.length > WINDOW) { // one that was made for a long array
      outside.start(window, 0, 0);
    }
    sink.end();
    release();
  }

  /// Makes room for payloads of so many bytes, if they are not too many to be kept.
  void growTo(int size) {
    if (size > bytes.length && size <= MOST_BYTES) {
      bytes = new byte[2 * Integer.highestOneBit(size)];
    }
  }
}
