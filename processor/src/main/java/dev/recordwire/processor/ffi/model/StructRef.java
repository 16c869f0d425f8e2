package dev.recordwire.processor.ffi.model;

import dev.recordwire.processor.common.model.JavaType.ClassType;

/// A record annotated `@Struct`, as other code uses it: two references are equal if their records
/// are.
///
/// @param type the record
/// @param generated its `XxxStruct`
/// @param model its model, which `equals` ignores, since it may contain a million fields
public record StructRef(ClassType type, ClassType generated, StructModel model) {
  /// The reference to a struct.
  public static StructRef to(StructModel model) {
    return new StructRef(model.type(), model.generated(), model);
  }

  /// The C struct in GraalVM's notation, such as `struct(jint, padding(4), jdouble)`.
  public String shape() {
    return model.shape();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StructRef struct && struct.type.equals(type);
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }
}
