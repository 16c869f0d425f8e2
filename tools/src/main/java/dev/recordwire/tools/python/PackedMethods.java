package dev.recordwire.tools.python;

import dev.recordwire.schema.Length;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Writes the methods that read and write the bytes of a packed record.
final class PackedMethods {
  private final PythonTypes types;
  private final RecordDefinition record;
  private final List<String> attributes;
  private final List<String> variables;
  private final String name;
  private final List<Step> steps;
  private String part = "";

  PackedMethods(PythonTypes types, RecordDefinition record, List<String> attributes) {
    this.types = types;
    this.record = record;
    this.attributes = attributes;
    this.variables = PythonNames.variables(attributes);
    name = types.names().of(record.name());
    steps = Step.of(record);
  }

  /// @param isAlone whether no other record contains it, so that its methods need no others
  void write(PythonSource source, boolean isAlone) {
    source.line("");
    if (isAlone) {
      encode(source);
      source.line("");
      decode(source);
    } else {
      source.block("def _write(self, context: _Context) -> bytes:", () -> writing(source, ""));
      source.line("");
      source.line("@classmethod");
      source.block(
          "def _read(cls, data: bytes, at: int, context: _Context) -> tuple[%s, int]:"
              .formatted(name),
          () -> nestedReading(source));
    }
  }

  private void encode(PythonSource source) {
    source.block(
        "def encode(self) -> bytes:",
        () -> {
          source.line(
              "\"\"\"The payload. An EncodeError names the component that has no bytes.\"\"\"");
          if (hasParts()) {
            source.line("context = _Context()");
          }
          writing(source, ".within(\"%s\")".formatted(name));
        });
  }

  private void decode(PythonSource source) {
    source.line("@classmethod");
    source.block(
        "def decode(cls, data: bytes | bytearray | memoryview) -> %s:".formatted(name),
        () -> {
          source.line(
              "\"\"\"The record of a payload. A DecodeError names the component and the"
                  + " byte.\"\"\"");
          source.block(
              "if not isinstance(data, bytes):", () -> source.line("data = _payload(data)"));
          if (hasParts()) {
            source.line("context = _Context()");
          }
          source.line("at = 0");
          reading(source, ".within(\"%s\")".formatted(name));
          source.block(
              "if at != len(data):",
              () -> source.line("raise _trailing(data, at).within(\"%s\")", name));
          make(source, "");
        });
  }

  private boolean hasParts() {
    return steps.stream().anyMatch(Step.Part.class::isInstance);
  }

  private void make(PythonSource source, String behind) {
    source.call("return %s(".formatted(name), variables, ")" + behind);
  }

  private void nestedReading(PythonSource source) {
    if (!steps.isEmpty()) {
      reading(source, "");
    }
    make(source, ", at");
  }

  private void reading(PythonSource source, String within) {
    part = "";
    source.block(
        "try:",
        () -> {
          int run = 0;
          for (int i = 0; i < steps.size(); i++) {
            switch (steps.get(i)) {
              case Step.Run each -> {
                boolean isBeforeText =
                    i + 1 < steps.size() && steps.get(i + 1) instanceof Step.TextBody;
                readRun(source, each, ++run, isBeforeText);
              }
              case Step.TextBody text -> readText(source, text);
              case Step.Part(int index) -> {
                part(source, component(index));
                source.line(
                    "%s, at = %s.read(data, at, context)", variables.get(index), object(index));
              }
            }
          }
        });
    source.block(
        "except (struct.error, ValueError) as problem:",
        () -> source.line("raise _fault(problem, part, data, at)%s from None", within));
  }

  /// Says what is read or written next, which an error then names.
  private void part(PythonSource source, String next) {
    if (!next.equals(part)) {
      part = next;
      source.line("part = %s", DefaultLiteral.text(next));
    }
  }

  private String component(int index) {
    return record.fields().get(index).name();
  }

  private String object(int index) {
    return types.ofField(record, attributes.get(index), record.fields().get(index).type());
  }

  private String struct(Step.Run run, int number) {
    return types
        .objects()
        .define(
            "_RUN_%d_OF%s".formatted(number, types.names().constant(record.name())),
            "struct.Struct(\"%s\")".formatted(run.code()));
  }

  private void readRun(PythonSource source, Step.Run run, int number, boolean isBeforeText) {
    List<String> parts = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    for (Step.Item item : run.items()) {
      String component = component(item.index());
      parts.add(item.isLength() ? component : component + ":" + item.size());
      targets.addAll(raw(item));
    }
    part(source, String.join(" ", parts));
    String unpacked = " = %s.unpack_from(data, at)".formatted(struct(run, number));
    if (targets.size() == 1) {
      source.line("(%s,)%s", targets.getFirst(), unpacked);
    } else {
      source.targets(targets, unpacked);
    }
    int offset = 0;
    for (Step.Item item : run.items()) {
      convert(source, item, offset);
      offset += item.size();
    }
    source.line(
        "at += %d%s",
        run.size(), isBeforeText ? " + " + raw(run.items().getLast()).getFirst() : "");
  }

  /// The variables of what a run has of a component.
  private List<String> raw(Step.Item item) {
    String attribute = attributes.get(item.index());
    if (item.isLength()) {
      return List.of("size_of_" + attribute);
    }
    return item.code().equals("qi") || item.code().equals("iq")
        ? List.of("first_of_" + attribute, "second_of_" + attribute)
        : List.of(variables.get(item.index()));
  }

  private void convert(PythonSource source, Step.Item item, int offset) {
    String variable = variables.get(item.index());
    String at = offset == 0 ? "at" : "at + " + offset;
    switch (item.type()) {
      case Type.Scalar scalar when scalar.isElement() && scalar != Type.Scalar.FLOAT16 -> {
        if (scalar == Type.Scalar.BOOL) {
          part(source, component(item.index()));
          source.block(
              "if %s > 1:".formatted(variable),
              () -> source.line("raise _not_bool(%s, %s)", variable, at));
          source.line("%s = %s == 1", variable, variable);
        } else if (scalar == Type.Scalar.FLOAT32) {
          source.block(
              "if %1$s != %1$s:".formatted(variable),
              () ->
                  source.line("%s = _nan(data[%s : at + %d])", variable, at, offset + item.size()));
        }
      }
      case Type.Text(Length.Prefix _, _) -> {}
      default -> {
        part(source, component(item.index()));
        source.line(
            "%s = %s.value(%s, %s)",
            variable, object(item.index()), at, String.join(", ", raw(item)));
      }
    }
  }

  private void readText(PythonSource source, Step.TextBody text) {
    String size = "size_of_" + attributes.get(text.index());
    int prefix = ((Length.Prefix) text.type().length()).bytes();
    part(source, component(text.index()));
    text.type()
        .max()
        .ifPresent(
            max ->
                source.block(
                    "if %s > %d:".formatted(size, max),
                    () ->
                        source.line(
                            "raise _beyond(at - %s - %d, %s, %d)", size, prefix, size, max)));
    source.block(
        "if at > len(data):",
        () -> source.line("raise _text_too_long(data, at, %s, %d)", size, prefix));
    source.line("%s = data[at - %s : at].decode()", variables.get(text.index()), size);
  }

  private void writing(PythonSource source, String within) {
    if (steps.isEmpty()) {
      source.line("return b\"\"");
      return;
    }
    List<String> pieces = new ArrayList<>();
    part = "";
    source.block(
        "try:",
        () -> {
          int run = 0;
          for (Step step : steps) {
            if (step instanceof Step.Part(int index)) {
              part(source, attributes.get(index));
              source.line(
                  "%s = %s.write(self.%s, context)",
                  piece(index), object(index), attributes.get(index));
              pieces.add(piece(index));
            } else {
              part(source, namesOf(group(step)));
              if (step instanceof Step.Run each) {
                pieces.add(writeRun(source, each, ++run));
              } else if (step instanceof Step.TextBody text) {
                pieces.add(piece(text.index()));
              }
            }
          }
          if (pieces.size() <= 3) {
            source.line("return %s", String.join(" + ", pieces));
          } else {
            source.call("return b\"\".join((", pieces, "))");
          }
        });
    source.block(
        "except _REFUSED as problem:",
        () ->
            source.line("raise _refusal(self, part, %s, problem)%s from None", checked(), within));
  }

  /// The components of a step and of the steps around it that have no object of their own.
  private Set<Integer> group(Step step) {
    Set<Integer> group = new LinkedHashSet<>();
    boolean isFound = false;
    for (Step each : steps) {
      if (each instanceof Step.Run run) {
        run.items().forEach(item -> group.add(item.index()));
      } else if (each instanceof Step.Part) {
        if (isFound) {
          return group;
        }
        group.clear();
      }
      isFound |= each.equals(step);
    }
    return group;
  }

  private String namesOf(Set<Integer> components) {
    return String.join(" ", components.stream().map(attributes::get).toList());
  }

  private String piece(int index) {
    return "bytes_of_" + attributes.get(index);
  }

  private String writeRun(PythonSource source, Step.Run run, int number) {
    List<String> values = new ArrayList<>();
    for (Step.Item item : run.items()) {
      if (item.isLength()) {
        source.line("%s = self.%s.encode()", piece(item.index()), attributes.get(item.index()));
        ((Type.Text) item.type())
            .max()
            .ifPresent(
                max ->
                    source.block(
                        "if len(%s) > %d:".formatted(piece(item.index()), max),
                        () -> source.line("raise ValueError(\"maxBytes\")")));
      }
      values.add(packed(item));
    }
    String variable = "run_" + number;
    source.call("%s = %s.pack(".formatted(variable, struct(run, number)), values, ")");
    int offset = 0;
    for (Step.Item item : run.items()) {
      if (item.type() == Type.Scalar.FLOAT32) {
        keepNan(source, attributes.get(item.index()), variable, offset);
      }
      offset += item.size();
    }
    return variable;
  }

  private static void keepNan(PythonSource source, String attribute, String run, int offset) {
    source.block(
        "if self.%1$s != self.%1$s:".formatted(attribute),
        () -> source.line("%1$s = _with_nan(%1$s, %2$d, self.%3$s)", run, offset, attribute));
  }

  /// The value of a component that a run packs.
  private String packed(Step.Item item) {
    String value = "self." + attributes.get(item.index());
    return switch (item.type()) {
      case Type.Scalar scalar when scalar == Type.Scalar.BOOL -> "_BIT[%s]".formatted(value);
      case Type.Scalar scalar when scalar.isElement() && scalar != Type.Scalar.FLOAT16 -> value;
      case Type.Text(Length.Prefix _, _) -> "len(%s)".formatted(piece(item.index()));
      default -> "*%s.raw(%s)".formatted(object(item.index()), value);
    };
  }

  /// The types of the components that have no object of their own, by which a failure is found.
  private String checked() {
    List<String> entries = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Step.Run run) {
        for (Step.Item item : run.items()) {
          entries.add("%s=%s".formatted(attributes.get(item.index()), object(item.index())));
        }
      }
    }
    if (entries.isEmpty()) {
      return "_values()";
    }
    return types
        .objects()
        .define(
            "_VALUES_OF" + types.names().constant(record.name()),
            "_values(%s)".formatted(String.join(", ", entries)));
  }
}
