package golden;

import dev.recordwire.array.Float64View;
import dev.recordwire.ffi.NativeBinding;
import dev.recordwire.ffi.NativeRegistry;
import dev.recordwire.ffi.spi.CallFrame;
import dev.recordwire.ffi.spi.Counts;
import dev.recordwire.ffi.spi.SharedLibrary;
import dev.recordwire.ffi.spi.SpiLevel;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls the C library 'openblas' for {@link Strides}.
 */
@Generated("dev.recordwire.processor.NativeLibraryProcessor")
final class StridesNative implements Strides, NativeBinding {
  private static final SharedLibrary LIBRARY = SpiLevel.of(1, StridesNative.class)
      .library("openblas", Strides.class);

  private static final StridesNative INSTANCE = new StridesNative();

  private StridesNative() {
  }

  /**
   * Opens the library, unless it is open already. Functions are looked up when they are
   * first called.
   *
   * @throws dev.recordwire.ffi.NativeLinkException if the library is not found, or if this
   *     JVM may not call C
   */
  static Strides load() {
    LIBRARY.open();
    return INSTANCE;
  }

  @Override
  public NativeRegistry registry() {
    return Functions.REGISTRY;
  }

  @Override
  public double dot(int n, Float64View x, int incX, Float64View y, int incY) {
    CallFrame frame = CallFrame.openCritical();
    try {
      MemorySegment xPointer = frame.in("Strides.dot.x", x);
      MemorySegment yPointer = frame.in("Strides.dot.y", y);
      Counts.check("Strides.dot.n", n, incX, "x", x.size());
      Counts.check("Strides.dot.n", n, incY, "y", y.size());
      return (double) Dot.HANDLE.invokeExact(n, xPointer, incX, yPointer, incY);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  private static final class Dot {
    static final MethodHandle HANDLE = LIBRARY.function("cblas_ddot",
            FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
            Linker.Option.critical(true));
  }

  private static final class Functions {
    static final NativeRegistry REGISTRY = NativeRegistry.builder("Strides")
            .add(
                "double",
                "dot",
                List.of("int n", "Float64View x", "int incX", "Float64View y", "int incY"),
                (function, arguments) ->
                    INSTANCE.dot(
                        function.int32(arguments, 0),
                        function.reference(arguments, 1, Float64View.class),
                        function.int32(arguments, 2),
                        function.reference(arguments, 3, Float64View.class),
                        function.int32(arguments, 4)))
            .build();
  }
}
