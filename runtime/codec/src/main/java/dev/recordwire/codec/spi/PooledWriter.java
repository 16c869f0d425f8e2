package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeLimits;
import java.lang.foreign.MemorySegment;

/// A writer that is kept with its memory for one payload after the other.
///
/// Payloads of unknown size are encoded into its memory before they are copied to arrays of their
/// size: to encode once and copy is quicker than to look at every text twice.
final class PooledWriter extends Pooled {
  /// What is longer is measured first: it would keep too much memory, and copying it would cost
  /// more than it saves.
  static final int MAX_BYTES = 1 << 18;

  private static final int FIRST_BYTES = 1 << 10;

  private static final SlotPool<PooledWriter> POOL =
      new SlotPool<>() {
        @Override
        protected PooledWriter make() {
          return new PooledWriter();
        }
      };

  /// Enough for many fixed-size fields and most texts between two flushes.
  private static final int WINDOW = 1 << 11;

  private final TextScratch texts = new TextScratch();
  private final WriteRules rules = new WriteRules();
  private byte[] bytes = new byte[FIRST_BYTES];
  private final WireWriter out = WireWriter.over(bytes, 0, bytes.length);
  private final byte[] window = new byte[WINDOW];
  private final SegmentSink sink = new SegmentSink();
  private final WireWriter outside = WireWriter.over(window, sink);

  /// Whether the sink and its writer know of the caller's memory.
  private boolean isOutside;

  private PooledWriter() {
    out.texts = texts;
    outside.texts = texts;
  }

  /// One that is in no one else's hands.
  static PooledWriter take() {
    return POOL.take();
  }

  /// The writer, to write between two positions of an array.
  WireWriter over(byte[] target, int from, int to, DecodeLimits limits) {
    bound(limits);
    out.start(target, from, to);
    out.start(limits);
    return out;
  }

  /// The writer, to write from an offset of a segment on.
  WireWriter over(MemorySegment target, long offset, DecodeLimits limits) {
    bound(limits);
    isOutside = true;
    sink.start(target, offset);
    outside.start(window, 0, window.length);
    outside.start(limits);
    return outside;
  }

  @SuppressWarnings("ReferenceEquality") // quick, and equal limits only take the longer way
  private void bound(DecodeLimits limits) {
    if (limits != DecodeLimits.DEFAULT) {
      rules.start(limits);
      texts.rules = rules;
    } else if (texts.rules != null) { // to store a reference costs more than to look
      texts.rules = null;
    }
  }

  /// Memory to write to.
  byte[] room() {
    return bytes;
  }

  /// Keeps this for whoever needs one next, and lets go of the caller's memory.
  @SuppressWarnings("ReferenceEquality") // the same memory, not the same bytes
  void give() {
    if (out.window != bytes) { // to store a reference costs more than to look
      out.start(bytes, 0, 0);
    }
    if (isOutside) {
      endOutside();
    }
    release();
  }

  private void endOutside() {
    outside.start(window, 0, 0); // it may have one that was made for a long array
    sink.start(MemorySegment.NULL, 0);
    isOutside = false;
  }

  /// Makes room for payloads of so many bytes, if they are not too many to be kept.
  void growTo(int size) {
    if (size > bytes.length && size <= MAX_BYTES) {
      bytes = new byte[2 * Integer.highestOneBit(size)];
    }
  }
}
