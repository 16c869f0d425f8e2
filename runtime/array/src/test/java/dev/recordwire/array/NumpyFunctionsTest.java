package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Functions give what NumPy gives, wherever the elements and the operands lie; the results come
/// from `src/test/resources/numpy/functions.py`.
final class NumpyFunctionsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/numpy/functions.txt");

  /// Of these NumPy adds in another order, or in float32.
  private static final Set<String> ROUNDED =
      Set.of(
          "binCountWeights",
          "sumNumbers",
          "meanNumbers",
          "stdNumbers",
          "meanWeighted",
          "covariance",
          "correlation",
          "quantileBy",
          "convolve",
          "correlate",
          "trapezoid",
          "trapezoidAt",
          "gradient",
          "gradientAt",
          "histogramWeights",
          "density",
          "cumprod");

  /// Where the elements of all operands are.
  private enum Layout {
    AS_READ,
    ODD_BYTES,
    APART,
    BACKWARDS,
    NATIVE,
    LONGS
  }

  @Test
  void functionsGiveWhatNumpyGives() throws IOException {
    Set<String> operations = new TreeSet<>();
    try (Arena arena = Arena.ofConfined()) {
      for (String line : Files.readAllLines(GOLDEN)) {
        List<String> parts = Splitter.on(' ').splitToList(line);
        operations.add(parts.getFirst());
        ArrayView expected = array(parts.getLast());
        for (Layout layout : Layout.values()) {
          List<ArrayView> arrays = new ArrayList<>();
          for (String part : parts.subList(1, parts.size() - 1)) {
            arrays.add(laid(array(part), layout, arena));
          }
          ArrayView actual = Functions.of(parts.getFirst(), arrays);
          if (ROUNDED.contains(parts.getFirst().replaceFirst("_.*", ""))) {
            assertClose(layout + " " + line, actual, expected);
          } else {
            assertWithMessage("%s %s", layout, line).that(actual).isEqualTo(expected);
          }
        }
      }
    }
    assertThat(operations.size()).isAtLeast(30);
  }

  private static void assertClose(String line, ArrayView actual, ArrayView expected) {
    assertWithMessage(line).that(actual.size()).isEqualTo(expected.size());
    double largest = 0;
    for (long i = 0; i < expected.size(); i++) {
      double number = Math.abs(expected.getAsDouble(i));
      largest = Double.isFinite(number) ? Math.max(largest, number) : largest;
    }
    for (long i = 0; i < expected.size(); i++) {
      double number = expected.getAsDouble(i);
      if (Double.isFinite(number)) {
        assertWithMessage(line).that(actual.getAsDouble(i)).isWithin(1e-13 * largest).of(number);
      } else {
        assertWithMessage(line).that(actual.getAsDouble(i)).isEqualTo(number);
      }
    }
  }

  private static ArrayView array(String text) {
    List<String> parts = Splitter.on(':').splitToList(text);
    byte[] bytes = HexFormat.of().parseHex(parts.get(1));
    TypeCode type = TypeCode.valueOf(parts.get(0).toUpperCase(Locale.ROOT));
    return ArrayView.wrap(type, bytes, 0, bytes.length / type.byteSize());
  }

  private static ArrayView laid(ArrayView view, Layout layout, Arena arena) {
    TypeCode type = view.typeCode();
    int bytes = type.byteSize();
    long count = view.size();
    ArrayView laid =
        switch (layout) {
          case AS_READ -> view;
          case ODD_BYTES -> ArrayView.wrap(type, new byte[(int) count * bytes + 3], 3, count);
          case APART ->
              ArrayView.strided(type, new byte[(int) count * (bytes + 5) + 8], 1, count, bytes + 5);
          case BACKWARDS ->
              ArrayView.strided(
                  type,
                  new byte[(int) (count + 1) * 2 * bytes],
                  count == 0 ? 0 : (int) (count - 1) * 2 * bytes,
                  count,
                  -2L * bytes);
          case NATIVE -> ArrayView.wrap(type, arena.allocate(count * bytes + 1).asSlice(1));
          case LONGS ->
              ArrayView.wrap(
                  type, MemorySegment.ofArray(new long[(int) count]).asSlice(0, count * bytes));
        };
    laid.takeFrom(view.copy());
    return laid;
  }
}
