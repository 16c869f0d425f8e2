package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Struct;
import dev.recordwire.it.ffi.Probe.Circle;
import dev.recordwire.it.ffi.Probe.Mixed;
import dev.recordwire.it.ffi.Probe.Point;
import dev.recordwire.it.ffi.Probe.Small;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Passes records as C structs.
class StructsTest {
  private static final Probe PROBE = Probe.load();

  @Test
  void byValue() {
    assertThat(PROBE.midpoint(new Point(0, 2), new Point(4, 4))).isEqualTo(new Point(2, 3));
    assertThat(PROBE.swapSigns(new Small(1.5f, -7))).isEqualTo(new Small(-1.5f, 7));
    assertThat(PROBE.circleSum(circle())).isEqualTo(4321.0);
    assertThat(PROBE.grown(circle(), 2)).isEqualTo(new Circle((byte) 1, new Point(2, 3), 6));
  }

  @Test
  void byPointer() {
    assertThat(PROBE.circleSumAt(circle())).isEqualTo(4321.0);
  }

  @Test
  void everyFieldAndThePaddingBetween() {
    MemorySegment next = MemorySegment.ofAddress(0x1000);

    Mixed after = PROBE.nextMixed(new Mixed(1, 1L << 40, (short) 3, next, false, '\u00ff'));

    assertThat(after)
        .isEqualTo(
            new Mixed(2, 1L << 41, (short) -3, MemorySegment.ofAddress(0x1008), true, '\u0100'));
    assertThat(Probe_MixedStruct.LAYOUT.byteSize()).isEqualTo(PROBE.sizeOfMixed());
  }

  @Test
  void arraysGoInAndComeBack() {
    Point[] points = {new Point(0, 0), new Point(6, 0), new Point(0, 3)};

    assertThat(PROBE.centroid(points, 3)).isEqualTo(new Point(2, 1));
    PROBE.mirror(points, 2);
    assertThat(points)
        .asList()
        .containsExactly(new Point(-0.0, 0), new Point(-6, 0), new Point(0, 3))
        .inOrder();
  }

  @Test
  void anOutArrayMayHoldNulls() {
    Point[] corners = new Point[4];

    assertThat(PROBE.corners(2, corners, 3)).isEqualTo(3);
    assertThat(corners)
        .asList()
        .containsExactly(new Point(0, 0), new Point(2, 0), new Point(2, 2), new Point(0, 0))
        .inOrder();
  }

  @Test
  void aReturnedPointerIsReadOrNull() {
    Point[] points = {new Point(1, 5), new Point(7, 2)};

    assertThat(PROBE.rightmost(points, 2)).isEqualTo(new Point(7, 2));
    assertThat(PROBE.rightmost(points, 0)).isNull();
  }

  @Test
  void aCountBeyondTheArrayIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> PROBE.centroid(new Point[] {new Point(0, 0)}, 2));
  }

  @Test
  void theGeneratedClassServesTheUserToo() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(Probe_CircleStruct.LAYOUT, 2);

      Probe_CircleStruct.write(memory, Probe_CircleStruct.LAYOUT.byteSize(), circle());

      assertThat(Probe_CircleStruct.read(memory, 32)).isEqualTo(circle());
      assertThat(Probe_CircleStruct.read(memory, 0))
          .isEqualTo(new Circle((byte) 0, new Point(0, 0), 0));
    }
  }

  @Test
  @SuppressWarnings("NullAway") // a caller without NullAway can do this
  void refusedNullsNameStructAndComponent() {
    assertNull(
        () -> PROBE.nextMixed(new Mixed(2, 1, (short) 3, null, false, 'a')),
        "Mixed.next is null: use MemorySegment.NULL for NULL, or annotate it @Nullable");
    assertNull(
        () -> PROBE.circleSumAt(new Circle((byte) 1, null, 4)),
        "Circle.center is null, and C takes the struct by value: pass a record");
    assertNull(
        () -> PROBE.midpoint(null, new Point(0, 0)),
        "Probe.midpoint.a is null, and C takes the struct by value: pass a record");
    assertNull(
        () -> PROBE.mirror(new Point[] {new Point(0, 0), null}, 2),
        "Point[1] is null: put a record there, or annotate the parameter @Out if C only writes the"
            + " array");
  }

  private static void assertNull(Executable call, String message) {
    assertThat(assertThrows(NullPointerException.class, call)).hasMessageThat().isEqualTo(message);
  }

  @Test
  void pointersToTheHeapAreRefused() {
    MemorySegment heap = MemorySegment.ofArray(new byte[8]);

    Throwable refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> PROBE.nextMixed(new Mixed(2, 1, (short) 3, heap, false, 'a')));

    assertThat(refused)
        .hasMessageThat()
        .isEqualTo(
            "Mixed.next is memory on the heap, which a struct can't point to: use memory of an"
                + " arena");
  }

  @Test
  void pointersIntoAClosedArenaAreRefused() {
    Arena arena = Arena.ofConfined();
    MemorySegment gone = arena.allocate(8);
    arena.close();

    assertThat(
            assertThrows(
                IllegalStateException.class,
                () -> PROBE.nextMixed(new Mixed(2, 1, (short) 3, gone, false, 'a'))))
        .hasMessageThat()
        .isEqualTo(
            "Mixed.next is memory of an arena that is closed: close it when C has done with it");
  }

  /// A linked list in C: its last node has a NULL pointer.
  @Struct
  record Node(int value, @Nullable MemorySegment next) {}

  @Test
  void aNullablePointerMayBeNull() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment last = StructsTest_NodeStruct.allocateFrom(arena, new Node(1, null));
      MemorySegment first = StructsTest_NodeStruct.allocateFrom(arena, new Node(2, last));

      assertThat(last.get(ValueLayout.ADDRESS, 8)).isEqualTo(MemorySegment.NULL);
      assertThat(StructsTest_NodeStruct.read(last, 0)).isEqualTo(new Node(1, null));
      assertThat(StructsTest_NodeStruct.read(first, 0).next())
          .isEqualTo(MemorySegment.ofAddress(last.address()));
    }
  }

  private static Circle circle() {
    return new Circle((byte) 1, new Point(2, 3), 4);
  }
}
