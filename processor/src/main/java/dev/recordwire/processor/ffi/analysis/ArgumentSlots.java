package dev.recordwire.processor.ffi.analysis;

import dev.recordwire.processor.common.model.JavaType.Primitive;
import dev.recordwire.processor.diagnostic.NativeError;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.ffi.model.CScalar;
import dev.recordwire.processor.ffi.model.FunctionModel;
import dev.recordwire.processor.ffi.model.Parameter;
import dev.recordwire.processor.ffi.model.Passing;
import dev.recordwire.processor.ffi.model.Result;
import javax.lang.model.element.Element;

/// The limit on a call's arguments: its method handle has 255 slots, some for the JDK's own
/// arguments, and values of 8 bytes take two.
///
/// The slots of each argument are those of Linux on x86-64, where the JDK splits structs; arguments
/// take no more on other platforms.
final class ArgumentSlots {
  private static final int OF_CALL = 252;
  private static final int OF_CALLBACK = 253;
  private static final int LARGE = 2;

  /// A pointer that may refer to the heap: an object, and the offset in it.
  private static final int HEAP_POINTER = 3;

  private ArgumentSlots() {}

  /// Reports a function with more arguments than slots.
  static void check(FunctionModel function, Element location, Problems problems) {
    report(function.name(), "a call", ofCall(function), OF_CALL, location, problems);
  }

  /// Reports a callback with more parameters than slots.
  ///
  /// @param name the interface and the method
  /// @return whether the callback fits
  static boolean check(
      Passing.Callback callback, String name, Element location, Problems problems) {
    int slots = callback.parameters().stream().mapToInt(each -> of(each.passing(), LARGE)).sum();
    return report(name, "a callback", slots, OF_CALLBACK, location, problems);
  }

  private static boolean report(
      String name, String kind, int slots, int max, Element location, Problems problems) {
    if (slots > max) {
      problems.add(
          NativeError.SLOTS,
          location,
          "%s takes %d of the JVM's argument slots, and %s has %d (a pointer, a long, a double and"
              + " each 8 bytes of a struct are 2, a pointer of a critical function is 3, a @Length"
              + " and @Errno count too): put the arguments into a struct, in C too, and pass a"
              + " pointer to it",
          name,
          slots,
          kind,
          max);
    }
    return slots <= max;
  }

  private static int ofCall(FunctionModel function) {
    int pointer = function.critical() ? HEAP_POINTER : LARGE;
    int slots = 0;
    for (Parameter parameter : function.passed()) {
      slots += of(parameter.passing(), pointer);
    }
    if (function.capturesErrno()) {
      slots += pointer;
    }
    // For assembling the result, and for the number of vector registers of variadic arguments.
    if (function.result() instanceof Result.StructValue(var struct)
        && struct.model().byteSize() > Long.BYTES) {
      slots += LARGE;
    }
    return function.firstVariadic().isPresent() ? slots + LARGE : slots;
  }

  private static int of(Passing passing, int pointer) {
    return switch (passing) {
      case Passing.Scalar(CScalar type) -> of(type.carrier());
      case Passing.Length(_, CScalar type) -> of(type.carrier());
      case Passing.StructValue(var struct) -> ofStruct(struct.model().byteSize());
      case Passing.Arena _ -> 0;
      default -> pointer;
    };
  }

  private static int of(Primitive type) {
    return type.name().equals("long") || type.name().equals("double") ? LARGE : 1;
  }

  private static int ofStruct(int byteSize) {
    int rest = byteSize % Long.BYTES;
    return byteSize / Long.BYTES * LARGE + (rest == 0 ? 0 : rest > Integer.BYTES ? LARGE : 1);
  }
}
