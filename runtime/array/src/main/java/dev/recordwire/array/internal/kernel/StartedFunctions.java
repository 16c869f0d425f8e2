package dev.recordwire.array.internal.kernel;

import dev.recordwire.array.internal.storage.Elements;
import java.util.Locale;

/// Elementary functions, each of which begins in plain Java by itself: see [LoopStart].
public final class StartedFunctions implements ElementaryFunctions {
  /// So many numbers are worth the rehearsal: about a millisecond's work, as functions take longer
  /// than other loops.
  static final long WORTH_VECTORS = 1L << 16;

  private final LoopTable<ElementaryFunctions> functions =
      new LoopTable<>(Operator.values().length);

  StartedFunctions() {}

  /// The functions that are fastest, unless a backend was asked for by name.
  public static ElementaryFunctions load() {
    return new StartedFunctions();
  }

  @Override
  public void apply(Operator function, byte[] x, int xAt, byte[] results, int at, int count) {
    functions(function, count).apply(function, x, xAt, results, at, count);
  }

  @Override
  public void apply(
      Operator function, byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    functions(function, count).apply(function, x, xAt, y, yAt, results, at, count);
  }

  @SuppressWarnings("EnumOrdinal") // an index into a table that lives no longer than the program
  private ElementaryFunctions functions(Operator function, int count) {
    int index = function.ordinal();
    ElementaryFunctions settled = functions.settled(index);
    return settled == null ? start(index, function).loops(count) : settled;
  }

  private LoopStart<ElementaryFunctions> start(int index, Operator function) {
    LoopStart<ElementaryFunctions> start = functions.start(index);
    return start == null ? functions.start(index, new Start(index, function)) : start;
  }

  /// The start of one function.
  private final class Start extends LoopStart<ElementaryFunctions> {
    private final int index;
    private final Operator function;

    Start(int index, Operator function) {
      super(function.name().toLowerCase(Locale.ROOT), null, WORTH_VECTORS);
      this.index = index;
      this.function = function;
    }

    @Override
    protected ElementaryFunctions makePlain() {
      return ElementaryFunctions.load(Backend.SCALAR);
    }

    @Override
    protected ElementaryFunctions makeVector(ElementaryFunctions plain) {
      return ElementaryFunctions.load(Backend.VECTOR);
    }

    @Override
    protected boolean hasVectors() {
      return true;
    }

    @Override
    protected Trial<ElementaryFunctions> trial() {
      return new FunctionTrial(function);
    }

    @Override
    protected void settle(ElementaryFunctions loops) {
      functions.settle(index, loops);
    }
  }

  /// A function of numbers between 0 and 1.5, of which a block in [#ROUNDS] has some that vectors
  /// leave to plain Java.
  private static final class FunctionTrial implements Trial<ElementaryFunctions> {
    private static final int COUNT = 512;
    private static final int BLOCKS = 4;

    private final Operator function;
    private final byte[] x = new byte[COUNT * Double.BYTES];
    private final byte[] y = new byte[COUNT * Double.BYTES];
    private final byte[] results = new byte[COUNT * Double.BYTES];
    private int round;

    FunctionTrial(Operator function) {
      this.function = function;
    }

    @Override
    public void nextRound() {
      for (int i = 0; i < COUNT; i++) {
        set(x, i, (i + 1) / (COUNT + 1.0));
        set(y, i, 1.5 - (i + 1) / (COUNT + 1.0));
      }
      round++;
      if (round % ROUNDS == 0) {
        set(x, COUNT / 2, Double.MAX_VALUE);
        set(x, COUNT / 3, Double.NaN);
      }
    }

    private static void set(byte[] numbers, int index, double number) {
      Elements.float64(numbers, index * Double.BYTES, number);
    }

    @Override
    public void run(ElementaryFunctions functions) {
      for (int block = 0; block < BLOCKS; block++) {
        if (function.kind() == Operator.Kind.FUNCTION) {
          functions.apply(function, x, 0, results, 0, COUNT);
        } else {
          functions.apply(function, x, 0, y, 0, results, 0, COUNT);
        }
      }
    }
  }
}
