package dev.recordwire.codec.spi;

import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.internal.StrictUtf8;
import dev.recordwire.codec.internal.WirePath;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The exceptions for values that can't be encoded, apart from the hot code that throws them.
final class EncodeErrors {
  /// The start of each reason why a null has no bytes, by which [#inside] knows these exceptions.
  private static final String ABSENT = "it is null, and this type has no bytes for null: ";

  private EncodeErrors() {}

  static EncodeException absent(String component) {
    return new EncodeException(
        component, ABSENT + "give it a value, or declare it @Nullable or Optional");
  }

  /// The exception for a null in place of an optional.
  ///
  /// @param type the optional's class, such as `OptionalInt`
  static EncodeException absentOptional(String component, String type) {
    return new EncodeException(
        component, "it is null, and an " + type + " never is: pass " + type + ".empty()");
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
            + " was added after the codec was compiled: recompile the record with the present "
            + value.getDeclaringClass().getSimpleName());
  }

  static EncodeException knownCode(String component, int code, Enum<?> constant) {
    String type = constant.getDeclaringClass().getSimpleName();
    return new EncodeException(
        component,
        code
            + " is the code of "
            + constant.name()
            + ", not an unknown code: use OpenEnum.of("
            + type
            + '.'
            + constant.name()
            + ')');
  }

  static EncodeException unknownVariant(Class<?> type) {
    return new EncodeException(
        "",
        type.getName()
            + " was added after the codec was compiled: recompile the union with the present"
            + " records");
  }

  static EncodeException adapterFailed(String component, String method, Throwable thrown) {
    return new EncodeException(
        component,
        method + " rejects it: " + Failures.shown(thrown) + ": give it a value that it accepts",
        thrown);
  }

  /// The exception for a failure inside a component: an EncodeException that names the component,
  /// or the failure itself if it is about the caller's memory.
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

  /// The exception for a failure at an element of a component.
  static RuntimeException insideElement(String component, long index, Throwable thrown) {
    return inside(
        WirePath.element(component, index),
        isAbsent(thrown, "")
            ? new EncodeException(
                "",
                ABSENT
                    + "give it a value, or declare the element's type @Nullable or Optional, as in"
                    + " List<@Nullable T>")
            : thrown);
  }

  /// The exception for a failure at an entry of a map.
  ///
  /// @param key the entry's key, or null if it is null or not known
  static RuntimeException insideEntry(
      String component, long index, @Nullable Object key, Throwable thrown) {
    Throwable told = thrown;
    if (key == null && isAbsent(thrown, "key")) {
      told = new EncodeException("key", "it is null, and a map's key never is: leave it out");
    } else if (isAbsent(thrown, "")) {
      told =
          new EncodeException(
              "",
              ABSENT
                  + "give it a value, or declare the value's type @Nullable or Optional, as in"
                  + " Map<K, @Nullable V>");
    }
    return inside(Failures.entry(component, index, key), told);
  }

  private static boolean isAbsent(Throwable thrown, String path) {
    return thrown instanceof EncodeException e
        && e.path().equals(path)
        && e.reason().startsWith(ABSENT);
  }

  /// The exception that a codec's caller gets for a failure inside a record.
  ///
  /// @param target the target, or null for an array
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
        "records nest deeper than this thread's stack: look for a list or map that contains"
            + " itself",
        thrown);
  }

  static EncodeException tooLong(String component, LengthPrefix prefix, long length, String unit) {
    String remedy =
        prefix == LengthPrefix.UINT16
            ? ": shorten it, or annotate the record @Wire(lengths = LengthPrefix.UINT32)"
            : ": shorten it, or divide it over several records";
    return new EncodeException(
        component,
        length
            + " "
            + unit
            + " exceed the "
            + prefix.max()
            + " that a "
            + prefix
            + " length prefix can count"
            + remedy);
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
        component, "it reports " + elements + " elements: encode a collection with a valid size()");
  }

  static EncodeException overwritten(String component) {
    return new EncodeException(
        component,
        "its elements lie in the target, and the payload overwrote them: encode a copy of"
            + " them, or encode into other memory");
  }

  /// @param found the quantity that exceeds the limit
  static EncodeException beyondLimit(String path, String found, String limit, long max) {
    return new EncodeException(
        path,
        "it has %s, and readers accept %d (DecodeLimits.%s): reduce it, or encode with the limits of"
                .formatted(found, max, limit)
            + " its readers");
  }

  static EncodeException tooDeep(String path, int max) {
    return new EncodeException(
        path,
        "records nest deeper than the "
            + max
            + " levels that readers accept (DecodeLimits.maxDepth): look for a list or map"
            + " that contains itself, or encode with the limits of its readers");
  }

  static EncodeException repeated(String path, String collection, Object key) {
    return new EncodeException(
        path,
        "the "
            + collection
            + " holds this twice by its readers' rule"
            + Failures.named(key)
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
        "it reported "
            + count
            + " elements, and gave "
            + (written > count ? "more" : written)
            + ": encode a copy that no other thread changes");
  }

  static EncodeException sizeChanged(String component) {
    return new EncodeException(
        component, "it changed while it was encoded: encode a copy that no other thread changes");
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
        component, "it takes " + bytes + " bytes, and its fixed size is " + max + ": shorten it");
  }

  static EncodeException trailingZero(String component) {
    return new EncodeException(
        component,
        "it ends with U+0000, which can't be told from the zeros that fill a fixed size:"
            + " remove it");
  }

  static EncodeException tooLongForField(String component, long bytes) {
    return new EncodeException(
        component,
        bytes + " bytes exceed the largest length of a field: divide it over several fields");
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
        "its tag "
            + tag
            + " belongs to "
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
            + " has no partner, and UTF-8 can't represent it: remove it, or replace it with"
            + " U+FFFD");
  }

  static EncodeException notUtf8(String component, MemorySegment bytes) {
    return new EncodeException(
        component,
        "its byte "
            + StrictUtf8.firstMalformed(bytes)
            + " is not UTF-8: make the view with Utf8View.of, and take a copy() of bytes that"
            + " change later");
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
