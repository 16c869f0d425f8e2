package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Float64Products] in plain Java.
final class ScalarFloat64Products implements Float64Products {
  ScalarFloat64Products() {}

  @Override
  public double dot(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt) {
    return new ScalarFloat64Pairs(segment, others, count, false).sum(at, othersAt, count);
  }

  @Override
  public double squaredDistance(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt) {
    return new ScalarFloat64Pairs(segment, others, count, true).sum(at, othersAt, count);
  }
}
