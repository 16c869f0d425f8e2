package golden;

import dev.recordwire.array.Uint8View;
import dev.recordwire.ffi.NativeBinding;
import dev.recordwire.ffi.NativeRegistry;
import dev.recordwire.ffi.spi.CallFrame;
import dev.recordwire.ffi.spi.Counts;
import dev.recordwire.ffi.spi.HeapArrays;
import dev.recordwire.ffi.spi.Pointers;
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
 * Calls the C library 'z' for {@link LibZ}.
 */
@Generated("dev.recordwire.processor.NativeLibraryProcessor")
public final class LibZNative implements LibZ, NativeBinding {
  private static final SharedLibrary LIBRARY = SpiLevel.of(1, LibZNative.class)
      .library("z", LibZ.class);

  private static final LibZNative INSTANCE = new LibZNative();

  private LibZNative() {
  }

  /**
   * Opens the library, unless it is open already. Functions are looked up when they are
   * first called.
   *
   * @throws dev.recordwire.ffi.NativeLinkException if the library is not found, or if this
   *     JVM may not call C
   */
  public static LibZ load() {
    LIBRARY.open();
    return INSTANCE;
  }

  @Override
  public NativeRegistry registry() {
    return Functions.REGISTRY;
  }

  @Override
  public long crc32(long crc, Uint8View buffer, int length) {
    CallFrame frame = CallFrame.openCritical();
    try {
      MemorySegment bufferPointer = frame.in("LibZ.crc32.buffer", buffer);
      Counts.check("LibZ.crc32.length", length, "buffer", buffer.size());
      return (long) Crc32.HANDLE.invokeExact(crc, bufferPointer, length);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  @Override
  public int compress(byte[] dest, long[] destLength, MemorySegment source, long sourceLength) {
    CallFrame frame = CallFrame.open();
    try {
      MemorySegment destPointer = frame.inOut("LibZ.compress.dest", HeapArrays.of(dest));
      MemorySegment destLengthPointer =
          frame.inOut("LibZ.compress.destLength", HeapArrays.of(destLength));
      MemorySegment sourcePointer = frame.in("LibZ.compress.source", source);
      Counts.check("LibZ.compress.sourceLength", sourceLength, "source", source.byteSize());
      int result = (int) Compress.HANDLE.invokeExact(destPointer, destLengthPointer, sourcePointer,
          sourceLength);
      frame.copyBack();
      return result;
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  @Override
  public String zlibVersion() {
    try {
      MemorySegment result = (MemorySegment) ZlibVersion.HANDLE.invokeExact();
      return Pointers.text("LibZ.zlibVersion", result);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    }
  }

  private static final class Crc32 {
    static final MethodHandle HANDLE = LIBRARY.function("crc32",
            FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS,
            ValueLayout.JAVA_INT), Linker.Option.critical(true));
  }

  private static final class Compress {
    static final MethodHandle HANDLE = LIBRARY.function("compress",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS,
            ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
  }

  private static final class ZlibVersion {
    static final MethodHandle HANDLE = LIBRARY.function("zlibVersion",
            FunctionDescriptor.of(ValueLayout.ADDRESS));
  }

  private static final class Functions {
    static final NativeRegistry REGISTRY = NativeRegistry.builder("LibZ")
            .add(
                "long",
                "crc32",
                List.of("long crc", "Uint8View buffer", "int length"),
                (function, arguments) ->
                    INSTANCE.crc32(
                        function.int64(arguments, 0),
                        function.reference(arguments, 1, Uint8View.class),
                        function.int32(arguments, 2)))
            .add(
                "int",
                "compress",
                List.of("byte[] dest", "long[] destLength", "MemorySegment source",
                    "long sourceLength"),
                (function, arguments) ->
                    INSTANCE.compress(
                        function.reference(arguments, 0, byte[].class),
                        function.reference(arguments, 1, long[].class),
                        function.reference(arguments, 2, MemorySegment.class),
                        function.int64(arguments, 3)))
            .add(
                "String",
                "zlibVersion",
                List.of(),
                (_, _) ->
                    INSTANCE.zlibVersion())
            .build();
  }
}
