package dev.recordwire.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/// Runs an action once javac has written a class file for every class, and not at all if it found
/// an error in one: javac analyzes methods only after the processors.
final class CleanCompilation implements TaskListener {
  private final Runnable action;
  private final Set<String> analyzed = new HashSet<>();
  private final Set<String> generated = new HashSet<>();

  private CleanCompilation(Runnable action) {
    this.action = action;
  }

  /// Runs the action at the end of the compilation, or immediately where a compiler or build tool
  /// does not report the end.
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

  /// Adds a type that must become a class; a package's or module's declaration need not.
  private static void add(TypeElement type, Set<String> types) {
    if (type != null && !type.getSimpleName().toString().endsWith("-info")) {
      types.add(type.getQualifiedName().toString());
    }
  }
}
