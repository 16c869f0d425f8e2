package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Strides;
import dev.recordwire.array.internal.kernel.VectorSupport;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/// [Strides] with vectors: a vector is loaded, the elements in it are moved to its front, and all
/// of it is stored. What it has too much, the next one is stored over.
///
/// Pairs of bytes are moved where elements and distances are of whole pairs, because processors do
/// that in wider vectors.
final class VectorStrides implements Strides {
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final VectorSpecies<Byte> BYTES = VectorSupport.MOVED_BYTES;

  /// How many elements a vector has at least, where vectors are worth it.
  private static final int FEWEST = 2;

  private final Strides scalar;

  /// The moves that were done last: a program has few strides.
  private VectorMoves latest = VectorMoves.of(BYTES.length(), BYTES.length(), 1);

  VectorStrides(Strides scalar) {
    this.scalar = scalar;
  }

  @Override
  public void gather(
      MemorySegment source, long at, long stride, int count, int bytes, byte[] target, int to) {
    int done = 0;
    if (Math.abs(stride) < LOADED.length()) {
      VectorMoves moves = moves((int) stride, bytes);
      int vectors = moves.several() < FEWEST ? 0 : moves.vectors(count);
      if (moves.areOfPairs()) {
        movePairs(source, at + moves.start(), target, to, moves, vectors);
      } else {
        moveBytes(source, at + moves.start(), target, to, moves, vectors);
      }
      done = vectors * moves.several();
    }
    scalar.gather(
        source, at + done * stride, stride, count - done, bytes, target, to + done * bytes);
  }

  private static void movePairs(
      MemorySegment source, long at, byte[] target, int to, VectorMoves moves, int vectors) {
    source.isNative(); // Fixes its type for the compiler: see Kernels.
    VectorShuffle<Short> places =
        ByteVector.fromArray(LOADED, moves.places(), 0).reinterpretAsShorts().toShuffle();
    long step = moves.step();
    int bytes = moves.movedBytes();
    for (int i = 0; i < vectors; i++) {
      VectorMemory.load(LOADED, source, at + i * step)
          .reinterpretAsShorts()
          .rearrange(places)
          .reinterpretAsBytes()
          .intoArray(target, to + i * bytes);
    }
  }

  private static void moveBytes(
      MemorySegment source, long at, byte[] target, int to, VectorMoves moves, int vectors) {
    source.isNative(); // Fixes its type for the compiler: see Kernels.
    VectorShuffle<Byte> places = ByteVector.fromArray(BYTES, moves.places(), 0).toShuffle();
    long step = moves.step();
    int bytes = moves.movedBytes();
    for (int i = 0; i < vectors; i++) {
      VectorMemory.load(BYTES, source, at + i * step)
          .rearrange(places)
          .intoArray(target, to + i * bytes);
    }
  }

  @Override
  public void scatter(
      byte[] source, int from, MemorySegment target, long at, long stride, int count, int bytes) {
    scalar.scatter(source, from, target, at, stride, count, bytes);
  }

  private VectorMoves moves(int stride, int bytes) {
    VectorMoves moves = latest;
    if (moves.stride() != stride || moves.bytes() != bytes) {
      boolean pairs = bytes % 2 == 0 && stride % 2 == 0;
      moves =
          pairs
              ? VectorMoves.ofPairs(LOADED.length(), stride, bytes)
              : VectorMoves.of(BYTES.length(), stride, bytes);
      latest = moves;
    }
    return moves;
  }
}
