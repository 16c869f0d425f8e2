package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Element-wise operations give what NumPy gives; the results come from
/// `src/test/resources/numpy/elementwise.py`.
final class NumpyElementwiseTest {
  private static final Path GOLDEN = Path.of("src/test/resources/numpy/elementwise.txt");

  @Test
  void operationsGiveWhatNumpyGives() throws IOException {
    Set<String> operations = new TreeSet<>();
    for (String line : Files.readAllLines(GOLDEN)) {
      List<String> parts = Splitter.on(' ').splitToList(line);
      List<ArrayView> arrays = new ArrayList<>();
      for (String part : parts.subList(1, parts.size())) {
        arrays.add(array(part));
      }
      String operation = parts.getFirst();
      operations.add(operation);
      ArrayView expected = arrays.removeLast();
      ArrayView a = arrays.getFirst();
      assertWithMessage(line).that(apply(operation, arrays, expected)).isEqualTo(expected);
      if (!operation.matches("linspace|promote")) {
        // The same from every other element of twice as many.
        arrays.set(0, spread(a));
        assertWithMessage(line).that(apply(operation, arrays, expected)).isEqualTo(expected);
      }
    }
    assertThat(operations.size()).isAtLeast(25);
  }

  private static ArrayView array(String text) {
    List<String> parts = Splitter.on(':').splitToList(text);
    byte[] bytes = HexFormat.of().parseHex(parts.get(1));
    TypeCode type = TypeCode.valueOf(parts.get(0).toUpperCase(Locale.ROOT));
    return ArrayView.wrap(type, bytes, 0, bytes.length / type.byteSize());
  }

  private static ArrayView spread(ArrayView view) {
    int bytes = view.typeCode().byteSize();
    ArrayView twice = ArrayView.zeros(view.typeCode(), 2 * view.size());
    for (long i = 0; i < view.size(); i++) {
      twice
          .segment()
          .asSlice(2 * (view.size() - 1 - i) * bytes, bytes)
          .copyFrom(view.segment().asSlice(i * bytes, bytes));
    }
    return twice.slice(2 * view.size() - 2, -1, -2);
  }

  private static ArrayView apply(String operation, List<ArrayView> arrays, ArrayView expected) {
    ArrayView a = arrays.getFirst();
    ArrayView b = arrays.getLast();
    TypeCode type = expected.typeCode();
    return switch (operation) {
      case "mixedPlus" -> a.plus(b);
      case "mixedTimes" -> a.times(b);
      case "lessThan", "mixedLessThan" -> a.lessThan(b);
      case "lessThanOrEqual" -> a.lessThanOrEqual(b);
      case "equalTo" -> a.equalTo(b);
      case "notEqualTo" -> a.notEqualTo(b);
      case "greaterThanOrEqual" -> a.greaterThanOrEqual(b);
      case "greaterThan" -> a.greaterThan(b);
      case "promote" -> ArrayView.zeros(a.typeCode().promote(b.typeCode()), 1);
      case "convert" -> a.convert(type);
      case "wrap" -> a.convert(type, Overflow.WRAP);
      case "filter" -> a.filter((BoolView) b);
      case "and" -> ((BoolView) a).and((BoolView) b);
      case "or" -> ((BoolView) a).or((BoolView) b);
      case "xor" -> ((BoolView) a).xor((BoolView) b);
      case "not" -> ((BoolView) a).not();
      case "where" -> ((BoolView) a).where();
      case "linspace" -> {
        Float64View range = (Float64View) a;
        yield Float64View.linspace(range.get(0), range.get(1), (long) range.get(2));
      }
      default -> Operations.of(operation, a, arrays);
    };
  }
}
