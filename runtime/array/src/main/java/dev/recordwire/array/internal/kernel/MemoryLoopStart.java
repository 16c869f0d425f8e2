package dev.recordwire.array.internal.kernel;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The start of loops over the memory of views, which are compared by a [Rehearsal].
///
/// @param <K> the loops' interface
abstract class MemoryLoopStart<K> extends LoopStart<K> {
  private final Class<K> type;

  MemoryLoopStart(Class<K> type, @Nullable Backend wanted) {
    super(type.getSimpleName(), wanted, WORTH_VECTORS);
    this.type = type;
  }

  /// The memory of these loops, as a variant.
  abstract Variant variant();

  @Override
  protected final Trial<K> trial() throws IOException {
    return new MemoryTrial<>(new Rehearsal(type, variant()));
  }

  private record MemoryTrial<K>(Rehearsal rehearsal) implements Trial<K> {
    @Override
    public void nextRound() {
      rehearsal.nextRound();
    }

    @Override
    public void run(K loops) {
      for (int turn = 0; turn < rehearsal.turns(); turn++) {
        rehearsal.turn(turn);
        ((Rehearsed) loops).rehearse(rehearsal);
      }
    }

    @Override
    public void close() {
      rehearsal.close();
    }
  }
}
