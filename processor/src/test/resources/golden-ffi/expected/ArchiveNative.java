package golden;

import dev.recordwire.array.Float64View;
import dev.recordwire.array.Uint8View;
import dev.recordwire.ffi.NativeBinding;
import dev.recordwire.ffi.NativeRegistry;
import dev.recordwire.ffi.NativeStatusException;
import dev.recordwire.ffi.spi.CUnsigned;
import dev.recordwire.ffi.spi.CallFrame;
import dev.recordwire.ffi.spi.Callback;
import dev.recordwire.ffi.spi.CallbackFailures;
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
import java.lang.invoke.MethodHandles;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls the C library 'z' for {@link Archive}.
 */
@Generated("dev.recordwire.processor.NativeLibraryProcessor")
final class ArchiveNative implements Archive, NativeBinding {
  private static final SharedLibrary LIBRARY = SpiLevel.of(1, ArchiveNative.class)
      .library("z", Archive.class);

  private static final ArchiveNative INSTANCE = new ArchiveNative();

  private ArchiveNative() {
  }

  /**
   * Opens the library, unless it is open already. Functions are looked up when they are
   * first called.
   *
   * @throws dev.recordwire.ffi.NativeLinkException if the library is not found, or if this
   *     JVM may not call C
   */
  static Archive load() {
    LIBRARY.open();
    return INSTANCE;
  }

  @Override
  public NativeRegistry registry() {
    return Functions.REGISTRY;
  }

  @Override
  public void compress(byte[] to, long[] toLength, byte[] from) {
    CallFrame frame = CallFrame.open();
    try {
      MemorySegment toPointer = frame.inOut("Archive.compress.to", HeapArrays.of(to));
      MemorySegment toLengthPointer =
          frame.inOut("Archive.compress.toLength", HeapArrays.of(toLength));
      MemorySegment fromPointer = frame.in("Archive.compress.from", HeapArrays.of(from));
      int result = (int) Compress.HANDLE.invokeExact(toPointer, toLengthPointer, fromPointer,
          (long) from.length);
      frame.copyBack();
      if (result != 0) {
        throw NativeStatusException.of("Archive.compress", result,
            code -> INSTANCE.zError((int) code));
      }
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  @Override
  public String zError(int status) {
    try {
      MemorySegment result = (MemorySegment) ZError.HANDLE.invokeExact(status);
      return Pointers.text("Archive.zError", result);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    }
  }

  @Override
  public long crc32(long start, @Nullable Uint8View bytes) {
    CallFrame frame = CallFrame.openCritical();
    try {
      MemorySegment bytesPointer = bytes == null ? MemorySegment.NULL
              : frame.in("Archive.crc32.bytes", bytes);
      return (long) Crc32.HANDLE.invokeExact(start, bytesPointer,
          Counts.toUint32("Archive.crc32.bytes", bytes == null ? 0 : bytes.size()));
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  @Override
  public long entries(int archive) {
    try {
      long result = (long) Entries.HANDLE.invokeExact(archive);
      if (result < 0) {
        throw NativeStatusException.of("Archive.entries", result, code -> INSTANCE.meaning(code));
      }
      return result;
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    }
  }

  @Override
  public long open(byte[] name, Archive.Progress progress) {
    CallFrame frame = CallFrame.open();
    try {
      CallbackFailures failures = new CallbackFailures();
      MemorySegment namePointer = frame.in("Archive.open.name", HeapArrays.of(name));
      MemorySegment progressStub = frame.stub(
              new ProgressCallback("Archive.open.progress", progress, failures));
      int result = (int) Open.HANDLE.invokeExact(name.length, namePointer, progressStub);
      failures.rethrow();
      if (result == 0) {
        throw new NativeStatusException("Archive.open", CUnsigned.ofUint32(result), null);
      }
      return CUnsigned.ofUint32(result);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  @Override
  public int print(Float64View xs, int flags) {
    CallFrame frame = CallFrame.open();
    try {
      MemorySegment xsPointer = frame.in("Archive.print.xs", xs);
      return (int) Print.HANDLE.invokeExact(xsPointer,
          Counts.toInt32("Archive.print.xs", xs.size()), flags);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  private static final class Compress {
    static final MethodHandle HANDLE = LIBRARY.function("compress",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS,
            ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
  }

  private static final class ZError {
    static final MethodHandle HANDLE = LIBRARY.function("zError",
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
  }

  private static final class Crc32 {
    static final MethodHandle HANDLE = LIBRARY.function("crc32",
            FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS,
            ValueLayout.JAVA_INT), Linker.Option.critical(true));
  }

  private static final class Entries {
    static final MethodHandle HANDLE = LIBRARY.function("entries",
            FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
  }

  private static final class Open {
    static final MethodHandle HANDLE = LIBRARY.function("open",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS,
            ValueLayout.ADDRESS));
  }

  private static final class Print {
    static final MethodHandle HANDLE = LIBRARY.function("print",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT), Linker.Option.firstVariadicArg(2));
  }

  static final class ProgressCallback extends Callback {
    static final FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT);

    static final MethodHandle TARGET = callMethod(MethodHandles.lookup(), DESCRIPTOR);

    private final Archive.Progress callback;

    ProgressCallback(String path, Archive.Progress callback, CallbackFailures failures) {
      super(failures);
      this.callback = CallFrame.required(path, callback);
    }

    @Override
    protected MethodHandle target() {
      return TARGET;
    }

    @Override
    protected FunctionDescriptor descriptor() {
      return DESCRIPTOR;
    }

    void call(int percent) {
      if (failed()) {
        return;
      }
      try {
        callback.at(percent);
      } catch (Throwable failure) {
        fail(failure);
      }
    }
  }

  private static final class Functions {
    static final NativeRegistry REGISTRY = NativeRegistry.builder("Archive")
            .add(
                "void",
                "compress",
                List.of("byte[] to", "long[] toLength", "byte[] from"),
                (function, arguments) -> {
                  INSTANCE.compress(
                      function.reference(arguments, 0, byte[].class),
                      function.reference(arguments, 1, long[].class),
                      function.reference(arguments, 2, byte[].class));
                  return null;
                    })
            .add(
                "String",
                "zError",
                List.of("int status"),
                (function, arguments) ->
                    INSTANCE.zError(
                        function.int32(arguments, 0)))
            .add(
                "long",
                "crc32",
                List.of("long start", "@Nullable Uint8View bytes"),
                (function, arguments) ->
                    INSTANCE.crc32(
                        function.int64(arguments, 0),
                        function.reference(arguments, 1, Uint8View.class)))
            .add(
                "long",
                "entries",
                List.of("int archive"),
                (function, arguments) ->
                    INSTANCE.entries(
                        function.int32(arguments, 0)))
            .add(
                "@Uint32 long",
                "open",
                List.of("byte[] name", "Archive.Progress progress"),
                (function, arguments) ->
                    INSTANCE.open(
                        function.reference(arguments, 0, byte[].class),
                        function.reference(arguments, 1, Archive.Progress.class)))
            .add(
                "int",
                "print",
                List.of("Float64View xs", "int flags"),
                (function, arguments) ->
                    INSTANCE.print(
                        function.reference(arguments, 0, Float64View.class),
                        function.int32(arguments, 1)))
            .build();
  }
}
