package dev.recordwire.array.internal.kernel;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Elementary functions in plain Java until those with vectors are faster, as [LoopStart] does it
/// for other loops: a vector loop that is not compiled yet takes hundreds of times as long.
///
/// Each function is counted by itself. When it has seen [#WORTH_VECTORS] numbers, a thread
/// rehearses its vectors, and the program goes on in plain Java until they are compiled.
public final class StartedFunctions implements ElementaryFunctions {
  /// So many numbers that those to come are worth the rehearsal: about a millisecond's work.
  static final int WORTH_VECTORS = 1 << 16;

  private static final long LONGEST_NANOS = 5_000_000_000L;

  /// How often in a row vectors have to be faster.
  private static final int CERTAIN = 3;

  private static final int COUNT = 512;
  private static final int TURNS = 16;
  private static final int FUNCTIONS = Operator.values().length;

  private final ElementaryFunctions plain = ElementaryFunctions.load(Backend.SCALAR);
  private final AtomicIntegerArray seen = new AtomicIntegerArray(FUNCTIONS);
  private final AtomicReferenceArray<@Nullable ElementaryFunctions> settled =
      new AtomicReferenceArray<>(FUNCTIONS);

  StartedFunctions() {}

  /// The functions that are fastest, unless a backend was asked for by name.
  public static ElementaryFunctions load() {
    Backend wanted = Backend.wanted();
    return wanted == null ? new StartedFunctions() : ElementaryFunctions.load(wanted);
  }

  @Override
  public void apply(Operator function, double[] x, double[] results, int count) {
    functions(function, count).apply(function, x, results, count);
  }

  @Override
  public void apply(Operator function, double[] x, double[] y, double[] results, int count) {
    functions(function, count).apply(function, x, y, results, count);
  }

  @SuppressWarnings("EnumOrdinal") // an index into tables that live no longer than the program
  private ElementaryFunctions functions(Operator function, int count) {
    int index = function.ordinal();
    ElementaryFunctions functions = settled.get(index);
    if (functions != null) {
      return functions;
    }
    int before = seen.getAndAdd(index, count);
    if (before < WORTH_VECTORS && before + count >= WORTH_VECTORS) {
      RehearsalThread.add(() -> settled.set(index, faster(function)));
    }
    return plain;
  }

  private ElementaryFunctions faster(Operator function) {
    if (Backend.current() != Backend.VECTOR) {
      return plain;
    }
    ElementaryFunctions vectors = ElementaryFunctions.load(Backend.VECTOR);
    long end = System.nanoTime() + LONGEST_NANOS;
    int faster = 0;
    while (faster < CERTAIN && System.nanoTime() < end) {
      faster = time(vectors, function) <= time(plain, function) ? faster + 1 : 0;
    }
    return faster == CERTAIN ? vectors : plain;
  }

  /// The time of a few blocks. One has numbers that vectors leave to plain Java, since HotSpot
  /// leaves out of compiled code whatever has not happened yet.
  private static long time(ElementaryFunctions functions, Operator function) {
    double[] x = new double[COUNT];
    double[] y = new double[COUNT];
    double[] results = new double[COUNT];
    long start = System.nanoTime();
    for (int turn = 0; turn < TURNS; turn++) {
      Arrays.setAll(x, i -> (i + 1) / (COUNT + 1.0));
      Arrays.setAll(y, i -> 1.5 - (i + 1) / (COUNT + 1.0));
      if (turn == TURNS / 2) {
        x[COUNT / 2] = Double.MAX_VALUE;
        x[COUNT / 3] = Double.NaN;
      }
      if (function.kind() == Operator.Kind.FUNCTION) {
        functions.apply(function, x, results, COUNT);
      } else {
        functions.apply(function, x, y, results, COUNT);
      }
    }
    return System.nanoTime() - start;
  }
}
