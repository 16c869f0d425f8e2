// Longer than 400 lines: the memory that loops are compared on, and the comparison, belong
// together.
package dev.recordwire.array.internal.kernel;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.lang.invoke.MethodType.methodType;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every loop over several arrays gives the same bits on every backend, under every operator
/// and range, for every dtype, wherever its operands lie.
final class VariantsAgreementTest {
  private static final int[] SIZES =
      Sizes.of(0, 1, 3, 7, 8, 15, 16, 17, 31, 33, 63, 64, 65, 127, 200, 333);

  private final Random random = new Random(7);

  private enum Place {
    BYTES(Storage.BYTES, 3),
    NATIVE(Storage.NATIVE, 5),
    MAPPED(Storage.MAPPED, 8);

    final Storage storage;
    final long at;

    Place(Storage storage, long at) {
      this.storage = storage;
      this.at = at;
    }

    /// As loops take it: an array, or a segment.
    Object with(byte[] elements, Arena arena) {
      int size = (int) at + elements.length + 8;
      if (this == BYTES) {
        byte[] bytes = new byte[size];
        System.arraycopy(elements, 0, bytes, (int) at, elements.length);
        return bytes;
      }
      MemorySegment segment = this == NATIVE ? arena.allocate(size) : mapped(size);
      MemorySegment.copy(elements, 0, segment, ValueLayout.JAVA_BYTE, at, elements.length);
      return segment;
    }

    byte[] read(Object memory, int size) {
      byte[] elements = new byte[size];
      MemorySegment segment =
          memory instanceof byte[] bytes ? MemorySegment.ofArray(bytes) : (MemorySegment) memory;
      MemorySegment.copy(segment, ValueLayout.JAVA_BYTE, at, elements, 0, size);
      return elements;
    }
  }

  /// Mapped segments come from one file, in turns: a file for each would take most of the time.
  private static final long FILE = 1 << 20;

  private static final MemorySegment MAPPED = mapped();
  private static long used;

  private static MemorySegment mapped(int size) {
    used = used + size <= FILE ? used : 0;
    MemorySegment some = MAPPED.asSlice(used, size);
    used += size;
    return some;
  }

  private static MemorySegment mapped() {
    try {
      Path file = Files.createTempFile("elements", null);
      try (FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE)) {
        return channel.map(FileChannel.MapMode.READ_WRITE, 0, FILE, Arena.ofAuto());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void allBackendsAgreeBitForBit() throws Exception {
    compareBackends();
  }

  void compareBackends() throws Exception {
    List<Class<?>> interfaces = LoopInterfaces.ofVariants();
    assertThat(interfaces.size()).isAtLeast(24);
    for (Class<?> type : interfaces) {
      for (Operator operator : operators(type)) {
        for (OverflowRule range : OverflowRule.values()) {
          if (range == OverflowRule.WRAP || !isOfAllResults(type)) {
            compare(LoopInterfaces.dtype(type), type, Backend.current(), operator, range);
          }
        }
      }
    }
  }

  /// The operators that the loops must know: what they are for follows from what an operator takes
  /// and gives.
  private static List<Operator> operators(Class<?> type) {
    Set<Operator.Kind> kinds =
        switch (type.getSimpleName().replaceAll("^U?[A-Z][a-z]+\\d+", "")) {
          case "Arithmetic" ->
              isFloat(type)
                  ? EnumSet.of(Operator.Kind.ARITHMETIC, Operator.Kind.SIGN, Operator.Kind.ROOT)
                  : EnumSet.of(
                      Operator.Kind.ARITHMETIC,
                      Operator.Kind.SIGN,
                      Operator.Kind.BITS,
                      Operator.Kind.SHIFT);
          case "Comparison" ->
              isFloat(type)
                  ? EnumSet.of(Operator.Kind.COMPARISON, Operator.Kind.TEST)
                  : EnumSet.of(Operator.Kind.COMPARISON);
          case "Selection" -> EnumSet.of(Operator.Kind.NOTHING);
          default -> throw new AssertionError("say which operators are for " + type);
        };
    return Stream.of(Operator.values())
        .filter(operator -> kinds.contains(operator.kind()))
        .toList();
  }

  private static boolean isFloat(Class<?> type) {
    return type.getSimpleName().startsWith("Float");
  }

  /// Whether every result is one of the type, so that there is only one [OverflowRule].
  private static boolean isOfAllResults(Class<?> type) {
    return isFloat(type) || !type.getSimpleName().endsWith("Arithmetic");
  }

  /// One that was forgotten must not be taken for another: all that loops do not know is refused.
  @Test
  void noOperatorIsTakenForAnother() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      for (Class<?> type : LoopInterfaces.ofVariants()) {
        for (Operator operator : Operator.values()) {
          if (!operators(type).contains(operator) && !type.getSimpleName().endsWith("Selection")) {
            refuse(type, operator, Backend.SCALAR, arena);
            refuse(type, operator, Backend.current(), arena);
          }
        }
      }
    }
  }

  private void refuse(Class<?> type, Operator operator, Backend backend, Arena arena)
      throws Exception {
    Object loops =
        Variants.load(type, backend).of(operator, Storage.BYTES, Storage.BYTES, Storage.BYTES, 1);
    for (Method method : type.getMethods()) {
      if (!method.getName().matches("combine|compare")) {
        continue;
      }
      byte[] elements = elements(LoopInterfaces.dtype(type), 200);
      Place place = Place.BYTES;
      var e =
          assertThrows(
              InvocationTargetException.class,
              () ->
                  run(
                      method,
                      loops,
                      200,
                      200,
                      1,
                      elements,
                      elements,
                      elements,
                      elements.clone(),
                      place,
                      place,
                      place,
                      arena),
              () -> type + " " + operator);
      assertThat(e).hasCauseThat().isInstanceOf(AssertionError.class);
      assertThat(e)
          .hasCauseThat()
          .hasMessageThat()
          .isEqualTo("these loops do not know " + operator);
    }
  }

  private void compare(
      String dtype, Class<?> type, Backend other, Operator operator, OverflowRule range)
      throws Exception {
    Variants<?> scalar = Variants.load(type, Backend.SCALAR);
    Variants<?> actual = Variants.load(type, other);
    Object expected = scalar.of(operator, range, Storage.BYTES, Storage.BYTES, Storage.BYTES, 1);
    try (Arena arena = Arena.ofConfined()) {
      for (Place first : Place.values()) {
        for (Place target : Place.values()) {
          Place second = first == Place.NATIVE ? Place.BYTES : first;
          Object loops =
              actual.of(operator, range, first.storage, second.storage, target.storage, 1);
          for (Method method : type.getMethods()) {
            if (applies(operator, method)) {
              for (int size : SIZES) {
                String where =
                    "%s.%s %s %s of %s, %s and %s to %s"
                        .formatted(
                            type.getSimpleName(),
                            method.getName(),
                            operator,
                            range,
                            size,
                            first,
                            second,
                            target);
                compare(dtype, method, size, expected, loops, first, second, target, arena, where);
              }
            }
          }
        }
      }
    }
  }

  private static boolean applies(Operator operator, Method method) {
    boolean single =
        operator.kind() == Operator.Kind.SIGN
            || operator.kind() == Operator.Kind.ROOT
            || operator.kind() == Operator.Kind.SHIFT;
    return switch (method.getName()) {
      case "combine" -> !(single && memory(method.getParameterTypes()[2]));
      case "clip", "scale", "timesPlus" -> operator == Operator.PLUS;
      case "rehearse" -> false;
      default -> true;
    };
  }

  private void compare(
      String dtype,
      Method method,
      int size,
      Object expected,
      Object actual,
      Place first,
      Place second,
      Place target,
      Arena arena,
      String where)
      throws Exception {
    byte[] a = elements(dtype, size);
    byte[] b = elements(dtype, size);
    byte[] mask = new byte[size];
    random.nextBytes(mask);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      mask[i] &= (byte) (random.nextBoolean() ? 0 : 0xFF);
      kept += mask[i] != 0 ? 1 : 0;
    }
    int written = method.getName().equals("compare") ? size : a.length;
    double number = random.nextInt(-3, 4);
    Outcome wanted =
        run(
            method,
            expected,
            size,
            kept,
            number,
            mask,
            a,
            b,
            new byte[written],
            Place.BYTES,
            Place.BYTES,
            Place.BYTES,
            arena);
    Outcome got =
        run(
            method,
            actual,
            size,
            kept,
            number,
            mask,
            a,
            b,
            new byte[written],
            first,
            second,
            target,
            arena);
    assertWithMessage(where).that(got.result).isEqualTo(wanted.result);
    if (!(wanted.result instanceof Long refused) || refused < 0) {
      int length =
          method.getName().equals("filter") && size > 0 ? kept * (a.length / size) : written;
      assertWithMessage(where)
          .that(java.util.Arrays.copyOf(got.target, length))
          .isEqualTo(java.util.Arrays.copyOf(wanted.target, length));
    }
  }

  private static boolean memory(Class<?> type) {
    return type == Object.class || type == byte[].class;
  }

  @SuppressWarnings("ArrayRecordComponent") // only to be returned
  private record Outcome(Object result, byte[] target) {}

  private static Outcome run(
      Method method,
      Object loops,
      long size,
      long kept,
      double number,
      byte[] mask,
      byte[] a,
      byte[] b,
      byte[] target,
      Place first,
      Place second,
      Place third,
      Arena arena)
      throws Exception {
    Object to = third.with(target, arena);
    List<Object> arguments = new ArrayList<>();
    boolean picks = method.getName().matches("select|filter");
    int operands = 0;
    long[] counts = {size, kept};
    int count = 0;
    Class<?>[] types = method.getParameterTypes();
    int segments = 0;
    for (Class<?> type : types) {
      segments += memory(type) ? 1 : 0;
    }
    for (int i = 0; i < types.length; i++) {
      if (memory(types[i])) {
        int which = picks ? operands - 1 : operands;
        operands++;
        if (operands == segments) {
          arguments.addAll(List.of(to, third.at));
        } else if (which < 0) {
          arguments.addAll(List.of(Place.BYTES.with(mask, arena), (int) Place.BYTES.at));
        } else {
          Place place = which == 0 ? first : second;
          arguments.addAll(List.of(place.with(which == 0 ? a : b, arena), place.at));
        }
        i++;
      } else if (types[i] == long.class && (picks || operands > 1 || i > 3)) {
        arguments.add(counts[count++]);
      } else {
        double operand = i == 3 ? Math.abs(number) + 2 : number;
        arguments.add(
            switch (types[i].getName()) {
              case "int" -> (int) Math.abs(operand);
              case "long" -> (long) Math.abs(operand);
              case "float" -> (float) operand;
              default -> operand;
            });
      }
    }
    Object result = method.invoke(loops, arguments.toArray());
    byte[] left = third.read(to, target.length);
    return new Outcome(result == null ? "nothing" : result, left);
  }

  /// Random bits, or small numbers that mostly stay in range and often are equal, or what is
  /// special.
  private byte[] elements(String dtype, int size) {
    int width = Integer.parseInt(dtype.replaceAll("\\D", "")) / 8;
    byte[] bytes = new byte[size * width];
    random.nextBytes(bytes);
    int content = random.nextInt(3);
    double[] special = {
      0.0,
      -0.0,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.MIN_VALUE,
      Double.MAX_VALUE,
      1,
      -2,
      3e-310,
      Float.MIN_VALUE,
      Float.MAX_VALUE
    };
    for (int i = 0; i < size && content > 0; i++) {
      double value = content == 1 ? random.nextInt(1, 6) : special[random.nextInt(special.length)];
      long bits =
          switch (dtype) {
            case "Float64" -> Double.doubleToRawLongBits(value);
            case "Float32" -> Float.floatToRawIntBits((float) value);
            default -> content == 1 ? (long) value : Long.MAX_VALUE >> (random.nextInt(2) * 63);
          };
      for (int j = 0; j < width; j++) {
        bytes[i * width + j] = (byte) (bits >> (8 * j));
      }
    }
    return bytes;
  }

  @Test
  void aCopyIsMadeForEveryOperatorAndPlace() {
    Variants<Float64Arithmetic> loops = Variants.load(Float64Arithmetic.class, Backend.current());
    Float64Arithmetic plus =
        loops.of(Operator.PLUS, Storage.BYTES, Storage.BYTES, Storage.BYTES, 1);
    assertThat(loops.of(Operator.PLUS, Storage.BYTES, Storage.BYTES, Storage.BYTES, 1))
        .isSameInstanceAs(plus);
    assertThat(loops.of(Operator.MINUS, Storage.BYTES, Storage.BYTES, Storage.BYTES, 1).getClass())
        .isNotEqualTo(plus.getClass());
    assertThat(loops.of(Operator.PLUS, Storage.BYTES, Storage.NATIVE, Storage.BYTES, 1).getClass())
        .isNotEqualTo(plus.getClass());
  }

  @Test
  void aClassThatStandsForAllGoesByWhatItWasTold() throws Throwable {
    Object minus =
        LoopClasses.constructor(
                LoopClasses.implementation(Float64Arithmetic.class, Backend.SCALAR),
                methodType(void.class, Variant.class))
            .invoke(
                new Variant(
                    Operator.MINUS,
                    OverflowRule.WRAP,
                    Storage.BYTES,
                    Storage.BYTES,
                    Storage.BYTES));
    byte[] target = new byte[8];
    ((Float64Arithmetic) minus).combine(target, 0, 1.5, target, 0, 1);
    assertThat(Elements.float64(target, 0)).isEqualTo(-1.5);
  }
}
