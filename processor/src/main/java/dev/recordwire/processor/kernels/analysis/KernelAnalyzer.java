package dev.recordwire.processor.kernels.analysis;

import dev.recordwire.annotation.Kernel;
import dev.recordwire.annotation.Scalar;
import dev.recordwire.processor.diagnostic.KernelError;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.kernels.model.ElementType;
import dev.recordwire.processor.kernels.model.KernelModel;
import dev.recordwire.processor.kernels.model.KernelParameter;
import dev.recordwire.processor.kernels.model.ReductionKind;
import dev.recordwire.processor.kernels.model.ValueType;
import dev.recordwire.processor.kernels.model.VectorBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/// Turns a `@Kernel` method into its model, or into problems.
final class KernelAnalyzer {
  private static final Set<String> NEEDED =
      Set.of("SIGNATURE", "TypeCode", "Vectors", "VectorColumns", "VectorMath");

  private final Bodies bodies;

  KernelAnalyzer(Bodies bodies) {
    this.bodies = bodies;
  }

  /// Returns the model, unless there are errors.
  Optional<KernelModel> analyze(ExecutableElement method, Problems problems) {
    Kernel annotation = method.getAnnotation(Kernel.class);
    if (!isUsable(method, problems) || annotation == null) {
      return Optional.empty();
    }
    List<KernelParameter> parameters = parameters(method, problems);
    Optional<ElementType> results = results(method, problems);
    ReductionKind reduction = ReductionKind.valueOf(annotation.reduce().name());
    if (parameters.size() < method.getParameters().size()
        || results.isEmpty()
        || !fits(reduction, results.get(), method, problems)
        || !hasSource(parameters, method, problems)) {
      return Optional.empty();
    }
    ValueType returned = ValueType.of(method.getReturnType().getKind().name());
    return Optional.of(
        new KernelModel(
            method.getSimpleName().toString(),
            method.getModifiers().contains(Modifier.PUBLIC),
            parameters,
            returned,
            results.get(),
            reduction,
            annotation.vector() ? bodies.analyze(method, returned) : Optional.empty()));
  }

  private static boolean isUsable(ExecutableElement method, Problems problems) {
    String name = method.getSimpleName().toString();
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      problems.add(KernelError.METHOD, method, "the kernel %s is not static: make it static", name);
    } else if (method.getModifiers().contains(Modifier.PRIVATE)) {
      problems.add(
          KernelError.METHOD,
          method,
          "the kernel %s is private, so that its loops can't call it: make it package-private or"
              + " wider",
          name);
    } else if (!method.getTypeParameters().isEmpty()) {
      problems.add(
          KernelError.METHOD, method, "the kernel %s is generic: use primitive types", name);
    } else if (!method.getThrownTypes().isEmpty()) {
      problems.add(
          KernelError.METHOD,
          method,
          "the kernel %s declares exceptions, which its loops can't: throw unchecked ones",
          name);
    } else {
      return true;
    }
    return false;
  }

  private static List<KernelParameter> parameters(ExecutableElement method, Problems problems) {
    List<KernelParameter> parameters = new ArrayList<>();
    for (VariableElement each : method.getParameters()) {
      parameter(method, each, problems).ifPresent(parameters::add);
    }
    return parameters;
  }

  private static Optional<KernelParameter> parameter(
      ExecutableElement method, VariableElement parameter, Problems problems) {
    String name = parameter.getSimpleName().toString();
    TypeMirror type = parameter.asType();
    if (!type.getKind().isPrimitive()) {
      problems.add(
          KernelError.PARAMETER,
          parameter,
          "the parameter '%s' of %s is no primitive: take one element of each array, such as double"
              + " or @Uint8 int",
          name,
          method.getSimpleName());
      return Optional.empty();
    }
    if (hides(name, method)) {
      problems.add(
          KernelError.PARAMETER,
          parameter,
          "the parameter '%s' of %s hides a name that its loops need: rename it",
          name,
          method.getSimpleName());
      return Optional.empty();
    }
    ValueType value = ValueType.of(type.getKind().name());
    if (parameter.getAnnotation(Scalar.class) != null) {
      return scalar(method, parameter, value, problems);
    }
    return ElementTypes.of(type, value, "the parameter '" + name + "'", parameter, problems)
        .map(elements -> new KernelParameter(name, value, Optional.of(elements)));
  }

  private static Optional<KernelParameter> scalar(
      ExecutableElement method, VariableElement parameter, ValueType value, Problems problems) {
    String name = parameter.getSimpleName().toString();
    Optional<ElementType> elements = ElementTypes.annotated(parameter.asType());
    if (elements.isPresent()) {
      problems.add(
          KernelError.PARAMETER,
          parameter,
          "the parameter '%s' of %s is @Scalar, and @%s is for elements of arrays: remove one of"
              + " them",
          name,
          method.getSimpleName(),
          elements.get().annotation());
      return Optional.empty();
    }
    return Optional.of(new KernelParameter(name, value, Optional.empty()));
  }

  /// Whether a variable of this name hides what the loops of a kernel call: its own class, or
  /// classes and a constant of every kernel.
  private static boolean hides(String name, ExecutableElement method) {
    Element type = Objects.requireNonNull(method.getEnclosingElement());
    return NEEDED.contains(name) || type.getSimpleName().contentEquals(name);
  }

  private static Optional<ElementType> results(ExecutableElement method, Problems problems) {
    TypeMirror type = method.getReturnType();
    if (!type.getKind().isPrimitive()) {
      problems.add(
          KernelError.RESULT,
          method,
          "the kernel %s returns %s: return one element of an array, such as double or boolean",
          method.getSimpleName(),
          type);
      return Optional.empty();
    }
    return ElementTypes.of(
        type, ValueType.of(type.getKind().name()), "the result", method, problems);
  }

  private static boolean fits(
      ReductionKind reduction, ElementType results, ExecutableElement method, Problems problems) {
    boolean areBools = results == ElementType.BOOL;
    if (reduction == ReductionKind.NONE || reduction.isOfBools() == areBools) {
      boolean computes = reduction == ReductionKind.NONE || results != ElementType.FLOAT16;
      if (!computes) {
        problems.add(
            KernelError.REDUCTION,
            method,
            "the results of %s are @Float16, which are stored and not computed with: return float"
                + " without the annotation",
            method.getSimpleName());
      }
      return computes;
    }
    problems.add(
        KernelError.REDUCTION,
        method,
        areBools
            ? "%s returns boolean, which has no %s: use COUNT, ANY or ALL"
            : "%s returns numbers, and %s is of booleans: use SUM, MEAN, MIN or MAX",
        method.getSimpleName(),
        reduction);
    return false;
  }

  private static boolean hasSource(
      List<KernelParameter> parameters, ExecutableElement method, Problems problems) {
    if (parameters.stream().allMatch(KernelParameter::isScalar)) {
      problems.add(
          KernelError.PARAMETER,
          method,
          "the kernel %s has no parameter that becomes a view: add one that is not @Scalar",
          method.getSimpleName());
      return false;
    }
    return true;
  }

  /// Analyzes the bodies of kernels.
  interface Bodies {
    /// Returns the computation of a body, if vectors can do it, and reports what kernels can't
    /// have.
    Optional<VectorBody> analyze(ExecutableElement method, ValueType returned);
  }
}
