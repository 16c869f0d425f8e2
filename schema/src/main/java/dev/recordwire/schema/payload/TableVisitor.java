package dev.recordwire.schema.payload;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.function.Consumer;

/// Makes a row of each piece of a payload.
final class TableVisitor implements PayloadVisitor {
  private static final HexFormat HEX = HexFormat.ofDelimiter(" ");
  private static final int MAX_HEX = 8;
  private static final int MAX_TEXT = 60;

  private final String root;
  private final long maxElements;
  private final Consumer<TableRow> rows;
  private PayloadBytes bytes = new PayloadBytes(MemorySegment.NULL, PayloadLimits.DEFAULT);

  /// The path of each open record, list and map; the innermost first.
  private final Deque<String> open = new ArrayDeque<>();

  private String path = "";

  /// @param maxElements the elements of an array that have a row each, before one row for the rest
  TableVisitor(String root, long maxElements, Consumer<TableRow> rows) {
    this.root = root;
    this.maxElements = maxElements;
    this.rows = rows;
  }

  @Override
  public void payload(MemorySegment payload) {
    bytes = new PayloadBytes(payload, PayloadLimits.DEFAULT);
  }

  private void row(long offset, long size, String type, String value) {
    if (size > 0) {
      String hex = HEX.formatHex(bytes.array(offset, Math.min(size, MAX_HEX)));
      rows.accept(
          new TableRow(
              offset,
              size,
              size > MAX_HEX ? hex + " …" : hex,
              path.isEmpty() ? root : path,
              type,
              value));
    }
  }

  @Override
  public void frame(Frame frame, long offset, int size, long number) {
    switch (frame) {
      case HEADER -> row(offset, size, "header", "id " + (number >>> 3) + ", kind " + (number & 7));
      case PRESENCE -> row(offset, size, "presence", number == 0 ? "absent" : "present");
      case TAG -> row(offset, size, "tag", Long.toString(number));
      case COUNT -> row(offset, size, "count", Long.toString(number));
      case LENGTH, FIELD_LENGTH, RECORD_LENGTH ->
          row(offset, size, "length", PayloadBytes.count(number));
    }
  }

  @Override
  public void startRecord(RecordDefinition record) {
    open.push(path);
  }

  @Override
  public void endRecord(RecordDefinition record, long offset) {
    path = open.pop();
  }

  @Override
  public void startField(Field field) {
    path = Paths.join(open.element(), field.name());
  }

  @Override
  public void endField(Field field) {
    path = open.element();
  }

  @Override
  public void unknownField(RecordDefinition record, int header, long offset, long size) {
    row(offset, size, "unknown", "the value of field " + (header >>> 3));
  }

  @Override
  public void unknownVariant(UnionDefinition definition, int tag, long offset, long size) {
    row(offset, size, "unknown", "the record of tag " + tag);
  }

  @Override
  public void startSequence(Type.Sequence type, long count) {
    open.push(path);
  }

  @Override
  public void startElement(long index) {
    path = open.element() + Paths.element(index);
  }

  @Override
  public void endSequence(Type.Sequence type) {
    path = open.pop();
  }

  @Override
  public void startMapping(Type.Mapping type, long count) {
    open.push(path);
  }

  @Override
  public void startKey(long index) {
    path = open.element() + Paths.element(index) + ".key";
  }

  @Override
  public void startValue(long index) {
    path = open.element() + Paths.element(index) + ".value";
  }

  @Override
  public void endMapping(Type.Mapping type) {
    path = open.pop();
  }

  @Override
  public void value(Type type, long offset, long size) {
    if (type instanceof Type.Array array) {
      elements(array.element(), offset, size);
    } else {
      row(offset, size, name(type), shown(type, offset, size));
    }
  }

  private void elements(Type.Scalar element, long offset, long size) {
    String array = path;
    long count = size / element.bytes();
    long shown = count <= maxElements + 1 ? count : maxElements;
    for (long i = 0; i < shown; i++) {
      path = array + Paths.element(i);
      long at = offset + i * element.bytes();
      row(at, element.bytes(), element.toString(), LeafText.of(element, bytes, at));
    }
    if (shown < count) {
      path = "%s[%d…%d]".formatted(array, shown, count - 1);
      long at = offset + shown * element.bytes();
      row(at, offset + size - at, element.toString(), (count - shown) + " more elements");
    }
    path = array;
  }

  private String shown(Type type, long offset, long size) {
    return switch (type) {
      case Type.Binary _ -> PayloadBytes.count(size);
      case Type.Text text -> text(LeafText.of(text, bytes, offset, Math.min(size, 1 << 16)), size);
      default -> LeafText.of(type, bytes, offset, size);
    };
  }

  /// Returns a text in quotes and on one line; of a long text the beginning.
  private static String text(String text, long size) {
    int end = text.offsetByCodePoints(0, Math.min(MAX_TEXT, text.codePointCount(0, text.length())));
    StringBuilder shown = new StringBuilder("\"");
    text.substring(0, end)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                shown.append("\\u%04x".formatted(c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.append(end < text.length() ? "…\" of " + size + " bytes" : "\"").toString();
  }

  private static String name(Type type) {
    return switch (type) {
      case Type.Scalar scalar -> scalar.toString();
      case Type.Text _ -> "utf8";
      case Type.Binary _ -> "binary";
      case Type.BigInteger _ -> "bigint";
      case Type.Decimal _ -> "decimal";
      case Type.Enumeration _ -> "enum";
      default -> throw new IllegalArgumentException(type + " has parts");
    };
  }
}
