package dev.recordwire.arrow;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.FloatView;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.TypeCode;
import dev.recordwire.array.Uint64View;
import dev.recordwire.arrow.internal.Formats;
import dev.recordwire.codec.Utf8View;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the elements of arrays that were imported in their buffers, by their format.
final class Elements {
  private static final Pattern DECIMAL =
      Pattern.compile("d:(\\d{1,3}),(-?\\d{1,3})(?:,(\\d{1,3}))?");
  private static final int VIEW_BYTES = 16;
  private static final int INLINE_BYTES = 12;

  private Elements() {}

  /// Which elements are not null.
  static BoolView validity(ImportedArray array) {
    long end = array.offset() + array.length();
    return array.hasBitmap()
        ? BoolView.fromBitmap(array.buffer(0, bitmapBytes(end)), array.offset(), array.length())
        : BoolView.full(array.length(), !array.field().format().equals("n"));
  }

  static boolean isNull(ImportedArray array, long index) {
    if (!array.hasBitmap()) {
      return array.field().format().equals("n");
    }
    long bit = array.offset() + index;
    byte bits = array.buffer(0, bitmapBytes(bit + 1)).get(JAVA_BYTE, bit / Byte.SIZE);
    return (bits >> (bit % Byte.SIZE) & 1) == 0;
  }

  private static long bitmapBytes(long bits) {
    return (bits + Byte.SIZE - 1) / Byte.SIZE;
  }

  /// Numbers where they lie, bools in new memory, and decimals without a fraction as int64.
  static ArrayView numbers(ImportedArray array) {
    ImportedField field = array.field();
    TypeCode type = Formats.typeCode(field.format());
    if (type == TypeCode.BOOL) {
      long bytes = bitmapBytes(array.offset() + array.length());
      return BoolView.fromBitmap(array.buffer(1, bytes), array.offset(), array.length())
          .asReadOnly();
    }
    if (type != null) {
      return ArrayView.wrap(type, fixed(array, type.byteSize()));
    }
    if (DECIMAL.matcher(field.format()).matches()) {
      return integers(array);
    }
    throw array.fault(
        "has the format '%s', which is %s cast it in the query"
            .formatted(
                field.format(),
                hasValues(field) ? "no number: read its value(row), or" : "not read here:"));
  }

  /// Whether elements that are no numbers are read one by one.
  private static boolean hasValues(ImportedField field) {
    return switch (field.format()) {
      case "u", "z", "U", "Z", "vu", "vz", "+l", "+L", "+s" -> true;
      default -> field.fixedSize() >= 0;
    };
  }

  private static MemorySegment fixed(ImportedArray array, int size) {
    long end = array.offset() + array.length();
    if (size > 0 && end > Long.MAX_VALUE / size) {
      throw array.fault("has %d elements of %d bytes, which is too many".formatted(end, size));
    }
    return array.buffer(1, end * size).asSlice(array.offset() * size);
  }

  private static Int64View integers(ImportedArray array) {
    Int64View all = Int64View.zeros(array.length());
    for (long i = 0; i < all.size(); i++) {
      if (!isNull(array, i)) {
        try {
          all.set(i, decimal(array, i).longValueExact());
        } catch (ArithmeticException e) {
          ArrowException fault =
              array.fault(
                  "has a decimal in row %d that int64 can't hold: read its value(row), or cast it to DOUBLE in the query"
                      .formatted(i));
          fault.initCause(e);
          throw fault;
        }
      }
    }
    return all.asReadOnly();
  }

  /// A decimal of 32 to 256 bits.
  private static BigDecimal decimal(ImportedArray array, long index) {
    Matcher format = DECIMAL.matcher(array.field().format());
    if (!format.matches()) {
      throw array.fault("has the format '" + array.field().format() + "', which is no decimal");
    }
    int bytes = format.group(3) == null ? 16 : Integer.parseInt(format.group(3)) / Byte.SIZE;
    if (bytes < Integer.BYTES || bytes > 32) {
      throw array.fault("has decimals of " + bytes + " bytes; Arrow's have 4 to 32");
    }
    byte[] digits = fixed(array, bytes).asSlice(index * bytes, bytes).toArray(JAVA_BYTE);
    for (int i = 0; i < bytes / 2; i++) {
      byte low = digits[i];
      digits[i] = digits[bytes - 1 - i];
      digits[bytes - 1 - i] = low;
    }
    return new BigDecimal(new BigInteger(digits), Integer.parseInt(format.group(2)));
  }

  /// The bytes of a text or a binary value where they lie, or null if the format has none.
  static @Nullable MemorySegment bytes(ImportedArray array, long index) {
    return switch (array.field().format()) {
      case "u", "z", "U", "Z" -> {
        Run run = run(array, index);
        yield array.buffer(2, run.end()).asSlice(run.start());
      }
      case "vu", "vz" -> viewed(array, index);
      default -> {
        int size = array.field().fixedSize();
        yield size < 0 || array.field().format().startsWith("+")
            ? null
            : fixed(array, size).asSlice(index * size, size);
      }
    };
  }

  /// A text or binary value that has up to twelve bytes in its place, or says where they are.
  private static MemorySegment viewed(ImportedArray array, long index) {
    MemorySegment view = fixed(array, VIEW_BYTES).asSlice(index * VIEW_BYTES, VIEW_BYTES);
    int length = view.get(JAVA_INT_UNALIGNED, 0);
    if (length >= 0 && length <= INLINE_BYTES) {
      return view.asSlice(Integer.BYTES, length);
    }
    int buffer = view.get(JAVA_INT_UNALIGNED, 8);
    int at = view.get(JAVA_INT_UNALIGNED, 12);
    // Behind the validity and the views; the last buffer has the sizes of the others.
    int count = array.buffers().size() - 3;
    if (length < 0 || buffer < 0 || buffer >= count || at < 0) {
      throw array.fault(
          "has a text of %d bytes at byte %d of buffer %d in row %d, and %d buffers"
              .formatted(length, at, buffer, index, count));
    }
    long size =
        array
            .buffer(count + 2, (long) count * Long.BYTES)
            .get(JAVA_LONG_UNALIGNED, (long) buffer * Long.BYTES);
    if ((long) at + length > size) {
      throw array.fault(
          "has a text in row %d that ends behind its buffer of %d bytes".formatted(index, size));
    }
    return array.buffer(buffer + 2, (long) at + length).asSlice(at);
  }

  /// Where the elements of a list, or the bytes of a text, begin and end.
  record Run(long start, long end) {}

  /// The run of a text or a list.
  static Run run(ImportedArray array, long index) {
    long at = array.offset() + index;
    boolean large = "UZ".contains(array.field().format()) || array.field().format().equals("+L");
    int size = large ? Long.BYTES : Integer.BYTES;
    MemorySegment ends = array.buffer(1, (at + 2) * size);
    long start = end(ends, at, large);
    long end = end(ends, at + 1, large);
    if (start < 0 || end < start) {
      throw array.fault("has a value from %d to %d in row %d".formatted(start, end, index));
    }
    return new Run(start, end);
  }

  private static long end(MemorySegment ends, long index, boolean large) {
    return large
        ? ends.get(JAVA_LONG_UNALIGNED, index * Long.BYTES)
        : ends.get(JAVA_INT_UNALIGNED, index * Integer.BYTES);
  }

  /// The elements of one list of a column of lists.
  static ImportedArray list(ImportedArray array, long index) {
    ImportedArray elements = array.children().getFirst();
    Run run;
    if (array.field().isList()) {
      run = run(array, index);
    } else {
      int size = array.field().fixedSize();
      if (size > 0 && array.offset() + index >= Long.MAX_VALUE / size) {
        throw array.fault("has lists of %d elements, which are too many".formatted(size));
      }
      long start = (array.offset() + index) * size;
      run = new Run(start, start + size);
    }
    if (run.end() > elements.length()) {
      throw array.fault(
          "has a list in row %d that ends at element %d of %d"
              .formatted(index, run.end(), elements.length()));
    }
    return elements.slice(run.start(), run.end() - run.start());
  }

  /// An element as an object: a number, a bool, a text, bytes, a decimal, a list of these, or a map
  /// of them by name; null if it is.
  static @Nullable Object value(ImportedArray array, long index) {
    if (isNull(array, index)) {
      return null;
    }
    if (array.dictionary() != null) {
      return value(array.dictionary(), code(array, array.dictionary(), index));
    }
    String format = array.field().format();
    MemorySegment bytes = bytes(array, index);
    if (bytes != null) {
      return format.endsWith("u") || format.equals("U")
          ? text(array, bytes, index)
          : bytes.toArray(JAVA_BYTE);
    }
    if (array.field().isList() || format.startsWith("+w:")) {
      ImportedArray list = list(array, index);
      List<@Nullable Object> values = new ArrayList<>();
      for (long i = 0; i < list.length(); i++) {
        values.add(value(list, i));
      }
      return Collections.unmodifiableList(values);
    }
    if (format.equals("+s")) {
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      for (ImportedArray child : array.children()) {
        values.put(child.field().name(), value(child, array.offset() + index));
      }
      return Collections.unmodifiableMap(values);
    }
    if (DECIMAL.matcher(format).matches()) {
      return decimal(array, index);
    }
    return number(array.slice(index, 1));
  }

  private static String text(ImportedArray array, MemorySegment bytes, long index) {
    try {
      return Utf8View.of(bytes).toString();
    } catch (IllegalArgumentException e) {
      throw array.noText(index, e);
    }
  }

  private static Object number(ImportedArray single) {
    ArrayView view = numbers(single);
    return switch (view) {
      case BoolView bools -> bools.get(0);
      case Int64View integers -> integers.get(0);
      case Uint64View bits -> new BigInteger(Long.toUnsignedString(bits.get(0)));
      case FloatView<?> floats -> floats.getAsDouble(0);
      default -> (long) view.getAsDouble(0);
    };
  }

  private static long code(ImportedArray array, ImportedArray values, long index) {
    ArrayView codes = numbers(array.slice(index, 1));
    if (codes instanceof FloatView<?> || codes instanceof BoolView) {
      throw array.fault(
          "has indices of the format '%s', which are no integers"
              .formatted(array.field().format()));
    }
    long code = codes instanceof Int64View integers ? integers.get(0) : (long) codes.getAsDouble(0);
    if (code < 0 || code >= values.length()) {
      throw array.fault(
          "has the index %d in row %d, and %d values".formatted(code, index, values.length()));
    }
    return code;
  }
}
