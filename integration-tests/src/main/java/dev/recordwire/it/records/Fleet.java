package dev.recordwire.it.records;

import dev.recordwire.annotation.Int32;
import dev.recordwire.annotation.Int32Array;
import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.it.elsewhere.Engine;

/// Nested records of a class, with lengths of both widths.
public final class Fleet {
  private Fleet() {}

  /// A car, whose engine has its own, wider lengths.
  @Wire(lengths = LengthPrefix.UINT16)
  public record Car(@Int32 int serial, Engine engine, @Utf8 String model) {}

  /// Two cars and nothing else.
  @Wire
  public record Pair(Car first, Car second) {}

  /// No components at all: zero bytes.
  @Wire
  public record Nothing() {}

  /// The integers 1…5000 of the ffire payloads.
  @Wire(lengths = LengthPrefix.UINT16)
  public record Ints(@Int32Array int[] values) {}
}
