package dev.recordwire.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.codec.internal.Layouts;
import dev.recordwire.codec.internal.StrictUtf8;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A text as the UTF-8 bytes that it has in memory, which are read where they lie.
///
/// The bytes may be in an array, on the heap, native or mapped. Two texts are equal if their bytes
/// are equal, wherever they lie, and they are ordered by code point, which is the order of their
/// unsigned bytes. All sizes and offsets count bytes.
///
/// ```java
/// Utf8View venue = Utf8View.of("XSWX");
/// if (trade.venue().equals(venue)) { … }
/// ```
///
/// A view has no method that changes the bytes, and it is valid UTF-8 when it is made. But it looks
/// at its maker's memory: a change to the bytes shows in the view, and so in its hash code, and a
/// view of memory that was freed throws the JDK's IllegalStateException, "Already closed". [#copy]
/// gives a text of its own memory, which nobody changes, for a key of a map that outlives the
/// bytes.
///
/// A component of this type is decoded without a copy and encoded by one, so that a program which
/// passes texts on never makes Strings. On the wire it is a `String`.
public final class Utf8View implements Comparable<Utf8View> {
  /// The text without bytes.
  public static final Utf8View EMPTY = new Utf8View(new byte[0], 0, 0);

  /// The longest array that every JVM can allocate.
  private static final int MAX_BYTES = Integer.MAX_VALUE - 8;

  private static final int SCRATCH = 1 << 10;

  /// The byte[] or the [MemorySegment] that has the bytes. One field for both keeps a view at 24
  /// bytes: to make it is most of the time that decoding takes.
  private final Object memory;

  private final int start;
  private final int size;

  private Utf8View(Object memory, int start, int size) {
    this.memory = memory;
    this.start = start;
    this.size = size;
  }

  /// A text of its own memory.
  ///
  /// @throws IllegalArgumentException if `text` has an unpaired surrogate
  public static Utf8View of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          throw new IllegalArgumentException(
              "the surrogate at index "
                  + i
                  + " has no partner, and UTF-8 can't represent it: remove it, or replace it with"
                  + " U+FFFD");
        }
        i++;
      }
    }
    byte[] bytes = text.getBytes(UTF_8);
    return new Utf8View(bytes, 0, bytes.length);
  }

  /// The text in `bytes`, without a copy.
  ///
  /// @throws IllegalArgumentException if they are not strict UTF-8
  public static Utf8View of(byte[] bytes) {
    return of(bytes, 0, bytes.length);
  }

  /// The text in the `length` bytes of `bytes` from `offset` on, without a copy.
  ///
  /// @throws IllegalArgumentException if they are not strict UTF-8
  /// @throws IndexOutOfBoundsException if they are not in the array
  public static Utf8View of(byte[] bytes, int offset, int length) {
    Utf8View view = unverified(bytes, offset, length);
    if (!StrictUtf8.isValid(bytes, offset, offset + length)) {
      throw malformed(view.segment());
    }
    return view;
  }

  /// The text in `bytes`, without a copy.
  ///
  /// @throws IllegalArgumentException if they are not strict UTF-8, or more than an array holds
  public static Utf8View of(MemorySegment bytes) {
    if (bytes.byteSize() > MAX_BYTES) {
      throw new IllegalArgumentException(
          bytes.byteSize() + " bytes are more than a text can have, " + MAX_BYTES + ": divide it");
    }
    Utf8View view = unverified(bytes, 0, (int) bytes.byteSize());
    if (!StrictUtf8.isValid(bytes, new byte[Math.min(SCRATCH, view.size)])) {
      throw malformed(bytes);
    }
    return view;
  }

  private static IllegalArgumentException malformed(MemorySegment bytes) {
    long bad = StrictUtf8.firstMalformed(bytes);
    return new IllegalArgumentException(
        "byte %d is not UTF-8: %02x: decode bytes of another charset to a String first"
            .formatted(bad, bytes.get(Layouts.INT8, bad)));
  }

  /// The text in the `length` bytes of `bytes` from `offset` on, without a copy and without a look
  /// at them: for bytes that are known to be UTF-8.
  ///
  /// Of other bytes, [#toString] shows U+FFFD, and encoding them is an [EncodeException].
  ///
  /// @throws IndexOutOfBoundsException if they are not in the array
  public static Utf8View unverified(byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    return new Utf8View(bytes, offset, length);
  }

  /// The text in the `length` bytes of `bytes` from `offset` on, like
  /// [#unverified(byte\[\], int, int)].
  ///
  /// @throws IndexOutOfBoundsException if they are not in the segment
  public static Utf8View unverified(MemorySegment bytes, long offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.byteSize());
    if (bytes.heapBase().orElse(null) instanceof byte[] array) {
      return new Utf8View(array, (int) (bytes.address() + offset), length);
    }
    return offset <= MAX_BYTES - length
        ? new Utf8View(bytes, (int) offset, length)
        : new Utf8View(bytes.asSlice(offset, length), 0, length);
  }

  /// For generated code: the text in an array, or in a segment that is over no byte array where
  /// there is one. The view is made in one place, because HotSpot allocates an object that is made
  /// in two.
  ///
  /// @throws IndexOutOfBoundsException if the bytes are not there
  public static Utf8View unverified(
      byte[] array, @Nullable MemorySegment segment, long offset, int length) {
    Object memory = array;
    long memorySize = array.length;
    long start = offset;
    if (segment != null) {
      boolean isFar = offset > MAX_BYTES - length;
      MemorySegment part = isFar ? segment.asSlice(offset, length) : segment;
      memory = part;
      memorySize = part.byteSize();
      start = isFar ? 0 : offset;
    }
    Objects.checkFromIndexSize(start, length, memorySize);
    return new Utf8View(memory, (int) start, length);
  }

  /// A key as messages show it: a text as a String, and anything else as it is.
  static @Nullable Object asString(@Nullable Object key) {
    return key instanceof Utf8View text ? text.toString() : key;
  }

  /// The number of bytes.
  public int byteSize() {
    return size;
  }

  /// True if the text has no bytes.
  public boolean isEmpty() {
    return size == 0;
  }

  /// True if every byte is ASCII, so that each is a character.
  public boolean isAscii() {
    if (memory instanceof byte[] array) {
      return StrictUtf8.isAscii(array, start, start + size);
    }
    int seen = 0;
    for (int i = 0; i < size; i++) {
      seen |= get(i);
    }
    return seen >= 0;
  }

  /// The byte at an offset.
  ///
  /// @throws IndexOutOfBoundsException if `offset` is not in 0…[#byteSize] − 1
  public byte byteAt(int offset) {
    return get(Objects.checkIndex(offset, size));
  }

  private byte get(int offset) {
    return memory instanceof byte[] array
        ? array[start + offset]
        : outside().get(Layouts.INT8, (long) start + offset);
  }

  /// True if this text starts with the bytes of `prefix`.
  public boolean startsWith(Utf8View prefix) {
    return prefix.size <= size && has(prefix, 0);
  }

  /// True if this text ends with the bytes of `suffix`.
  public boolean endsWith(Utf8View suffix) {
    return suffix.size <= size && has(suffix, size - suffix.size);
  }

  /// The offset of the first place that has the bytes of `part`, or -1. This is an offset for
  /// [#byteAt], and the number of characters before it only if these are ASCII.
  public int indexOf(Utf8View part) {
    if (part.isEmpty()) {
      return 0;
    }
    byte first = part.get(0);
    for (int at = 0; at <= size - part.size; at++) {
      if (get(at) == first && has(part, at)) {
        return at;
      }
    }
    return -1;
  }

  /// True if `text`, encoded as UTF-8, has the bytes of this; never for an unpaired surrogate.
  /// Nothing is allocated.
  public boolean contentEquals(CharSequence text) {
    int chars = text.length();
    if (chars > size || size > 3L * chars) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < chars && at >= 0; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        at = at < size && get(at) == c ? at + 1 : -1;
      } else {
        int codePoint = Character.codePointAt(text, i);
        i += Character.charCount(codePoint) - 1;
        at = endOf(codePoint, at);
      }
    }
    return at == size;
  }

  /// The end of a code point that is not ASCII, or -1 if its bytes are not at `at`.
  private int endOf(int codePoint, int at) {
    int more = codePoint < 0x800 ? 1 : codePoint < 0x1_0000 ? 2 : 3;
    int lead = (0xFF00 >> (more + 1)) & 0xFF;
    boolean isUnpaired = more == 2 && Character.isSurrogate((char) codePoint);
    if (isUnpaired || size - at <= more || get(at) != (byte) (lead | (codePoint >> (6 * more)))) {
      return -1;
    }
    for (int i = 1; i <= more; i++) {
      if (get(at + i) != (byte) (0x80 | ((codePoint >> (6 * (more - i))) & 0x3F))) {
        return -1;
      }
    }
    return at + more + 1;
  }

  /// True if the bytes of `part` are at `offset`, where there is room for them.
  private boolean has(Utf8View part, int offset) {
    int at = start + offset;
    int to = at + part.size;
    int partTo = part.start + part.size;
    if (memory instanceof byte[] one && part.memory instanceof byte[] two) {
      return Arrays.equals(one, at, to, two, part.start, partTo);
    }
    return MemorySegment.mismatch(whole(), at, to, part.whole(), part.start, partTo) < 0;
  }

  private MemorySegment outside() {
    return (MemorySegment) memory;
  }

  /// The whole memory, in which the bytes start at `start`.
  private MemorySegment whole() {
    return memory instanceof byte[] array ? MemorySegment.ofArray(array) : outside();
  }

  /// A text of the same bytes in its own memory, which nobody changes.
  public Utf8View copy() {
    return new Utf8View(toByteArray(), 0, size);
  }

  /// A copy of the bytes.
  public byte[] toByteArray() {
    byte[] bytes = new byte[size];
    copyTo(bytes, 0);
    return bytes;
  }

  /// Copies the bytes to `offset` of `target`.
  ///
  /// @throws IndexOutOfBoundsException if they do not fit
  public void copyTo(byte[] target, int offset) {
    if (memory instanceof byte[] array) {
      System.arraycopy(array, start, target, offset, size);
    } else {
      MemorySegment.copy(outside(), Layouts.INT8, start, target, offset, size);
    }
  }

  /// Copies the bytes to `offset` of `target`, and returns whether the copy is UTF-8, which it is
  /// unless somebody changed the bytes or nobody verified them; for generated code.
  ///
  /// @throws IndexOutOfBoundsException if they do not fit
  public boolean copyVerified(byte[] target, int offset) {
    if (memory instanceof byte[] array) {
      return StrictUtf8.copy(array, start, target, offset, size);
    }
    copyTo(target, offset);
    return StrictUtf8.isValid(target, offset, offset + size);
  }

  /// Copies the bytes to `offset` of `target`.
  ///
  /// @throws IndexOutOfBoundsException if they do not fit
  public void copyTo(MemorySegment target, long offset) {
    MemorySegment.copy(whole(), start, target, offset, size);
  }

  /// The bytes where they lie, read-only.
  public MemorySegment segment() {
    return whole().asSlice(start, size).asReadOnly();
  }

  /// True if some of the bytes are among the bytes of `array` from `from` up to `to`.
  @SuppressWarnings("ReferenceEquality") // the same memory, not the same bytes
  public boolean overlaps(byte[] array, int from, int to) {
    if (memory instanceof byte[] own) {
      return own == array && size > 0 && start < to && start + size > from;
    }
    return !outside().isNative() && overlaps(MemorySegment.ofArray(array).asSlice(from, to - from));
  }

  /// True if some of the bytes are among the bytes of `memory`. Two mappings of one file can't be
  /// told apart.
  public boolean overlaps(MemorySegment memory) {
    return whole().asSlice(start, size).asOverlappingSlice(memory).isPresent();
  }

  /// Compares by code point: by the first byte that differs, unsigned, or else by size.
  @Override
  public int compareTo(Utf8View other) {
    int to = start + size;
    int otherTo = other.start + other.size;
    if (memory instanceof byte[] one && other.memory instanceof byte[] two) {
      return Arrays.compareUnsigned(one, start, to, two, other.start, otherTo);
    }
    long at = MemorySegment.mismatch(whole(), start, to, other.whole(), other.start, otherTo);
    return at < 0 || at == Math.min(size, other.size)
        ? Integer.compare(size, other.size)
        : Byte.compareUnsigned(get((int) at), other.get((int) at));
  }

  /// True if `other` is a text of the same bytes.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Utf8View text && size == text.size && has(text, 0);
  }

  /// The hash code that [Arrays#hashCode(byte\[\])] gives for the bytes.
  @Override
  public int hashCode() {
    if (memory instanceof byte[] array && size == array.length) {
      return Arrays.hashCode(array);
    }
    int hash = 1;
    int i = 0;
    for (; i <= size - 4; i += 4) { // four products that do not wait for each other
      hash =
          hash * (31 * 31 * 31 * 31)
              + get(i) * (31 * 31 * 31)
              + get(i + 1) * (31 * 31)
              + get(i + 2) * 31
              + get(i + 3);
    }
    for (; i < size; i++) {
      hash = 31 * hash + get(i);
    }
    return hash;
  }

  /// The text as a String.
  @Override
  public String toString() {
    return memory instanceof byte[] array
        ? new String(array, start, size, UTF_8)
        : new String(toByteArray(), UTF_8);
  }
}
