package dev.recordwire.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/// Does something once javac has made a class file of every class, and not if it found an error in
/// one: it looks into methods only when processors are through.
final class CleanCompilation implements TaskListener {
  private final Runnable action;
  private final Set<String> analyzed = new HashSet<>();
  private final Set<String> generated = new HashSet<>();

  private CleanCompilation(Runnable action) {
    this.action = action;
  }

  /// Has the action done at the end of the compilation, or now where a compiler or build tool is
  /// between that does not tell of the end.
  static void then(ProcessingEnvironment environment, Runnable action) {
    JavacTask task;
    try {
      task = JavacTask.instance(environment);
    } catch (IllegalArgumentException e) {
      action.run();
      return;
    }
    task.addTaskListener(new CleanCompilation(action));
  }

  @Override
  public void finished(TaskEvent event) {
    TypeElement type = event.getTypeElement();
    switch (event.getKind()) {
      case ANALYZE -> add(type, analyzed);
      case GENERATE -> add(type, generated);
      case COMPILATION -> {
        if (generated.containsAll(analyzed)) {
          action.run();
        }
      }
      default -> {}
    }
  }

  /// What has no name of its own, a package's or module's declaration, need not become a class.
  private static void add(TypeElement type, Set<String> types) {
    if (type != null && !type.getSimpleName().toString().endsWith("-info")) {
      types.add(type.getQualifiedName().toString());
    }
  }
}
