package dev.recordwire.benchmarks.table;

import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Wire;
import java.util.SplittableRandom;

/// A row of 12 bytes.
///
/// @param delay any int16
/// @param distance any uint16
/// @param time from 0 to 1
@Wire(table = true)
record Flight(short delay, @Uint16 int distance, double time) {
  /// The next of the rows that all candidates work on.
  static Flight next(SplittableRandom random) {
    int whole = random.nextInt();
    return new Flight((short) whole, whole >>> Short.SIZE, random.nextDouble());
  }

  /// The generator of the rows.
  static SplittableRandom random() {
    return new SplittableRandom(42);
  }
}
