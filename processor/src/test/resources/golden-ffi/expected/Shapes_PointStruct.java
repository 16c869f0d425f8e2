package golden;

import dev.recordwire.ffi.spi.SpiLevel;
import dev.recordwire.ffi.spi.Structs;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import javax.annotation.processing.Generated;

/**
 * {@link Shapes.Point} as a C struct of 16 bytes.
 */
@Generated("dev.recordwire.processor.NativeLibraryProcessor")
public final class Shapes_PointStruct {
  /**
   * How the struct lies in memory, padding included.
   */
  public static final StructLayout LAYOUT = MemoryLayout.structLayout(
          ValueLayout.JAVA_DOUBLE.withName("x"), ValueLayout.JAVA_DOUBLE.withName("y"))
          .withName("Point");

  static {
    SpiLevel.of(1, Shapes_PointStruct.class);
  }

  private Shapes_PointStruct() {
  }

  /**
   * The record of the struct at an offset.
   */
  public static Shapes.Point read(MemorySegment segment, long offset) {
    return new Shapes.Point(segment.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, offset),
            segment.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, offset + 8));
  }

  /**
   * Fills an array with the structs from an offset on.
   */
  public static void read(MemorySegment segment, long offset, Shapes.Point[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = read(segment, offset + i * 16L);
    }
  }

  /**
   * Writes a record as the struct at an offset.
   */
  public static void write(MemorySegment segment, long offset, Shapes.Point value) {
    segment.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, offset, value.x());
    segment.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, offset + 8, value.y());
  }

  /**
   * Writes records as structs from an offset on.
   */
  public static void write(MemorySegment segment, long offset, Shapes.Point[] values) {
    for (int i = 0; i < values.length; i++) {
      write(segment, offset + i * 16L, Structs.element("Point", i, values[i]));
    }
  }

  /**
   * New memory that holds the struct.
   */
  public static MemorySegment allocateFrom(SegmentAllocator allocator, Shapes.Point value) {
    MemorySegment segment = allocator.allocate(LAYOUT);
    write(segment, 0, value);
    return segment;
  }
}
