package dev.recordwire.array.internal.kernel;

/// Work in rounds that loops are compared by, on memory of nobody's: see [LoopStart].
///
/// HotSpot leaves out of compiled code whatever has not happened yet, and begins anew when it
/// happens. So the contents vary from round to round as those of programs do.
///
/// @param <K> the type of the loops
public interface Trial<K> extends AutoCloseable {
  /// How many rounds have contents of their own.
  int ROUNDS = 8;

  /// Makes the contents of the next round.
  void nextRound();

  /// Does the work of a round.
  void run(K loops);

  /// Gives the memory back.
  @Override
  default void close() {}
}
