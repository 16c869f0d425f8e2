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

/// What the method of a callback can't have, whatever its types are: exceptions and type parameters
/// that C does not know, and annotations that say how Java passes something.
final class CallbackMethod {
  private static final List<Class<? extends Annotation>> OF_CALLS =
      List.of(In.class, Out.class, Variadic.class);

  private CallbackMethod() {}

  /// Reports what is wrong.
  ///
  /// @param place the parameter that has the callback
  /// @return whether nothing is
  static boolean check(
      TypeElement type, ExecutableElement method, Element place, Problems problems) {
    Problems found = new Problems();
    String name = type.getSimpleName().toString();
    if (!method.getThrownTypes().isEmpty()) {
      found.add(
          NativeError.CALLBACK,
          place,
          "%s.%s throws %s, which the function it is passed to would have to declare: wrap it in an"
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
                    place,
                    "%1$s.%2$s has %3$s, a type parameter of %4$s, so C's types do not show:"
                        + " declare a functional interface with the types written out",
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
              place,
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
