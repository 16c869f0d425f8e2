package dev.recordwire.array.internal.kernel;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The first part of the life of a copy of loops: in plain Java, until vectors are faster.
///
/// A loop over vectors that is not compiled yet takes a hundred times as long as one in plain Java,
/// and to load the vector module takes as long as to sum a hundred million numbers. Both give the
/// same bits. So a program gets the loops in plain Java first, which count its elements. When there
/// have been [#WORTH_VECTORS], a thread of its own makes the loops with vectors and rehearses
/// them, until they are faster; from then on the program gets these. Only its time is spent: the
/// program goes on in plain Java meanwhile.
///
/// Where a backend was asked for by name, its loops are settled from the first call.
///
/// @param <K> the loops' interface
abstract class LoopStart<K> implements Runnable {
  /// So many elements that those to come are worth the rehearsal: about a millisecond's work.
  static final long WORTH_VECTORS = 1L << 22;

  /// Where there is one processor, the rehearsal takes the time from the program.
  private static final long WORTH_THE_ONLY_PROCESSOR = 1L << 30;

  private static final long LONGEST_NANOS = 5_000_000_000L;

  /// How many times as many elements are worth another rehearsal, after one in vain: on a machine
  /// that is busy HotSpot may not get to compile the vectors.
  private static final int MORE = 16;

  /// After so many rounds all that happens in a round has happened often.
  private static final int FIRST_ROUNDS = 4 * Rehearsal.ROUNDS;

  /// How often in a row vectors have to be faster: once with each content.
  private static final int CERTAIN = Rehearsal.ROUNDS;

  private final Class<K> type;

  /// The backend that was asked for.
  private final @Nullable Backend wanted;

  private volatile @Nullable K plain;

  /// Loops in plain Java of a class that nobody else has, and loops with vectors. To rehearse the
  /// program's own would spoil what HotSpot has compiled for the program.
  private @Nullable K rival;

  private @Nullable K vector;

  /// Threads may lose each other's counts, which does not matter.
  private long seen;

  private long worth = WORTH_VECTORS;
  private boolean counting = true;

  LoopStart(Class<K> type, @Nullable Backend wanted) {
    this.type = type;
    this.wanted = wanted;
  }

  /// Makes the loops in plain Java.
  abstract K makePlain();

  /// Makes the loops with vectors.
  abstract K makeVector(K plain);

  /// Whether there are loops with vectors for this copy's memory.
  abstract boolean hasVectors();

  /// The memory of this copy's loops, as a variant.
  abstract Variant variant();

  /// Makes these the loops that everyone gets.
  abstract void settle(K loops);

  /// The loops for a caller that is about to process `count` elements.
  final K loops(long count) {
    K loops = plain;
    if (loops == null) {
      loops = first();
    }
    if (counting) {
      seen += count;
      if (seen >= worth) {
        askForVectors();
      }
    }
    return loops;
  }

  private synchronized K first() {
    K loops = plain;
    if (loops == null) {
      loops = makePlain();
      if (wanted != null) {
        counting = false;
        loops = wanted == Backend.VECTOR && hasVectors() ? makeVector(loops) : loops;
        settle(loops);
      }
      plain = loops;
    }
    return loops;
  }

  private synchronized void askForVectors() {
    if (!counting || (seen < WORTH_THE_ONLY_PROCESSOR && !severalProcessors())) {
      return;
    }
    counting = false;
    if (hasVectors()) {
      RehearsalThread.add(this);
    } else {
      settle(loops(0));
    }
  }

  private static boolean severalProcessors() {
    return Runtime.getRuntime().availableProcessors() > 1;
  }

  /// Makes the loops with vectors the ones that everyone gets, if they are faster.
  @Override
  public final void run() {
    K plain = loops(0);
    if (Backend.current() != Backend.VECTOR) {
      settle(plain);
      return;
    }
    try {
      K rival = this.rival == null ? makePlain() : this.rival;
      K vector = this.vector == null ? makeVector(rival) : this.vector;
      this.rival = rival;
      this.vector = vector;
      if (isFaster((Rehearsed) vector, (Rehearsed) rival)) {
        settle(vector);
      } else {
        waitForMore();
      }
    } catch (IOException | RuntimeException | LinkageError e) {
      System.getLogger("dev.recordwire")
          .log(WARNING, type.getSimpleName() + " stays in plain Java: its vectors failed", e);
      settle(plain);
    }
  }

  private synchronized void waitForMore() {
    worth = MORE * Math.max(seen, worth);
    counting = true;
  }

  private boolean isFaster(Rehearsed vector, Rehearsed plain) throws IOException {
    try (Rehearsal rehearsal = new Rehearsal(type, variant())) {
      long end = System.nanoTime() + LONGEST_NANOS;
      int faster = 0;
      for (int round = 0; faster < CERTAIN && System.nanoTime() < end; round++) {
        rehearsal.nextRound();
        boolean isFaster = time(vector, rehearsal) <= time(plain, rehearsal);
        faster = isFaster && round >= FIRST_ROUNDS ? faster + 1 : 0;
      }
      return faster == CERTAIN;
    }
  }

  private static long time(Rehearsed loops, Rehearsal rehearsal) {
    long start = System.nanoTime();
    for (int turn = 0; turn < rehearsal.turns(); turn++) {
      rehearsal.turn(turn);
      loops.rehearse(rehearsal);
    }
    return System.nanoTime() - start;
  }
}
