package dev.recordwire.processor.nativelib.model;

import dev.recordwire.processor.model.JavaType;
import dev.recordwire.processor.model.JavaType.ClassType;
import java.util.List;
import java.util.Optional;

/// A parameter of a function or of a callback.
///
/// @param nullable the annotation that allows null
/// @param counts the arrays whose elements it counts
public record Parameter(
    String name,
    JavaType type,
    Passing passing,
    Direction direction,
    Optional<ClassType> nullable,
    List<Count> counts) {
  /// What C does with what a pointer points to.
  public enum Direction {
    IN,
    OUT,
    IN_OUT
  }

  /// An array that this parameter says the number of elements of.
  ///
  /// @param stride the parameter with the distance between two elements; empty for 1
  public record Count(Parameter array, String stride) {}

  public Parameter {
    counts = List.copyOf(counts);
  }

  /// The parameter as it is declared, such as `@Uint8 int x`.
  public String declaration() {
    String declared =
        switch (passing) {
          case Passing.Scalar(CScalar scalar) -> scalar.declaration();
          case Passing.ScalarPointer(CScalar scalar) -> scalar.declaration();
          default -> type.simpleName();
        };
    return declared + " " + name;
  }

  public Parameter withCounts(List<Count> counts) {
    return new Parameter(name, type, passing, direction, nullable, counts);
  }
}
