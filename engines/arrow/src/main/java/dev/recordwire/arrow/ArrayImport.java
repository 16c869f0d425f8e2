package dev.recordwire.arrow;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import dev.recordwire.arrow.internal.StructTree;
import dev.recordwire.ffi.internal.Restricted;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads elements from an `ArrowArray`, and refuses one that can't be of its schema.
///
/// The sizes of buffers are not in the struct: that these hold as many elements as it claims has to
/// be believed, as C programs do.
final class ArrayImport {
  /// No column has more elements: their bytes could not be addressed.
  private static final long MAX_ELEMENTS = Long.MAX_VALUE >>> 8;

  private static final int MAX_BUFFERS = 1 << 16;

  private final Arena arena;

  /// @param arena is open for as long as the memory of the elements is lent
  ArrayImport(Arena arena) {
    this.arena = arena;
  }

  /// The elements of a struct, and of its children.
  ImportedArray read(ImportedField field, MemorySegment array) {
    String path = field.path();
    if (StructTree.ARRAY.release(array) == 0) {
      throw new ArrowException("the array of '" + path + "' has been released already");
    }
    long length = array.get(JAVA_LONG_UNALIGNED, 0);
    long nulls = array.get(JAVA_LONG_UNALIGNED, 8);
    long offset = array.get(JAVA_LONG_UNALIGNED, 16);
    if (length < 0 || offset < 0 || length > MAX_ELEMENTS || offset > MAX_ELEMENTS - length) {
      throw new ArrowException(
          "the array of '%s' claims %d elements behind %d others".formatted(path, length, offset));
    }
    if (nulls < -1 || nulls > length) {
      throw new ArrowException(
          "the array of '%s' claims %d nulls among %d elements".formatted(path, nulls, length));
    }
    List<Long> buffers = buffers(field, array);
    List<ImportedArray> children = children(field, array, offset + length);
    ImportedArray read =
        new ImportedArray(
            field, arena, offset, length, nulls, buffers, children, dictionary(field, array));
    if (nulls > 0 && !read.hasBitmap() && field.bufferCount() > 0) {
      throw read.fault("claims " + nulls + " nulls, and has no bitmap of them");
    }
    return read;
  }

  private static List<Long> buffers(ImportedField field, MemorySegment array) {
    long count = array.get(JAVA_LONG_UNALIGNED, 24);
    int wanted = field.bufferCount();
    if (count < 0 || count > MAX_BUFFERS || (wanted >= 0 && count != wanted)) {
      throw new ArrowException(
          "the array of '%s' claims %d buffers, and the format '%s' has %d"
              .formatted(field.path(), count, field.format(), wanted));
    }
    long pointers = array.get(JAVA_LONG_UNALIGNED, 40);
    if (count > 0 && pointers == 0) {
      throw new ArrowException(
          "the array of '%s' claims %d buffers at the address 0".formatted(field.path(), count));
    }
    MemorySegment addresses =
        Restricted.sized(MemorySegment.ofAddress(pointers), count * Long.BYTES);
    List<Long> buffers = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      buffers.add(addresses.get(JAVA_LONG_UNALIGNED, i * Long.BYTES));
    }
    return buffers;
  }

  private List<ImportedArray> children(ImportedField field, MemorySegment array, long end) {
    List<ImportedField> fields = field.children();
    long count = StructTree.ARRAY.childCount(array);
    if (count != fields.size()) {
      throw new ArrowException(
          "the array of '%s' claims %d children, and its schema has %d"
              .formatted(field.path(), count, fields.size()));
    }
    if (count > 0 && StructTree.ARRAY.children(array) == 0) {
      throw new ArrowException(
          "the array of '%s' claims %d children at the address 0".formatted(field.path(), count));
    }
    List<ImportedArray> children = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ImportedArray child = read(fields.get(i), struct(StructTree.ARRAY.child(array, i), field));
      if (field.format().equals("+s") && child.length() < end) {
        throw child.fault("has " + child.length() + " elements, and its parent needs " + end);
      }
      children.add(child);
    }
    return children;
  }

  private @Nullable ImportedArray dictionary(ImportedField field, MemorySegment array) {
    long address = StructTree.ARRAY.dictionary(array);
    ImportedField values = field.dictionary();
    if (values == null) {
      return null;
    }
    return read(values, struct(address, field));
  }

  private static MemorySegment struct(long address, ImportedField parent) {
    if (address == 0) {
      throw new ArrowException("the array of '" + parent.path() + "' has a child at the address 0");
    }
    return StructTree.ARRAY.at(address);
  }
}
