package dev.recordwire.processor.ffi.model;

import dev.recordwire.processor.common.model.JavaType.Primitive;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A method and the C function that it calls.
///
/// @param release the symbol of the function that releases a text; empty for none
/// @param failure the results for which the method throws `errno`; empty where it never does
/// @param status the results that the method throws; empty where it never does
/// @param firstVariadic the index of the first variadic argument among C's parameters
public record FunctionModel(
    String name,
    String symbol,
    boolean critical,
    Result result,
    List<Parameter> parameters,
    String release,
    Optional<Failure> failure,
    Optional<Status> status,
    OptionalInt firstVariadic) {
  /// The results that mean failure.
  public enum Failure {
    NEGATIVE,
    ZERO,
    NONZERO
  }

  /// A result that is a status.
  ///
  /// @param text the method that returns a status's text
  public record Status(Failure failure, Optional<StatusText> text) {}

  /// A method that returns the text of a status.
  ///
  /// @param code the type of its parameter
  public record StatusText(String method, Primitive code) {}

  public FunctionModel {
    parameters = List.copyOf(parameters);
  }

  /// The parameters that C gets.
  public List<Parameter> passed() {
    return parameters.stream().flatMap(Parameter::passed).toList();
  }

  /// The parameter that is an arena.
  public Optional<Parameter> arena() {
    return parameters.stream()
        .filter(parameter -> parameter.passing() instanceof Passing.Arena)
        .findFirst();
  }

  public boolean capturesErrno() {
    return failure.isPresent() || result instanceof Result.WithErrno;
  }

  /// Returns whether some results are thrown rather than returned.
  public boolean throwsResult() {
    return failure.isPresent() || status.isPresent();
  }

  public boolean hasCallbacks() {
    return parameters.stream().anyMatch(each -> each.passing() instanceof Passing.Function);
  }

  /// Returns whether C may call a callback after the call.
  public boolean keepsCallbacks() {
    return hasCallbacks() && arena().isPresent();
  }
}
