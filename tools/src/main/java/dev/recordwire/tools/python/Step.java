package dev.recordwire.tools.python;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Type;
import java.util.ArrayList;
import java.util.List;

/// A step in reading or writing the bytes of a packed record.
sealed interface Step {
  /// Values of fixed sizes, and perhaps the length of the text that follows, in one `struct`.
  record Run(List<Item> items) implements Step {
    public Run {
      items = List.copyOf(items);
    }

    String code() {
      StringBuilder code = new StringBuilder("<");
      items.forEach(item -> code.append(item.code()));
      return code.toString();
    }

    int size() {
      return items.stream().mapToInt(Item::size).sum();
    }
  }

  /// The bytes of a text, whose length the run before it has.
  ///
  /// @param index the position of its component
  record TextBody(int index, Type.Text type) implements Step {}

  /// A value that an object of its type reads and writes.
  ///
  /// @param index the position of its component
  record Part(int index) implements Step {}

  /// A member of a run.
  ///
  /// @param index the position of its component
  /// @param code its code in the `struct`
  /// @param size its bytes
  record Item(int index, Type type, String code, int size) {
    /// Returns whether it is a text's length and not a whole value.
    boolean isLength() {
      return type instanceof Type.Text(Length.Prefix _, _);
    }
  }

  /// The steps of a record.
  static List<Step> of(RecordDefinition record) {
    List<Step> steps = new ArrayList<>();
    List<Item> run = new ArrayList<>();
    for (int i = 0; i < record.fields().size(); i++) {
      Field field = record.fields().get(i);
      switch (field.type()) {
        case Type.Scalar scalar -> run.add(new Item(i, scalar, inRun(scalar), scalar.bytes()));
        case Type.Enumeration enumeration -> {
          Type.Scalar code = enumeration.code();
          run.add(new Item(i, enumeration, ScalarCode.of(code), code.bytes()));
        }
        case Type.Text(Length.Fixed(long size), _) ->
            run.add(new Item(i, field.type(), size + "s", Math.toIntExact(size)));
        case Type.Text text when text.length() instanceof Length.Prefix prefix -> {
          run.add(new Item(i, text, ScalarCode.of(prefix), prefix.bytes()));
          addRun(run, steps);
          steps.add(new TextBody(i, text));
        }
        default -> {
          addRun(run, steps);
          steps.add(new Part(i));
        }
      }
    }
    addRun(run, steps);
    return steps;
  }

  private static void addRun(List<Item> run, List<Step> steps) {
    if (!run.isEmpty()) {
      steps.add(new Run(run));
      run.clear();
    }
  }

  private static String inRun(Type.Scalar scalar) {
    return scalar == Type.Scalar.FLOAT16 ? "2s" : ScalarCode.of(scalar);
  }
}
