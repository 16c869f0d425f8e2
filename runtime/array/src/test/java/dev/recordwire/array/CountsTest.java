package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every method that takes a count, an offset or the ends of a range refuses what does not exist,
/// in every view.
final class CountsTest {
  private static final long[] NO_COUNTS = {-1, Integer.MIN_VALUE, Long.MIN_VALUE};

  @TempDir Path directory;

  private static List<Class<?>> views() {
    return Arrays.stream(TypeCode.values())
        .<Class<?>>map(type -> ArrayView.zeros(type, 0).getClass())
        .toList();
  }

  private static Object argument(Class<?> type, long count) {
    return switch (type.getName()) {
      case "int" -> 0;
      case "float" -> 0f;
      case "double" -> 0.0;
      case "boolean" -> false;
      default -> count;
    };
  }

  /// The arguments of a factory: the first ones 0, and `count` where there is a `long` for it.
  private static Object[] arguments(Method factory, long count) {
    Class<?>[] types = factory.getParameterTypes();
    Object[] arguments =
        Arrays.stream(types).map(type -> argument(type, count)).toArray(Object[]::new);
    if (factory.getName().equals("full") && types[1] == long.class) {
      arguments[1] = 0L;
    }
    return arguments;
  }

  private static Throwable failure(Method factory, Object... arguments)
      throws ReflectiveOperationException {
    try {
      return new AssertionError(factory + " accepts it: " + factory.invoke(null, arguments));
    } catch (InvocationTargetException e) {
      return Objects.requireNonNull(e.getCause());
    }
  }

  @Test
  void newViewsHaveFromNoElementToAsManyAsCanBeAddressed() throws ReflectiveOperationException {
    Set<String> tried = new TreeSet<>();
    for (Class<?> view : views()) {
      for (Method factory : view.getMethods()) {
        if (Set.of("zeros", "ones", "full", "linspace").contains(factory.getName())) {
          tried.add(factory.getName());
          for (long count : NO_COUNTS) {
            if (factory.getParameterCount() == 2 && factory.getDeclaringClass() != view) {
              continue; // ArrayView's own, tried below.
            }
            Throwable failure = failure(factory, arguments(factory, count));
            assertWithMessage(factory.toString())
                .that(failure)
                .isInstanceOf(IllegalArgumentException.class);
            assertThat(failure)
                .hasMessageThat()
                .contains("a view can't have " + count + " elements: the number of elements is");
          }
        }
      }
    }
    assertThat(tried).containsExactly("full", "linspace", "ones", "zeros");
    for (TypeCode type : TypeCode.values()) {
      for (long count : NO_COUNTS) {
        assertThrows(IllegalArgumentException.class, () -> ArrayView.zeros(type, count));
      }
      if (type.byteSize() > 1) {
        long most = Long.MAX_VALUE / type.byteSize();
        var e = assertThrows(IllegalArgumentException.class, () -> ArrayView.zeros(type, most + 1));
        assertThat(e).hasMessageThat().endsWith(" from 0 to " + most);
      }
    }
  }

  @Test
  void aWrappedPartLiesWithinItsArray() {
    byte[] bytes = new byte[17];
    for (TypeCode type : TypeCode.values()) {
      for (int offset = -2; offset < 40; offset++) {
        for (long count = -2; count < 20; count++) {
          int from = offset;
          long elements = count;
          if (offset >= 0 && count >= 0 && offset + count * type.byteSize() <= bytes.length) {
            assertThat(ArrayView.wrap(type, bytes, offset, count).size()).isEqualTo(count);
          } else {
            var e =
                assertThrows(
                    IndexOutOfBoundsException.class,
                    () -> ArrayView.wrap(type, bytes, from, elements));
            assertThat(e).hasMessageThat().contains("do not lie within an array of 17 bytes");
          }
        }
      }
      for (long count : new long[] {Long.MIN_VALUE, Long.MAX_VALUE, 1L << 62}) {
        for (int offset : new int[] {0, 17, 18, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
          assertThrows(
              IndexOutOfBoundsException.class, () -> ArrayView.wrap(type, bytes, offset, count));
        }
      }
    }
  }

  @Test
  void slicesShowWhatARangeNames() {
    for (TypeCode type : TypeCode.values()) {
      for (int size = 0; size < 4; size++) {
        ArrayView view = ArrayView.zeros(type, size);
        for (int i = 0; i < size; i++) {
          view.writeLongs(new long[] {i % 2}, 1, i);
        }
        double[] elements = view.toDoubles();
        long[] ends = {Long.MIN_VALUE, -2, -1, 0, 1, 2, 3, 4, 5, Long.MAX_VALUE};
        for (long from : ends) {
          for (long to : ends) {
            checkPlain(view, elements, from, to);
            for (long step : ends) {
              checkStepped(view, elements, from, to, step);
            }
          }
        }
      }
    }
  }

  private static void checkPlain(ArrayView view, double[] elements, long from, long to) {
    if (0 <= from && from <= to && to <= elements.length) {
      assertThat(view.slice(from, to).toDoubles())
          .isEqualTo(Arrays.copyOfRange(elements, (int) from, (int) to));
    } else {
      assertThrows(IndexOutOfBoundsException.class, () -> view.slice(from, to));
    }
  }

  private static void checkStepped(
      ArrayView view, double[] elements, long from, long to, long step) {
    int size = elements.length;
    if (step == 0) {
      assertThrows(IllegalArgumentException.class, () -> view.slice(from, to, step));
    } else if (step > 0
        ? 0 <= from && from <= to && to <= size
        : size > from && from >= to && to >= -1) {
      long first = from;
      assertThat(view.slice(from, to, step).toDoubles())
          .isEqualTo(
              IntStream.range(0, size + 1)
                  .filter(i -> i == 0 || (-9 < step && step < 9))
                  .mapToLong(i -> first + i * step)
                  .filter(i -> step > 0 ? i < to : i > to)
                  .mapToDouble(i -> elements[(int) i])
                  .toArray());
    } else {
      assertThrows(IndexOutOfBoundsException.class, () -> view.slice(from, to, step));
    }
  }

  @Test
  void whatIsNotInAFileIsNotMappedAndLeavesNothing() throws IOException {
    Path file = directory.resolve("sixteen");
    Files.write(file, new byte[16]);
    Path missing = directory.resolve("missing");
    try (Arena arena = Arena.ofConfined()) {
      for (MapMode mode : List.of(MapMode.READ_ONLY, MapMode.PRIVATE)) {
        assertThat(Int32View.mapFile(file, mode, 4, 3, arena).size()).isEqualTo(3);
        var e = assertThrows(IOException.class, () -> Int32View.mapFile(file, mode, 4, 4, arena));
        assertThat(e).hasMessageThat().contains("has 16 bytes, which are not 16 from byte 4 on");
        assertThrows(IOException.class, () -> Int32View.mapFile(file, mode, 17, 0, arena));
        assertThrows(
            NoSuchFileException.class, () -> Int32View.mapFile(missing, mode, 0, 0, arena));
      }
      for (MapMode mode : List.of(MapMode.READ_ONLY, MapMode.PRIVATE, MapMode.READ_WRITE)) {
        for (Path each : List.of(file, missing)) {
          refuse(each, mode, -1, 1, arena, "no file has 8 bytes from byte -1 on");
          refuse(each, mode, 0, -1, arena, "a view can't have -1 elements");
          refuse(each, mode, 0, 1L << 60, arena, "a view can't have 1152921504606846976 elements");
          refuse(each, mode, Long.MAX_VALUE - 7, 1, arena, "no file has 8 bytes from byte ");
        }
      }
    }
    assertThat(Files.size(file)).isEqualTo(16);
    assertThat(Files.exists(missing)).isFalse();
  }

  private static void refuse(
      Path file, MapMode mode, long offset, long count, Arena arena, String message) {
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Float64View.mapFile(file, mode, offset, count, arena));
    assertThat(e).hasMessageThat().contains(message);
  }

  @Test
  void aFileIsAsItWasWhereMappingFails() throws IOException {
    Path file = directory.resolve("eight");
    Files.write(file, new byte[8]);
    Path missing = directory.resolve("missing");
    Arena closed = Arena.ofConfined();
    closed.close();
    for (Path each : List.of(file, missing)) {
      assertThrows(
          IllegalStateException.class,
          () -> Int64View.mapFile(each, FileChannel.MapMode.READ_WRITE, 0, 4, closed));
    }
    assertThat(Files.size(file)).isEqualTo(8);
    assertThat(Files.exists(missing)).isFalse();
  }
}
