package dev.recordwire.it.kernels;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kernels of random bodies give what their methods give. `-DrandomKernels=1000` tries more.
class RandomBodiesTest {
  private static final int KERNELS = Integer.getInteger("randomKernels", 60);
  private static final int SIZE = 1061;
  private static final Map<String, Class<?>> VIEWS =
      Map.of(
          "double", Float64View.class,
          "float", Float32View.class,
          "int", Int32View.class,
          "long", Int64View.class);
  private static final List<String> TYPES = List.of("double", "float", "int", "long");
  private static final double[] SPECIAL = {0.0, -0.0, 1, 2, Double.NaN, 1 / 0.0, -1 / 0.0, 1e-310};

  private final Random random = new Random(20);

  @Test
  void equalTheirMethods(@TempDir Path directory) throws IOException, ReflectiveOperationException {
    StringBuilder source =
        new StringBuilder(
            """
            package made;
            import dev.recordwire.annotation.*;
            @ArrayKernels
            public class Made {
            """);
    for (int i = 0; i < KERNELS; i++) {
      String type = TYPES.get(i % TYPES.size());
      RandomBody body = new RandomBody(random, type);
      boolean isBool = random.nextInt(4) == 0;
      source.append(
          "  @Kernel public static %s f%d(%s x, %s y, @Scalar %s s) {\n%s  }\n"
              .formatted(
                  isBool ? "boolean" : type,
                  i,
                  type,
                  type,
                  type,
                  isBool ? body.bools() : body.numbers()));
    }
    CompiledKernels kernels = CompiledKernels.of(directory, source.append("}\n").toString());
    for (int i = 0; i < KERNELS; i++) {
      compare(kernels, "f" + i, TYPES.get(i % TYPES.size()), source.toString());
    }
  }

  private void compare(CompiledKernels kernels, String name, String type, String source)
      throws ReflectiveOperationException {
    Class<?> view = Objects.requireNonNull(VIEWS.get(type));
    Method method = method(kernels.methods(), name);
    Object scalar = number(type);
    ArrayView x = elements(type);
    ArrayView y = elements(type);
    ArrayView results =
        (ArrayView)
            kernels
                .operations()
                .getMethod(name, view, view, method.getParameterTypes()[2])
                .invoke(null, x, y, scalar);
    Method get = view.getMethod("get", long.class);
    Method getResult = results.getClass().getMethod("get", long.class);
    for (long i = 0; i < SIZE; i++) {
      Object expected = method.invoke(null, get.invoke(x, i), get.invoke(y, i), scalar);
      Object actual = getResult.invoke(results, i);
      if (!actual.equals(expected)) {
        assertWithMessage(
                "%s(%s, %s, %s) of %s", name, get.invoke(x, i), get.invoke(y, i), scalar, source)
            .that(actual)
            .isEqualTo(expected);
      }
    }
  }

  private static Method method(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private ArrayView elements(String type) {
    ArrayView view =
        switch (type) {
          case "double" -> Float64View.zeros(SIZE);
          case "float" -> Float32View.zeros(SIZE);
          case "int" -> Int32View.zeros(SIZE);
          default -> Int64View.zeros(SIZE);
        };
    for (long i = 0; i < SIZE; i++) {
      switch (view) {
        case Float64View doubles -> doubles.set(i, (double) number(type));
        case Float32View floats -> floats.set(i, (float) number(type));
        case Int32View ints -> ints.set(i, (int) number(type));
        case Int64View longs -> longs.set(i, (long) number(type));
        default -> throw new AssertionError(view);
      }
    }
    return view;
  }

  private Object number(String type) {
    double number =
        random.nextInt(4) == 0
            ? SPECIAL[random.nextInt(SPECIAL.length)]
            : 4 * random.nextGaussian();
    return switch (type) {
      case "double" -> number;
      case "float" -> (float) number;
      case "int" -> random.nextBoolean() ? (int) number : random.nextInt();
      default -> random.nextBoolean() ? (long) number : random.nextLong();
    };
  }
}
