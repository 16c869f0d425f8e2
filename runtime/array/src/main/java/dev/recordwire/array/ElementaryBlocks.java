package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.ElementaryFunctions;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.StartedFunctions;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Elementary functions of float32 and float64, block by block, computed in float64.
///
/// A target may be one of the sources, or overlap one: what would be overwritten before it is read
/// is copied first.
final class ElementaryBlocks {
  private static final int LENGTH = ElementaryBlock.LENGTH;

  private static final ElementaryFunctions FUNCTIONS = StartedFunctions.load();

  /// Blocks that nobody uses at the moment: new ones cost more than a short operation.
  private static final AtomicReference<@Nullable ElementaryBlocks> SPARE = new AtomicReference<>();

  private final ElementaryBlock x = new ElementaryBlock();
  private final ElementaryBlock y = new ElementaryBlock();
  private final ElementaryBlock results = new ElementaryBlock();

  private ElementaryBlocks() {}

  /// Computes a function of two numbers into a target.
  static void apply(Operator function, MemoryWindow a, MemoryWindow b, MemoryWindow target) {
    MemoryWindow to = target.writable();
    MemoryWindow left = a.readable(to);
    MemoryWindow right = b.readable(to);
    ElementaryBlocks blocks = take();
    for (long i = 0; i < left.size; i += LENGTH) {
      int count = (int) Math.min(LENGTH, left.size - i);
      blocks.x.read(left, i, count, to);
      blocks.y.read(right, i, count, to);
      blocks.ofTwo(function, to, i, count);
    }
    blocks.giveBack();
    target.takeFrom(to);
  }

  /// Computes a function of one number, or of two of which the second is always `operand`, into a
  /// target.
  static void apply(Operator function, MemoryWindow a, double operand, MemoryWindow target) {
    boolean two = function.kind() == Operator.Kind.FUNCTION_OF_TWO;
    MemoryWindow to = target.writable();
    MemoryWindow from = a.readable(to);
    ElementaryBlocks blocks = take();
    if (two) {
      blocks.y.fill(operand, (int) Math.min(LENGTH, from.size));
    }
    for (long i = 0; i < from.size; i += LENGTH) {
      int count = (int) Math.min(LENGTH, from.size - i);
      blocks.x.read(from, i, count, to);
      if (two) {
        blocks.ofTwo(function, to, i, count);
      } else {
        blocks.ofOne(function, to, i, count);
      }
    }
    blocks.giveBack();
    target.takeFrom(to);
  }

  private static ElementaryBlocks take() {
    ElementaryBlocks spare = SPARE.getAndSet(null);
    return spare == null ? new ElementaryBlocks() : spare;
  }

  /// Lets another operation have the blocks, which would else keep the program's memory alive.
  private void giveBack() {
    x.takeOwn();
    y.takeOwn();
    results.takeOwn();
    SPARE.set(this);
  }

  private void ofOne(Operator function, MemoryWindow to, long first, int count) {
    results.place(to, first, count);
    FUNCTIONS.apply(function, x.bytes, x.at, results.bytes, results.at, count);
    results.write(to, first, count);
  }

  private void ofTwo(Operator function, MemoryWindow to, long first, int count) {
    results.place(to, first, count);
    FUNCTIONS.apply(function, x.bytes, x.at, y.bytes, y.at, results.bytes, results.at, count);
    results.write(to, first, count);
  }
}
