package dev.recordwire.codec.spi;

import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.internal.WirePath;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is said of a value that can't be encoded; apart from the code that finds it, which is
/// hot.
final class EncodeErrors {
  private EncodeErrors() {}

  static EncodeException absent(String component) {
    return new EncodeException(
        component,
        "it is null, which this type has no bytes for: give it a value, or let it be absent by"
            + " @Nullable or Optional");
  }

  static EncodeException outOfRange(String path, long value, long max) {
    return new EncodeException(
        path, value + " is not in 0…" + max + ": give it a value in range, or a wider type");
  }

  static EncodeException outOfUint64(String component, BigInteger value) {
    return new EncodeException(
        component,
        (value.bitLength() > 256 ? "a number of " + value.bitLength() + " bits" : value)
            + " is not in 0…18446744073709551615: give it a value in range, or take @Uint64 off");
  }

  static EncodeException outOfDates(String component, LocalDate value) {
    return new EncodeException(
        component,
        value
            + " is not in "
            + LocalDate.ofEpochDay(Integer.MIN_VALUE)
            + "…"
            + LocalDate.ofEpochDay(Integer.MAX_VALUE)
            + ": give it a date in range");
  }

  static EncodeException unknownConstant(String component, Enum<?> value) {
    return new EncodeException(
        component,
        value.name()
            + " is younger than the codec: compile the record again, with the present "
            + value.getDeclaringClass().getSimpleName());
  }

  static EncodeException knownCode(String component, int code, Enum<?> constant) {
    String type = constant.getDeclaringClass().getSimpleName();
    return new EncodeException(
        component,
        code
            + " is no unknown code, but that of "
            + constant.name()
            + ": use OpenEnum.of("
            + type
            + '.'
            + constant.name()
            + ')');
  }

  static EncodeException unknownVariant(Class<?> type) {
    return new EncodeException(
        "",
        type.getName()
            + " is younger than the codec: compile the union again, with the present records");
  }

  static EncodeException adapterFailed(String component, String method, Throwable thrown) {
    return new EncodeException(
        component,
        method + " rejects it: " + Failures.shown(thrown) + ": give it a value it takes",
        thrown);
  }

  /// What to throw for something thrown inside a component: an exception that says so, unless it
  /// speaks of the caller's memory.
  static RuntimeException inside(String component, Throwable thrown) {
    if (thrown instanceof EncodeException e && !e.isComplete()) {
      return e.within(component);
    }
    if (thrown instanceof TargetFullException || thrown instanceof CallersMemoryException) {
      return (RuntimeException) thrown;
    }
    return new EncodeException(
        component,
        "reading its value fails: " + Failures.shown(thrown) + ": give it a value that can be read",
        thrown);
  }

  /// What a codec's caller gets for something thrown inside a record.
  ///
  /// @param target where it is written to, or null for an array
  static RuntimeException outermost(
      String record, Throwable thrown, @Nullable MemorySegment target) {
    if (thrown instanceof CallersMemoryException e) {
      return e.thrown();
    }
    if (thrown instanceof StackOverflowError e) {
      return tooDeepForStack(record, e).complete();
    }
    if (target != null && !SegmentAccess.isWritable(target)) {
      Throwable first = thrown instanceof EncodeException ? thrown.getCause() : thrown;
      if (first instanceof RuntimeException e) {
        return e;
      }
    }
    RuntimeException told = inside(record, thrown);
    return told instanceof EncodeException e ? e.complete() : told;
  }

  private static EncodeException tooDeepForStack(String component, StackOverflowError thrown) {
    if (Failures.isEndless(thrown)) {
      return new EncodeException(
          component, "a method of the value calls itself until the stack ends: correct it", thrown);
    }
    return new EncodeException(
        component,
        "records nest deeper than this thread's stack: look for a list or map that holds, in the"
            + " end, itself",
        thrown);
  }

  static EncodeException tooLong(String component, LengthPrefix prefix, long length, String unit) {
    String remedy =
        prefix == LengthPrefix.UINT16
            ? ": shorten it, or annotate the record @Wire(lengths = LengthPrefix.UINT32)"
            : ": shorten it, or divide it over several records";
    return new EncodeException(
        component,
        length + " " + unit + " are more than a " + prefix + " says, " + prefix.max() + remedy);
  }

  static EncodeException beyond(String component, long number, String unit, String limit, int max) {
    return new EncodeException(
        component,
        "it has "
            + number
            + ' '
            + unit
            + ", and its "
            + limit
            + " is "
            + max
            + ": shorten it, or raise "
            + limit);
  }

  static EncodeException negativeCount(String component, long elements) {
    return new EncodeException(
        component,
        "it says to have " + elements + " elements: encode a collection that says how many");
  }

  static EncodeException overwritten(String component) {
    return new EncodeException(
        component,
        "its elements lie where the payload is written, and were written over: encode a copy of"
            + " them, or into other memory");
  }

  /// @param found what is more than the limit says
  static EncodeException beyondLimit(String path, String found, String limit, long max) {
    return new EncodeException(
        path,
        "it has %s, and readers take %d (DecodeLimits.%s): give it less, or encode with the limits"
                .formatted(found, max, limit)
            + " that its readers have");
  }

  static EncodeException tooDeep(String path, int max) {
    return new EncodeException(
        path,
        "records nest deeper than the "
            + max
            + " levels that readers take (DecodeLimits.maxDepth): look for a list or map that"
            + " holds, in the end, itself, or encode with the limits that its readers have");
  }

  static EncodeException repeated(String path, String collection, Object key) {
    return new EncodeException(
        path,
        "the "
            + collection
            + " has this twice by the rule of readers"
            + WirePath.named(key)
            + ": leave one out, or use a List");
  }

  static EncodeException otherCount(String component, long elements, int count) {
    return new EncodeException(
        component,
        "it has " + elements + " elements, and its fixed count is " + count + ": give it as many");
  }

  static EncodeException changed(String component, int count, int written) {
    return new EncodeException(
        component,
        "it said to have "
            + count
            + " elements, and gave "
            + (written > count ? "more" : written)
            + ": encode a copy that no other thread writes to");
  }

  static EncodeException sizeChanged(String component) {
    return new EncodeException(
        component, "it changed while it was encoded: encode a copy that no other thread writes to");
  }

  static EncodeException tooSmallTarget(String component, long size, long capacity) {
    return new EncodeException(
        component,
        "it takes "
            + size
            + " bytes, and the target has room for "
            + capacity
            + ": make room for encodedSize(value) bytes");
  }

  static EncodeException tooLongForArray(String component, long size) {
    return new EncodeException(
        component,
        "it takes " + size + " bytes, more than a byte[] holds: encode it into a MemorySegment");
  }

  static EncodeException tooLongForFixed(String component, long bytes, int max) {
    return new EncodeException(
        component, "it takes " + bytes + " bytes, and has a fixed " + max + ": shorten it");
  }

  static EncodeException trailingZero(String component) {
    return new EncodeException(
        component,
        "it ends with U+0000, which can't be told from what fills a fixed size: remove it");
  }

  static EncodeException tooLongForField(String component, long bytes) {
    return new EncodeException(
        component, bytes + " bytes are more than a field's length says: divide it over several");
  }

  static EncodeException knownField(String component, int id, String name) {
    return new EncodeException(
        component,
        "it holds field "
            + id
            + ", which this record knows as '"
            + name
            + "' and would write twice: pass its without("
            + id
            + "), or decode the payload as this record");
  }

  static EncodeException knownTag(String component, int tag, String name) {
    return new EncodeException(
        component,
        "its tag, "
            + tag
            + ", is that of "
            + name
            + ", which this union knows: decode the payload as this union");
  }

  static EncodeException tooLongToNarrow(String component, long bytes) {
    return new EncodeException(
        component,
        "it takes " + bytes + " bytes, more than an array holds: use a view, or divide it");
  }

  static EncodeException notBool(String component, long index) {
    return new EncodeException(
        WirePath.element(component, index),
        "its byte is neither 0 nor 1: set the view's elements as booleans");
  }

  static EncodeException unpairedSurrogate(String component, int index) {
    return new EncodeException(
        component,
        "the surrogate at index "
            + index
            + " has no partner, and UTF-8 can't say it: remove it, or replace it by U+FFFD");
  }

  static EncodeException element(String component, int[] values, int max) {
    for (int i = 0; i < values.length; i++) {
      int value = values[i];
      if ((value & ~max) != 0) {
        return outOfRange(WirePath.element(component, i), value, max);
      }
    }
    return sizeChanged(component);
  }

  static EncodeException element(String component, short[] values, int max) {
    for (int i = 0; i < values.length; i++) {
      int value = values[i];
      if ((value & ~max) != 0) {
        return outOfRange(WirePath.element(component, i), value, max);
      }
    }
    return sizeChanged(component);
  }

  static EncodeException element(String component, long[] values, long max) {
    for (int i = 0; i < values.length; i++) {
      long value = values[i];
      if ((value & ~max) != 0) {
        return outOfRange(WirePath.element(component, i), value, max);
      }
    }
    return sizeChanged(component);
  }
}
