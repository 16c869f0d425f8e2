package golden;

import dev.recordwire.ffi.NativeBinding;
import dev.recordwire.ffi.NativeRegistry;
import dev.recordwire.ffi.spi.CallFrame;
import dev.recordwire.ffi.spi.SharedLibrary;
import dev.recordwire.ffi.spi.SpiLevel;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls the C library 'm' for {@link LibM}.
 */
@Generated("dev.recordwire.processor.NativeLibraryProcessor")
final class LibMNative implements LibM, NativeBinding {
  private static final SharedLibrary LIBRARY = SpiLevel.of(1, LibMNative.class)
      .library("m", LibM.class);

  private static final LibMNative INSTANCE = new LibMNative();

  private LibMNative() {
  }

  /**
   * Opens the library, unless it is open already. Functions are looked up when they are
   * first called.
   *
   * @throws dev.recordwire.ffi.NativeLinkException if the library is not found, or if this
   *     JVM may not call C
   */
  static LibM load() {
    LIBRARY.open();
    return INSTANCE;
  }

  @Override
  public NativeRegistry registry() {
    return Functions.REGISTRY;
  }

  @Override
  public double cbrt(double x) {
    try {
      return (double) Cbrt.HANDLE.invokeExact(x);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    }
  }

  @Override
  public float fusedMultiplyAdd(float a, float b, float c) {
    try {
      return (float) FusedMultiplyAdd.HANDLE.invokeExact(a, b, c);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    }
  }

  private static final class Cbrt {
    static final MethodHandle HANDLE = LIBRARY.function("cbrt",
            FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE));
  }

  private static final class FusedMultiplyAdd {
    static final MethodHandle HANDLE = LIBRARY.function("fmaf",
            FunctionDescriptor.of(ValueLayout.JAVA_FLOAT, ValueLayout.JAVA_FLOAT,
            ValueLayout.JAVA_FLOAT, ValueLayout.JAVA_FLOAT), Linker.Option.critical(true));
  }

  private static final class Functions {
    static final NativeRegistry REGISTRY = NativeRegistry.builder("LibM")
            .add(
                "double",
                "cbrt",
                List.of("double x"),
                (function, arguments) ->
                    INSTANCE.cbrt(
                        function.float64(arguments, 0)))
            .add(
                "float",
                "fusedMultiplyAdd",
                List.of("float a", "float b", "float c"),
                (function, arguments) ->
                    INSTANCE.fusedMultiplyAdd(
                        function.float32(arguments, 0),
                        function.float32(arguments, 1),
                        function.float32(arguments, 2)))
            .build();
  }
}
