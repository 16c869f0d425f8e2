package dev.recordwire.processor.ffi.model;

import dev.recordwire.processor.common.model.CompilationContext;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.ArrayList;
import java.util.List;

/// A record that is a C struct, with the layout of C compilers on every platform of Java 25.
///
/// @param type the record
/// @param generated its `XxxStruct`
public record StructModel(
    ClassType type,
    ClassType generated,
    boolean isPublic,
    List<Field> fields,
    int byteSize,
    int alignment,
    CompilationContext context) {
  /// A component of the record.
  ///
  /// @param offset its offset in the struct, in bytes
  public record Field(String name, FieldType type, int offset) {}

  /// The type of a component in C.
  public sealed interface FieldType {
    int byteSize();

    int alignment();

    /// The type in GraalVM's notation.
    String shape();

    /// A number.
    record Scalar(CScalar type) implements FieldType {
      @Override
      public int byteSize() {
        return Primitives.byteSize(type.carrier());
      }

      @Override
      public int alignment() {
        return byteSize();
      }

      @Override
      public String shape() {
        return "j" + type.carrier().name();
      }
    }

    /// A pointer.
    ///
    /// @param isNullable whether NULL is null in Java
    record Address(boolean isNullable) implements FieldType {
      @Override
      public int byteSize() {
        return 8;
      }

      @Override
      public int alignment() {
        return 8;
      }

      @Override
      public String shape() {
        return "void*";
      }
    }

    /// A struct in the struct.
    record Nested(StructModel model) implements FieldType {
      @Override
      public int byteSize() {
        return model.byteSize();
      }

      @Override
      public int alignment() {
        return model.alignment();
      }

      @Override
      public String shape() {
        return model.shape();
      }
    }
  }

  public StructModel {
    fields = List.copyOf(fields);
  }

  /// Returns a struct whose fields are laid out one after the other.
  public static StructModel of(
      ClassType type,
      ClassType generated,
      boolean isPublic,
      List<String> names,
      List<FieldType> types,
      CompilationContext context) {
    List<Field> fields = new ArrayList<>();
    int end = 0;
    int alignment = 1;
    for (int i = 0; i < names.size(); i++) {
      FieldType field = types.get(i);
      int offset = align(end, field.alignment());
      fields.add(new Field(names.get(i), field, offset));
      end = offset + field.byteSize();
      alignment = Math.max(alignment, field.alignment());
    }
    return new StructModel(
        type, generated, isPublic, fields, align(end, alignment), alignment, context);
  }

  /// The bytes between a field and the field before it; for the index after the last field, the
  /// bytes to the end.
  public int paddingBefore(int index) {
    int end = 0;
    if (index > 0) {
      Field before = fields.get(index - 1);
      end = before.offset() + before.type().byteSize();
    }
    return (index < fields.size() ? fields.get(index).offset() : byteSize) - end;
  }

  String shape() {
    List<String> members = new ArrayList<>();
    for (int i = 0; i <= fields.size(); i++) {
      int padding = paddingBefore(i);
      if (padding > 0) {
        members.add("padding(" + padding + ")");
      }
      if (i < fields.size()) {
        members.add(fields.get(i).type().shape());
      }
    }
    return "struct(" + String.join(", ", members) + ")";
  }

  private static int align(int offset, int alignment) {
    return (offset + alignment - 1) / alignment * alignment;
  }
}
