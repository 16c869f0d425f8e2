package dev.recordwire.processor.nativelib.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A method and the C function that it calls.
///
/// @param release the symbol of the function that takes back a text; empty for none
/// @param failure what makes the method throw `errno`; empty where it does not
/// @param firstVariadic the first variadic argument, counted in C's parameters
public record FunctionModel(
    String name,
    String symbol,
    boolean critical,
    Result result,
    List<Parameter> parameters,
    String release,
    Optional<Failure> failure,
    OptionalInt firstVariadic) {
  /// Which results mean failure.
  public enum Failure {
    NEGATIVE,
    ZERO,
    NONZERO
  }

  public FunctionModel {
    parameters = List.copyOf(parameters);
  }

  /// The parameters that C gets.
  public List<Parameter> passed() {
    return parameters.stream()
        .filter(parameter -> !(parameter.passing() instanceof Passing.KeptArena))
        .toList();
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

  public boolean hasCallbacks() {
    return parameters.stream().anyMatch(each -> each.passing() instanceof Passing.Function);
  }

  /// Whether C may keep a callback beyond the call.
  public boolean keepsCallbacks() {
    return hasCallbacks() && arena().isPresent();
  }
}
