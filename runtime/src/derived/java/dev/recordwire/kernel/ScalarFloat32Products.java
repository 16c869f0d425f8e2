package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Float32Products] in plain Java.
final class ScalarFloat32Products implements Float32Products {
  ScalarFloat32Products() {}

  @Override
  public double dot(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt) {
    return new ScalarFloat32Pairs(segment, others, count, false).sum(at, othersAt, count);
  }

  @Override
  public double squaredDistance(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt) {
    return new ScalarFloat32Pairs(segment, others, count, true).sum(at, othersAt, count);
  }
}
