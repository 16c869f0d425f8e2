package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeLimits;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// A pooled writer with its memory, which encodes one payload after the other.
///
/// Payloads of unknown size are encoded into its memory and then copied to arrays of their size:
/// encoding once and copying is quicker than reading every text twice.
final class PooledWriter extends Pooled {
  /// Longer payloads are measured first: their memory would be too much to pool, and the copy would
  /// cost more than it saves.
  static final int MAX_BYTES = 1 << 18;

  private static final int FIRST_BYTES = 1 << 10;

  private static final SlotPool<PooledWriter> POOL =
      new SlotPool<>() {
        @Override
        protected PooledWriter make() {
          return new PooledWriter();
        }
      };

  private final TextScratch texts = new TextScratch();
  private final WriteRules rules = new WriteRules();
  private byte[] bytes = new byte[FIRST_BYTES];
  private final WireWriter out = WireWriter.over(bytes, 0, bytes.length);

  /// The writer for memory that is no array, once there was such memory.
  private @Nullable OutsideWriter outside;

  /// True while the sink and its writer refer to the caller's memory.
  private boolean isOutside;

  private PooledWriter() {
    out.texts = texts;
  }

  /// Takes a writer that nobody else uses.
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
    OutsideWriter outside = this.outside;
    if (outside == null) {
      outside = new OutsideWriter(texts);
      this.outside = outside;
    }
    isOutside = true;
    return outside.start(target, offset, limits);
  }

  @SuppressWarnings("ReferenceEquality") // quick, and equal limits only take the longer way
  private void bound(DecodeLimits limits) {
    if (limits != DecodeLimits.DEFAULT) {
      rules.start(limits);
      texts.rules = rules;
    } else if (texts.rules != null) { // a store of a reference costs more than a test
      texts.rules = null;
    }
  }

  /// The pooled memory to write to.
  byte[] room() {
    return bytes;
  }

  /// Gives this back to the pool, and drops the references to the caller's memory.
  @SuppressWarnings("ReferenceEquality") // the same memory, not the same bytes
  void give() {
    if (out.window != bytes) { // a store of a reference costs more than a test
      out.start(bytes, 0, 0);
    }
    if (outside != null && isOutside) {
      outside.end();
      isOutside = false;
    }
    release();
  }

  /// Makes room for payloads of `size` bytes, unless that is too much to pool.
  void growTo(int size) {
    if (size > bytes.length && size <= MAX_BYTES) {
      bytes = new byte[2 * Integer.highestOneBit(size)];
    }
  }

  /// A writer to memory that is no array.
  private static final class OutsideWriter {
    /// Has room for many fixed-size fields and most texts between two flushes.
    private static final int WINDOW = 1 << 11;

    private final byte[] window = new byte[WINDOW];
    private final SegmentSink sink = new SegmentSink();
    private final WireWriter out = WireWriter.over(window, sink);

    OutsideWriter(TextScratch texts) {
      out.texts = texts;
    }

    WireWriter start(MemorySegment target, long offset, DecodeLimits limits) {
      sink.start(target, offset);
      out.start(window, 0, window.length);
      out.start(limits);
      return out;
    }

    /// Drops the references to the caller's memory.
    void end() {
      out.start(window, 0, 0); // it may have a window that was made for a long array
      sink.start(MemorySegment.NULL, 0);
    }
  }
}
