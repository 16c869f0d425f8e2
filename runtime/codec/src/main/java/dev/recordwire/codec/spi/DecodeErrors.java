package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.internal.Layouts;
import dev.recordwire.codec.internal.Segments;
import dev.recordwire.codec.internal.StrictUtf8;
import dev.recordwire.codec.internal.WirePath;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The exceptions for malformed bytes, apart from the hot code that throws them.
final class DecodeErrors {
  private DecodeErrors() {}

  static DecodeException trailing(long offset, long remaining) {
    return new DecodeException(
        "", offset, "the record ends here, and the payload goes on for " + bytes(remaining));
  }

  /// Finds the component of a run such as `id:4 value:8` that does not fit into `remaining` bytes.
  /// A component without a size is one with a length or count, which is cut.
  static DecodeException cut(String run, long offset, long remaining) {
    for (String part : run.split(" ", -1)) {
      int colon = part.indexOf(':');
      if (colon < 0) {
        return new DecodeException(
            part,
            offset,
            "the payload ends inside its length, of which it has " + bytes(remaining));
      }
      int size = Integer.parseInt(part.substring(colon + 1));
      if (size > remaining) {
        return new DecodeException(
            part.substring(0, colon),
            offset,
            "it takes " + bytes(size) + ", and the payload has " + bytes(remaining) + " left");
      }
      offset += size;
      remaining -= size;
    }
    throw new AssertionError(run);
  }

  static DecodeException tooLong(
      String component, long offset, long elements, int elementBytes, long remaining) {
    String claimed =
        elementBytes == 1 ? bytes(elements) : elements + " elements of " + elementBytes + " bytes";
    return new DecodeException(
        component,
        offset,
        "it claims " + claimed + ", and the payload has " + bytes(remaining) + " left");
  }

  static DecodeException claimedTwice(
      String component, long offset, long elements, int minBytes, long lacking) {
    return new DecodeException(
        component,
        offset,
        "its "
            + elements
            + " elements take at least "
            + bytes(elements * minBytes)
            + "; with the elements of the other lists, sets and maps they take "
            + bytes(lacking)
            + " more than the payload has");
  }

  static DecodeException tooMany(String component, long offset, long elements, long maxCount) {
    return new DecodeException(
        component, offset, elements + " elements, and DecodeLimits.maxCount is " + maxCount);
  }

  static DecodeException tooManySizeless(String component, long offset, long elements, long max) {
    return new DecodeException(
        component,
        offset,
        elements
            + " elements without bytes in this payload, and DecodeLimits.maxEmptyElements is "
            + max);
  }

  static DecodeException tooLongForJava(String component, long offset, long elements, int max) {
    return new DecodeException(
        component,
        offset,
        elements
            + " elements are more than Java can hold here, "
            + max
            + ": receive them as a view or a MemorySegment");
  }

  static DecodeException cutHeader(long offset, long remaining) {
    return new DecodeException(
        "", offset, "the record ends inside a field's header, of which it has " + bytes(remaining));
  }

  static DecodeException pastEnd(long offset, long end) {
    return new DecodeException(
        "",
        offset,
        "the record's fields take " + bytes(offset - end) + " more than its length says");
  }

  /// @param end the end of the value
  /// @param expected the end by its length
  static DecodeException wrongLength(String component, long offset, long end, long expected) {
    String difference =
        end < expected
            ? bytes(expected - end) + " fewer than its length says"
            : bytes(end - expected) + " more than its length says";
    return new DecodeException(component, offset, "its value takes " + difference);
  }

  static DecodeException twice(String component, long offset) {
    return new DecodeException(component, offset, "it comes twice in its record");
  }

  static DecodeException wrongKind(String component, long offset, int kind, int expected) {
    return new DecodeException(
        component,
        offset,
        "its field header has kind "
            + kind
            + ", and this record has kind "
            + expected
            + ": the payload's record has another type for this id");
  }

  static DecodeException unknownKind(int header, long offset) {
    return new DecodeException(
        "",
        offset,
        "the header of field "
            + (header >>> 3)
            + " has kind "
            + (header & 7)
            + ", which does not exist");
  }

  static DecodeException unknownLength(int header, long offset) {
    return new DecodeException(
        "", offset, "the record ends inside the length of field " + (header >>> 3));
  }

  static DecodeException unknownField(int header, long offset, long bytes, long remaining) {
    return new DecodeException(
        "",
        offset,
        "field "
            + (header >>> 3)
            + " takes "
            + bytes(bytes)
            + ", and the record has "
            + bytes(remaining)
            + " left");
  }

  static DecodeException tooManyUnknown(long offset, long bytes) {
    return new DecodeException(
        "",
        offset,
        "its unknown fields take more than an array holds, with the "
            + bytes(bytes)
            + " of this one");
  }

  /// @param names the components, in the order of their bits
  static DecodeException missing(long absent, long offset, String names) {
    List<String> missing = new ArrayList<>();
    String[] all = names.split(" ", -1);
    for (int i = 0; i < all.length; i++) {
      if ((absent >>> i & 1) != 0) {
        missing.add(all[i]);
      }
    }
    String first = missing.removeFirst();
    String others = missing.isEmpty() ? "" : " (nor " + String.join(", ", missing) + ")";
    return new DecodeException(
        first,
        offset,
        "the payload does not hold it"
            + others
            + ", and it has no default: it was written by a version without it, or is damaged");
  }

  static DecodeException tooDeep(String component, long offset, int maxDepth) {
    return new DecodeException(
        component,
        offset,
        "records nest deeper than " + maxDepth + " levels, which is DecodeLimits.maxDepth");
  }

  static DecodeException keyFails(long offset, Throwable thrown) {
    return new DecodeException(
        "", offset, "its hashCode, equals or compareTo fails: " + Failures.shown(thrown), thrown);
  }

  static DecodeException tooDeepForStack(String component, long offset, StackOverflowError thrown) {
    if (Failures.isEndless(thrown)) {
      return new DecodeException(
          component,
          offset,
          "the record's constructor, or what it calls, calls itself until the stack ends",
          thrown);
    }
    return new DecodeException(
        component,
        offset,
        "records nest deeper than this thread's stack: lower DecodeLimits.maxDepth",
        thrown);
  }

  static DecodeException notBool(String component, long offset, byte value) {
    return new DecodeException(
        component, offset, "a bool is 00 or 01, and this byte is " + hex(value));
  }

  static DecodeException notPresence(String component, long offset, byte value) {
    return new DecodeException(
        component,
        offset,
        "a presence byte is 00 (absent) or 01 (present), and this byte is " + hex(value));
  }

  /// @param bytes the elements, of which at least one is neither 0 nor 1
  static DecodeException notBools(String component, long offset, MemorySegment bytes) {
    long index = ArrayCopy.firstNotBool(bytes);
    return notBool(
        WirePath.element(component, index), offset + index, bytes.get(Layouts.INT8, index));
  }

  static DecodeException beyond(
      String component, long offset, long number, String unit, String limit, int max) {
    return new DecodeException(
        component,
        offset,
        "it claims " + number + ' ' + unit + ", and its " + limit + " is " + max);
  }

  static DecodeException repeatedElement(long offset, Object element) {
    return new DecodeException(
        "", offset, "the set has this element already" + Failures.named(element));
  }

  static DecodeException repeatedKey(long offset, int entry) {
    return new DecodeException(
        "", offset, "entry " + entry + " has the key of an earlier one, which a map can't have");
  }

  static DecodeException unknownCode(String component, long offset, int code, EnumCodes<?> known) {
    return new DecodeException(
        component, offset, code + " is the code of no constant, and these are known: " + known);
  }

  static DecodeException unknownTag(long offset, int tag, String known) {
    return new DecodeException(
        "", offset, tag + " is the tag of no record, and these are known: " + known);
  }

  static DecodeException outOfInstants(String component, long offset, long second) {
    return new DecodeException(
        component, offset, "second " + second + " since 1970 is out of the range of Instant");
  }

  static DecodeException notNanos(
      String component, long offset, long nano, String whole, long max) {
    return new DecodeException(
        component, offset, "a nanosecond of a " + whole + " is 0…" + max + ", and this is " + nano);
  }

  static DecodeException notShortest(String component, long offset, int bytes) {
    return new DecodeException(
        component,
        offset,
        bytes == 0
            ? "a big integer has at least one byte, and this has none"
            : "a big integer has the fewest bytes, and the first of these "
                + bytes
                + " bytes only"
                + " repeats the sign");
  }

  static DecodeException scaleBeyond(String component, long offset, int scale, long max) {
    return new DecodeException(
        component,
        offset,
        "its scale is " + scale + ", and DecodeLimits.maxDecimalScale is " + max);
  }

  static DecodeException digitsBeyond(String component, long offset, BigInteger digits, int max) {
    return new DecodeException(
        component,
        offset,
        "its unscaled value has "
            + digits.bitLength()
            + " bits, and DecodeLimits.maxDecimalDigits is "
            + max);
  }

  static DecodeException equalHashes(long offset, Object key, int max) {
    return new DecodeException(
        "",
        offset,
        "more than "
            + max
            + " keys of this set or map have the hash code "
            + key.hashCode()
            + ", and DecodeLimits.maxEqualHashes is "
            + max
            + ": the sender wants to cost time, or "
            + key.getClass().getSimpleName()
            + " needs another hashCode, or must implement Comparable");
  }

  static DecodeException adapterFailed(
      String component, long offset, String method, Throwable thrown) {
    return new DecodeException(
        component, offset, method + " rejects it: " + Failures.shown(thrown), thrown);
  }

  static DecodeException notUtf8(
      String component, long offset, byte[] bytes, int from, int length) {
    Segments.start();
    return notUtf8(component, offset, MemorySegment.ofArray(bytes).asSlice(from, length));
  }

  static DecodeException notUtf8(String component, long offset, MemorySegment bytes) {
    long bad = StrictUtf8.firstMalformed(bytes);
    return new DecodeException(
        component, offset + bad, "this byte is not UTF-8: " + hex(bytes.get(Layouts.INT8, bad)));
  }

  /// The exception for a view that met malformed bytes which are sound when they are read again.
  static DecodeException changed(String record) {
    return new DecodeException(record, 0, "its bytes changed while they were read").complete();
  }

  /// The exception for a failure inside a record that starts at `offset`: the failure itself if the
  /// memory is no longer accessible, and otherwise a DecodeException for the constructor that
  /// rejected its values.
  static RuntimeException inside(
      @Nullable MemorySegment source, String component, long offset, Throwable thrown) {
    if (thrown instanceof DecodeException e && !e.isComplete()) {
      return e.within(component);
    }
    if (source != null
        && !SegmentAccess.isReadable(source)
        && thrown instanceof RuntimeException e) {
      return e;
    }
    return new DecodeException(
        component,
        offset,
        "the record's constructor rejects its values: " + Failures.shown(thrown),
        thrown);
  }

  /// The exception that a codec's caller gets for a failure inside a record.
  static RuntimeException outermost(
      @Nullable MemorySegment source, String record, Throwable thrown) {
    RuntimeException told =
        thrown instanceof StackOverflowError e
            ? tooDeepForStack(record, 0, e)
            : inside(source, record, 0, thrown);
    return told instanceof DecodeException e ? e.complete() : told;
  }

  private static String hex(byte value) {
    return "" + Character.forDigit(value >> 4 & 0xF, 16) + Character.forDigit(value & 0xF, 16);
  }

  private static String bytes(long count) {
    return count == 1 ? "1 byte" : count + " bytes";
  }
}
