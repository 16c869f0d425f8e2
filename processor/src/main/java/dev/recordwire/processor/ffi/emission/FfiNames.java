package dev.recordwire.processor.ffi.emission;

import com.palantir.javapoet.ClassName;
import dev.recordwire.processor.ffi.model.RuntimePackages;

/// The runtime's classes that generated code uses, by name: the processor does not depend on the
/// runtime.
final class FfiNames {
  static final ClassName CALLBACK = spi("Callback");
  static final ClassName CALLBACK_FAILURES = spi("CallbackFailures");
  static final ClassName CALL_FRAME = spi("CallFrame");
  static final ClassName COUNTS = spi("Counts");
  static final ClassName ERRNO_EXCEPTION = ours("ErrnoException");
  static final ClassName HEAP_ARRAYS = spi("HeapArrays");
  static final ClassName PENDING_FAILURES = spi("PendingFailures");
  static final ClassName NATIVE_BINDING = ours("NativeBinding");
  static final ClassName NATIVE_REGISTRY = ours("NativeRegistry");
  static final ClassName NATIVE_REGISTRY_BUILDER = NATIVE_REGISTRY.nestedClass("Builder");
  static final ClassName NATIVE_STATUS_EXCEPTION = ours("NativeStatusException");
  static final ClassName POINTERS = spi("Pointers");
  static final ClassName SHARED_LIBRARY = spi("SharedLibrary");
  static final ClassName STRUCTS = spi("Structs");
  static final ClassName UNSIGNED = spi("CUnsigned");

  static final ClassName FUNCTION_DESCRIPTOR = jdk("FunctionDescriptor");
  static final ClassName LINKER = jdk("Linker");
  static final ClassName MEMORY_LAYOUT = jdk("MemoryLayout");
  static final ClassName MEMORY_SEGMENT = jdk("MemorySegment");
  static final ClassName SEGMENT_ALLOCATOR = jdk("SegmentAllocator");
  static final ClassName STRUCT_LAYOUT = jdk("StructLayout");
  static final ClassName VALUE_LAYOUT = jdk("ValueLayout");

  static final ClassName METHOD_HANDLE = ClassName.get("java.lang.invoke", "MethodHandle");
  static final ClassName METHOD_HANDLES = ClassName.get("java.lang.invoke", "MethodHandles");

  private FfiNames() {}

  private static ClassName ours(String name) {
    return ClassName.get(RuntimePackages.FFI, name);
  }

  private static ClassName spi(String name) {
    return ClassName.get(RuntimePackages.FFI + ".spi", name);
  }

  private static ClassName jdk(String name) {
    return ClassName.get("java.lang.foreign", name);
  }
}
