package dev.recordwire.arrow;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import dev.recordwire.arrow.internal.StructTree;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the types of columns from an `ArrowSchema`, and refuses one that can't be.
final class SchemaImport {
  private static final int MAX_DEPTH = 64;
  private static final long MAX_CHILDREN = 1 << 16;
  private static final int MAX_TEXT = 1 << 16;

  private SchemaImport() {}

  /// The type of a stream's batches.
  static ImportedField read(MemorySegment schema) {
    ImportedField root = read(schema, "", 0);
    if (!root.format().equals("+s")) {
      throw new ArrowException(
          "a stream has batches of columns, with the format '+s', and this one has '%s'"
              .formatted(root.format()));
    }
    return root;
  }

  private static ImportedField read(MemorySegment schema, String parent, int depth) {
    if (depth > MAX_DEPTH) {
      throw new ArrowException("the schema is deeper than " + MAX_DEPTH + " levels at " + parent);
    }
    if (StructTree.SCHEMA.release(schema) == 0) {
      throw new ArrowException("the schema below '" + parent + "' has been released already");
    }
    String name = text(schema, Long.BYTES, "a name", parent);
    String path = path(parent, name, depth);
    String format = text(schema, 0, "a format", path);
    if (format.isEmpty()) {
      throw new ArrowException("the column '" + path + "' has no format");
    }
    long count = StructTree.SCHEMA.childCount(schema);
    requireChildren(schema, path, format, count);
    List<ImportedField> children = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      long child = StructTree.SCHEMA.child(schema, i);
      children.add(read(struct(child, path), path, depth + 1));
    }
    return new ImportedField(
        name, path, format, List.copyOf(children), dictionary(schema, path, depth));
  }

  /// The names that lead to a column, without that of the stream, which its maker has chosen.
  private static String path(String parent, String name, int depth) {
    if (depth == 0) {
      return "";
    }
    return parent.isEmpty() ? name : parent + "." + name;
  }

  private static @Nullable ImportedField dictionary(MemorySegment schema, String path, int depth) {
    long address = StructTree.SCHEMA.dictionary(schema);
    return address == 0 ? null : read(struct(address, path), path, depth + 1);
  }

  private static MemorySegment struct(long address, String path) {
    if (address == 0) {
      throw new ArrowException("the schema of '" + path + "' has a child at the address 0");
    }
    return StructTree.SCHEMA.at(address);
  }

  private static void requireChildren(
      MemorySegment schema, String path, String format, long count) {
    boolean one = format.equals("+l") || format.equals("+L") || format.startsWith("+w:");
    if (count < 0 || count > MAX_CHILDREN || (one && count != 1)) {
      throw new ArrowException(
          "the column '%s' of format '%s' claims %d children".formatted(path, format, count));
    }
    if (count > 0 && StructTree.SCHEMA.children(schema) == 0) {
      throw new ArrowException(
          "the column '%s' claims %d children at the address 0".formatted(path, count));
    }
  }

  private static String text(MemorySegment schema, long at, String what, String path) {
    long address = schema.get(JAVA_LONG_UNALIGNED, at);
    if (address == 0) {
      if (at == 0) {
        throw new ArrowException("the column '" + path + "' has no format");
      }
      return "";
    }
    String text = CText.read(address, MAX_TEXT);
    if (text == null) {
      throw new ArrowException(
          "the column '%s' has %s of more than %d bytes".formatted(path, what, MAX_TEXT));
    }
    return text;
  }
}
