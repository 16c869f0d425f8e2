package dev.recordwire.processor.kernels.analysis;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.diagnostic.KernelError;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.kernels.model.KernelModel;
import dev.recordwire.processor.kernels.model.KernelParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/// The operations that the kernels of a class become, no two of which may have the same name and
/// parameters.
final class OperationNames {
  private final Set<String> taken = new HashSet<>();

  /// Adds the operations of a kernel, or an error.
  void add(KernelModel kernel, ExecutableElement method, Problems problems) {
    List<String> parameters =
        new ArrayList<>(kernel.parameters().stream().map(OperationNames::type).toList());
    add(kernel, parameters, method, problems);
    if (!kernel.isReduced()) {
      parameters.add(kernel.results().view().simpleName());
      add(kernel, parameters, method, problems);
    }
  }

  private void add(
      KernelModel kernel, List<String> parameters, ExecutableElement method, Problems problems) {
    String operation = kernel.name() + "(" + String.join(", ", parameters) + ")";
    if (!taken.add(operation)) {
      problems.add(
          KernelError.METHOD,
          method,
          "two kernels %s both become %s, with a new array or a target: rename one of them",
          kernel.name(),
          operation);
    }
  }

  private static String type(KernelParameter parameter) {
    return parameter
        .elements()
        .map(elements -> elements.view())
        .map(JavaType::simpleName)
        .orElseGet(() -> parameter.type().keyword());
  }
}
