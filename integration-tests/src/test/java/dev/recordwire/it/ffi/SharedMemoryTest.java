package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.Length;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Uint8View;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

/// The contents of arrays after a call, in every kind of memory: C's changes are there, also if the
/// call failed, and also if C got the elements twice.
class SharedMemoryTest {
  interface Callback {
    int apply(int value);
  }

  /// Some functions of `probe.c`; one of them retains its callback, so that every call may fail.
  @NativeLibrary("target/native/libprobe.so")
  interface Calls {
    @NativeFunction("fill_and_call")
    void fill(@Length int[] out, int value, Callback callback);

    @NativeFunction("fill_and_call")
    void fillMemory(MemorySegment out, long count, int value, Callback callback);

    @NativeFunction("fill_and_call")
    void fillView(@Length Int32View out, int value, Callback callback);

    @NativeFunction("mirror_and_call")
    void mirror(@Length Probe.Point[] points, Callback callback);

    @NativeFunction
    void keep(Arena arena, Probe.Handler handler);

    @NativeFunction("fill_and_fire")
    void fillAndFire(@Length int[] out, int value);

    @NativeFunction("increment_both")
    void increment(Int32View a, Int32View b, @Count({"a", "b"}) int n);

    @NativeFunction("increment_both")
    void incrementArrays(int[] a, int[] b, @Count({"a", "b"}) int n);

    @NativeFunction("increment_both")
    void incrementOne(Int32View a, @In Int32View b, @Count({"a", "b"}) int n);

    @NativeFunction("increment_both")
    void incrementBytes(Uint8View a, Int32View b, @Count("b") int n);
  }

  private static final Calls CALLS = load();

  private static Calls load() {
    Gcc.library("probe");
    return SharedMemoryTest_CallsNative.load();
  }

  private static final Callback FAILING =
      value -> {
        throw new IllegalStateException("failed at " + value);
      };

  @Test
  void aFailedCallbackKeepsCsChanges() {
    int[] heap = new int[3];
    assertThrows(IllegalStateException.class, () -> CALLS.fill(heap, 7, FAILING));
    assertThat(heap).isEqualTo(new int[] {7, 7, 7});

    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(ValueLayout.JAVA_INT, 3);
      assertThrows(IllegalStateException.class, () -> CALLS.fillMemory(memory, 3, 8, FAILING));
      assertThat(memory.toArray(ValueLayout.JAVA_INT)).isEqualTo(new int[] {8, 8, 8});
    }

    Probe.Point[] points = {new Probe.Point(1, 2), new Probe.Point(3, 4)};
    assertThrows(IllegalStateException.class, () -> CALLS.mirror(points, FAILING));
    assertThat(points)
        .asList()
        .containsExactly(new Probe.Point(-1, 2), new Probe.Point(-3, 4))
        .inOrder();
  }

  @Test
  void aFailedRetainedCallbackKeepsCsChanges() {
    try (Arena arena = Arena.ofConfined()) {
      CALLS.keep(arena, FAILING::apply);
      int[] heap = new int[3];
      IllegalStateException thrown =
          assertThrows(IllegalStateException.class, () -> CALLS.fillAndFire(heap, 9));
      assertThat(thrown).hasMessageThat().isEqualTo("failed at 9");
      assertThat(heap).isEqualTo(new int[] {9, 9, 9});
      CALLS.keep(arena, value -> {});
    }
  }

  /// The memory that C wrote to can be closed when C returns; the failure must not be lost for
  /// that.
  @Test
  void theFailureTakesPrecedenceOverACopyBack() {
    Arena arena = Arena.ofConfined();
    Int32View unaligned = Int32View.wrap(arena.allocate(64).asSlice(1, 8));
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                CALLS.fillView(
                    unaligned,
                    1,
                    value -> {
                      arena.close();
                      throw new IllegalStateException("mine");
                    }));
    assertThat(thrown).hasMessageThat().isEqualTo("mine");
  }

  @Test
  void theSameElementsTwiceAreOneCopy() {
    int[] once = {1, 2, 3};
    CALLS.incrementArrays(once, once, 3);
    assertThat(once).isEqualTo(new int[] {3, 4, 5});

    Int32View view = Int32View.wrap(new int[] {1, 2, 3, 4, 5});
    CALLS.increment(view, view.slice(1, 3), 2);
    assertThat(view.toArray()).isEqualTo(new int[] {2, 4, 4, 4, 5});
    CALLS.incrementOne(view, view.slice(1, 3), 2);
    assertThat(view.toArray()).isEqualTo(new int[] {3, 6, 5, 4, 5});
  }

  @Test
  void nativeMemoryIsSharedAnyway() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocateFrom(ValueLayout.JAVA_INT, new int[] {1, 2, 3, 4, 5});
      Int32View view = Int32View.wrap(memory);
      CALLS.increment(view, view.slice(1, 3), 2);
      assertThat(view.toArray()).isEqualTo(new int[] {2, 4, 4, 4, 5});
      CALLS.increment(view.slice(0, 2), view.slice(1, 3), 2);
      assertThat(view.toArray()).isEqualTo(new int[] {3, 6, 5, 4, 5});
    }
  }

  @Test
  void partlyOverlappingCopiesAreRefused() {
    Int32View view = Int32View.wrap(new int[] {1, 2, 3, 4, 5});
    String message =
        "Calls.increment.b overlaps another array of the call that C may write, and C would"
            + " get a copy of each: annotate @In where C only reads, or pass native memory";
    assertThat(
            assertThrows(
                IllegalArgumentException.class,
                () -> CALLS.increment(view.slice(0, 3), view.slice(2, 5), 3)))
        .hasMessageThat()
        .isEqualTo(message);
    assertThat(
            assertThrows(
                IllegalArgumentException.class,
                () -> CALLS.increment(view.slice(1, 3), view.slice(0, 5), 2)))
        .hasMessageThat()
        .isEqualTo(message);
    assertThat(view.toArray()).isEqualTo(new int[] {1, 2, 3, 4, 5});

    CALLS.increment(view.slice(0, 2), view.slice(2, 4), 2);
    assertThat(view.toArray()).isEqualTo(new int[] {2, 3, 4, 5, 5});
    CALLS.incrementOne(view.slice(0, 3), view.slice(2, 5), 3);
    assertThat(view.toArray()).isEqualTo(new int[] {3, 4, 5, 5, 5});
  }

  @Test
  void anUnalignedPartOfACopyIsNotShared() {
    byte[] bytes = new byte[16];
    assertThrows(
        IllegalArgumentException.class,
        () -> CALLS.incrementBytes(Uint8View.wrap(bytes), Int32View.wrap(bytes, 1, 2), 2));
    CALLS.incrementBytes(Uint8View.wrap(bytes), Int32View.wrap(bytes, 4, 2), 2);
    assertThat(bytes).isEqualTo(new byte[] {1, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0});
  }
}
