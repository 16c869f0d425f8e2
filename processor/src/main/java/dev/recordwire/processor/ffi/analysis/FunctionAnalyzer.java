package dev.recordwire.processor.ffi.analysis;

import com.google.auto.common.MoreElements;
import dev.recordwire.annotation.Errno;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.Status;
import dev.recordwire.annotation.Variadic;
import dev.recordwire.processor.diagnostic.NativeError;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.ffi.model.FunctionModel;
import dev.recordwire.processor.ffi.model.FunctionModel.Failure;
import dev.recordwire.processor.ffi.model.Parameter;
import dev.recordwire.processor.ffi.model.Passing;
import dev.recordwire.processor.ffi.model.Primitives;
import dev.recordwire.processor.ffi.model.Result;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/// Turns a method annotated `@NativeFunction` into its model, or into problems.
final class FunctionAnalyzer {
  private final ParameterAnalyzer parameters;
  private final ResultAnalyzer results;
  private final StatusAnalyzer statuses;

  FunctionAnalyzer(ParameterAnalyzer parameters, ResultAnalyzer results, StatusAnalyzer statuses) {
    this.parameters = parameters;
    this.results = results;
    this.statuses = statuses;
  }

  Optional<FunctionModel> analyze(
      ExecutableElement method, NativeFunction annotation, Problems problems) {
    if (!method.getTypeParameters().isEmpty()) {
      problems.add(
          NativeError.GENERIC,
          method,
          "%s has type parameters, which C does not have: declare one method for each type",
          method.getSimpleName());
      return Optional.empty();
    }
    Optional<List<Parameter>> read = parameters.read(method, problems);
    Optional<Result> result =
        results
            .read(method, method.getReturnType(), problems)
            .map(each -> StatusAnalyzer.isStatusOnly(method, each) ? new Result.Status() : each);
    if (read.isEmpty() || result.isEmpty()) {
      return Optional.empty();
    }
    String name = method.getSimpleName().toString();
    FunctionModel function =
        new FunctionModel(
            name,
            annotation.value().isEmpty() ? name : annotation.value(),
            annotation.critical(),
            result.get(),
            read.get(),
            annotation.release(),
            failure(method, result.get(), problems),
            statuses.read(method, result.get(), problems),
            firstVariadic(method, read.get(), problems));
    check(function, method, problems);
    return Optional.of(function);
  }

  private static void check(FunctionModel function, ExecutableElement method, Problems problems) {
    long arenas =
        function.parameters().stream()
            .filter(parameter -> parameter.passing() instanceof Passing.Arena)
            .count();
    if (arenas > 1) {
      problems.add(
          NativeError.ARENA,
          method,
          "%s has %d arenas, and one is enough for everything that the call allocates: keep one",
          function.name(),
          arenas);
    }
    if (function.critical() && function.hasCallbacks()) {
      problems.add(
          NativeError.CRITICAL,
          method,
          "%s is critical and takes a callback, and a critical function can't call Java: take"
              + " critical off",
          function.name());
    }
    ArgumentSlots.check(function, method, problems);
    if (!function.release().isEmpty() && !(function.result() instanceof Result.Text)) {
      problems.add(
          NativeError.RELEASE,
          method,
          "%s returns %s, which is not copied, so there is nothing to release: take release off,"
              + " or return String",
          function.name(),
          function.result().javaType().simpleName());
    }
  }

  private static Optional<Failure> failure(
      ExecutableElement method, Result result, Problems problems) {
    Errno errno = method.getAnnotation(Errno.class);
    if (errno == null || MoreElements.isAnnotationPresent(method, Status.class)) {
      return Optional.empty();
    }
    boolean pointer = result.isPointer();
    boolean whole = result instanceof Result.Scalar(var type) && type.isWhole();
    boolean signed = result instanceof Result.Scalar(var type) && type.isSigned();
    Optional<Failure> failure =
        switch (errno.when()) {
          case NATURAL ->
              pointer
                  ? Optional.of(Failure.ZERO)
                  : signed ? Optional.of(Failure.NEGATIVE) : Optional.empty();
          case NEGATIVE -> signed || pointer ? Optional.of(Failure.NEGATIVE) : Optional.empty();
          case ZERO -> whole || pointer ? Optional.of(Failure.ZERO) : Optional.empty();
          case NONZERO -> whole ? Optional.of(Failure.NONZERO) : Optional.empty();
        };
    if (failure.isEmpty()) {
      problems.add(
          NativeError.ERRNO,
          method,
          "@Errno can't tell from %s whether %s failed: %s",
          result.declaration(),
          method.getSimpleName(),
          pointer
              ? "a failing pointer is NULL, or -1: use when = NATURAL or NEGATIVE"
              : whole
                  ? "it is never negative: use when = ZERO or NONZERO"
                  : "return a whole number or MemorySegment, or IntResult, LongResult, DoubleResult"
                      + " or AddressResult without @Errno");
    }
    return failure;
  }

  private static OptionalInt firstVariadic(
      ExecutableElement method, List<Parameter> parameters, Problems problems) {
    int index = 0;
    OptionalInt first = OptionalInt.empty();
    for (int i = 0; i < parameters.size(); i++) {
      VariableElement element = method.getParameters().get(i);
      Passing passing = parameters.get(i).passing();
      if (MoreElements.isAnnotationPresent(element, Variadic.class)) {
        if (first.isPresent()) {
          problems.add(
              NativeError.VARIADIC,
              element,
              "'%s' is the second @Variadic: annotate only the first of the variadic arguments",
              element.getSimpleName());
        } else {
          first = OptionalInt.of(index);
        }
      }
      if (first.isPresent()
          && passing instanceof Passing.Scalar(var type)
          && !Primitives.isVariadic(type.carrier())) {
        problems.add(
            NativeError.VARIADIC,
            element,
            "%s '%s' is variadic, and C promotes it: use %s",
            type.declaration(),
            element.getSimpleName(),
            type.type().name().equals("float") ? "double" : "int");
      }
      index += (int) parameters.get(i).passed().count();
    }
    return first;
  }
}
