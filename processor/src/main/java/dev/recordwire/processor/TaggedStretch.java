package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.model.Field;
import dev.recordwire.processor.model.Kind;
import dev.recordwire.processor.model.WireType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Neighbouring fields of an evolvable record that are written, and read if they come in
/// declaration order, as one.
sealed interface TaggedStretch {
  int TAG_BYTES = 2;
  int LENGTH_BYTES = 4;

  /// Fixed-size fields, whose bytes and tags are reserved and compared at once.
  record Run(List<Slot> slots) implements TaggedStretch {
    public Run {
      slots = List.copyOf(slots);
    }

    /// The size of all of them.
    int bytes() {
      return slots.getLast().end();
    }
  }

  /// A fixed-size field, whose tag is so many bytes into its run.
  record Slot(Field field, WireType.Fixed type, int offset) {
    /// Whether a length stands between the tag and the value: where no kind says its size.
    boolean hasLength() {
      return field.kind() == Kind.LENGTH;
    }

    /// The writer's method that puts tag and value at once, if there is one.
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
      return offset + TAG_BYTES;
    }

    int valueOffset() {
      return lengthOffset() + (hasLength() ? LENGTH_BYTES : 0);
    }

    int end() {
      return valueOffset() + type.bytes();
    }

    Place place() {
      return Place.component(field.name());
    }
  }

  /// One field whose size depends on its value.
  record Single(Field field, WireType.Variable type) implements TaggedStretch {
    Place place() {
      return Place.component(field.name());
    }
  }

  /// One field that may be absent.
  record Maybe(Field field, WireType.Optional type) implements TaggedStretch {
    Place place() {
      return Place.component(field.name());
    }

    /// The kind under which a value of fixed size may come too.
    Kind kindOfHeld() {
      return Kind.of(type.value());
    }
  }

  /// What stands in front of the value of a field with a length, and is not counted to it.
  static int overhead(Field field) {
    return field.ownLength() ? TAG_BYTES : TAG_BYTES + LENGTH_BYTES;
  }

  /// The expression of a field's tag.
  static CodeBlock tag(Field field) {
    return CodeBlock.of("$L * 8 + $L", field.id(), field.kind().code());
  }

  /// The position so many bytes behind `at`.
  static CodeBlock at(int offset) {
    return offset == 0 ? CodeBlock.of("at") : CodeBlock.of("at + $L", offset);
  }

  /// Divides fields into the longest runs, and the single fields between them.
  static List<TaggedStretch> of(List<Field> fields) {
    List<TaggedStretch> stretches = new ArrayList<>();
    List<Slot> run = new ArrayList<>();
    int offset = 0;
    for (Field field : fields) {
      switch (field.type()) {
        case WireType.Fixed fixed -> {
          if (!run.isEmpty() && isLater(field) && !isLater(run.getLast().field())) {
            end(run, stretches);
            offset = 0;
          }
          Slot slot = new Slot(field, fixed, offset);
          run.add(slot);
          offset = slot.valueOffset() + fixed.bytes();
        }
        case WireType.Variable variable -> {
          end(run, stretches);
          offset = 0;
          stretches.add(
              variable instanceof WireType.Optional optional
                  ? new Maybe(field, optional)
                  : new Single(field, variable));
        }
      }
    }
    end(run, stretches);
    return stretches;
  }

  /// Whether a field was probably added to a record that was in use: payloads of before lack it,
  /// and should not lose the others' run by it.
  private static boolean isLater(Field field) {
    return field.defaultText().isPresent();
  }

  private static void end(List<Slot> run, List<TaggedStretch> stretches) {
    if (!run.isEmpty()) {
      stretches.add(new Run(run));
      run.clear();
    }
  }
}
