package dev.recordwire.benchmarks.codec.numeric;

import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Wire;

/// Twelve integers, large and small; 48 bytes in our packed layout.
@Wire(lengths = LengthPrefix.UINT16, view = true)
public record Numeric(
    int v1,
    int v2,
    int v3,
    int v4,
    int v5,
    int v6,
    int v7,
    int v8,
    int v9,
    int v10,
    int v11,
    int v12) {
  public static final Numeric SAMPLE =
      new Numeric(
          -12345,
          987654321,
          -31415,
          27182818,
          -32000,
          1000000,
          -999999999,
          42,
          123456789,
          -42,
          31415926,
          -27182818);
}
