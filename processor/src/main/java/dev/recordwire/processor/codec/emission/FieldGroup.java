package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.codec.model.Field;
import dev.recordwire.processor.codec.model.FieldKind;
import dev.recordwire.processor.codec.model.WireType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A group of neighbouring fields of an evolvable record that generated code writes together, and
/// reads together where they come in declaration order.
sealed interface FieldGroup {
  int HEADER_BYTES = 2;
  int LENGTH_BYTES = 4;

  /// Fixed-size fields, whose bytes are reserved, and whose headers are compared, at once.
  record FixedRun(List<FieldOffset> fields) implements FieldGroup {
    public FixedRun {
      fields = List.copyOf(fields);
    }

    /// The size of all fields of the run.
    int bytes() {
      return fields.getLast().end();
    }
  }

  /// A fixed-size field, and the offset of its header from the start of the run.
  record FieldOffset(Field field, WireType.Fixed type, int offset) {
    /// Returns whether a length stands between the header and the value: where the header's kind
    /// does not give the value's size.
    boolean hasLength() {
      return field.kind() == FieldKind.LENGTH;
    }

    /// Returns the writer's method that writes header and value at once, if there is one.
    Optional<String> methodOfBoth() {
      return type instanceof WireType.Scalar scalar && !scalar.isBoxed()
          ? switch (scalar.scalar()) {
            case INT32 -> Optional.of("int32Field");
            case FLOAT32 -> Optional.of("float32Field");
            default -> Optional.empty();
          }
          : Optional.empty();
    }

    int lengthOffset() {
      return offset + HEADER_BYTES;
    }

    int valueOffset() {
      return lengthOffset() + (hasLength() ? LENGTH_BYTES : 0);
    }

    int end() {
      return valueOffset() + type.bytes();
    }

    ValuePath path() {
      return ValuePath.component(field.name());
    }
  }

  /// A field whose size depends on its value.
  record VariableField(Field field, WireType.Variable type) implements FieldGroup {
    ValuePath path() {
      return ValuePath.component(field.name());
    }
  }

  /// A field that may be absent.
  record OptionalField(Field field, WireType.Optional type) implements FieldGroup {
    ValuePath path() {
      return ValuePath.component(field.name());
    }

    /// The kind of the contained value: a payload may give a fixed-size value this kind, too.
    FieldKind kindOfValue() {
      return FieldKind.of(type.value());
    }
  }

  /// Returns the size of a field's header and length, which the size of its value does not include.
  static int overhead(Field field) {
    return field.ownLength() ? HEADER_BYTES : HEADER_BYTES + LENGTH_BYTES;
  }

  /// Returns the expression of a field's header.
  static CodeBlock header(Field field) {
    return CodeBlock.of("$L * 8 + $L", field.id(), field.kind().code());
  }

  /// Returns the expression of the position `offset` bytes behind `at`.
  static CodeBlock at(int offset) {
    return offset == 0 ? CodeBlock.of("at") : CodeBlock.of("at + $L", offset);
  }

  /// Divides fields into the longest possible runs, and the single fields between them.
  static List<FieldGroup> of(List<Field> fields) {
    List<FieldGroup> groups = new ArrayList<>();
    List<FieldOffset> run = new ArrayList<>();
    int offset = 0;
    for (Field field : fields) {
      switch (field.type()) {
        case WireType.Fixed fixed -> {
          if (!run.isEmpty() && isLater(field) && !isLater(run.getLast().field())) {
            end(run, groups);
            offset = 0;
          }
          FieldOffset added = new FieldOffset(field, fixed, offset);
          run.add(added);
          offset = added.valueOffset() + fixed.bytes();
        }
        case WireType.Variable variable -> {
          end(run, groups);
          offset = 0;
          groups.add(
              variable instanceof WireType.Optional optional
                  ? new OptionalField(field, optional)
                  : new VariableField(field, variable));
        }
      }
    }
    end(run, groups);
    return groups;
  }

  /// Returns whether a field was probably added to a record already in use. Older payloads lack it,
  /// and must still match the run of the other fields.
  private static boolean isLater(Field field) {
    return field.defaultText().isPresent();
  }

  private static void end(List<FieldOffset> run, List<FieldGroup> groups) {
    if (!run.isEmpty()) {
      groups.add(new FixedRun(run));
      run.clear();
    }
  }
}
