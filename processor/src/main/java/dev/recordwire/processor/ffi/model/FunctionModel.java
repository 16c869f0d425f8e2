package dev.recordwire.processor.ffi.model;

import dev.recordwire.processor.common.model.JavaType.Primitive;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A method and the C function that it calls.
///
/// @param release the symbol of the function that takes back a text; empty for none
/// @param failure what makes the method throw `errno`; empty where it does not
/// @param status what makes the method throw the result; empty where it does not
/// @param firstVariadic the first variadic argument, counted in C's parameters
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
  /// Which results mean failure.
  public enum Failure {
    NEGATIVE,
    ZERO,
    NONZERO
  }

  /// A result that is a status.
  ///
  /// @param text the method that has a text for it
  public record Status(Failure failure, Optional<StatusText> text) {}

  /// A method that says what a status means.
  ///
  /// @param code what it takes
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
        .filter(parameter -> parameter.passing() instanceof Passing.KeptArena)
        .findFirst();
  }

  public boolean capturesErrno() {
    return failure.isPresent() || result instanceof Result.WithErrno;
  }

  /// Whether some results are thrown rather than returned.
  public boolean throwsResult() {
    return failure.isPresent() || status.isPresent();
  }

  public boolean hasCallbacks() {
    return parameters.stream().anyMatch(each -> each.passing() instanceof Passing.Function);
  }

  /// Whether C may keep a callback beyond the call.
  public boolean keepsCallbacks() {
    return hasCallbacks() && arena().isPresent();
  }
}
