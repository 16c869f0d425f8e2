package dev.recordwire.benchmarks.array;

import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/// Lucene's vector functions, which run on the vector module, too. They are for float32.
final class LuceneWork {
  private LuceneWork() {}

  static @Nullable Work of(Operation operation, double[] values) {
    if (operation != Operation.DOT_FLOAT32) {
      return null;
    }
    float[] x = Values.narrow(values);
    float[] y = Values.narrow(Values.others(values.length));
    return () -> VectorUtil.dotProduct(x, y);
  }
}
