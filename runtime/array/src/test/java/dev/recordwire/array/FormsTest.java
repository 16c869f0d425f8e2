package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All that is computed element by element is computed in all forms: as a new view, into a
/// target, as a step of a lazy view, and by several threads. What has not all forms is named here,
/// and docs/arrays.md gives the reasons.
final class FormsTest {
  private static final int SIZE = 1500;
  private static final ParallelParts SMALL = new ParallelParts(1025, 1024);

  /// Their results have other elements than those at the same places.
  private static final Set<String> OF_OTHER_PLACES =
      Set.of(
          ("appended, argPartition, argSort, argSortDescending, binCount, contiguous, convert,"
               + " convolve, copy, correlate, cummax, cummin, cumprod, cumsum, deleted, diff,"
               + " difference, digitize, first, gradient, inserted, intersection, isIn, last,"
               + " normalize, numbers, padded, partitioned, quantiles, repeated, rescaled,"
               + " reversed, rolled, rollingMean, searchSorted, searchSortedRight, slice, sorted,"
               + " sortedBy, sortedDescending, symmetricDifference, tiled, union, unique,"
               + " zerosLike, asReadOnly")
              .split(", "));

  /// Masks answer these, which are always new.
  private static final Set<String> QUESTIONS =
      Set.of(
          "equalTo",
          "greaterThan",
          "greaterThanOrEqual",
          "isClose",
          "isFinite",
          "isInfinite",
          "isNaN",
          "lessThan",
          "lessThanOrEqual",
          "notEqualTo",
          "signBit");

  private static final Set<String> WITHOUT_STEP = Set.of("filter", "isClose", "take");
  private static final Set<String> WITHOUT_THREADS = Set.of("filter", "isClose");

  private static String signature(Method method) {
    return method.getName()
        + Arrays.stream(method.getParameters())
            .map(FormsTest::kind)
            .collect(joining(", ", "(", ")"));
  }

  private static String kind(Parameter parameter) {
    Class<?> type = parameter.getType();
    boolean ofIndices =
        type == IntegerView.class && !(parameter.getParameterizedType() instanceof TypeVariable<?>);
    if (ofIndices) {
      return "indices";
    }
    return ArrayView.class.isAssignableFrom(type) && type != BoolView.class
        ? "view"
        : type.getSimpleName();
  }

  private static Set<String> signatures(Class<?> type) {
    Set<String> signatures = new TreeSet<>();
    for (Method method : EveryOperation.of(type)) {
      signatures.add(signature(method));
    }
    return signatures;
  }

  private static String withTarget(String signature) {
    String front = signature.substring(0, signature.length() - 1);
    return front + (front.endsWith("(") ? "view)" : ", view)");
  }

  /// The operations, by name, that have no method of one of the given signatures.
  private static Set<String> missing(Map<String, String> wanted, Set<String> known) {
    Set<String> missing = new TreeSet<>();
    wanted.forEach(
        (signature, name) -> {
          if (!known.contains(signature)) {
            missing.add(name);
          }
        });
    return missing;
  }

  private static void assertForms(Class<?> plain, Class<?> lazy, Class<?> parallel) {
    Set<String> known = signatures(plain);
    Set<String> targets = new TreeSet<>();
    known.forEach(signature -> targets.add(withTarget(signature)));
    Map<String, String> operations = new TreeMap<>();
    Map<String, String> intoTargets = new TreeMap<>();
    for (Method method : EveryOperation.of(plain)) {
      String signature = signature(method);
      if (isByElement(method, plain) && !targets.contains(signature)) {
        operations.put(signature, method.getName());
        intoTargets.put(withTarget(signature), method.getName());
      }
    }
    assertWithMessage("no target").that(missing(intoTargets, known)).isEqualTo(QUESTIONS);
    assertWithMessage("not lazy")
        .that(missing(operations, signatures(lazy)))
        .isEqualTo(WITHOUT_STEP);
    assertWithMessage("not parallel")
        .that(missing(operations, signatures(parallel)))
        .isEqualTo(WITHOUT_THREADS);
  }

  private static boolean isByElement(Method method, Class<?> view) {
    boolean isRoot = method.getName().equals("sqrt") && IntegerView.class.isAssignableFrom(view);
    boolean takesDouble = Arrays.asList(method.getParameterTypes()).contains(double.class);
    boolean isFunction = method.getDeclaringClass() == ArrayFunctions.class;
    // Of these the results are float64.
    boolean isOfAnotherType = isRoot || isFunction || (takesDouble && view != Float64View.class);
    return ArrayView.class.isAssignableFrom(method.getReturnType())
        && !OF_OTHER_PLACES.contains(method.getName())
        && !isOfAnotherType;
  }

  @Test
  void integersHaveAllForms() {
    assertForms(Int32View.class, LazyIntView.class, ParallelIntView.class);
    assertForms(Uint64View.class, LazyLongView.class, ParallelLongView.class);
  }

  @Test
  void floatsHaveAllForms() {
    assertForms(Float64View.class, LazyFloat64View.class, ParallelFloat64View.class);
    assertForms(Float32View.class, LazyFloat32View.class, ParallelFloat32View.class);
  }

  private static Stream<NumberView<?>> views() {
    Random random = new Random(4);
    Float64View floats = Float64View.of(random.doubles(SIZE, -1e3, 1e3).toArray());
    floats.put(Int64View.of(3, 1399), Double.NaN);
    Int64View integers = Int64View.of(random.longs(SIZE, -100, 100).toArray());
    return Stream.of(
        floats,
        (NumberView<?>) floats.convert(TypeCode.FLOAT32),
        integers,
        (NumberView<?>) integers.convert(TypeCode.INT32),
        (NumberView<?>) integers.convert(TypeCode.UINT8, Overflow.WRAP),
        (NumberView<?>) integers.convert(TypeCode.UINT64, Overflow.WRAP));
  }

  /// Arguments: of the type of the receiver, the numbers of it in another order.
  private static EveryOperation.Views arguments(ArrayView view) {
    return type -> {
      if (type == TypeCode.BOOL) {
        return view.greaterThan(1);
      }
      ArrayView rolled = view.rolled(7);
      return type == null ? rolled : rolled.convert(type, Overflow.SATURATE);
    };
  }

  private static Object outcome(ArrayView view, Object receiver, Method method) {
    return EveryOperation.outcome(receiver, method, SIZE, new Random(5), arguments(view));
  }

  /// The outcome for a view: the result, or, in place, its elements afterwards.
  private static Object made(ArrayView changed, Object outcome) {
    return outcome.equals("nothing") ? EveryOperation.comparable(changed) : outcome;
  }

  private static void assertAgree(ArrayView view, Class<?> other) {
    Map<String, Method> plain = new TreeMap<>();
    EveryOperation.of(view.getClass()).forEach(method -> plain.put(signature(method), method));
    int compared = 0;
    for (Method method : EveryOperation.of(other)) {
      Method same = plain.get(signature(method));
      if (same != null) {
        ArrayView copy = view.copy();
        Object expected = made(copy, outcome(view, copy, same));
        ArrayView source = view.copy();
        Object actual = made(source, outcome(view, receiver(source, other), method));
        assertWithMessage("%s of %s", method, view.typeCode()).that(actual).isEqualTo(expected);
        compared++;
      }
    }
    assertThat(compared).isAtLeast(40);
  }

  private static Object receiver(ArrayView view, Class<?> form) {
    boolean lazy = LazyView.class.isAssignableFrom(form);
    return switch (view) {
      case Float64View v -> lazy ? v.lazy() : new ParallelFloat64View(v, SMALL);
      case Float32View v -> lazy ? v.lazy() : new ParallelFloat32View(v, SMALL);
      case IntView<?> v -> lazy ? v.lazy() : parallel(v);
      case LongView<?> v -> lazy ? v.lazy() : parallel(v);
      default -> throw new AssertionError(view.typeCode());
    };
  }

  private static <V extends IntView<V>> Object parallel(IntView<V> view) {
    return new ParallelIntView<>(view.self(), SMALL);
  }

  private static <V extends LongView<V>> Object parallel(LongView<V> view) {
    return new ParallelLongView<>(view.self(), SMALL);
  }

  @Test
  void lazyStepsAgree() {
    views().forEach(view -> assertAgree(view, receiver(view, LazyView.class).getClass()));
  }

  @Test
  void partsAgree() {
    try (ForkJoinPool pool = new ForkJoinPool(3)) {
      pool.submit(
              () ->
                  views().forEach(v -> assertAgree(v, receiver(v, ParallelView.class).getClass())))
          .join();
    }
  }
}
