package dev.recordwire.table.internal;

import dev.recordwire.array.TypeCode;
import dev.recordwire.array.internal.npy.NpyHeader;
import dev.recordwire.array.internal.npy.NpyType;
import dev.recordwire.array.internal.npy.NpyType.Struct;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where in a row its values lie.
///
/// A record has its values back to back, in the order of its components. A file that NumPy wrote
/// may have them in another order, with padding between them, or among others.
public final class RowLayout {
  /// A value of a record: a number, text, array of these, or a part of a date.
  ///
  /// @param path the names of the components that lead to it, as in `start.x`
  private record Leaf(String path, int offset, NpyType type) {}

  private final NpyType type;
  private final List<Leaf> leaves;
  private final int[] offsets;
  private final int rowBytes;
  private final int packedBytes;
  private final boolean packed;

  private RowLayout(NpyType type, List<Leaf> leaves, int[] offsets, int rowBytes) {
    this.type = type;
    this.leaves = leaves;
    this.offsets = offsets;
    this.rowBytes = rowBytes;
    this.packedBytes = type.byteSize();
    boolean inPlace = rowBytes == packedBytes;
    for (int i = 0; i < offsets.length; i++) {
      inPlace &= offsets[i] == leaves.get(i).offset();
    }
    this.packed = inPlace;
  }

  /// The layout of a record whose values lie back to back.
  ///
  /// @param dtype NumPy's description of it
  public static RowLayout packed(String dtype) {
    NpyType type = NpyHeader.type(dtype);
    List<Leaf> leaves = new ArrayList<>();
    collect("", 0, type, leaves);
    int[] offsets = leaves.stream().mapToInt(Leaf::offset).toArray();
    return new RowLayout(type, List.copyOf(leaves), offsets, type.byteSize());
  }

  private static void collect(String path, int offset, NpyType type, List<Leaf> leaves) {
    if (type instanceof Struct struct) {
      for (NpyType.Field field : struct.fields()) {
        String name = path.isEmpty() ? field.name() : path + "." + field.name();
        collect(name, offset + field.offset(), field.type(), leaves);
      }
    } else {
      leaves.add(new Leaf(path, offset, type));
    }
  }

  /// The layout of the same record in rows that NumPy describes.
  ///
  /// @param table the name of the table, for messages
  /// @throws IllegalArgumentException if a value is missing there, or has another type
  public RowLayout in(NpyType rows, String table) {
    if (rows.equals(type)) {
      return this;
    }
    List<Leaf> found = new ArrayList<>();
    collect("", 0, rows, found);
    Map<String, Leaf> byPath = new LinkedHashMap<>();
    found.forEach(leaf -> byPath.put(leaf.path(), leaf));
    int[] places = new int[leaves.size()];
    for (int i = 0; i < places.length; i++) {
      Leaf leaf = leaves.get(i);
      Leaf there = byPath.get(leaf.path());
      if (there == null) {
        throw new IllegalArgumentException(
            "there is no field '"
                + leaf.path()
                + "', which "
                + table
                + " reads as "
                + leaf.type()
                + ": name it so in NumPy, or take it from the record. The fields are "
                + byPath.keySet());
      }
      if (!leaf.type().equals(there.type())) {
        throw new IllegalArgumentException(
            "the field '"
                + leaf.path()
                + "' is "
                + there.type()
                + ", and "
                + table
                + " reads it as "
                + leaf.type()
                + ": convert it in NumPy, or declare the component otherwise");
      }
      places[i] = there.offset();
    }
    return new RowLayout(type, leaves, places, rows.byteSize());
  }

  /// The layout of the record that some neighbouring values belong to.
  ///
  /// @param first the index of its first value
  /// @param nested the layout of such a record by itself
  public RowLayout nested(int first, RowLayout nested) {
    int[] places = new int[nested.leaves.size()];
    System.arraycopy(offsets, first, places, 0, places.length);
    return new RowLayout(nested.type, nested.leaves, places, rowBytes);
  }

  /// Whether rows have the bytes of the packed record, and no others.
  public boolean isPacked() {
    return packed;
  }

  /// The bytes from one row to the next.
  public int rowBytes() {
    return rowBytes;
  }

  /// The bytes of a record whose values lie back to back.
  public int packedBytes() {
    return packedBytes;
  }

  /// NumPy's description of the packed record.
  public NpyType type() {
    return type;
  }

  /// The layout of the record with its values back to back.
  public RowLayout packed() {
    int[] places = leaves.stream().mapToInt(Leaf::offset).toArray();
    return packed ? this : new RowLayout(type, leaves, places, packedBytes);
  }

  /// How many values a row has.
  public int leaves() {
    return leaves.size();
  }

  /// The names of the components that lead to a value, as in `start.x`.
  public String path(int leaf) {
    return leaves.get(leaf).path();
  }

  /// The kinds of values.
  public enum Kind {
    NUMBER,
    NUMBERS,
    TEXT,
    ID
  }

  /// Whether a value is a number or bool, an array of these, a text or a UUID.
  public Kind kind(int leaf) {
    return switch (leaves.get(leaf).type()) {
      case NpyType.Plain(char kind, int _, String _) ->
          switch (kind) {
            case 'S' -> Kind.TEXT;
            case 'V' -> Kind.ID;
            default -> Kind.NUMBER;
          };
      case NpyType.SubArray _ -> Kind.NUMBERS;
      case Struct struct -> throw new IllegalStateException(struct + " is no single value");
    };
  }

  /// The type of a number, or of the numbers of an array.
  public TypeCode number(int leaf) {
    NpyType type = leaves.get(leaf).type();
    NpyType single = type instanceof NpyType.SubArray array ? array.element() : type;
    return Arrays.stream(TypeCode.values())
        .filter(code -> NpyType.Plain.of(kind(code), code.byteSize()).equals(single))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " is no number"));
  }

  private static char kind(TypeCode type) {
    if (type == TypeCode.BOOL) {
      return 'b';
    }
    return type.isFloat() ? 'f' : type.isSigned() ? 'i' : 'u';
  }

  /// The bytes of a value.
  public int bytes(int leaf) {
    return leaves.get(leaf).type().byteSize();
  }

  /// Where in a row a value starts.
  public int offset(int leaf) {
    return offsets[leaf];
  }

  /// Copies a row to a packed record.
  void gather(MemorySegment rows, long at, MemorySegment record, long to) {
    for (int i = 0; i < offsets.length; i++) {
      Leaf leaf = leaves.get(i);
      MemorySegment.copy(rows, at + offsets[i], record, to + leaf.offset(), leaf.type().byteSize());
    }
  }

  /// Copies a packed record to a row; what lies between its values stays.
  void scatter(MemorySegment record, long from, MemorySegment rows, long at) {
    for (int i = 0; i < offsets.length; i++) {
      Leaf leaf = leaves.get(i);
      MemorySegment.copy(
          record, from + leaf.offset(), rows, at + offsets[i], leaf.type().byteSize());
    }
  }
}
