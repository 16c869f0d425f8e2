package golden;

import dev.recordwire.array.Float64View;
import dev.recordwire.ffi.NativeBinding;
import dev.recordwire.ffi.NativeRegistry;
import dev.recordwire.ffi.spi.CallFrame;
import dev.recordwire.ffi.spi.Callback;
import dev.recordwire.ffi.spi.CallbackFailures;
import dev.recordwire.ffi.spi.Counts;
import dev.recordwire.ffi.spi.PendingFailures;
import dev.recordwire.ffi.spi.Pointers;
import dev.recordwire.ffi.spi.SharedLibrary;
import dev.recordwire.ffi.spi.SpiLevel;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls the C library 'handlers' for {@link Handlers}.
 */
@Generated("dev.recordwire.processor.NativeLibraryProcessor")
final class HandlersNative implements Handlers, NativeBinding {
  private static final SharedLibrary LIBRARY = SpiLevel.of(1, HandlersNative.class)
      .library("handlers", "native", Handlers.class);

  private static final HandlersNative INSTANCE = new HandlersNative();

  private static final PendingFailures PENDING_FAILURES = new PendingFailures(HandlersNative.class);

  private HandlersNative() {
  }

  /**
   * Opens the library, unless it is open already. Functions are looked up when they are
   * first called.
   *
   * @throws dev.recordwire.ffi.NativeLinkException if the library is not found, or if this
   *     JVM may not call C
   */
  static Handlers load() {
    LIBRARY.open();
    return INSTANCE;
  }

  @Override
  public NativeRegistry registry() {
    return Functions.REGISTRY;
  }

  @Override
  public void register(Arena arena, Handlers.Handler handler, boolean once) {
    CallFrame frame = CallFrame.open("Handlers.register.arena", arena);
    try {
      CallbackFailures failures = PENDING_FAILURES.ofRetainingCall();
      MemorySegment handlerStub = frame.stub(
              new HandlerCallback("Handlers.register.handler", handler, failures));
      Register.HANDLE.invokeExact(handlerStub, once);
      failures.rethrow();
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    } finally {
      frame.close();
    }
  }

  @Override
  public MemorySegment fire(int times) {
    try {
      MemorySegment result = (MemorySegment) Fire.HANDLE.invokeExact(times);
      PENDING_FAILURES.rethrow();
      return Pointers.segment("Handlers.fire", result);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    }
  }

  private static final class Register {
    static final MethodHandle HANDLE = LIBRARY.function("register",
            FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.JAVA_BOOLEAN));
  }

  private static final class Fire {
    static final MethodHandle HANDLE = LIBRARY.function("fire",
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
  }

  static final class HandlerCallback extends Callback {
    static final FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ValueLayout.ADDRESS,
            ValueLayout.ADDRESS, ValueLayout.JAVA_INT);

    static final MethodHandle TARGET = callMethod(MethodHandles.lookup(), DESCRIPTOR);

    private final Handlers.Handler callback;

    HandlerCallback(String path, Handlers.Handler callback, CallbackFailures failures) {
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

    void call(MemorySegment message, MemorySegment values, int count) {
      if (failed()) {
        return;
      }
      try {
        callback.handle(Pointers.text("Handler.handle.message", message), Float64View.wrap(
            Pointers.sized("Handler.handle.values", values, Counts.bytes("Handler.handle.count",
            count, "values", 8))), count);
      } catch (Throwable failure) {
        fail(failure);
      }
    }
  }

  private static final class Functions {
    static final NativeRegistry REGISTRY = NativeRegistry.builder("Handlers")
            .add(
                "void",
                "register",
                List.of("Arena arena", "Handlers.Handler handler", "boolean once"),
                (function, arguments) -> {
                  INSTANCE.register(
                      function.reference(arguments, 0, Arena.class),
                      function.reference(arguments, 1, Handlers.Handler.class),
                      function.bool(arguments, 2));
                  return null;
                    })
            .add(
                "MemorySegment",
                "fire",
                List.of("int times"),
                (function, arguments) ->
                    INSTANCE.fire(
                        function.int32(arguments, 0)))
            .build();
  }
}
