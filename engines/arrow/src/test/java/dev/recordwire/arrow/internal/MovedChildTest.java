package dev.recordwire.arrow.internal;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.array.Float64View;
import dev.recordwire.ffi.internal.Restricted;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// A consumer may move a column out of a batch, and release it after the batch.
class MovedChildTest {
  private final AtomicInteger ends = new AtomicInteger();

  @Test
  void theMemoryStaysUntilTheChildIsReleasedToo() throws Throwable {
    List<Column> columns =
        List.of(
            new ViewColumn(Field.of("x", "g"), Float64View.of(1, 2)),
            new ViewColumn(Field.of("y", "g"), Float64View.of(3, 4)));
    StreamExport export = new StreamExport(columns, 10, false, ends::incrementAndGet);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment batch = arena.allocate(StructTree.ARRAY.bytes(), 8);
      MemorySegment stream = export.struct();
      ask(StreamStruct.getNext(stream), stream, batch);
      MemorySegment child = StructTree.ARRAY.at(StructTree.ARRAY.child(batch, 1));
      MemorySegment moved = arena.allocate(StructTree.ARRAY.bytes(), 8);
      moved.copyFrom(child);
      StructTree.ARRAY.markReleased(child);

      release(StructTree.ARRAY.release(batch), batch);
      assertThat(StructTree.ARRAY.release(batch)).isEqualTo(0);
      assertThat(Lease.openCount()).isEqualTo(1);
      release(StructTree.ARRAY.release(moved), moved);
      assertThat(Lease.openCount()).isEqualTo(0);

      assertThat(ends.get()).isEqualTo(0);
      export.close();
      assertThat(ends.get()).isEqualTo(1);
      assertThat(StreamCallbacks.openCount()).isEqualTo(0);
    }
  }

  private static void ask(long function, MemorySegment stream, MemorySegment out) throws Throwable {
    int status =
        (int)
            Restricted.downcall(
                    MemorySegment.ofAddress(function),
                    FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                .invokeExact(stream, out);
    assertThat(status).isEqualTo(0);
  }

  private static void release(long function, MemorySegment struct) throws Throwable {
    Restricted.downcall(
            MemorySegment.ofAddress(function), FunctionDescriptor.ofVoid(ValueLayout.ADDRESS))
        .invokeExact(struct);
  }
}
