package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.codec.model.Field;
import dev.recordwire.processor.codec.model.FieldKind;
import dev.recordwire.processor.codec.model.WireType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Neighbouring fields of an evolvable record that are written, and read if they come in
/// declaration order, as one.
sealed interface FieldGroup {
  int HEADER_BYTES = 2;
  int LENGTH_BYTES = 4;

  /// Fixed-size fields, whose bytes and headers are reserved and compared at once.
  record FixedRun(List<FieldOffset> fields) implements FieldGroup {
    public FixedRun {
      fields = List.copyOf(fields);
    }

    /// The size of all of them.
    int bytes() {
      return fields.getLast().end();
    }
  }

  /// A fixed-size field, whose header is so many bytes into its run.
  record FieldOffset(Field field, WireType.Fixed type, int offset) {
    /// Whether a length stands between the header and the value: where no kind says its size.
    boolean hasLength() {
      return field.kind() == FieldKind.LENGTH;
    }

    /// The writer's method that puts header and value at once, if there is one.
    Optional<String> methodOfBoth() {
      return type instanceof WireType.Scalar scalar && !scalar.isBoxed()
          ? switch (scalar.scalar()) {
            case INT32 -> Optional.of("taggedInt32");
            case FLOAT32 -> Optional.of("taggedFloat32");
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

  /// One field whose size depends on its value.
  record VariableField(Field field, WireType.Variable type) implements FieldGroup {
    ValuePath path() {
      return ValuePath.component(field.name());
    }
  }

  /// One field that may be absent.
  record OptionalField(Field field, WireType.Optional type) implements FieldGroup {
    ValuePath path() {
      return ValuePath.component(field.name());
    }

    /// The kind under which a value of fixed size may come too.
    FieldKind kindOfValue() {
      return FieldKind.of(type.value());
    }
  }

  /// What stands in front of the value of a field with a length, and is not counted to it.
  static int overhead(Field field) {
    return field.ownLength() ? HEADER_BYTES : HEADER_BYTES + LENGTH_BYTES;
  }

  /// The expression of a field's header.
  static CodeBlock header(Field field) {
    return CodeBlock.of("$L * 8 + $L", field.id(), field.kind().code());
  }

  /// The position so many bytes behind `at`.
  static CodeBlock at(int offset) {
    return offset == 0 ? CodeBlock.of("at") : CodeBlock.of("at + $L", offset);
  }

  /// Divides fields into the longest runs, and the single fields between them.
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

  /// Whether a field was probably added to a record that was in use: payloads of before lack it,
  /// and should not lose the others' run by it.
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
