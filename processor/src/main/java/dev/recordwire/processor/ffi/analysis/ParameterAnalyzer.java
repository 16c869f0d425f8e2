package dev.recordwire.processor.ffi.analysis;

import com.google.auto.common.MoreElements;
import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.Length;
import dev.recordwire.annotation.Out;
import dev.recordwire.annotation.Pointer;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.NullAnnotations;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import dev.recordwire.processor.diagnostic.NativeError;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.ffi.model.CScalar;
import dev.recordwire.processor.ffi.model.NullMark;
import dev.recordwire.processor.ffi.model.Parameter;
import dev.recordwire.processor.ffi.model.Parameter.Direction;
import dev.recordwire.processor.ffi.model.Passing;
import dev.recordwire.processor.ffi.model.Primitives;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/// Analyzes the parameters of a method: the passing of each, and the arrays that each counts.
final class ParameterAnalyzer {
  private final PassingAnalyzer passing;

  ParameterAnalyzer(PassingAnalyzer passing) {
    this.passing = passing;
  }

  /// Returns the parameters, unless one has errors.
  Optional<List<Parameter>> read(ExecutableElement method, Problems problems) {
    if (method.isVarArgs()) {
      VariableElement last = method.getParameters().getLast();
      problems.add(
          NativeError.VARIADIC,
          last,
          "'%s' is variadic in Java only, and C would get a pointer to an array: declare C's"
              + " variadic arguments explicitly, one method for each list of"
              + " types, and annotate"
              + " the first @Variadic; or declare it %s",
          last.getSimpleName(),
          NativeTypes.describe(last.asType()));
      return Optional.empty();
    }
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    boolean complete = true;
    for (VariableElement each : method.getParameters()) {
      if (NullAnnotations.isOnElements(each.asType()) && NullAnnotations.on(each).isEmpty()) {
        problems.add(
            NativeError.PARAMETER_TYPE,
            each,
            "'%s': %s",
            each.getSimpleName(),
            NullAnnotations.misplacement(each.asType(), each.getSimpleName().toString()));
      }
      Optional<Passing> how = passing.read(each, each.asType(), problems);
      if (how.isPresent()) {
        Parameter parameter = parameter(each, how.get(), problems);
        parameters.put(parameter.name(), parameter);
      } else {
        complete = false;
      }
    }
    if (!complete) {
      return Optional.empty();
    }
    return new CountReader(parameters, problems).read(method);
  }

  private static Parameter parameter(VariableElement element, Passing how, Problems problems) {
    return new Parameter(
        element.getSimpleName().toString(),
        JavaTypes.of(element.asType()).orElseThrow(),
        how,
        direction(element, how, problems),
        nullable(element, how, problems),
        new ArrayList<>(),
        length(element, how, problems));
  }

  private static Optional<NullMark> nullable(
      VariableElement element, Passing how, Problems problems) {
    Optional<NullMark> mark = NativeTypes.nullable(element, element.asType());
    if (mark.isPresent() && !how.isPointer()) {
      problems.add(
          NativeError.PARAMETER_TYPE,
          element,
          "'%s' is @Nullable, and is %s, %s: take @Nullable off",
          element.getSimpleName(),
          NativeTypes.describe(element.asType()),
          how instanceof Passing.StructValue
              ? "which C gets by value, so there is no pointer to be NULL"
              : "which is never null");
      return Optional.empty();
    }
    return mark;
  }

  private static Optional<Parameter.Length> length(
      VariableElement element, Passing how, Problems problems) {
    Length length = element.getAnnotation(Length.class);
    if (length == null) {
      return Optional.empty();
    }
    if (!how.isArray()) {
      problems.add(
          NativeError.LENGTH,
          element,
          "@Length is on '%s', which is %s and has no elements to count: %s",
          element.getSimpleName(),
          NativeTypes.describe(element.asType()),
          how instanceof Passing.Text
              ? "pass its bytes as byte[], or declare the parameter with the length"
              : "put it on a view, an array or a MemorySegment");
      return Optional.empty();
    }
    Primitive wide = new Primitive("long");
    CScalar type =
        switch (length.value()) {
          case SIZE_T -> CScalar.natural(wide);
          case INT32 -> CScalar.natural(new Primitive("int"));
          case UINT32 -> new CScalar(wide, Optional.of(ScalarType.UINT32));
        };
    return Optional.of(new Parameter.Length(type, length.before()));
  }

  private static Direction direction(VariableElement element, Passing how, Problems problems) {
    boolean in = MoreElements.isAnnotationPresent(element, In.class);
    boolean out = MoreElements.isAnnotationPresent(element, Out.class);
    if (in && out) {
      problems.add(
          NativeError.DIRECTION,
          element,
          "'%s' can't be both @In and @Out: take both off where C reads and writes it",
          element.getSimpleName());
    } else if ((in || out) && !how.isArray()) {
      problems.add(
          NativeError.DIRECTION,
          element,
          "@%s applies to arrays, views and MemorySegment, and '%s' is %s, which C gets by"
              + " value: %s",
          in ? "In" : "Out",
          element.getSimpleName(),
          NativeTypes.describe(element.asType()),
          in ? "take it off" : "use an array of one element to get a value back");
    }
    if (in) {
      return Direction.IN;
    }
    return out ? Direction.OUT : Direction.IN_OUT;
  }

  /// Analyzes the `@Count` annotations, which name other parameters.
  private static final class CountReader {
    private final Map<String, Parameter> parameters;
    private final Problems problems;

    CountReader(Map<String, Parameter> parameters, Problems problems) {
      this.parameters = parameters;
      this.problems = problems;
    }

    Optional<List<Parameter>> read(ExecutableElement method) {
      List<Parameter> counted = new ArrayList<>();
      for (VariableElement each : method.getParameters()) {
        Parameter parameter = parameters.get(each.getSimpleName().toString());
        if (parameter == null) {
          return Optional.empty();
        }
        Count count = each.getAnnotation(Count.class);
        counted.add(count == null ? parameter : parameter.withCounts(counts(each, count)));
      }
      return Optional.of(counted);
    }

    private List<Parameter.Count> counts(VariableElement element, Count count) {
      if (!isNumber(element.getSimpleName().toString())) {
        boolean isPointer = MoreElements.isAnnotationPresent(element, Pointer.class);
        problems.add(
            NativeError.COUNT,
            element,
            "@Count is on '%s', which is %s: a count is an int or a long%s",
            element.getSimpleName(),
            (isPointer ? "a pointer to " : "") + NativeTypes.describe(element.asType()),
            isPointer ? " by value, so take @Pointer off, or @Count" : "");
        return List.of();
      }
      if (count.stride().length != 0 && count.stride().length != count.value().length) {
        problems.add(
            NativeError.COUNT,
            element,
            "@Count on '%s' names %d arrays and %d strides: name one stride for each array, or"
                + " none",
            element.getSimpleName(),
            count.value().length,
            count.stride().length);
        return List.of();
      }
      List<Parameter.Count> counts = new ArrayList<>();
      for (int i = 0; i < count.value().length; i++) {
        String stride = count.stride().length == 0 ? "" : count.stride()[i];
        count(element, count.value()[i], stride).ifPresent(counts::add);
      }
      return counts;
    }

    private Optional<Parameter.Count> count(VariableElement element, String array, String stride) {
      Parameter counted = parameters.get(array);
      if (counted == null || !counted.passing().isArray()) {
        problems.add(
            NativeError.COUNT,
            element,
            "@Count(\"%s\") on '%s' names %s: name one of %s",
            array,
            element.getSimpleName(),
            counted == null ? "no parameter" : "a parameter that is not an array",
            arrays());
        return Optional.empty();
      }
      if (!stride.isEmpty() && !isNumber(stride)) {
        problems.add(
            NativeError.COUNT,
            element,
            "@Count on '%s' has the stride '%s', which is not an int or long parameter: name one",
            element.getSimpleName(),
            stride);
        return Optional.empty();
      }
      return Optional.of(new Parameter.Count(counted, stride));
    }

    private boolean isNumber(String name) {
      Parameter parameter = parameters.get(name);
      return parameter != null
          && parameter.passing() instanceof Passing.Scalar(var type)
          && Primitives.counts(type.type());
    }

    private String arrays() {
      List<String> names =
          parameters.values().stream()
              .filter(parameter -> parameter.passing().isArray())
              .map(parameter -> "'" + parameter.name() + "'")
              .toList();
      return names.isEmpty()
          ? "the function's arrays, of which there are none"
          : String.join(", ", names);
    }
  }
}
