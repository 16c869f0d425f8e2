package dev.recordwire.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSetMultimap;
import dev.recordwire.annotation.Wire;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/// A step that takes each type once, whoever passes it.
final class OnceStep implements Step {
  private final Step step;
  private final Set<String> taken = new HashSet<>();

  OnceStep(Step step) {
    this.step = step;
  }

  @Override
  public Set<String> annotations() {
    return step.annotations();
  }

  @Override
  public Set<? extends Element> process(ImmutableSetMultimap<String, Element> annotated) {
    ImmutableSetMultimap.Builder<String, Element> left = ImmutableSetMultimap.builder();
    annotated.forEach(
        (annotation, type) -> {
          if (!hasTaken(MoreElements.asType(type))) {
            left.put(annotation, type);
          }
        });
    ImmutableSetMultimap<String, Element> types = left.build();
    Set<? extends Element> deferred = step.process(types);
    types.values().stream()
        .filter(type -> !deferred.contains(type))
        .forEach(type -> taken.add(name(MoreElements.asType(type))));
    return deferred;
  }

  /// Passes one type in.
  void process(TypeElement type) {
    process(ImmutableSetMultimap.of(Wire.class.getCanonicalName(), type));
  }

  /// Whether a type was processed, and not deferred.
  boolean hasTaken(TypeElement type) {
    return taken.contains(name(type));
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
