package dev.recordwire.processor.ffi.emission;

import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.ffi.model.FunctionModel;
import dev.recordwire.processor.ffi.model.LibraryModel;
import dev.recordwire.processor.ffi.model.Parameter;
import dev.recordwire.processor.ffi.model.PassedStructs;
import dev.recordwire.processor.ffi.model.Passing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names of the classes in a generated class, which hide no name that its code uses.
final class ClassNames {
  private static final List<String> SPOKEN_OF =
      List.of(
          "Override",
          "String",
          "Throwable",
          "SuppressWarnings",
          "Generated",
          "List",
          "FunctionDescriptor",
          "Linker",
          "MemorySegment",
          "SegmentAllocator",
          "ValueLayout",
          "MethodHandle",
          "MethodHandles",
          "Callback",
          "CallbackFailures",
          "CallFrame",
          "Counts",
          "ErrnoException",
          "HeapArrays",
          "PendingFailures",
          "NativeBinding",
          "NativeRegistry",
          "Pointers",
          "SharedLibrary",
          "CUnsigned",
          // Java reads a name that could be a field's or a class's as the field's.
          "LIBRARY",
          "INSTANCE",
          "PENDING_FAILURES");

  private final Names names = new Names();
  private final Map<String, String> handleClasses = new LinkedHashMap<>();
  private final Map<Passing.Callback, String> callbacks = new LinkedHashMap<>();
  private final String functions;

  ClassNames(LibraryModel library) {
    names.reserve(SPOKEN_OF.toArray(String[]::new));
    names.reserve(library.generated().simpleName());
    reserve(library.type());
    for (FunctionModel function : library.functions()) {
      reserve(function.result().javaType());
      names.reserve(PassedStructs.generated(function.parameters(), function.result()));
      for (Parameter parameter : function.parameters()) {
        reserve(parameter.type());
        names.reserve(parameter.name());
      }
    }
    for (FunctionModel function : library.functions()) {
      handleClasses.put(function.name(), names.newName(capitalized(function.name())));
      for (Parameter parameter : function.parameters()) {
        if (parameter.passing() instanceof Passing.Function(var callback)) {
          callbacks.computeIfAbsent(
              callback, added -> names.newName(added.type().simpleNames().getLast() + "Callback"));
        }
      }
    }
    functions = names.newName("Functions");
  }

  /// The class that contains a function's handle.
  String handleClass(FunctionModel function) {
    return handleClasses.getOrDefault(function.name(), "");
  }

  /// The class through which C calls a functional interface.
  String callback(Passing.Callback callback) {
    return callbacks.getOrDefault(callback, "");
  }

  List<Passing.Callback> callbacks() {
    return new ArrayList<>(callbacks.keySet());
  }

  /// The class that contains the registry.
  String functions() {
    return functions;
  }

  /// Returns the name of another class of the same kind.
  String numbered(String name) {
    return names.newName(name);
  }

  private void reserve(JavaType type) {
    names.reserve(type.classes());
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
