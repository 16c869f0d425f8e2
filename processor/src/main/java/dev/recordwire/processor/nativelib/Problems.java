package dev.recordwire.processor.nativelib;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/// The errors of one type: all that is wrong with it comes in one compilation.
final class Problems {
  /// An error: what is wrong and what to write instead, and where.
  record Problem(NativeTag tag, String text, Element element) {}

  private final List<Problem> all = new ArrayList<>();

  @SuppressWarnings("AnnotateFormatMethod") // its annotations would be a dependency
  void add(NativeTag tag, Element element, String format, Object... arguments) {
    Problem problem = new Problem(tag, format.formatted(arguments), element);
    if (!all.contains(problem)) {
      all.add(problem);
    }
  }

  /// Adds those of a part.
  void addAll(Problems others) {
    others.all.forEach(each -> add(each.tag(), each.element(), "%s", each.text()));
  }

  /// Adds those of a part that may be compiled.
  ///
  /// @param user what uses it: the place of those that are of a class file, which has no lines
  void addAll(Problems others, Element user, Elements elements) {
    for (Problem each : others.all) {
      JavaFileObject file = elements.getFileObjectOf(each.element());
      boolean isCompiled = file != null && file.getKind() == JavaFileObject.Kind.CLASS;
      add(each.tag(), isCompiled ? user : each.element(), "%s", each.text());
    }
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /// Reports those that are not among the ones told before, and adds them to these.
  void reportTo(Messager messager, Set<Problem> told) {
    for (Problem problem : all) {
      if (!told.add(problem)) {
        continue;
      }
      messager.printMessage(
          Diagnostic.Kind.ERROR, problem.tag() + " " + problem.text(), problem.element());
    }
  }
}
