package dev.recordwire.processor.nativelib;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/// The errors of one type: all that is wrong with it comes in one compilation.
final class Problems {
  /// An error: what is wrong and what to write instead, and where.
  record Problem(NativeTag tag, String text, Element element) {}

  private final List<Problem> all = new ArrayList<>();

  @SuppressWarnings("AnnotateFormatMethod") // its annotations would be a dependency
  void add(NativeTag tag, Element element, String format, Object... arguments) {
    all.add(new Problem(tag, format.formatted(arguments), element));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  void reportTo(Messager messager) {
    for (Problem problem : all) {
      messager.printMessage(
          Diagnostic.Kind.ERROR, problem.tag() + " " + problem.text(), problem.element());
    }
  }
}
