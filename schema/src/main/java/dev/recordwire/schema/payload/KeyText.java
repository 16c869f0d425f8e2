package dev.recordwire.schema.payload;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A text that two elements of a set, or two keys of a map, share if they are equal in Java after
/// reading: sets and maps without regard to their order, absent fields with their defaults.
///
/// A String orders itself in a hash table, so that nobody can choose keys that take long.
final class KeyText implements PayloadVisitor {
  /// The bytes of a number that a path shows.
  private static final int MAX_SHOWN_BYTES = 40;

  /// More bytes than the characters of a text that a path shows.
  private static final int MAX_TEXT_BYTES = 4 * 41;

  private final Type type;
  private final PayloadBytes bytes;
  private final Deque<Parts> open = new ArrayDeque<>();
  private StringBuilder current = new StringBuilder();
  private Optional<String> shown = Optional.empty();

  /// The parts of a value, and the text that continues after them.
  private record Parts(StringBuilder around, List<StringBuilder> parts) {}

  KeyText(Type type, PayloadBytes bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  /// Returns whether a value of a type has the same text inside another key as alone, where a plain
  /// decimal, for one, is any of equal value.
  static boolean isPart(Type type) {
    return switch (type) {
      case Type.Sequence _, Type.Mapping _, Type.Optional _, Type.Reference _ -> true;
      default -> false;
    };
  }

  /// The text of what was read so far since the last part of a value began: of the whole at its
  /// end, and of the part at the end of the part.
  String text() {
    return current.toString();
  }

  /// The key as paths show it; empty for keys that are not plain.
  Optional<String> shown() {
    return shown;
  }

  private void start() {
    open.push(new Parts(current, new ArrayList<>()));
  }

  private void part() {
    current = new StringBuilder();
    open.element().parts().add(current);
  }

  private void end(boolean isSorted) {
    Parts ended = open.pop();
    List<String> parts =
        new ArrayList<>(ended.parts().stream().map(StringBuilder::toString).toList());
    if (isSorted) {
      Collections.sort(parts);
    }
    current = ended.around();
    current.append('(');
    parts.forEach(part -> current.append(part.length()).append(':').append(part));
    current.append(')');
  }

  @Override
  public void startRecord(RecordDefinition record) {
    start();
  }

  @Override
  public void startField(Field field) {
    part();
    current.append(field.name()).append('=');
  }

  @Override
  public void missingField(Field field) {
    startField(field);
    current.append(
        field.defaultText().map(text -> text.equals("[]") ? "()" : leaf(text)).orElse("-"));
  }

  @Override
  public void unknownField(RecordDefinition record, int header, long offset, long size) {
    if (record.unknown().isPresent()) {
      part();
      current.append('#').append(header).append('=');
      append(offset, size);
    }
  }

  @Override
  public void endRecord(RecordDefinition record, long offset) {
    end(true);
  }

  @Override
  public void startVariant(UnionDefinition union, UnionDefinition.Variant variant) {
    current.append(variant.tag()).append('>');
  }

  @Override
  public void unknownVariant(UnionDefinition union, int tag, long offset, long size) {
    current.append(tag).append('>');
    append(offset, size);
  }

  private void append(long offset, long size) {
    for (byte each : bytes.array(offset, size)) {
      current.append(PayloadBytes.hex(each));
    }
  }

  @Override
  public void startSequence(Type.Sequence sequence, long count) {
    start();
  }

  @Override
  public void startElement(long index) {
    part();
  }

  @Override
  public void endSequence(Type.Sequence sequence) {
    end(sequence.isSet());
  }

  @Override
  public void startMapping(Type.Mapping map, long count) {
    start();
  }

  @Override
  public void startKey(long index) {
    part();
  }

  @Override
  public void startValue(long index) {
    current.append("->");
  }

  @Override
  public void endMapping(Type.Mapping map) {
    end(true);
  }

  @Override
  public void startPresent(Type.Optional optional) {
    current.append('+');
  }

  @Override
  public void absent(Type.Optional optional) {
    current.append('-');
  }

  @Override
  public void value(Type leaf, long offset, long size) {
    if (leaf instanceof Type.Array array) {
      start();
      int elementBytes = array.element().bytes();
      for (long at = offset; at < offset + size; at += elementBytes) {
        part();
        current.append(leaf(array.element(), at, elementBytes));
      }
      end(false);
    } else {
      current.append(leaf(leaf, offset, size));
    }
    if (leaf.equals(type)) {
      shown = show(leaf, offset, size);
    }
  }

  private Optional<String> show(Type leaf, long offset, long size) {
    return switch (leaf) {
      case Type.Array _, Type.Binary _ -> Optional.empty();
      case Type.Text _ -> {
        long beginning = Math.min(size, MAX_TEXT_BYTES);
        yield Optional.of(Paths.shown(LeafText.of(leaf, bytes, offset, beginning)));
      }
      case Type.Enumeration enumeration when enumeration.open() -> Optional.empty();
      case Type.Enumeration enumeration -> Optional.of(constant(enumeration, offset));
      default ->
          size > MAX_SHOWN_BYTES
              ? Optional.empty()
              : Optional.of(LeafText.of(leaf, bytes, offset, size));
    };
  }

  private String leaf(Type leaf, long offset, long size) {
    String text =
        switch (leaf) {
          case Type.Enumeration enumeration -> constant(enumeration, offset);
          case Type.Decimal number when leaf.equals(type) -> {
            BigDecimal decimal = LeafText.decimal(number, bytes, offset, size);
            yield decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toString();
          }
          default -> LeafText.of(leaf, bytes, offset, size);
        };
    return leaf(text.startsWith("NaN(") ? "NaN" : text);
  }

  private static String leaf(String text) {
    return text.length() + ":" + text;
  }

  private String constant(Type.Enumeration enumeration, long offset) {
    int code = Enums.code(enumeration, bytes, offset);
    return Enums.constant(enumeration, code)
        .or(() -> enumeration.open() ? Optional.empty() : enumeration.fallback())
        .orElse("#" + code);
  }
}
