package golden;

import dev.recordwire.ffi.NativeBinding;
import dev.recordwire.ffi.NativeRegistry;
import dev.recordwire.ffi.spi.CallFrame;
import dev.recordwire.ffi.spi.Counts;
import dev.recordwire.ffi.spi.Pointers;
import dev.recordwire.ffi.spi.SharedLibrary;
import dev.recordwire.ffi.spi.SpiLevel;
import dev.recordwire.ffi.spi.Structs;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls the C library './libshapes.so' for {@link Shapes}.
 */
@Generated("dev.recordwire.processor.NativeLibraryProcessor")
public final class ShapesNative implements Shapes, NativeBinding {
  private static final SharedLibrary LIBRARY = SpiLevel.of(1, ShapesNative.class)
      .library("./libshapes.so", Shapes.class);

  private static final ShapesNative INSTANCE = new ShapesNative();

  private ShapesNative() {
  }

  /**
   * Opens the library, unless it is open already. Functions are looked up when they are
   * first called.
   *
   * @throws dev.recordwire.ffi.NativeLinkException if the library is not found, or if this
   *     JVM may not call C
   */
  public static Shapes load() {
    LIBRARY.open();
    return INSTANCE;
  }

  @Override
  public NativeRegistry registry() {
    return Functions.REGISTRY;
  }

  @Override
  public Shapes.Point centroid(Shapes.Point[] points, int count) {
    CallFrame frame = CallFrame.open();
    try {
      MemorySegment pointsPointer = frame.zeroed(
              Shapes_PointStruct.LAYOUT, CallFrame.required("Shapes.centroid.points", points).length);
      Shapes_PointStruct.write(pointsPointer, 0, points);
      Counts.check("Shapes.centroid.count", count, "points", points.length);
      MemorySegment result = (MemorySegment) Centroid.HANDLE.invokeExact((SegmentAllocator) frame,
          pointsPointer, count);
      return Shapes_PointStruct.read(result, 0);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  @Override
  public double area(Shapes.Circle circle) {
    CallFrame frame = CallFrame.open();
    try {
      MemorySegment circleStruct = Shapes_CircleStruct.allocateFrom(frame,
              Structs.value("Shapes.area.circle", circle));
      return (double) Area.HANDLE.invokeExact(circleStruct);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  @Override
  public boolean contains(Shapes.Circle circle, Shapes.Point point) {
    CallFrame frame = CallFrame.open();
    try {
      MemorySegment circlePointer = Shapes_CircleStruct.allocateFrom(frame,
              CallFrame.required("Shapes.contains.circle", circle));
      MemorySegment pointStruct = Shapes_PointStruct.allocateFrom(frame,
              Structs.value("Shapes.contains.point", point));
      return (boolean) Contains.HANDLE.invokeExact(circlePointer, pointStruct);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  @Override
  public int corners(Shapes.Circle circle, Shapes.Point[] corners, int count) {
    CallFrame frame = CallFrame.open();
    try {
      MemorySegment circlePointer = Shapes_CircleStruct.allocateFrom(frame,
              CallFrame.required("Shapes.corners.circle", circle));
      MemorySegment cornersPointer = frame.zeroed(
              Shapes_PointStruct.LAYOUT, CallFrame.required("Shapes.corners.corners", corners).length);
      Counts.check("Shapes.corners.count", count, "corners", corners.length);
      int result = (int) Corners.HANDLE.invokeExact(circlePointer, cornersPointer, count);
      Shapes_PointStruct.read(cornersPointer, 0, corners);
      return result;
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  @Override
  public Shapes. @Nullable Point find(Shapes.Point @Nullable [] points, int count) {
    CallFrame frame = CallFrame.open();
    try {
      MemorySegment pointsPointer = points == null ? MemorySegment.NULL : frame.zeroed(
                  Shapes_PointStruct.LAYOUT, CallFrame.required("Shapes.find.points", points).length);
      if (points != null) Shapes_PointStruct.write(pointsPointer, 0, points);
      Counts.check("Shapes.find.count", count, "points", points == null ? 0 : points.length);
      MemorySegment result = (MemorySegment) Find.HANDLE.invokeExact(pointsPointer, count);
      if (points != null) Shapes_PointStruct.read(pointsPointer, 0, points);
      return result.address() == 0 ? null : Shapes_PointStruct.read(
              Pointers.sized("Shapes.find", result, Shapes_PointStruct.LAYOUT.byteSize()), 0);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  private static final class Centroid {
    static final MethodHandle HANDLE = LIBRARY.function("centroid",
            FunctionDescriptor.of(Shapes_PointStruct.LAYOUT, ValueLayout.ADDRESS,
            ValueLayout.JAVA_INT));
  }

  private static final class Area {
    static final MethodHandle HANDLE = LIBRARY.function("area",
            FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, Shapes_CircleStruct.LAYOUT));
  }

  private static final class Contains {
    static final MethodHandle HANDLE = LIBRARY.function("contains",
            FunctionDescriptor.of(ValueLayout.JAVA_BOOLEAN, ValueLayout.ADDRESS,
            Shapes_PointStruct.LAYOUT));
  }

  private static final class Corners {
    static final MethodHandle HANDLE = LIBRARY.function("corners",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS,
            ValueLayout.JAVA_INT));
  }

  private static final class Find {
    static final MethodHandle HANDLE = LIBRARY.function("find",
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
  }

  private static final class Functions {
    static final NativeRegistry REGISTRY = NativeRegistry.builder("Shapes")
            .add(
                "Shapes.Point",
                "centroid",
                List.of("Shapes.Point[] points", "int count"),
                (function, arguments) ->
                    INSTANCE.centroid(
                        function.reference(arguments, 0, Shapes.Point[].class),
                        function.int32(arguments, 1)))
            .add(
                "double",
                "area",
                List.of("Shapes.Circle circle"),
                (function, arguments) ->
                    INSTANCE.area(
                        function.reference(arguments, 0, Shapes.Circle.class)))
            .add(
                "boolean",
                "contains",
                List.of("Shapes.Circle circle", "Shapes.Point point"),
                (function, arguments) ->
                    INSTANCE.contains(
                        function.reference(arguments, 0, Shapes.Circle.class),
                        function.reference(arguments, 1, Shapes.Point.class)))
            .add(
                "int",
                "corners",
                List.of("Shapes.Circle circle", "Shapes.Point[] corners", "int count"),
                (function, arguments) ->
                    INSTANCE.corners(
                        function.reference(arguments, 0, Shapes.Circle.class),
                        function.reference(arguments, 1, Shapes.Point[].class),
                        function.int32(arguments, 2)))
            .add(
                "@Nullable Shapes.Point",
                "find",
                List.of("Shapes.Point @Nullable [] points", "int count"),
                (function, arguments) ->
                    INSTANCE.find(
                        function.reference(arguments, 0, Shapes.Point[].class),
                        function.int32(arguments, 1)))
            .build();
  }
}
