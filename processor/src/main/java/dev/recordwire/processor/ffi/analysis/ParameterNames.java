package dev.recordwire.processor.ffi.analysis;

import com.google.auto.common.MoreElements;
import dev.recordwire.annotation.Count;
import dev.recordwire.processor.diagnostic.NativeError;
import dev.recordwire.processor.diagnostic.Problems;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/// The names of a method's parameters, which a class file contains only on request.
final class ParameterNames {
  private ParameterNames() {}

  /// Reports a method whose names are needed and missing.
  ///
  /// @param location the element that uses the method, since a class file has no positions
  /// @return whether the method is usable
  static boolean check(
      ExecutableElement method, Element location, Elements elements, Problems problems) {
    boolean needed =
        method.getParameters().stream()
            .anyMatch(each -> MoreElements.isAnnotationPresent(each, Count.class));
    if (!needed || !areLost(method, elements)) {
      return true;
    }
    Element type = Objects.requireNonNull(method.getEnclosingElement());
    problems.add(
        NativeError.COUNT,
        location,
        "%1$s.%2$s has a @Count, which names a parameter, and was compiled without parameter names:"
            + " compile %1$s with javac -parameters, or in this compilation",
        type.getSimpleName(),
        method.getSimpleName());
    return false;
  }

  private static boolean areLost(ExecutableElement method, Elements elements) {
    List<? extends VariableElement> parameters = method.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (!parameters.get(i).getSimpleName().contentEquals("arg" + i)) {
        return false;
      }
    }
    JavaFileObject file = elements.getFileObjectOf(method);
    return file != null && file.getKind() == JavaFileObject.Kind.CLASS;
  }
}
