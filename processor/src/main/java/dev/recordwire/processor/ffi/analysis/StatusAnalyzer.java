package dev.recordwire.processor.ffi.analysis;

import com.google.auto.common.MoreElements;
import dev.recordwire.annotation.Errno;
import dev.recordwire.annotation.Status;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import dev.recordwire.processor.diagnostic.NativeError;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.ffi.model.CScalar;
import dev.recordwire.processor.ffi.model.FunctionModel;
import dev.recordwire.processor.ffi.model.FunctionModel.Failure;
import dev.recordwire.processor.ffi.model.FunctionModel.StatusText;
import dev.recordwire.processor.ffi.model.Result;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/// Analyzes `@Status`: the results that mean failure, and the method that returns their texts.
final class StatusAnalyzer {
  private static final List<String> WIDENING = List.of("byte", "short", "int", "long");

  private final Elements elements;

  StatusAnalyzer(Elements elements) {
    this.elements = elements;
  }

  /// Returns whether C's result is a status, which Java does not return.
  static boolean isStatusOnly(ExecutableElement method, Result result) {
    return result instanceof Result.Nothing
        && MoreElements.isAnnotationPresent(method, Status.class);
  }

  Optional<FunctionModel.Status> read(ExecutableElement method, Result result, Problems problems) {
    Status status = method.getAnnotation(Status.class);
    if (status == null) {
      return Optional.empty();
    }
    if (MoreElements.isAnnotationPresent(method, Errno.class)) {
      problems.add(
          NativeError.STATUS,
          method,
          "%s is @Errno and @Status, and a failure is one exception: keep @Status if the result"
              + " describes the failure, or @Errno if errno does",
          method.getSimpleName());
      return Optional.empty();
    }
    Optional<CScalar> code = code(result);
    if (code.isEmpty()) {
      problems.add(
          NativeError.STATUS,
          method,
          "@Status is on %s, which returns %s: return the status as a whole number, or void if C"
              + " returns an int that has no other meaning",
          method.getSimpleName(),
          result.declaration());
      return Optional.empty();
    }
    if (status.when() == Status.When.NEGATIVE && !code.get().isSigned()) {
      problems.add(
          NativeError.STATUS,
          method,
          "@Status can't tell from %s whether %s failed: it is never negative: use when = NONZERO"
              + " or ZERO",
          result.declaration(),
          method.getSimpleName());
      return Optional.empty();
    }
    Failure failure =
        switch (status.when()) {
          case NONZERO -> Failure.NONZERO;
          case NEGATIVE -> Failure.NEGATIVE;
          case ZERO -> Failure.ZERO;
        };
    return Optional.of(
        new FunctionModel.Status(
            failure, text(method, status.text(), code.get().type(), problems)));
  }

  private static Optional<CScalar> code(Result result) {
    return switch (result) {
      case Result.Status status -> Optional.of(status.type());
      case Result.Scalar(CScalar type) when type.isWhole() -> Optional.of(type);
      default -> Optional.empty();
    };
  }

  private Optional<StatusText> text(
      ExecutableElement method, String name, Primitive code, Problems problems) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Element type = Objects.requireNonNull(method.getEnclosingElement());
    List<ExecutableElement> named =
        ElementFilter.methodsIn(elements.getAllMembers(MoreElements.asType(type))).stream()
            .filter(each -> each.getSimpleName().contentEquals(name))
            .toList();
    Optional<StatusText> text =
        named.stream().flatMap(each -> fitting(each, code).stream()).findFirst();
    if (text.isEmpty()) {
      problems.add(
          NativeError.STATUS,
          method,
          "@Status(text = \"%s\") of %s names %s: name a method of %s that takes the status, %s,"
              + " and returns String",
          name,
          method.getSimpleName(),
          named.isEmpty() ? "no method" : "a method that has no text for a status",
          type.getSimpleName(),
          code.name());
    }
    return text;
  }

  /// Returns the method, if the interface can call it with a status, widened if necessary.
  private static Optional<StatusText> fitting(ExecutableElement method, Primitive code) {
    boolean isCallable =
        !method.getModifiers().contains(Modifier.STATIC)
            && !method.getModifiers().contains(Modifier.PRIVATE)
            && method.getTypeParameters().isEmpty()
            && method.getThrownTypes().isEmpty()
            && method.getParameters().size() == 1
            && NativeTypes.isString(method.getReturnType());
    return isCallable
            && JavaTypes.of(method.getParameters().getFirst().asType()).orElse(null)
                instanceof Primitive taken
            && WIDENING.indexOf(taken.name()) >= WIDENING.indexOf(code.name())
        ? Optional.of(new StatusText(method.getSimpleName().toString(), taken))
        : Optional.empty();
  }
}
