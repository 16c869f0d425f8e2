package golden;

import dev.recordwire.ffi.ErrnoException;
import dev.recordwire.ffi.IntResult;
import dev.recordwire.ffi.NativeBinding;
import dev.recordwire.ffi.NativeRegistry;
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
 * Calls the C library for {@link LibC}.
 */
@Generated("dev.recordwire.processor.NativeLibraryProcessor")
final class LibCNative implements LibC, NativeBinding {
  private static final SharedLibrary LIBRARY = SpiLevel.of(1, LibCNative.class)
      .library("", LibC.class);

  private static final LibCNative INSTANCE = new LibCNative();

  private LibCNative() {
  }

  /**
   * Opens the library, unless it is open already. Functions are looked up when they are
   * first called.
   *
   * @throws dev.recordwire.ffi.NativeLinkException if the library is not found, or if this
   *     JVM may not call C
   */
  static LibC load() {
    LIBRARY.open();
    return INSTANCE;
  }

  @Override
  public NativeRegistry registry() {
    return Functions.REGISTRY;
  }

  @Override
  public int open(String path, int flags) {
    CallFrame frame = CallFrame.open();
    try {
      MemorySegment pathPointer = frame.text("LibC.open.path", path);
      int result = (int) Open.HANDLE.invokeExact(frame.callState(), pathPointer, flags);
      if (result < 0) {
        throw new ErrnoException("LibC.open", frame.errno());
      }
      return result;
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  @Override
  public IntResult tryClose(int descriptor) {
    CallFrame frame = CallFrame.open();
    try {
      int result = (int) TryClose.HANDLE.invokeExact(frame.callState(), descriptor);
      return new IntResult(result, frame.errno());
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  @Override
  public @Nullable String getenv(String name) {
    CallFrame frame = CallFrame.open();
    try {
      MemorySegment namePointer = frame.text("LibC.getenv.name", name);
      MemorySegment result = (MemorySegment) Getenv.HANDLE.invokeExact(namePointer);
      return Pointers.textOrNull(result);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  @Override
  public String strdup(String text) {
    CallFrame frame = CallFrame.open();
    try {
      MemorySegment textPointer = frame.text("LibC.strdup.text", text);
      MemorySegment result = (MemorySegment) Strdup.HANDLE.invokeExact(textPointer);
      return Pointers.takeText("LibC.strdup", result, Strdup.RELEASE);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  @Override
  public void qsort(int[] base, long count, long size, LibC.IntComparator comparator) {
    CallFrame frame = CallFrame.open();
    try {
      CallbackFailures failures = new CallbackFailures();
      MemorySegment basePointer = frame.inOut("LibC.qsort.base", HeapArrays.of(base));
      MemorySegment comparatorStub = frame.stub(
              new IntComparatorCallback("LibC.qsort.comparator", comparator, failures));
      Counts.check("LibC.qsort.count", count, "base", base.length);
      Qsort.HANDLE.invokeExact(basePointer, count, size, comparatorStub);
      try {
        frame.copyBack();
      } finally {
        failures.rethrow();
      }
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  @Override
  public int snprintf(byte @Nullable [] out, long size, String format, int number, double value) {
    CallFrame frame = CallFrame.open();
    try {
      MemorySegment outPointer = out == null ? MemorySegment.NULL
              : frame.inOut("LibC.snprintf.out", HeapArrays.of(out));
      MemorySegment formatPointer = frame.text("LibC.snprintf.format", format);
      Counts.check("LibC.snprintf.size", size, "out", out == null ? 0 : out.length);
      int result = (int) Snprintf.HANDLE.invokeExact(outPointer, size, formatPointer, number,
          value);
      frame.copyBack();
      return result;
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  @Override
  public MemorySegment mmap(@Nullable MemorySegment address, long length, int protection, int flags,
      int descriptor, long offset) {
    CallFrame frame = CallFrame.open();
    try {
      MemorySegment addressPointer = address == null ? MemorySegment.NULL
              : frame.inOut("LibC.mmap.address", address);
      MemorySegment result = (MemorySegment) Mmap.HANDLE.invokeExact(frame.callState(),
          addressPointer, length, protection, flags, descriptor, offset);
      frame.copyBack();
      if (result.address() < 0) {
        throw new ErrnoException("LibC.mmap", frame.errno());
      }
      return Pointers.segment("LibC.mmap", result);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  private static final class Open {
    static final MethodHandle HANDLE = LIBRARY.function("open",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
            Linker.Option.captureCallState("errno"));
  }

  private static final class TryClose {
    static final MethodHandle HANDLE = LIBRARY.function("close",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT),
            Linker.Option.captureCallState("errno"));
  }

  private static final class Getenv {
    static final MethodHandle HANDLE = LIBRARY.function("getenv",
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
  }

  private static final class Strdup {
    static final MethodHandle HANDLE = LIBRARY.function("strdup",
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));

    static final MethodHandle RELEASE = LIBRARY.function("free",
            FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
  }

  private static final class Qsort {
    static final MethodHandle HANDLE = LIBRARY.function("qsort",
            FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
  }

  private static final class Snprintf {
    static final MethodHandle HANDLE = LIBRARY.function("snprintf",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG,
            ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_DOUBLE),
            Linker.Option.firstVariadicArg(3));
  }

  private static final class Mmap {
    static final MethodHandle HANDLE = LIBRARY.function("mmap",
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
            ValueLayout.JAVA_LONG), Linker.Option.captureCallState("errno"));
  }

  static final class IntComparatorCallback extends Callback {
    static final FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS, ValueLayout.ADDRESS);

    static final MethodHandle TARGET = callMethod(MethodHandles.lookup(), DESCRIPTOR);

    private final LibC.IntComparator callback;

    IntComparatorCallback(String path, LibC.IntComparator callback, CallbackFailures failures) {
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

    int call(MemorySegment a, MemorySegment b) {
      if (failed()) {
        return 0;
      }
      try {
        return callback.compare(Pointers.int32("IntComparator.compare.a", a),
            Pointers.int32("IntComparator.compare.b", b));
      } catch (Throwable failure) {
        fail(failure);
        return 0;
      }
    }
  }

  private static final class Functions {
    static final NativeRegistry REGISTRY = NativeRegistry.builder("LibC")
            .add(
                "int",
                "open",
                List.of("String path", "int flags"),
                (function, arguments) ->
                    INSTANCE.open(
                        function.reference(arguments, 0, String.class),
                        function.int32(arguments, 1)))
            .add(
                "IntResult",
                "tryClose",
                List.of("int descriptor"),
                (function, arguments) ->
                    INSTANCE.tryClose(
                        function.int32(arguments, 0)))
            .add(
                "@Nullable String",
                "getenv",
                List.of("String name"),
                (function, arguments) ->
                    INSTANCE.getenv(
                        function.reference(arguments, 0, String.class)))
            .add(
                "String",
                "strdup",
                List.of("String text"),
                (function, arguments) ->
                    INSTANCE.strdup(
                        function.reference(arguments, 0, String.class)))
            .add(
                "void",
                "qsort",
                List.of("int[] base", "long count", "long size", "LibC.IntComparator comparator"),
                (function, arguments) -> {
                  INSTANCE.qsort(
                      function.reference(arguments, 0, int[].class),
                      function.int64(arguments, 1),
                      function.int64(arguments, 2),
                      function.reference(arguments, 3, LibC.IntComparator.class));
                  return null;
                    })
            .add(
                "int",
                "snprintf",
                List.of("byte @Nullable [] out", "long size", "String format", "int number",
                    "double value"),
                (function, arguments) ->
                    INSTANCE.snprintf(
                        function.reference(arguments, 0, byte[].class),
                        function.int64(arguments, 1),
                        function.reference(arguments, 2, String.class),
                        function.int32(arguments, 3),
                        function.float64(arguments, 4)))
            .add(
                "MemorySegment",
                "mmap",
                List.of("@Nullable MemorySegment address", "long length", "int protection",
                    "int flags", "int descriptor", "long offset"),
                (function, arguments) ->
                    INSTANCE.mmap(
                        function.reference(arguments, 0, MemorySegment.class),
                        function.int64(arguments, 1),
                        function.int32(arguments, 2),
                        function.int32(arguments, 3),
                        function.int32(arguments, 4),
                        function.int64(arguments, 5)))
            .build();
  }
}
