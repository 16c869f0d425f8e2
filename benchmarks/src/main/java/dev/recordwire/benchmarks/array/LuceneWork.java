package dev.recordwire.benchmarks.array;

import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/// The operations of Lucene on float32, which use the vector module, too.
final class LuceneWork {
  private LuceneWork() {}

  static @Nullable Work of(Operation operation, double[] values) {
    if (!operation.isOfFloat32()) {
      return null;
    }
    float[] x = Values.narrow(values);
    float[] y = Values.narrow(Values.others(values.length));
    return () -> VectorUtil.dotProduct(x, y);
  }
}
