package dev.recordwire.it.kernels;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Uint8View;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kernels of random bodies with numbers of several types, conversions and functions give what
/// their methods give. `-DrandomKernels=1000` tries more.
class MixedBodiesTest {
  private static final int KERNELS = Integer.getInteger("randomKernels", 35);
  private static final int SIZE = 1061;
  private static final List<String> RESULTS =
      List.of("double", "float", "int", "long", "boolean", "byte", "@Uint8 int");
  private static final double[] SPECIAL = {
    0.0, -0.0, 1, -0.5, 2.5, Double.NaN, 1 / 0.0, -1 / 0.0, 1e-310, 3e9, -1e19, 0x1p62
  };

  private final Random random = new Random(21);

  @Test
  void equalTheirMethods(@TempDir Path directory) throws IOException, ReflectiveOperationException {
    StringBuilder source =
        new StringBuilder(
            """
            package made;
            import dev.recordwire.annotation.*;
            import dev.recordwire.array.ArrayMath;
            @ArrayKernels
            public class Made {
            """);
    for (int i = 0; i < KERNELS; i++) {
      String type = RESULTS.get(i % RESULTS.size());
      source.append(
          "  @Kernel public static %s f%d(%s) {\n%s  }\n"
              .formatted(type, i, MixedBody.PARAMETERS, new MixedBody(random).returning(type)));
    }
    CompiledKernels kernels = CompiledKernels.of(directory, source.append("}\n").toString());
    ArrayView[] columns = columns();
    for (int i = 0; i < KERNELS; i++) {
      compare(kernels, "f" + i, columns, source.toString());
    }
  }

  private void compare(CompiledKernels kernels, String name, ArrayView[] columns, String source)
      throws ReflectiveOperationException {
    Method method = method(kernels.methods(), name, columns.length + 2);
    Object[] arguments = Arrays.copyOf(columns, columns.length + 2, Object[].class);
    arguments[columns.length] = (float) random.nextGaussian();
    arguments[columns.length + 1] = random.nextBoolean();
    Method operation = method(kernels.operations(), name, arguments.length);
    ArrayView results = (ArrayView) operation.invoke(null, arguments);
    Method getResult = results.getClass().getMethod("get", long.class);
    for (long i = 0; i < SIZE; i++) {
      Object[] element = arguments.clone();
      for (int j = 0; j < columns.length; j++) {
        element[j] = columns[j].getClass().getMethod("get", long.class).invoke(columns[j], i);
      }
      Object expected = method.invoke(null, element);
      Object actual = getResult.invoke(results, i);
      if (!actual.equals(expected)) {
        assertWithMessage("%s(%s) of %s", name, Arrays.toString(element), source)
            .that(actual)
            .isEqualTo(expected);
      }
    }
  }

  private static Method method(Class<?> type, String name, int parameters) {
    return Arrays.stream(type.getMethods())
        .filter(each -> each.getName().equals(name) && each.getParameterCount() == parameters)
        .findFirst()
        .orElseThrow();
  }

  /// Columns for the parameters of [MixedBody], two of them apart in memory.
  private ArrayView[] columns() {
    Float64View doubles = Float64View.zeros(SIZE);
    Float32View floats = Float32View.strided(new byte[7 * SIZE], 1, SIZE, 7);
    Int32View ints = Int32View.zeros(SIZE);
    Int64View longs = Int64View.zeros(SIZE);
    Int16View shorts = Int16View.strided(new byte[3 * SIZE], 0, SIZE, 3);
    Uint8View bytes = Uint8View.zeros(SIZE);
    BoolView bools = BoolView.zeros(SIZE);
    for (int i = 0; i < SIZE; i++) {
      doubles.set(i, number());
      floats.set(i, (float) number());
      ints.set(i, random.nextBoolean() ? (int) number() : random.nextInt());
      longs.set(i, random.nextBoolean() ? (long) number() : random.nextLong());
      shorts.set(i, (short) random.nextInt());
      bytes.set(i, random.nextInt(256));
      bools.set(i, random.nextBoolean());
    }
    return new ArrayView[] {doubles, floats, ints, longs, shorts, bytes, bools};
  }

  private double number() {
    return random.nextInt(4) == 0
        ? SPECIAL[random.nextInt(SPECIAL.length)]
        : 4 * random.nextGaussian();
  }
}
