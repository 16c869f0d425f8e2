package dev.recordwire.spark.payload;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.Type;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import org.apache.spark.sql.execution.vectorized.WritableColumnVector;
import org.jspecify.annotations.Nullable;

/// Reads records to the vectors of a struct's fields: the wanted ones of their components.
final class RecordReaders {
  private RecordReaders() {}

  /// A component.
  ///
  /// @param column the field of Spark's struct
  /// @param reader reads its value, without the optional around it in an evolvable record; null if
  ///     nobody asks for it
  /// @param hasOwnLength whether its value is a length and that many bytes
  /// @param absent the value if a payload lacks it; null for an absent optional
  record Component(
      Field field,
      int column,
      @Nullable ValueReader reader,
      boolean hasOwnLength,
      @Nullable DefaultValue absent) {
    private boolean isKnown(int header) {
      return field.header() == header;
    }

    private void read(PayloadInput in, int kind, WritableColumnVector to, int row) {
      if (reader == null) {
        Skips.field(in, kind);
        return;
      }
      if (kind != Field.KIND_LENGTH || hasOwnLength) {
        reader.read(in, to.getChild(column), row);
        return;
      }
      long size = in.uint32();
      OptionalLong fixed = present().fixedSize();
      if (fixed.isPresent() && fixed.getAsLong() != size) {
        throw Malformed.PAYLOAD;
      }
      long end = in.limit(size);
      reader.read(in, to.getChild(column), row);
      in.unlimit(end);
    }

    private Type present() {
      return field.type() instanceof Type.Optional(Type value) ? value : field.type();
    }

    private void missing(WritableColumnVector to, int row) {
      if (reader == null) {
        return;
      }
      if (!field.mayBeAbsent()) {
        throw Malformed.PAYLOAD;
      }
      if (absent == null) {
        to.getChild(column).putNull(row);
      } else {
        absent.read(reader, to.getChild(column), row);
      }
    }
  }

  /// Reads packed records.
  ///
  /// @param isLast whether the payload ends with the record, so that what follows the last wanted
  ///     component need not be passed over
  static ValueReader packed(List<Component> components, boolean isLast, Skips skips) {
    int wanted = 0;
    for (int i = 0; i < components.size(); i++) {
      wanted = components.get(i).reader() == null ? wanted : i + 1;
    }
    boolean isCut = isLast && wanted < components.size();
    Component[] read =
        components.subList(0, isCut ? wanted : components.size()).toArray(Component[]::new);
    return (in, to, row) -> {
      for (Component each : read) {
        if (each.reader() == null) {
          skips.value(in, each.field().type());
        } else {
          each.reader().read(in, to.getChild(each.column()), row);
        }
      }
      if (isCut) {
        in.skipRest();
      }
    };
  }

  /// Reads evolvable records.
  static ValueReader evolvable(List<Component> components) {
    Component[] known = components.toArray(Component[]::new);
    return (in, to, row) -> {
      long end = in.limit(in.uint32());
      long found = 0;
      BitSet others = known.length > Long.SIZE ? new BitSet() : null;
      int next = 0;
      while (in.remaining() > 0) {
        int header = in.uint16();
        int at = next < known.length && known[next].isKnown(header) ? next : find(known, header);
        if (at < 0) {
          Skips.field(in, header & 7);
          continue;
        }
        next = at + 1;
        if (at < Long.SIZE ? (found & (1L << at)) != 0 : others != null && others.get(at)) {
          throw Malformed.PAYLOAD;
        }
        found |= at < Long.SIZE ? 1L << at : 0;
        if (at >= Long.SIZE && others != null) {
          others.set(at);
        }
        known[at].read(in, header & 7, to, row);
      }
      if (known.length > Long.SIZE || found != -1L >>> (Long.SIZE - known.length)) {
        missing(known, found, others, to, row);
      }
      in.unlimit(end);
    };
  }

  /// Finds the component of a header. A value of fixed size may also come behind its length.
  private static int find(Component[] known, int header) {
    for (int i = 0; i < known.length; i++) {
      Field field = known[i].field();
      if (field.id() == header >>> 3) {
        if (field.header() != header && (header & 7) != Field.KIND_LENGTH) {
          throw Malformed.PAYLOAD;
        }
        return i;
      }
    }
    return -1;
  }

  private static void missing(
      Component[] known, long found, @Nullable BitSet others, WritableColumnVector to, int row) {
    for (int i = 0; i < known.length; i++) {
      boolean isThere = i < Long.SIZE ? (found & (1L << i)) != 0 : others != null && others.get(i);
      if (!isThere) {
        known[i].missing(to, row);
      }
    }
  }

  /// A record of a union.
  ///
  /// @param column the field of Spark's struct, or -1 if nobody asks for it
  /// @param reader reads it, or passes over it
  record Variant(int tag, int column, ValueReader reader) {}

  /// Reads unions: of the fields of the struct, one for each record, all but one are null.
  ///
  /// @param unknown the field of records that the schema does not know, or -1
  /// @param isKept whether the union keeps such records
  static ValueReader union(List<Variant> variants, int columns, int unknown, boolean isKept) {
    Variant[] byTag = new Variant[256];
    variants.forEach(each -> byTag[each.tag()] = each);
    return (in, to, row) -> {
      int tag = in.uint8();
      Variant variant = byTag[tag];
      int column = variant == null ? unknown : variant.column();
      for (int i = 0; i < columns; i++) {
        if (i != column) {
          to.getChild(i).putNull(row);
        }
      }
      if (variant != null) {
        variant.reader().read(in, column < 0 ? to : to.getChild(column), row);
      } else if (!isKept) {
        throw Malformed.PAYLOAD;
      } else {
        unknown(in, tag, column < 0 ? null : to.getChild(column), row);
      }
    };
  }

  private static void unknown(
      PayloadInput in, int tag, @Nullable WritableColumnVector to, int row) {
    long size = in.uint32();
    if (to == null) {
      in.skip(size);
    } else {
      to.getChild(0).putShort(row, (short) tag);
      to.getChild(1).putByteArray(row, in.bytes(size), 0, (int) size);
    }
  }
}
