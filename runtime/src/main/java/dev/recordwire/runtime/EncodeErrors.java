package dev.recordwire.runtime;

import java.math.BigInteger;
import java.time.LocalDate;

/// What is said of a value that can't be encoded; apart from the code that finds it, which is
/// hot.
final class EncodeErrors {
  private EncodeErrors() {}

  static EncodeException absent(String component) {
    return new EncodeException(
        component, "it is null, which this type has no bytes for: give it a value");
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
        "%d is no unknown code, but that of %s: use OpenEnum.of(%s.%s)"
            .formatted(code, constant.name(), type, constant.name()));
  }

  static EncodeException adapterFailed(String component, String method, Exception thrown) {
    return new EncodeException(
        component, method + " rejects it: " + thrown + ": give it a value it takes", thrown);
  }

  static EncodeException tooDeepForStack(String component, StackOverflowError thrown) {
    return new EncodeException(
        component,
        "records nest deeper than this thread's stack: look for a list or map that holds, in the"
            + " end, itself",
        thrown);
  }

  static EncodeException tooLong(String component, Lengths lengths, long length, String unit) {
    String remedy =
        lengths == Lengths.UINT16
            ? ": shorten it, or annotate the record @Wire(lengths = LengthPrefix.UINT32)"
            : ": shorten it, or divide it over several records";
    return new EncodeException(
        component,
        length + " " + unit + " are more than a " + lengths + " says, " + lengths.max() + remedy);
  }

  static EncodeException beyond(
      String component, long number, String unit, String limit, int most) {
    return new EncodeException(
        component,
        "it has %d %s, and its %s is %d: shorten it, or raise %s"
            .formatted(number, unit, limit, most, limit));
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
            + written
            + ": encode a copy that no other thread writes to");
  }

  static EncodeException tooLongForFixed(String component, long bytes, int most) {
    return new EncodeException(
        component, "it takes " + bytes + " bytes, and has a fixed " + most + ": shorten it");
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
        "it holds field %d, which this record knows as '%s' and would write twice: pass its"
                .formatted(id, name)
            + " without(%d), or decode the payload as this record".formatted(id));
  }

  static EncodeException knownTag(String component, int tag, String name) {
    return new EncodeException(
        component,
        "its tag, %d, is that of %s, which this union knows: decode the payload as this union"
            .formatted(tag, name));
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
    int i = 0;
    while ((values[i] & ~max) == 0) {
      i++;
    }
    return outOfRange(WirePath.element(component, i), values[i], max);
  }

  static EncodeException element(String component, short[] values, int max) {
    int i = 0;
    while ((values[i] & ~max) == 0) {
      i++;
    }
    return outOfRange(WirePath.element(component, i), values[i], max);
  }

  static EncodeException element(String component, long[] values, long max) {
    int i = 0;
    while ((values[i] & ~max) == 0) {
      i++;
    }
    return outOfRange(WirePath.element(component, i), values[i], max);
  }
}
