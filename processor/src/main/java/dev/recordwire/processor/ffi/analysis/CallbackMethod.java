package dev.recordwire.processor.ffi.analysis;

import com.google.auto.common.MoreElements;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.Out;
import dev.recordwire.annotation.Variadic;
import dev.recordwire.processor.diagnostic.NativeError;
import dev.recordwire.processor.diagnostic.Problems;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// The restrictions on a callback's method, whatever its types are: no exceptions or type
/// parameters, which C does not have, and no annotations of the way from Java to C.
final class CallbackMethod {
  private static final List<Class<? extends Annotation>> OF_CALLS =
      List.of(In.class, Out.class, Variadic.class);

  private CallbackMethod() {}

  /// Reports violations.
  ///
  /// @param location the parameter whose type is the callback
  /// @return whether there are none
  static boolean check(
      TypeElement type, ExecutableElement method, Element location, Problems problems) {
    Problems found = new Problems();
    String name = type.getSimpleName().toString();
    if (!method.getThrownTypes().isEmpty()) {
      found.add(
          NativeError.CALLBACK,
          location,
          "%s.%s throws %s, and the function that calls it can't declare that: wrap it in an"
              + " unchecked exception",
          name,
          method.getSimpleName(),
          NativeTypes.describe(method.getThrownTypes().getFirst()));
    }
    typeParameter(method)
        .ifPresent(
            parameter ->
                found.add(
                    NativeError.CALLBACK,
                    location,
                    "%1$s.%2$s has %3$s, a type parameter of %4$s, so its types in C are unknown:"
                        + " declare a functional interface with explicit types",
                    name,
                    method.getSimpleName(),
                    parameter,
                    method.getTypeParameters().isEmpty()
                        ? Objects.requireNonNull(method.getEnclosingElement()).getSimpleName()
                        : method.getSimpleName()));
    for (VariableElement parameter : method.getParameters()) {
      for (Class<? extends Annotation> annotation : OF_CALLS) {
        if (MoreElements.isAnnotationPresent(parameter, annotation)) {
          found.add(
              NativeError.CALLBACK,
              location,
              "@%s is on '%s' of %s, which C passes to Java: take it off",
              annotation.getSimpleName(),
              parameter.getSimpleName(),
              name);
        }
      }
    }
    problems.addAll(found);
    return found.isEmpty();
  }

  private static Optional<TypeMirror> typeParameter(ExecutableElement method) {
    return Stream.concat(
            Stream.of(method.getReturnType()),
            method.getParameters().stream().map(VariableElement::asType))
        .map(CallbackMethod::element)
        .filter(type -> type.getKind() == TypeKind.TYPEVAR)
        .findFirst();
  }

  private static TypeMirror element(TypeMirror type) {
    return type instanceof ArrayType array ? element(array.getComponentType()) : type;
  }
}
