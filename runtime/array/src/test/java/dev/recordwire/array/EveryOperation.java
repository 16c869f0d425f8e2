package dev.recordwire.array;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.TypeVariable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import java.util.stream.BaseStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// All public methods of an object, each called with arguments that a seed determines; so that they
/// can be compared between views that differ only in where their elements lie.
final class EveryOperation {
  /// They tell where the elements lie, give other objects with operations, or write a file.
  private static final Set<String> OTHERS =
      Set.of("segment", "strideBytes", "isContiguous", "lazy", "parallel", "sequential", "save");

  private static final double[] NUMBERS = {0.5, -1, 3, 1000, 0, Double.NaN};

  /// Views for arguments, which the caller lays out: of a type that the method asks for, or else of
  /// that of the receiver.
  interface Views {
    ArrayView next(@Nullable TypeCode type);
  }

  private EveryOperation() {}

  /// The public operations of a class, in an order that does not change.
  static List<Method> of(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isBridge())
        .filter(m -> m.getDeclaringClass() != Object.class)
        .filter(m -> !OTHERS.contains(m.getName()))
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }

  /// The result of a call, or its exception, in a form that can be compared.
  static Object outcome(Object receiver, Method method, long size, Random random, Views views) {
    Object[] arguments =
        Arrays.stream(method.getParameters())
            .map(parameter -> argument(parameter, size, random, views))
            .toArray();
    try {
      return comparable(method.invoke(receiver, arguments));
    } catch (InvocationTargetException e) {
      return String.valueOf(e.getCause());
    } catch (ArithmeticException e) {
      // Of lazy operations, which are done when their result is asked for.
      return e.toString();
    } catch (IllegalAccessException e) {
      throw new AssertionError(method.toString(), e);
    }
  }

  private static Object argument(Parameter parameter, long size, Random random, Views views) {
    boolean ofOwnType = parameter.getParameterizedType() instanceof TypeVariable<?>;
    return ofOwnType ? views.next(null) : argument(parameter.getType(), size, random, views);
  }

  private static Object argument(Class<?> type, long size, Random random, Views views) {
    if (type == BoolView.class) {
      return views.next(TypeCode.BOOL);
    }
    if (type == Float64View.class) {
      return views.next(TypeCode.FLOAT64);
    }
    if (type == IntegerView.class) {
      return indices(size, (Int64View) views.next(TypeCode.INT64));
    }
    if (type == Int64View.class) {
      return views.next(TypeCode.INT64);
    }
    if (ArrayView.class.isAssignableFrom(type) || type == Object.class) {
      return views.next(null);
    }
    if (type == ArrayView[].class) {
      return new ArrayView[] {views.next(null)};
    }
    if (type == long.class) {
      long[] longs = {0, 1, 3, size / 2, size - 1, size, -1};
      return longs[random.nextInt(longs.length)];
    }
    double number = NUMBERS[random.nextInt(NUMBERS.length)];
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
    return type.isPrimitive() ? primitive(type, number) : function(type);
  }

  /// The indices of elements, except where the first one happens to be a multiple of 8.
  private static Int64View indices(long size, Int64View view) {
    if (size > 0 && view.get(0) % 8 != 0) {
      for (long i = 0; i < size; i++) {
        view.set(i, Math.floorMod(view.get(i), size));
      }
    }
    return view;
  }

  private static Object primitive(Class<?> type, double number) {
    if (type == double.class) {
      return number;
    }
    if (type == float.class) {
      return (float) number;
    }
    if (type == boolean.class) {
      return number > 0;
    }
    int integer = (int) number;
    return type == int.class
        ? (Object) integer
        : type == short.class ? (Object) (short) integer : (Object) (byte) integer;
  }

  private static Object function(Class<?> type) {
    List<Object> known =
        List.of(
            (DoubleUnaryOperator) x -> x * 0.5 + 1,
            (FloatUnaryOperator) x -> x * 0.5f + 1,
            (IntUnaryOperator) x -> x / 2 + 1,
            (LongUnaryOperator) x -> x / 2 + 1,
            (DoublePredicate) x -> x > 0,
            (FloatPredicate) x -> x > 0,
            (IntPredicate) x -> x % 3 != 0,
            (LongPredicate) x -> x % 3 != 0,
            (DoubleBinaryOperator) (x, y) -> x * 0.5 - y,
            (FloatBinaryOperator) (x, y) -> x * 0.5f - y,
            (IntBinaryOperator) (x, y) -> x * 31 + y,
            (LongBinaryOperator) (x, y) -> x * 31 + y,
            (Consumer<?>) x -> {},
            new double[] {0, 0.25, 0.7, 1},
            new float[] {0, 0.25f, -3},
            new int[] {0, 1, 7},
            new long[] {0, 1, 7},
            new boolean[] {true, false});
    return known.stream()
        .filter(type::isInstance)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no argument of " + type));
  }

  static Object comparable(@Nullable Object result) {
    return switch (result) {
      case null -> "nothing";
      case ArrayView view -> List.of(view.typeCode(), view.size(), view.isReadOnly(), bytes(view));
      case List<?> views -> views.stream().map(EveryOperation::comparable).toList();
      case LazyView<?, ?> lazy -> comparable(lazy.toView());
      case BaseStream<?, ?> stream -> comparable(stream.iterator());
      case Spliterator<?> rest -> comparable(StreamSupport.stream(rest, false));
      case Iterator<?> rest -> {
        List<@Nullable Object> all = new ArrayList<>();
        rest.forEachRemaining(all::add);
        yield all;
      }
      case double[] array -> comparable(Float64View.wrap(array));
      case float[] array -> comparable(Float32View.wrap(array));
      case long[] array -> comparable(Int64View.wrap(array));
      case int[] array -> comparable(Int32View.wrap(array));
      case short[] array -> comparable(Int16View.wrap(array));
      case byte[] array -> ByteBuffer.wrap(array);
      case boolean[] array -> Arrays.toString(array);
      default -> result;
    };
  }

  private static ByteBuffer bytes(ArrayView view) {
    MemorySegment segment = view.copy().segment();
    return ByteBuffer.wrap(segment.toArray(ValueLayout.JAVA_BYTE));
  }
}
