package dev.recordwire.benchmarks.report;

import dev.recordwire.benchmarks.codec.Candidate;
import dev.recordwire.benchmarks.codec.Components;
import dev.recordwire.benchmarks.codec.Payload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The bytes that any codec must allocate for a payload, computed for HotSpot with compressed
/// pointers: headers take 12 bytes, or 16 with a length, references take 4, and sizes are rounded
/// up to multiples of 8.
///
/// @param encoded the array of the encoded bytes
/// @param decoded the decoded object with everything that it contains
record MinAllocation(long encoded, long decoded) {
  private static final int HEADER = 12;
  private static final int REFERENCE = 4;
  private static final int ARRAY_HEADER = 16;

  static MinAllocation of(Payload<?> payload) {
    Candidate<Object> ours = payload.open(CodecComparison.OURS);
    try {
      byte[] bytes = ours.encode(ours.sample());
      return new MinAllocation(rounded(ARRAY_HEADER + bytes.length), bytes(ours.decode(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long bytes(@Nullable Object value) {
    return switch (value) {
      case null -> 0;
      case Record record -> record(record);
      case String text -> text(text);
      case Enum<?> _ -> 0;
      case Boolean _ -> 0;
      case Integer number -> number >= -128 && number <= 127 ? 0 : rounded(HEADER + Integer.BYTES);
      case Long number -> number >= -128 && number <= 127 ? 0 : rounded(HEADER + 4 + Long.BYTES);
      case OptionalInt optional ->
          optional.isPresent() ? rounded(HEADER + 1 + 3 + Integer.BYTES) : 0;
      case List<?> list -> list(list);
      default -> {
        if (!value.getClass().isArray()) {
          throw new IllegalArgumentException("no arithmetic for " + value.getClass());
        }
        yield rounded(
            ARRAY_HEADER + (long) Array.getLength(value) * size(value.getClass().componentType()));
      }
    };
  }

  private static long record(Record record) {
    long own = HEADER;
    long contained = 0;
    boolean wide = false;
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      own += size(component.getType());
      wide |= size(component.getType()) == Long.BYTES;
      if (!component.getType().isPrimitive()) {
        contained += bytes(Components.value(component, record));
      }
    }
    // A component of eight bytes begins at a multiple of eight; only a smaller one fills the gap.
    long gap = wide && smallest(record) == Long.BYTES ? Long.BYTES - HEADER % Long.BYTES : 0;
    return rounded(own + gap) + contained;
  }

  private static long smallest(Record record) {
    long smallest = Long.BYTES;
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      smallest = Math.min(smallest, size(component.getType()));
    }
    return smallest;
  }

  private static long text(String text) {
    boolean latin1 = text.chars().allMatch(unit -> unit <= 0xff);
    long string = rounded(HEADER + REFERENCE + Integer.BYTES + 2);
    if (text.isEmpty()) {
      // All empty texts share one array.
      return string;
    }
    return string + rounded(ARRAY_HEADER + (long) text.length() * (latin1 ? 1 : 2));
  }

  /// The bytes of an unmodifiable list of the JDK: two references for one or two elements, else an
  /// array.
  private static long list(List<?> list) {
    long contained = list.isEmpty() ? 0 : rounded(HEADER + 2 * REFERENCE);
    if (list.size() > 2) {
      contained += rounded(ARRAY_HEADER + (long) list.size() * REFERENCE);
    }
    for (Object element : list) {
      contained += bytes(element);
    }
    return contained;
  }

  private static long size(Class<?> type) {
    return switch (type.getName()) {
      case "boolean", "byte" -> 1;
      case "short", "char" -> 2;
      case "long", "double" -> 8;
      default -> 4;
    };
  }

  private static long rounded(long bytes) {
    return (bytes + 7) / 8 * 8;
  }
}
