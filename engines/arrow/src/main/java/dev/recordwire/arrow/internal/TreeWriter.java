package dev.recordwire.arrow.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Writes fields and chunks into the structs of Arrow's C data interface.
final class TreeWriter {
  private static final long FLAG_NULLABLE = 2;

  private final Lease lease;

  TreeWriter(Lease lease) {
    this.lease = lease;
  }

  /// Writes the type of a column into an `ArrowSchema`.
  void write(Field field, MemorySegment struct) {
    struct.set(JAVA_LONG_UNALIGNED, 0, lease.text(field.format()).address());
    struct.set(JAVA_LONG_UNALIGNED, 8, lease.text(field.name()).address());
    struct.set(JAVA_LONG_UNALIGNED, 16, metadata(field.metadata()).address());
    struct.set(JAVA_LONG_UNALIGNED, 24, field.nullable() ? FLAG_NULLABLE : 0);
    link(StructTree.SCHEMA, struct, field.children(), field.dictionary(), this::write);
    StructTree.SCHEMA.own(struct, Releases.OF_SCHEMAS, lease.take());
  }

  /// Writes elements into an `ArrowArray`.
  void write(Chunk chunk, MemorySegment struct) {
    List<MemorySegment> buffers = chunk.buffers();
    MemorySegment addresses = pointers(buffers.size());
    for (int i = 0; i < buffers.size(); i++) {
      addresses.set(JAVA_LONG_UNALIGNED, i * (long) Long.BYTES, buffers.get(i).address());
    }
    struct.set(JAVA_LONG_UNALIGNED, 0, chunk.length());
    struct.set(JAVA_LONG_UNALIGNED, 8, chunk.nullCount());
    struct.set(JAVA_LONG_UNALIGNED, 16, 0);
    struct.set(JAVA_LONG_UNALIGNED, 24, buffers.size());
    struct.set(JAVA_LONG_UNALIGNED, 40, addresses.address());
    link(StructTree.ARRAY, struct, chunk.children(), chunk.dictionary(), this::write);
    StructTree.ARRAY.own(struct, Releases.OF_ARRAYS, lease.take());
  }

  private <T> void link(
      StructTree tree,
      MemorySegment struct,
      List<T> children,
      @Nullable T dictionary,
      BiConsumer<T, MemorySegment> writer) {
    MemorySegment pointers = pointers(children.size());
    for (int i = 0; i < children.size(); i++) {
      MemorySegment child = lease.allocateSmall(tree.bytes());
      writer.accept(children.get(i), child);
      pointers.set(JAVA_LONG_UNALIGNED, i * (long) Long.BYTES, child.address());
    }
    MemorySegment values = MemorySegment.NULL;
    if (dictionary != null) {
      values = lease.allocateSmall(tree.bytes());
      writer.accept(dictionary, values);
    }
    tree.link(struct, children.size(), pointers, values);
  }

  private MemorySegment pointers(int count) {
    return count == 0 ? MemorySegment.NULL : lease.allocateSmall(count * (long) Long.BYTES);
  }

  /// The number of entries, and each name and value with its length before it.
  private MemorySegment metadata(Map<String, String> entries) {
    if (entries.isEmpty()) {
      return MemorySegment.NULL;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(number(entries.size()));
    entries.forEach(
        (name, value) -> {
          for (String text : List.of(name, value)) {
            byte[] bytes = text.getBytes(UTF_8);
            out.writeBytes(number(bytes.length));
            out.writeBytes(bytes);
          }
        });
    MemorySegment metadata = lease.allocateSmall(out.size());
    MemorySegment.copy(MemorySegment.ofArray(out.toByteArray()), 0, metadata, 0, out.size());
    return metadata;
  }

  private static byte[] number(int number) {
    return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.nativeOrder()).putInt(number).array();
  }
}
