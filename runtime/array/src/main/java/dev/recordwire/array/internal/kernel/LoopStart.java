package dev.recordwire.array.internal.kernel;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The first part of the life of loops: in plain Java, until vectors are faster.
///
/// A loop over vectors that is not compiled yet takes a hundred times as long as one in plain Java,
/// and to load the vector module takes as long as to sum a hundred million numbers. Both give the
/// same bits. So a program gets the loops in plain Java first, which count its elements. When there
/// have been enough to be worth it, a thread of its own makes the loops with vectors and rehearses
/// them, until they are faster; from then on the program gets these. Only its time is spent: the
/// program goes on in plain Java meanwhile.
///
/// Where a backend was asked for by name, its loops are settled from the first call.
///
/// @param <K> the type of the loops
public abstract class LoopStart<K> implements Runnable {
  /// So many elements of simple loops are worth the rehearsal: about a millisecond's work.
  public static final long WORTH_VECTORS = 1L << 22;

  /// Where there is one processor, the rehearsal takes the time from the program: this many times
  /// as many elements are worth it.
  private static final long ONLY_PROCESSOR = 1L << 8;

  /// So long a rehearsal lasts at most.
  private static final long LONGEST_NANOS = 5_000_000_000L;

  /// After so much of a rehearsal the next one has its turn: loops that HotSpot is slow to compile
  /// do not keep others from being compiled.
  private static final long TURN_NANOS = 500_000_000L;

  /// How many times as many elements are worth another rehearsal, after one in vain: on a machine
  /// that is busy HotSpot may not get to compile the vectors.
  private static final int MORE = 16;

  /// After so many rounds all that happens in a round has happened often.
  private static final int FIRST_ROUNDS = 4 * Trial.ROUNDS;

  /// How often in a row vectors have to be faster: once with each content.
  private static final int CERTAIN = Trial.ROUNDS;

  /// So much longer vectors may take with one content, if they are faster with all together: where
  /// an element is found at once, both take no longer than to call them.
  private static final long AS_FAST_NANOS = 100;

  private final String name;

  /// The backend of these loops, or null if they have the program's.
  private final @Nullable Backend wanted;

  private volatile @Nullable K plain;

  /// Loops in plain Java to compare with, and loops with vectors. To rehearse the program's own
  /// would spoil what HotSpot has compiled for the program.
  private @Nullable K rival;

  private @Nullable K vector;

  /// Threads may lose each other's counts, which does not matter.
  private long seen;

  private final long worthOnlyProcessor;

  private long worth;
  private boolean counting = true;

  /// How long this rehearsal has lasted.
  private long rehearsedNanos;

  /// @param name how to call the loops in a warning
  /// @param wanted the backend of the loops, or null for the program's. That is asked for at the
  ///     first call and not when the class of a view is initialised, so that a call that it refuses
  ///     is told why, each time
  /// @param worth how many elements are worth the rehearsal
  protected LoopStart(String name, @Nullable Backend wanted, long worth) {
    this.name = name;
    this.wanted = wanted;
    this.worth = worth;
    this.worthOnlyProcessor = worth * ONLY_PROCESSOR;
  }

  /// Makes the loops in plain Java.
  protected abstract K makePlain();

  /// Makes the loops with vectors, or returns the plain ones if there are none.
  protected abstract K makeVector(K plain);

  /// Whether there are loops with vectors.
  protected abstract boolean hasVectors();

  /// The work that loops are compared by.
  ///
  /// @throws IOException if there is no file to map
  protected abstract Trial<K> trial() throws IOException;

  /// Makes these the loops that everyone gets.
  protected abstract void settle(K loops);

  /// The loops for a caller that is about to process `count` elements.
  public final K loops(long count) {
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
      Backend asked = wanted == null ? Backend.wanted() : wanted;
      loops = makePlain();
      if (asked != null) {
        counting = false;
        loops = asked == Backend.VECTOR && hasVectors() ? makeVector(loops) : loops;
        settle(loops);
      }
      plain = loops;
    }
    return loops;
  }

  private synchronized void askForVectors() {
    if (!counting || (seen < worthOnlyProcessor && !severalProcessors())) {
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
      if (vector.equals(rival)) {
        settle(plain);
      } else if (isFaster(vector, rival)) {
        settle(vector);
      } else if (rehearsedNanos < LONGEST_NANOS) {
        RehearsalThread.add(this);
      } else {
        waitForMore();
      }
    } catch (IOException | RuntimeException | LinkageError e) {
      System.getLogger("dev.recordwire")
          .log(WARNING, name + " stays in plain Java: its vectors failed", e);
      settle(plain);
    }
  }

  private synchronized void waitForMore() {
    worth = MORE * Math.max(seen, worth);
    rehearsedNanos = 0;
    counting = true;
  }

  /// Compares the loops for a turn, until vectors are certainly faster.
  private boolean isFaster(K vector, K plain) throws IOException {
    long start = System.nanoTime();
    try (Trial<K> trial = trial()) {
      int faster = 0;
      long lead = 0;
      for (int round = 0; faster < CERTAIN && System.nanoTime() - start < TURN_NANOS; round++) {
        trial.nextRound();
        long ahead = time(plain, trial) - time(vector, trial);
        boolean isFaster = ahead >= -AS_FAST_NANOS && round >= FIRST_ROUNDS;
        faster = isFaster ? faster + 1 : 0;
        lead = isFaster ? lead + ahead : 0;
      }
      return faster == CERTAIN && lead >= 0;
    } finally {
      rehearsedNanos += System.nanoTime() - start;
    }
  }

  private static <K> long time(K loops, Trial<K> trial) {
    long start = System.nanoTime();
    trial.run(loops);
    return System.nanoTime() - start;
  }
}
