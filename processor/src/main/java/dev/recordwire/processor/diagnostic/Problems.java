package dev.recordwire.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/// The errors of one type, all of which one compilation reports.
public final class Problems {
  private final List<Problem> all = new ArrayList<>();

  /// Adds an error, unless it is there already.
  @SuppressWarnings("AnnotateFormatMethod") // its annotations would be a dependency
  public void add(ErrorCode code, Element element, String format, Object... arguments) {
    Problem problem = new Problem(code, format.formatted(arguments), element);
    if (!all.contains(problem)) {
      all.add(problem);
    }
  }

  /// Adds the errors of a part.
  public void addAll(Problems others) {
    others.all.forEach(each -> add(each.code(), each.element(), "%s", each.text()));
  }

  /// Adds the errors of a part that may come from a class file.
  ///
  /// @param user the element that uses the part, where errors in a class file are reported, since a
  ///     class file has no lines
  public void addAll(Problems others, Element user, Elements elements) {
    for (Problem each : others.all) {
      JavaFileObject file = elements.getFileObjectOf(each.element());
      boolean isCompiled = file != null && file.getKind() == JavaFileObject.Kind.CLASS;
      add(each.code(), isCompiled ? user : each.element(), "%s", each.text());
    }
  }

  /// Returns whether there are no errors.
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// Reports the errors that `reported` lacks, and adds them to it.
  public void reportTo(Messager messager, Set<Problem> reported) {
    for (Problem problem : all) {
      if (reported.add(problem)) {
        problem.reportTo(messager);
      }
    }
  }
}
