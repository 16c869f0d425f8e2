package dev.recordwire.array.start;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Overflow;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/// A program that uses views of mapped files until HotSpot has compiled how, cuts the files, uses
/// them once more, and prints what becomes of it: for every method that can be called with views,
/// numbers and simple functions.
final class TruncatedFileProgram {
  private static final int PAGE = 4096;
  private static final List<Class<? extends ArrayView>> TYPES =
      List.of(Int32View.class, Float64View.class);

  /// How far elements are apart, or 0 where they lie side by side.
  private final int stride;

  /// How many bytes of the file a view lies in.
  private final long part;

  private TruncatedFileProgram(int stride) {
    this.stride = stride;
    this.part = stride == 0 ? PAGE : 4 * PAGE;
  }

  /// Prints a line for each method; `args` are a folder, how often each is called before, and how
  /// far elements are apart, or 0 where they lie side by side.
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]).resolve("cut");
    TruncatedFileProgram program = new TruncatedFileProgram(Integer.parseInt(args[2]));
    for (Class<? extends ArrayView> type : TYPES) {
      for (Method method : methods(type)) {
        System.out.print(type.getSimpleName() + "." + name(method) + ": ");
        System.out.flush();
        System.out.println(program.outcome(type, method, Integer.parseInt(args[1]), file));
      }
    }
    System.out.println("survived");
  }

  private static String name(Method method) {
    String parameters =
        String.join(",", Stream.of(method.getParameterTypes()).map(Class::getSimpleName).toList());
    return method.getName() + "(" + parameters + ")";
  }

  private static List<Method> methods(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
        .filter(method -> ArrayView.class.isAssignableFrom(method.getDeclaringClass()))
        // Columns have none.
        .filter(method -> !method.getName().equals("segment"))
        .filter(method -> Stream.of(method.getParameterTypes()).allMatch(p -> isKnown(p, type)))
        .sorted((a, b) -> name(a).compareTo(name(b)))
        .toList();
  }

  private static boolean isKnown(Class<?> parameter, Class<?> type) {
    return parameter.isAssignableFrom(type)
        || parameter.isPrimitive()
        || List.of(
                BoolView.class, Overflow.class, IntUnaryOperator.class, DoubleUnaryOperator.class)
            .contains(parameter);
  }

  private String outcome(Class<?> type, Method method, int times, Path file) throws Exception {
    Files.deleteIfExists(file);
    try (Arena arena = Arena.ofConfined();
        FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
      MemorySegment memory = channel.map(FileChannel.MapMode.READ_WRITE, 0, 3 * part, arena);
      Object view = view(type, memory, 0);
      Object[] arguments = arguments(type, method, memory);
      for (int i = 0; i < times; i++) {
        method.invoke(view, arguments);
      }
      channel.truncate(0);
      return outcome(method, view, arguments);
    }
  }

  private static String outcome(Method method, Object view, Object[] arguments)
      throws IllegalAccessException {
    try {
      method.invoke(view, arguments);
      return "nothing";
    } catch (InvocationTargetException e) {
      return Objects.requireNonNull(e.getCause()).getClass().getSimpleName();
    } catch (InternalError e) {
      // It may come when the method has returned.
      return e.getClass().getSimpleName();
    }
  }

  private Object[] arguments(Class<?> type, Method method, MemorySegment memory) {
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Class<?> parameter = method.getParameterTypes()[i];
      arguments[i] =
          switch (parameter.getSimpleName()) {
            case "int" -> 1;
            case "long" -> 1L;
            case "double" -> 1.0;
            case "BoolView" -> Int32View.ones(count(type)).equalTo(1);
            case "Overflow" -> Overflow.WRAP;
            case "IntUnaryOperator" -> (IntUnaryOperator) x -> x;
            case "DoubleUnaryOperator" -> (DoubleUnaryOperator) x -> x;
            default -> view(type, memory, i + 1);
          };
    }
    return arguments;
  }

  private long count(Class<?> type) {
    int bytes = type == Int32View.class ? Integer.BYTES : Double.BYTES;
    return part / (stride == 0 ? bytes : stride);
  }

  /// Ones.
  private Object view(Class<?> type, MemorySegment memory, int place) {
    MemorySegment segment = memory.asSlice(place * part % (3 * part), part);
    long count = count(type);
    if (type == Int32View.class) {
      Int32View view =
          stride == 0 ? Int32View.wrap(segment) : Int32View.strided(segment, 0, count, stride);
      view.fill(1);
      return view;
    }
    Float64View view =
        stride == 0 ? Float64View.wrap(segment) : Float64View.strided(segment, 0, count, stride);
    view.fill(1);
    return view;
  }
}
