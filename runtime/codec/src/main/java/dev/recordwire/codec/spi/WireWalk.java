package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.internal.FieldHeader;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// The cursor that a codec's `walk` moves over the bytes of a payload without making anything of
/// them.
///
/// A walk that verifies accepts the bytes that [WireReader] accepts; any other walk only looks for
/// the end of a value. A walk says no more than yes or no: where it says no, the reader finds the
/// fault again, and names it. Values whose soundness needs objects are read and dropped.
public final class WireWalk extends WalkValues {
  private int depth;

  /// See [ReadWindow].
  private long unclaimed;

  private @Nullable EmptyElements empties;

  private boolean isNowhere;

  WireWalk() {}

  /// A walk that finds no bytes and reads no values: it only initialises the views that have walks.
  static WireWalk nowhere() {
    WireWalk walk = new WireWalk();
    walk.isNowhere = true;
    return walk;
  }

  /// Starts to verify the bytes between two positions of an array.
  WireWalk verify(byte[] bytes, int from, int to, DecodeLimits given) {
    share(bytes);
    start(from, to, given);
    verifies = true;
    return this;
  }

  /// Starts to verify the bytes of a segment that is not over a byte array.
  WireWalk verify(MemorySegment bytes, DecodeLimits given) {
    share(bytes);
    start(0, bytes.byteSize(), given);
    verifies = true;
    return this;
  }

  /// Starts to look for the end of a value.
  WireWalk search(
      byte[] bytes, @Nullable MemorySegment outside, long from, long to, DecodeLimits given) {
    array = bytes;
    segment = outside;
    start(from, to, given);
    verifies = false;
    return this;
  }

  private void start(long from, long to, DecodeLimits given) {
    position = from;
    end = to;
    limits = given;
    depth = 1;
    unclaimed = to - from;
    empties = null;
  }

  /// True if the walk reached the end of the payload.
  boolean isAtEnd() {
    return position == end;
  }

  /// Reads and drops a value of which only its reader knows whether it is sound.
  public boolean reads(ValueReader<?> value) {
    if (isNowhere) {
      return false;
    }
    WireReader in = PartReader.of(this, position, end, limits);
    in.resume(depth, unclaimed, empties);
    try {
      value.read(in);
    } catch (Exception | AssertionError e) {
      return false;
    }
    position += in.offset();
    unclaimed = in.unclaimed();
    empties = in.empties();
    return true;
  }

  /// Reads and drops the value of a fixed size at a position that [#take] gave, without moving.
  public boolean readsAt(long at, ValueReader<?> value) {
    if (!verifies) {
      return true;
    }
    try {
      value.read(PartReader.of(this, at, end, limits));
      return true;
    } catch (Exception | AssertionError e) {
      return false;
    }
  }

  /// Moves over a nested record.
  public boolean record(RecordReader<?> codec) {
    if (depth >= limits.maxDepth()) {
      return false;
    }
    depth++;
    boolean isSound = codec.walk(this);
    depth--;
    return isSound;
  }

  /// Moves over the record that a union's tag announced.
  public boolean variant(RecordReader<?> codec) {
    return codec.walk(this);
  }

  /// Moves over the record of a tag that the union does not have.
  public boolean unknownVariant() {
    return binary(LengthPrefix.UINT32);
  }

  /// Moves over a tag and returns it; negative if it is cut.
  public int tag() {
    long at = take(1);
    return at < 0 ? -1 : byteAt(at) & 0xFF;
  }

  /// Moves over the byte for the presence of a value and returns it; negative if it is malformed.
  public int presence() {
    int presence = tag();
    return presence > 1 ? -1 : presence;
  }

  /// Moves over the count of a list, set or map, and returns the number of elements to move over:
  /// one for any number of elements without bytes, and a negative number if the payload can't hold
  /// them.
  ///
  /// @param minBytes the fewest bytes that an element takes
  public long count(LengthPrefix prefix, int minBytes) {
    long elements = prefix(prefix);
    if (elements < 0 || elements * minBytes > remaining()) {
      return -1;
    }
    if (verifies && !claim(elements, minBytes)) {
      return -1;
    }
    return minBytes == 0 ? Math.min(elements, 1) : elements;
  }

  private boolean claim(long elements, int minBytes) {
    unclaimed -= elements * minBytes;
    return elements <= Math.min(limits.maxCount(), MAX_ARRAY)
        && unclaimed >= 0
        && (minBytes > 0 || claimEmpty(elements));
  }

  private boolean claimEmpty(long elements) {
    try {
      empties = EmptyElements.added(empties, elements, limits.maxEmptyElements(), "", 0);
      return true;
    } catch (DecodeException e) {
      return false;
    }
  }

  /// Moves over the length of an evolvable record or of a field, and returns the end of its bytes;
  /// negative if they are cut.
  public long open() {
    long bytes = prefix(LengthPrefix.UINT32);
    return bytes < 0 || bytes > remaining() ? -1 : position + bytes;
  }

  /// Moves to a later position that [#open] gave.
  public boolean moveTo(long to) {
    position = to;
    return true;
  }

  /// True if the last value ended at `to`.
  public boolean isAt(long to) {
    return position == to;
  }

  /// True if the record that ends at `to` has more fields.
  public boolean isBefore(long to) {
    return position < to;
  }

  /// Moves over the header of the next field and returns it; negative if the record ends inside it.
  public int header(long to) {
    long at = position + FieldHeader.BYTES > to ? -1 : take(FieldHeader.BYTES);
    return at < 0 ? -1 : shortAt(at) & 0xFFFF;
  }

  /// Moves over a value of `bytes` bytes after its header, and returns its position; negative if
  /// the header announces another value.
  public long fixed(int header, int kind, int bytes) {
    int given = header & 7;
    if (given == FieldHeader.LENGTH_KIND) {
      return prefix(LengthPrefix.UINT32) == bytes ? take(bytes) : -1;
    }
    return given == kind ? take(bytes) : -1;
  }

  /// True if the header announces a value that follows its length.
  public boolean isVariable(int header) {
    return (header & 7) == FieldHeader.LENGTH_KIND;
  }

  /// Moves over the value of a field that the record does not have.
  public boolean skip(int header, long to) {
    int kind = header & 7;
    if (header < 0 || kind > FieldHeader.LENGTH_KIND) {
      return false;
    }
    long after = kind == FieldHeader.LENGTH_KIND ? open() : position + (1L << kind);
    if (after < 0 || after > to) {
      return false;
    }
    position = after;
    return true;
  }
}
