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
 * {@link Shapes.Circle} as a C struct of 32 bytes.
 */
@Generated("dev.recordwire.processor.NativeLibraryProcessor")
public final class Shapes_CircleStruct {
  /**
   * How the struct lies in memory, padding included.
   */
  public static final StructLayout LAYOUT = MemoryLayout.structLayout(
          ValueLayout.JAVA_BYTE.withName("color"), MemoryLayout.paddingLayout(7),
          Shapes_PointStruct.LAYOUT.withName("center"), ValueLayout.JAVA_FLOAT.withName("radius"),
          MemoryLayout.paddingLayout(4)).withName("Circle");

  static {
    SpiLevel.of(1, Shapes_CircleStruct.class);
  }

  private Shapes_CircleStruct() {
  }

  /**
   * The record of the struct at an offset.
   */
  public static Shapes.Circle read(MemorySegment segment, long offset) {
    return new Shapes.Circle(segment.get(ValueLayout.JAVA_BYTE, offset),
            Shapes_PointStruct.read(segment, offset + 8),
            segment.get(ValueLayout.JAVA_FLOAT_UNALIGNED, offset + 24));
  }

  /**
   * Fills an array with the structs from an offset on.
   */
  public static void read(MemorySegment segment, long offset, Shapes.Circle[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = read(segment, offset + i * 32L);
    }
  }

  /**
   * Writes a record as the struct at an offset.
   */
  public static void write(MemorySegment segment, long offset, Shapes.Circle value) {
    segment.set(ValueLayout.JAVA_BYTE, offset, value.color());
    Shapes_PointStruct.write(segment, offset + 8, Structs.value("Circle.center", value.center()));
    segment.set(ValueLayout.JAVA_FLOAT_UNALIGNED, offset + 24, value.radius());
  }

  /**
   * Writes records as structs from an offset on.
   */
  public static void write(MemorySegment segment, long offset, Shapes.Circle[] values) {
    for (int i = 0; i < values.length; i++) {
      write(segment, offset + i * 32L, Structs.element("Circle", i, values[i]));
    }
  }

  /**
   * New memory that holds the struct.
   */
  public static MemorySegment allocateFrom(SegmentAllocator allocator, Shapes.Circle value) {
    MemorySegment segment = allocator.allocate(LAYOUT);
    write(segment, 0, value);
    return segment;
  }
}
