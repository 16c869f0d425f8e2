package dev.recordwire.processor.ffi.model;

import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The structs that a function or a callback passes.
public final class PassedStructs {
  private PassedStructs() {}

  /// The generated classes of the structs.
  public static Stream<ClassType> generated(List<Parameter> parameters, Result result) {
    return Stream.concat(
            struct(result).stream(),
            parameters.stream().flatMap(parameter -> struct(parameter.passing()).stream()))
        .map(StructRef::generated);
  }

  private static Optional<StructRef> struct(Passing passing) {
    return switch (passing) {
      case Passing.StructValue(var struct) -> Optional.of(struct);
      case Passing.StructPointer(var struct) -> Optional.of(struct);
      case Passing.StructArray(var struct) -> Optional.of(struct);
      default -> Optional.empty();
    };
  }

  private static Optional<StructRef> struct(Result result) {
    return switch (result) {
      case Result.StructValue(var struct) -> Optional.of(struct);
      case Result.StructPointer(var struct, _) -> Optional.of(struct);
      default -> Optional.empty();
    };
  }
}
