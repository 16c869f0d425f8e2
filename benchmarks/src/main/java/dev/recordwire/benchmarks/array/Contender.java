package dev.recordwire.benchmarks.array;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who is measured.
public enum Contender {
  /// On a `byte[]`, at an odd offset.
  RECORDWIRE,
  /// The same outside the heap.
  RECORDWIRE_NATIVE,
  /// The same as the first without the vector module.
  RECORDWIRE_SCALAR,
  RECORDWIRE_PARALLEL,
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

  /// The operation, made ready to be done on a copy of the values, or null if it is not offered.
  public @Nullable Work open(Operation operation, double[] given) {
    double[] values = given.clone();
    return switch (this) {
      case RECORDWIRE, RECORDWIRE_SCALAR -> RecordwireWork.of(operation, values, Place.BYTES);
      case RECORDWIRE_NATIVE -> RecordwireWork.of(operation, values, Place.NATIVE);
      case RECORDWIRE_PARALLEL -> RecordwireWork.inParallel(operation, values);
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

  /// The operation, made ready, by a contender that offers it and computes what the loop does.
  ///
  /// @throws IllegalStateException if it computes something else
  public Work checked(Operation operation, double[] values) {
    Work work = open(operation, values);
    Work loop = LOOP.open(operation, values);
    if (work == null || loop == null) {
      throw new IllegalArgumentException(this + " does not offer " + operation);
    }
    double expected = loop.run();
    double actual = work.run();
    double tolerance = operation == Operation.DOT_FLOAT32 ? 1e-2 : 1e-9;
    if (!(Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected)))) {
      throw new IllegalStateException(
          this + " " + operation + ": " + actual + " instead of " + expected);
    }
    return work;
  }

  /// Whether it is this library.
  public boolean isOurs() {
    return name().startsWith("RECORDWIRE");
  }

  /// What its JVM is told.
  List<String> flags() {
    return this == RECORDWIRE_SCALAR
        ? List.of("-Drecordwire.backend=scalar", VECTOR_MODULE)
        : List.of(VECTOR_MODULE);
  }

  /// Its name for readers.
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
