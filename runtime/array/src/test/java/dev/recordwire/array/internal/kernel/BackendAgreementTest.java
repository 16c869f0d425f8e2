package dev.recordwire.array.internal.kernel;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.array.internal.number.Deviations;
import dev.recordwire.array.internal.number.WideSum;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.Memory;
import dev.recordwire.array.internal.storage.Storage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every loop of every dtype gives the same bits on every backend, in every kind of memory.
///
/// Where the vector module is absent, copies of the scalar loops are compared with each other.
/// Loops over several arrays at a time have a test of their own, [VariantsAgreementTest].
final class BackendAgreementTest {
  private static final int[] SIZES =
      Sizes.of(
          0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 60, 63, 64, 65, 127, 129, 255, 1000, 1023,
          1024, 1025, 1055, 2048, 2049, 3071, 5000, 8193, 9_000);
  private static final double[] VALUES = {0.0, -0.0, Double.NaN, 1.5, 100, 7};
  private static final double[] FACTORS = {1.5, -0.25, 0.0, 3.0e5, 1e300, 0x1p-70};

  private final Random random = new Random(20260101);

  @TempDir Path directory;

  private enum Content {
    RANDOM_BITS,
    SMALL,
    SPECIAL,
    HUGE
  }

  @Test
  void allBackendsAgreeBitForBit() throws Exception {
    compareBackends();
  }

  void compareBackends() throws Exception {
    List<Class<?>> interfaces = LoopInterfaces.overSegments();
    assertThat(interfaces.size()).isAtLeast(30);
    try (Arena arena = Arena.ofConfined()) {
      for (Class<?> type : interfaces) {
        Kernels<?> expected = Kernels.load(type, Backend.SCALAR);
        Kernels<?> actual = Kernels.load(type, backend(type));
        for (Memory memory : memories(arena)) {
          compare(type, expected.in(Storage.BYTES, 1), actual.in(memory.storage, 1), memory);
        }
      }
    }
  }

  /// The vector backend, where it runs and has these loops.
  private static Backend backend(Class<?> type) {
    String name = "/dev/recordwire/array/internal/vector/Vector" + type.getSimpleName() + ".class";
    return type.getResource(name) == null ? Backend.SCALAR : Backend.current();
  }

  private record Memory(Storage storage, MemorySegment segment, long at, MemorySegment others) {}

  private List<Memory> memories(Arena arena) throws IOException {
    long size = 8 * 9_000 + 64;
    Path file = directory.resolve("elements" + random.nextLong());
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      MemorySegment mapped = channel.map(FileChannel.MapMode.READ_WRITE, 0, 2 * size, arena);
      return List.of(
          new Memory(Storage.BYTES, bytes(size), 3, bytes(size)),
          new Memory(Storage.NATIVE, arena.allocate(size, 64), 0, arena.allocate(size, 64)),
          new Memory(
              Storage.NATIVE, arena.allocate(size + 5, 64).asSlice(5), 8, arena.allocate(size, 64)),
          new Memory(Storage.MAPPED, mapped.asSlice(0, size), 16, mapped.asSlice(size)),
          new Memory(Storage.OTHER, doubles(size), 8, doubles(size)));
    }
  }

  private static MemorySegment bytes(long size) {
    return MemorySegment.ofArray(new byte[(int) size]);
  }

  private static MemorySegment doubles(long size) {
    return MemorySegment.ofArray(new double[(int) size / 8]);
  }

  private void compare(Class<?> type, Object expected, Object actual, Memory memory)
      throws IllegalAccessException {
    int bytes = LoopInterfaces.elementBytes(type);
    for (Content content : Content.values()) {
      for (int size : SIZES) {
        byte[] elements = elements(type, content, size * bytes);
        for (Method method : type.getMethods()) {
          if (method.getParameterTypes()[0] != MemorySegment.class
              || (size == 0 && method.getName().matches("m(in|ax)|columnM(in|ax)|deviations"))) {
            continue;
          }
          byte[] others = elements(type, content, size * bytes);
          boolean column = method.getName().startsWith("column");
          int count = column ? (size + 1) / 2 : size;
          for (Object[] extra : column ? strides(bytes) : arguments(method, size)) {
            byte[] plain = elements.clone();
            MemorySegment.copy(
                elements, 0, memory.segment, ValueLayout.JAVA_BYTE, memory.at, elements.length);
            List<Object> wanted =
                call(
                    method,
                    expected,
                    MemorySegment.ofArray(plain),
                    0,
                    count,
                    extra,
                    MemorySegment.ofArray(others),
                    0);
            MemorySegment.copy(others, 0, memory.others, ValueLayout.JAVA_BYTE, 8, others.length);
            List<Object> got =
                call(method, actual, memory.segment, memory.at, count, extra, memory.others, 8);
            String where =
                type.getSimpleName()
                    + "."
                    + method.getName()
                    + " of "
                    + size
                    + " "
                    + content
                    + " in "
                    + memory.storage;
            assertWithMessage(where).that(got).isEqualTo(wanted);
            MemorySegment left = memory.segment.asSlice(memory.at, elements.length);
            assertWithMessage(where)
                .that(left.mismatch(MemorySegment.ofArray(plain)))
                .isEqualTo(-1);
          }
        }
      }
    }
  }

  private static List<Object> call(
      Method method,
      Object loops,
      MemorySegment segment,
      long at,
      long size,
      Object[] extra,
      MemorySegment others,
      long othersAt)
      throws IllegalAccessException {
    List<Object> arguments = new ArrayList<>(List.of(segment, at, size));
    if (method.getParameterCount() > 3 && method.getParameterTypes()[3] == MemorySegment.class) {
      arguments.add(others);
      arguments.add(othersAt);
    }
    arguments.addAll(Arrays.asList(extra));
    for (Class<?> type : method.getParameterTypes()) {
      if (type == WideSum.class) {
        arguments.add(new WideSum());
      } else if (type == Deviations.class) {
        arguments.add(new Deviations());
      }
    }
    try {
      List<Object> outcome = new ArrayList<>();
      outcome.add(bits(method.invoke(loops, arguments.toArray())));
      for (Object argument : arguments) {
        if (argument instanceof WideSum total) {
          outcome.add(total.toBigInteger());
        } else if (argument instanceof Deviations result) {
          outcome.add(bits(number(result.sum)));
          outcome.add(bits(number(result.squares)));
        }
      }
      return outcome;
    } catch (InvocationTargetException e) {
      throw new AssertionError(method + " of " + size, e.getCause());
    }
  }

  private static Object bits(@Nullable Object result) {
    return switch (result) {
      case Double value -> Double.doubleToRawLongBits(value);
      case Float value -> Float.floatToRawIntBits(value);
      case null -> "nothing";
      default -> result;
    };
  }

  /// Of what is not handed out as it is, NaN may be any.
  private static double number(double value) {
    return Double.isNaN(value) ? Double.NaN : value;
  }

  /// The distances at which half of the elements are those of a column.
  private static List<Object[]> strides(int bytes) {
    return List.of(new Object[][] {{2L * bytes}, {(long) bytes}});
  }

  /// The numbers among the parameters that follow the segment, offset and count: a factor or a
  /// value, or a low and a high bound.
  private static List<Object[]> arguments(Method method, int size) {
    Class<?>[] types =
        Arrays.stream(method.getParameterTypes())
            .skip(3)
            .filter(Class::isPrimitive)
            .toArray(Class<?>[]::new);
    if (types.length == 0 || method.getParameterTypes()[3] == MemorySegment.class) {
      return List.of(new Object[][] {{}});
    }
    List<Object[]> all = new ArrayList<>();
    if (types.length == 1) {
      // One of them each time: together the sizes take all.
      double[] numbers = method.getName().equals("indexOf") ? VALUES : FACTORS;
      all.add(new Object[] {number(types[0], numbers[size % numbers.length])});
    }
    if (types.length == 2) {
      all.add(new Object[] {number(types[0], 3), number(types[1], 100)});
      all.add(new Object[] {number(types[0], 0), number(types[1], 0)});
    }
    return all;
  }

  private static Object number(Class<?> type, double value) {
    return switch (type.getName()) {
      case "int" -> (int) value;
      case "long" -> (long) value;
      case "float" -> (float) value;
      default -> value;
    };
  }

  private byte[] elements(Class<?> type, Content content, int byteSize) {
    byte[] bytes = new byte[byteSize];
    random.nextBytes(bytes);
    if (content == Content.SMALL || content == Content.HUGE) {
      extreme(bytes, LoopInterfaces.elementBytes(type), content == Content.SMALL ? 0 : 0xFF);
    }
    boolean wide = type.getSimpleName().contains("Float64");
    if (type.getSimpleName().startsWith("Float") && content != Content.RANDOM_BITS) {
      for (int at = 0; at < byteSize; at += wide ? 8 : 4) {
        double value = number(content, wide);
        if (wide) {
          Elements.float64(bytes, at, value);
        } else {
          Elements.float32(bytes, at, (float) value);
        }
      }
    }
    return bytes;
  }

  /// Leaves of each integer what makes it little more than 0, or little less than all bits.
  private static void extreme(byte[] bytes, int elementBytes, int filler) {
    for (int at = 0; at < bytes.length; at++) {
      boolean lowest = at % elementBytes == 0;
      bytes[at] = (byte) (lowest ? (bytes[at] & 0x3F) ^ filler : filler);
    }
  }

  private double number(Content content, boolean wide) {
    double max = wide ? Double.MAX_VALUE : Float.MAX_VALUE;
    double min = wide ? Double.MIN_VALUE : Float.MIN_VALUE;
    double[] special = {
      0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, min, -7 * min, 1.5
    };
    return switch (content) {
      case HUGE -> max * random.nextDouble(-1, 1);
      case SPECIAL -> special[random.nextInt(special.length)];
      default -> random.nextGaussian() * 1000;
    };
  }
}
