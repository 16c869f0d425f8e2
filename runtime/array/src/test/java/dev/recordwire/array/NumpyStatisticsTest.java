package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Statistics, searches and orders are what NumPy gives; its results come from
/// `src/test/resources/numpy/statistics.py`. Operations are called by their names.
final class NumpyStatisticsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/numpy/statistics.txt");

  /// Sums of which NumPy takes another order, and what is computed from them.
  private static final Set<String> ROUNDED =
      Set.of("variance", "std", "normalize", "rollingMean", "norm", "distance", "dot");

  @Test
  void operationsGiveWhatNumpyGives() throws IOException, ReflectiveOperationException {
    Set<String> operations = new TreeSet<>();
    ArrayView array = Float64View.zeros(0);
    for (String line : Files.readAllLines(GOLDEN)) {
      List<String> words = Splitter.on(' ').splitToList(line);
      String operation = words.getFirst();
      if (operation.equals("array")) {
        TypeCode type = TypeCode.valueOf(words.get(1).toUpperCase(Locale.ROOT));
        array = array(type, words.subList(2, words.size()));
        continue;
      }
      operations.add(operation);
      int equals = words.indexOf("=");
      List<String> arguments = words.subList(1, equals);
      List<String> expected = words.subList(equals + 1, words.size());
      for (ArrayView same : List.of(array, spread(array))) {
        boolean narrow = operation.equals("normalize") && array instanceof Float32View;
        List<String> actual = texts(call(operation, same, arguments));
        check(line, narrow ? 1e-7 : tolerance(operation), expected, actual);
      }
    }
    assertThat(operations.size()).isAtLeast(20);
  }

  private static double tolerance(String operation) {
    return ROUNDED.contains(operation) ? 1e-13 : 0;
  }

  private static void check(
      String line, double tolerance, List<String> expected, List<String> actual) {
    if (tolerance == 0) {
      List<String> same = new ArrayList<>();
      for (String text : expected) {
        same.add(text.matches("-?\\d+") ? text : Double.toString(Double.parseDouble(text)));
      }
      assertWithMessage(line).that(actual).isEqualTo(same);
      return;
    }
    assertWithMessage(line).that(actual).hasSize(expected.size());
    double largest =
        expected.stream().mapToDouble(t -> Math.abs(Double.parseDouble(t))).max().orElseThrow();
    for (int i = 0; i < actual.size(); i++) {
      assertWithMessage(line)
          .that(Double.parseDouble(actual.get(i)))
          .isWithin(tolerance * largest)
          .of(Double.parseDouble(expected.get(i)));
    }
  }

  private static ArrayView array(TypeCode type, List<String> elements) {
    ArrayView view = ArrayView.zeros(type, elements.size());
    for (int i = 0; i < elements.size(); i++) {
      String element = elements.get(i);
      if (type.isFloat()) {
        view.writeDoubles(new double[] {Double.parseDouble(element)}, 1, i);
      } else {
        view.writeLongs(new long[] {parse(element)}, 1, i);
      }
    }
    return view;
  }

  private static long parse(String element) {
    return element.startsWith("-") ? Long.parseLong(element) : Long.parseUnsignedLong(element);
  }

  /// The same elements with others between them.
  private static ArrayView spread(ArrayView view) {
    ArrayView wide = ArrayView.zeros(view.typeCode(), 2 * view.size());
    ArrayView spread = wide.slice(0, wide.size(), 2);
    double[] doubles = new double[1];
    long[] longs = new long[1];
    for (long i = 0; i < view.size(); i++) {
      if (view.typeCode().isFloat()) {
        view.readDoubles(i, 1, doubles);
        spread.writeDoubles(doubles, 1, i);
      } else {
        view.readLongs(i, 1, longs);
        spread.writeLongs(longs, 1, i);
      }
    }
    return spread;
  }

  private static Object call(String operation, ArrayView view, List<String> arguments)
      throws ReflectiveOperationException {
    ArrayView reversed = (ArrayView) invoke(view, "reversed");
    return switch (operation) {
      case "searchSorted", "searchSortedRight" ->
          invoke((ArrayView) invoke(view, "sorted"), operation, arguments.getFirst());
      case "dot", "dotExact", "distance" -> invoke(view, operation, reversed);
      case "counts" -> ((Histogram) invoke(view, "histogram", arguments.toArray())).counts();
      case "edges" -> ((Histogram) invoke(view, "histogram", arguments.toArray())).edges();
      default -> invoke(view, operation, arguments.toArray());
    };
  }

  private static Object invoke(ArrayView view, String name, Object... arguments)
      throws ReflectiveOperationException {
    Method method =
        Arrays.stream(view.getClass().getMethods())
            .filter(each -> each.getName().equals(name) && !each.isBridge())
            .filter(each -> each.getParameterCount() == arguments.length)
            .filter(each -> !Arrays.asList(each.getParameterTypes()).contains(Overflow.class))
            .findFirst()
            .orElseThrow(() -> new AssertionError(view.typeCode() + " has no " + name));
    Object[] values = new Object[arguments.length];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          arguments[i] instanceof String text
              ? number(method.getParameterTypes()[i], text)
              : arguments[i];
    }
    try {
      return method.invoke(view, values);
    } catch (InvocationTargetException e) {
      throw new AssertionError(name, e.getCause());
    }
  }

  private static Object number(Class<?> type, String text) {
    return switch (type.getName()) {
      case "byte" -> Byte.parseByte(text);
      case "short" -> Short.parseShort(text);
      case "int" -> Integer.parseInt(text);
      case "long" -> parse(text);
      case "float" -> Float.parseFloat(text);
      default -> Double.parseDouble(text);
    };
  }

  private static List<String> texts(Object result) {
    if (!(result instanceof ArrayView view)) {
      return List.of(result instanceof Float number ? Double.toString(number) : result.toString());
    }
    List<String> texts = new ArrayList<>();
    double[] doubles = new double[1];
    for (long i = 0; i < view.size(); i++) {
      if (view.typeCode().isFloat()) {
        view.readDoubles(i, 1, doubles);
        texts.add(Double.toString(doubles[0]));
      } else {
        texts.add(view.elementToString(i));
      }
    }
    return texts;
  }
}
