package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.OverflowRule;

/// The treatment of a whole number that an operation makes and that its integer type can't hold.
public enum Overflow {
  /// The operation throws [ArithmeticException], which names the first such index, and changes
  /// nothing; for that, what is written over is tried first, 256 elements at a time, in at most
  /// 2 KiB of new memory. Of a chain of steps, as `lazy()` makes it, the first index at the first
  /// step that fails in a block is named, and the blocks before may be in the target. This is what
  /// an operation does that is not told otherwise.
  THROW,
  /// Its low bits remain, as in Java's own arithmetic: 256 becomes 0 in a uint8.
  WRAP,
  /// The nearest value of the type stands for it: 256 becomes 255 in a uint8.
  SATURATE;

  /// The name that loops have for it.
  OverflowRule range() {
    return switch (this) {
      case THROW -> OverflowRule.CHECK;
      case WRAP -> OverflowRule.WRAP;
      case SATURATE -> OverflowRule.SATURATE;
    };
  }
}
