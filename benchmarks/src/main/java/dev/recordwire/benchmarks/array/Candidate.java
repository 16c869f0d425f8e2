package dev.recordwire.benchmarks.array;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A way to compute on arrays that is measured: a library, one of our variants, or a plain loop.
public enum Candidate {
  /// Our views, on a `byte[]` at an odd offset.
  RECORDWIRE,
  /// Our views, on memory outside the heap.
  RECORDWIRE_NATIVE,
  /// Our views, on a `byte[]` at an odd offset, without the vector module.
  RECORDWIRE_SCALAR,
  /// Our views, on a column of a mapped file of rows of 12 bytes.
  RECORDWIRE_COLUMN,
  RECORDWIRE_PARALLEL,
  /// Our views on one half of the elements in each of two threads that share nothing.
  RECORDWIRE_TWO_THREADS,
  RECORDWIRE_UNFUSED,
  RECORDWIRE_TEN_LAMBDAS,
  LOOP,
  STREAM,
  COMMONS_MATH,
  COMMONS_STATISTICS,
  HIPPARCHUS,
  EJML,
  OJALGO,
  ECLIPSE_COLLECTIONS,
  LUCENE;

  private static final String VECTOR_MODULE = "--add-modules=jdk.incubator.vector";

  /// Prepares the operation on a copy of the values; null if the candidate does not offer it.
  public @Nullable Work open(Operation operation, double[] given) {
    double[] values = given.clone();
    return switch (this) {
      case RECORDWIRE, RECORDWIRE_SCALAR -> RecordwireWork.of(operation, values, Storage.BYTES);
      case RECORDWIRE_NATIVE -> RecordwireWork.of(operation, values, Storage.NATIVE);
      case RECORDWIRE_COLUMN ->
          operation.isOfColumns() ? RecordwireWork.of(operation, values, Storage.COLUMN) : null;
      case RECORDWIRE_PARALLEL -> RecordwireWork.inParallel(operation, values);
      case RECORDWIRE_TWO_THREADS -> TwoThreads.work(operation, values);
      case RECORDWIRE_UNFUSED -> RecordwireWork.unfused(operation, values);
      case RECORDWIRE_TEN_LAMBDAS -> RecordwireWork.tenLambdas(operation, values);
      case LOOP -> LoopWork.of(operation, values);
      case STREAM -> StreamWork.of(operation, values);
      case COMMONS_MATH -> CommonsMathWork.of(operation, values);
      case COMMONS_STATISTICS -> CommonsStatisticsWork.of(operation, values);
      case HIPPARCHUS -> HipparchusWork.of(operation, values);
      case EJML -> EjmlWork.of(operation, values);
      case OJALGO -> OjAlgoWork.of(operation, values);
      case ECLIPSE_COLLECTIONS -> EclipseCollectionsWork.of(operation, values);
      case LUCENE -> LuceneWork.of(operation, values);
    };
  }

  /// Prepares the operation, and checks that its result is the result of the plain loop.
  ///
  /// @throws IllegalArgumentException if the candidate does not offer the operation
  /// @throws IllegalStateException if the result is another one
  public Work checked(Operation operation, double[] values) {
    Work work = open(operation, values);
    Work loop = LOOP.open(operation, values);
    if (work == null || loop == null) {
      throw new IllegalArgumentException(this + " does not offer " + operation);
    }
    double expected = loop.run();
    double actual = work.run();
    double tolerance = operation.isOfFloat32() ? 1e-2 : 1e-9;
    if (!(Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected)))) {
      throw new IllegalStateException(
          this + " " + operation + ": " + actual + " instead of " + expected);
    }
    return work;
  }

  /// Whether the candidate is this library.
  public boolean isOurs() {
    return name().startsWith("RECORDWIRE");
  }

  /// The flags of its JVM.
  List<String> flags() {
    return this == RECORDWIRE_SCALAR
        ? List.of("-Drecordwire.backend=scalar", VECTOR_MODULE)
        : List.of(VECTOR_MODULE);
  }

  /// Its name in charts and tables.
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
