package dev.recordwire.benchmarks.array;

import static dev.recordwire.benchmarks.array.Operation.FACTOR;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.mult.VectorVectorMult_DDRM;
import org.jspecify.annotations.Nullable;

/// The operations of EJML, on the values as a column.
final class EjmlWork {
  private EjmlWork() {}

  static @Nullable Work of(Operation operation, double[] values) {
    DMatrixRMaj column = DMatrixRMaj.wrap(values.length, 1, values);
    return switch (operation) {
      case SUM -> () -> CommonOps_DDRM.elementSum(column);
      case MIN -> () -> CommonOps_DDRM.elementMin(column);
      case MAX -> () -> CommonOps_DDRM.elementMax(column);
      case SCALE ->
          () -> {
            CommonOps_DDRM.scale(FACTOR, column);
            return Math.abs(values[0]);
          };
      case DOT -> {
        DMatrixRMaj other = DMatrixRMaj.wrap(values.length, 1, Values.others(values.length));
        yield () -> VectorVectorMult_DDRM.innerProd(column, other);
      }
      default -> null;
    };
  }
}
