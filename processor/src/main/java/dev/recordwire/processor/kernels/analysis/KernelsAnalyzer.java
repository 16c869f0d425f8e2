package dev.recordwire.processor.kernels.analysis;

import dev.recordwire.annotation.Kernel;
import dev.recordwire.processor.common.CompactSource;
import dev.recordwire.processor.common.CompilationContextAnalyzer;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.Visibility;
import dev.recordwire.processor.common.model.GeneratedNames;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.diagnostic.KernelError;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.kernels.model.KernelModel;
import dev.recordwire.processor.kernels.model.KernelsModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/// Turns an `@ArrayKernels` class into its model, or into problems.
public final class KernelsAnalyzer {
  private final Elements elements;

  public KernelsAnalyzer(Elements elements) {
    this.elements = elements;
  }

  /// Returns the model, unless there are errors.
  ///
  /// @param bodies the bodies of the class's methods
  public Optional<KernelsModel> analyze(TypeElement type, KernelBodies bodies, Problems problems) {
    if (!isUsable(type, problems)) {
      return Optional.empty();
    }
    KernelAnalyzer analyzer = new KernelAnalyzer(bodies);
    List<KernelModel> kernels = new ArrayList<>();
    List<ExecutableElement> methods =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(each -> each.getAnnotation(Kernel.class) != null)
            .toList();
    OperationNames names = new OperationNames();
    for (ExecutableElement each : methods) {
      Optional<KernelModel> kernel = analyzer.analyze(each, problems);
      kernel.ifPresent(kernels::add);
      kernel.ifPresent(model -> names.add(model, each, problems));
    }
    if (methods.isEmpty()) {
      problems.add(
          KernelError.CLASS,
          type,
          "%s has no kernels: annotate a static method with @Kernel",
          type.getSimpleName());
    }
    if (kernels.size() < methods.size() || !problems.isEmpty() || !bodies.areSound()) {
      return Optional.empty();
    }
    ClassType name = JavaTypes.of(type);
    List<Element> used = new ArrayList<>(methods);
    used.add(type);
    return Optional.of(
        new KernelsModel(
            name,
            GeneratedNames.beside(name, "Kernels"),
            Visibility.of(type).isPublic(),
            new CompilationContextAnalyzer(elements).read(type, used),
            kernels));
  }

  private boolean isUsable(TypeElement type, Problems problems) {
    Optional<TypeElement> hidden = Visibility.of(type).privateElement();
    if (hidden.isPresent()) {
      problems.add(
          KernelError.CLASS,
          type,
          "%s is private, so that its kernels can't reach it: make it package-private or wider",
          hidden.get().getSimpleName());
      return false;
    }
    if (CompactSource.contains(type, elements)) {
      problems.add(KernelError.CLASS, type, "%s", CompactSource.text(type, "kernels"));
      return false;
    }
    return true;
  }
}
