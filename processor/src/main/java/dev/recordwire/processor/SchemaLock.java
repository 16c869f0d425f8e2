package dev.recordwire.processor;

import static java.util.stream.Collectors.joining;

import dev.recordwire.processor.schema.Comparison;
import dev.recordwire.processor.schema.Difference;
import dev.recordwire.processor.schema.Lock;
import dev.recordwire.processor.schema.MalformedJsonException;
import dev.recordwire.processor.schema.Schema;
import dev.recordwire.processor.schema.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/// The lock file that a user may keep, to be told of changes that old payloads do not survive.
///
/// Each type is held against what the lock says of it. What would break payloads is an error,
/// always; what is merely new is one too until the lock was told of it, since payloads written
/// from then on would be unknown to the next comparison.
final class SchemaLock {
  /// The option that names the file.
  static final String PATH = "recordwire.lock";

  /// The option by which the file is brought up to date.
  static final String UPDATE = "recordwire.lock.update";

  private static final String REMEDY =
      "compile once with -A" + UPDATE + "=true, and commit the file";

  private final Optional<Path> path;
  private final boolean update;
  private final Messager messager;
  private final Elements elements;
  private final Map<String, Schema> seen = new TreeMap<>();
  private @Nullable Lock before;
  private Lock after = Lock.EMPTY;
  private boolean isUnreadable;
  private boolean isBroken;

  SchemaLock(ProcessingEnvironment environment) {
    String option = environment.getOptions().get(PATH);
    messager = environment.getMessager();
    elements = environment.getElementUtils();
    update = "true".equals(environment.getOptions().get(UPDATE));
    path = option == null ? Optional.empty() : toPath(option);
  }

  private Optional<Path> toPath(String option) {
    try {
      return Optional.of(Path.of(option));
    } catch (InvalidPathException e) {
      fail("-A%s=%s is no path: %s".formatted(PATH, option, e.getMessage()));
      return Optional.empty();
    }
  }

  /// Holds what one round found against the lock.
  void check(Map<TypeElement, Schema> found) {
    if (path.isEmpty() || found.isEmpty()) {
      return;
    }
    if (before == null) {
      before = read(path.get());
      after = before;
    }
    if (isUnreadable) {
      return;
    }
    found.values().forEach(schema -> seen.put(schema.name(), schema));
    Comparison comparison = new Comparison(before.schemas(), seen);
    found.forEach((type, schema) -> check(type, schema, comparison));
  }

  private Lock read(Path file) {
    try {
      if (Files.exists(file)) {
        return Lock.read(Files.readString(file));
      }
      if (!update) {
        fail("there is no lock %s: %s".formatted(file.toAbsolutePath(), REMEDY));
      }
    } catch (MalformedJsonException e) {
      fail(
          "the lock %s can't be read, %s: take an earlier version of the file"
              .formatted(file, e.getMessage()));
    } catch (IOException e) {
      fail("the lock %s can't be read, %s: name another file".formatted(file, e));
    }
    return Lock.EMPTY;
  }

  private void fail(String text) {
    isUnreadable = true;
    messager.printMessage(Diagnostic.Kind.ERROR, ErrorTag.LOCK + " " + text);
  }

  private void check(TypeElement type, Schema schema, Comparison comparison) {
    List<Difference> differences = comparison.of(schema);
    List<Difference> breaking =
        differences.stream().filter(each -> each.verdict() == Verdict.BREAKS).toList();
    if (!breaking.isEmpty()) {
      breaking.forEach(each -> problem(each, type).reportTo(messager));
      isBroken = true;
      return;
    }
    Lock updated = after.with(schema);
    if (updated.equals(after)) {
      return;
    }
    after = updated;
    if (update) {
      differences.stream()
          .filter(each -> each.verdict() == Verdict.READERS_FIRST)
          .forEach(
              each ->
                  messager.printMessage(
                      Diagnostic.Kind.NOTE, ErrorTag.LOCK + " " + each.message(), type));
    } else {
      new Problem(ErrorTag.LOCK, outdated(schema, differences), type).reportTo(messager);
    }
  }

  private static Problem problem(Difference difference, TypeElement type) {
    Element place = type;
    for (RecordComponentElement component : type.getRecordComponents()) {
      if (difference.component().filter(component.getSimpleName()::contentEquals).isPresent()) {
        place = component;
      }
    }
    return new Problem(ErrorTag.LOCK, difference.message(), place);
  }

  private String outdated(Schema schema, List<Difference> differences) {
    String name = schema.name();
    if (!comparisonKnows(name)) {
      return "%s is not in the lock %s: %s".formatted(name, path.orElseThrow(), REMEDY);
    }
    if (differences.isEmpty()) {
      return "%s is written otherwise in the lock %s: %s"
          .formatted(name, path.orElseThrow(), REMEDY);
    }
    String changes =
        differences.stream()
            .map(
                each ->
                    each.verdict() == Verdict.READERS_FIRST
                        ? each.what() + ", " + each.verdict().text()
                        : each.what())
            .collect(joining("; "));
    return "%s was changed since the lock %s was written, and old payloads stay readable (%s): %s"
        .formatted(name, path.orElseThrow(), changes, REMEDY);
  }

  private boolean comparisonKnows(String name) {
    return before != null && before.schemas().containsKey(name);
  }

  /// Writes the file, if that was asked for and nothing is wrong.
  void finish() {
    if (!update || isUnreadable || isBroken || before == null) {
      return;
    }
    Set<String> gone = new HashSet<>();
    for (String name : new ArrayList<>(after.schemas().keySet())) {
      if (!seen.containsKey(name) && elements.getTypeElement(name) == null) {
        gone.add(name);
      }
    }
    Lock kept = after.without(gone);
    if (kept.equals(before)) {
      return;
    }
    Path file = path.orElseThrow();
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, kept.write());
    } catch (IOException e) {
      fail("the lock %s can't be written, %s: name another file".formatted(file, e));
    }
  }
}
