package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float32Dots;
import dev.recordwire.array.internal.kernel.PairKernels;

/// Operations on float32 that are computed in float32, where others are computed in float64.
final class SinglePrecision {
  private static final PairKernels<Float32Dots> DOTS = PairKernels.load(Float32Dots.class);

  private SinglePrecision() {}

  static float dot(Float32View x, Float32View y) {
    x.requireSameSize(y);
    return product(x.contiguous(), y.contiguous());
  }

  private static float product(Float32View x, Float32View y) {
    return DOTS.in(x.storage, y.storage, x.size)
        .dot(x.memorySegment(), x.base, x.size, y.memorySegment(), y.base);
  }
}
