package dev.recordwire.processor.ffi.analysis;

import com.google.auto.common.MoreTypes;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.Visibility;
import dev.recordwire.processor.diagnostic.NativeError;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.ffi.model.Parameter;
import dev.recordwire.processor.ffi.model.Passing;
import dev.recordwire.processor.ffi.model.Result;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/// Turns a functional interface into the model of a callback, or into problems.
final class CallbackAnalyzer implements PassingAnalyzer.Callbacks {
  private final Types types;
  private final Elements elements;
  private final StructAnalyzer structs;

  CallbackAnalyzer(Types types, Elements elements, StructAnalyzer structs) {
    this.types = types;
    this.elements = elements;
    this.structs = structs;
  }

  @Override
  public boolean isFunctional(TypeElement type) {
    return abstractMethods(type).size() == 1;
  }

  /// The abstract methods that an implementation must add to the methods of `Object`.
  List<ExecutableElement> abstractMethods(TypeElement type) {
    return AbstractMethods.of(type, elements, types);
  }

  @Override
  public Optional<Passing.Callback> analyze(
      TypeElement type, TypeMirror mirror, Element location, Problems problems) {
    String name = type.getSimpleName().toString();
    if (!MoreTypes.asDeclared(mirror).getTypeArguments().isEmpty()
        || !type.getTypeParameters().isEmpty()) {
      problems.add(
          NativeError.CALLBACK,
          location,
          "%s has type parameters, so its types in C are unknown: declare a functional interface"
              + " with explicit types",
          name);
      return Optional.empty();
    }
    if (Visibility.of(type).privateElement().isPresent()) {
      problems.add(
          NativeError.PRIVATE,
          location,
          "%s is private, so the generated class can't call it: make it package-private or wider",
          name);
      return Optional.empty();
    }
    ExecutableElement method = abstractMethods(type).getFirst();
    if (!CallbackMethod.check(type, method, location, problems)
        || !ParameterNames.check(method, location, elements, problems)) {
      return Optional.empty();
    }
    Problems found = new Problems();
    Optional<List<Parameter>> parameters =
        new ParameterAnalyzer(new PassingAnalyzer(structs, this)).read(method, found);
    Optional<Result> result =
        new ResultAnalyzer(structs).read(method, method.getReturnType(), found);
    problems.addAll(found, location, elements);
    if (parameters.isEmpty() || result.isEmpty()) {
      return Optional.empty();
    }
    if (!fits(parameters.get(), result.get(), name, location, problems)) {
      return Optional.empty();
    }
    Passing.Callback callback =
        new Passing.Callback(
            JavaTypes.of(type), method.getSimpleName().toString(), result.get(), parameters.get());
    return ArgumentSlots.check(callback, name + "." + callback.method(), location, problems)
        ? Optional.of(callback)
        : Optional.empty();
  }

  /// Returns whether Java can read C's arguments, and C can use the result.
  private static boolean fits(
      List<Parameter> parameters, Result result, String name, Element location, Problems problems) {
    boolean fits = true;
    for (Parameter parameter : parameters) {
      if (parameter.length().isPresent()) {
        problems.add(
            NativeError.LENGTH,
            location,
            "@Length is on '%2$s' of %1$s, which gets its length from C: take it off, declare the"
                + " parameter with the length, and annotate that parameter"
                + " @Count(\"%2$s\")",
            name,
            parameter.name());
        fits = false;
        continue;
      }
      boolean readable =
          switch (parameter.passing()) {
            case Passing.HeapArray _, Passing.StructArray _, Passing.Arena _, Passing.Function _ ->
                false;
            case Passing.View _ -> isCounted(parameter, parameters);
            default -> true;
          };
      if (!readable) {
        problems.add(
            NativeError.CALLBACK,
            location,
            "%s gets '%s' from C, and %s can't be made from a pointer: %s",
            name,
            parameter.name(),
            parameter.type().simpleName(),
            parameter.passing() instanceof Passing.View
                ? "annotate the parameter with its length @Count(\"" + parameter.name() + "\")"
                : "use MemorySegment, or a view with a @Count");
        fits = false;
      }
    }
    if (!(result instanceof Result.Nothing
        || result instanceof Result.Scalar
        || result instanceof Result.Segment)) {
      problems.add(
          NativeError.CALLBACK,
          location,
          "%s returns %s to C, which needs memory that outlives the callback: return a primitive,"
              + " MemorySegment or void",
          name,
          result.javaType().simpleName());
      fits = false;
    }
    return fits;
  }

  private static boolean isCounted(Parameter view, List<Parameter> parameters) {
    return parameters.stream()
        .flatMap(parameter -> parameter.counts().stream())
        .anyMatch(count -> count.array().name().equals(view.name()) && count.stride().isEmpty());
  }
}
