package dev.recordwire.processor.ffi.model;

import dev.recordwire.processor.common.model.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A parameter of a function or of a callback.
///
/// @param nullable the annotation that allows null
/// @param counts the arrays whose elements it counts
/// @param length the number of its elements for C, without a parameter in Java; empty where C gets
///     none
public record Parameter(
    String name,
    JavaType type,
    Passing passing,
    Direction direction,
    Optional<NullMark> nullable,
    List<Count> counts,
    Optional<Length> length) {
  /// C's access to the memory of a pointer.
  public enum Direction {
    IN,
    OUT,
    IN_OUT
  }

  /// An array whose number of elements this parameter gives.
  ///
  /// @param stride the parameter with the distance between two elements; empty for 1
  public record Count(Parameter array, String stride) {}

  /// The number of an array's elements, which C gets beside the pointer.
  ///
  /// @param before whether the number is before the pointer, rather than after it
  public record Length(CScalar type, boolean before) {}

  public Parameter {
    counts = List.copyOf(counts);
  }

  /// The parameter as it is declared, such as `@Uint8 int x`.
  public String declaration() {
    String declared =
        switch (passing) {
          case Passing.Scalar(CScalar scalar) -> scalar.declaration();
          case Passing.ScalarPointer(CScalar scalar) -> scalar.declaration();
          default -> nullable.isPresent() ? NullMark.declaration(type) : type.simpleName();
        };
    return declared + " " + name;
  }

  public Parameter withCounts(List<Count> counts) {
    return new Parameter(name, type, passing, direction, nullable, counts, length);
  }

  /// The arguments that C gets for the parameter, in order.
  public Stream<Parameter> passed() {
    if (passing instanceof Passing.Arena) {
      return Stream.empty();
    }
    return length
        .map(
            counted ->
                counted.before()
                    ? Stream.of(length(counted), this)
                    : Stream.of(this, length(counted)))
        .orElseGet(() -> Stream.of(this));
  }

  private Parameter length(Length counted) {
    return new Parameter(
        name + "Length",
        counted.type().type(),
        new Passing.Length(this, counted.type()),
        Direction.IN,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
