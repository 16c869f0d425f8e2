package dev.recordwire.processor.kernels.emission;

import com.palantir.javapoet.ClassName;

/// The classes of the runtime that generated kernels name.
final class ArrayNames {
  static final String PACKAGE = "dev.recordwire.array";
  static final ClassName KERNEL = ClassName.get(PACKAGE, "ArrayKernel");
  static final ClassName SIGNATURE = ClassName.get(PACKAGE, "KernelSignature");
  static final ClassName STAGES = ClassName.get(PACKAGE, "KernelStages");
  static final ClassName BLOCK = ClassName.get(PACKAGE, "KernelBlock");
  static final ClassName TYPE_CODE = ClassName.get(PACKAGE, "TypeCode");
  static final ClassName ARRAY_MATH = ClassName.get(PACKAGE, "ArrayMath");
  static final ClassName VECTORS = ClassName.get(PACKAGE + ".spi", "Vectors");
  static final ClassName VECTOR_COLUMNS = ClassName.get(PACKAGE + ".spi", "VectorColumns");
  static final ClassName VECTOR_MATH = ClassName.get(PACKAGE + ".spi", "VectorMath");

  private ArrayNames() {}
}
