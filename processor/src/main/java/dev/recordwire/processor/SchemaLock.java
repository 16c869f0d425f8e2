package dev.recordwire.processor;

import static java.util.stream.Collectors.joining;

import dev.recordwire.processor.codec.analysis.SchemaNames;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Difference;
import dev.recordwire.schema.Lock;
import dev.recordwire.schema.LockComparison;
import dev.recordwire.schema.SchemaException;
import dev.recordwire.schema.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/// The lock file that a user may commit, so that the processor reports changes that make old
/// payloads unreadable.
///
/// Each type is compared with its schema in the lock. A change that breaks payloads is always an
/// error; a safe change is an error until the lock is updated, since payloads written from then on
/// would be unknown to the next comparison.
final class SchemaLock {
  /// The option that names the file.
  static final String PATH = "recordwire.lock";

  /// The option that updates the file.
  static final String UPDATE = "recordwire.lock.update";

  /// Options that begin with the project's name, in capitals or not, in one word or in two.
  private static final Pattern OURS = Pattern.compile("(?i)record[_.]?wire([_.].*)?");

  private static final String REMEDY =
      "compile once with -A"
          + UPDATE
          + "=true (with Maven as an <arg> of its <compilerArgs>, see docs/evolution.md), and"
          + " commit the file";

  private final ProcessingEnvironment environment;
  private final Optional<Path> path;
  private final boolean update;
  private final Messager messager;
  private final Elements elements;
  private final Map<String, Definition> compiled = new TreeMap<>();
  private final Set<String> told = new HashSet<>();
  private boolean isWrong;

  SchemaLock(ProcessingEnvironment environment) {
    this.environment = environment;
    String option = environment.getOptions().get(PATH);
    messager = environment.getMessager();
    elements = environment.getElementUtils();
    update = "true".equals(environment.getOptions().get(UPDATE));
    path = environment.getOptions().containsKey(PATH) ? toPath(option) : without();
    environment.getOptions().keySet().stream().filter(SchemaLock::isMisspelt).forEach(this::refuse);
  }

  /// True for an option that can be meant for this processor only, and is none of its options: the
  /// compiler warns of it at most, and would compile without the lock.
  private static boolean isMisspelt(String option) {
    return OURS.matcher(option).matches() && !option.equals(PATH) && !option.equals(UPDATE);
  }

  private void refuse(String option) {
    fail("-A%s is no option: write -A%s=<path> or -A%s=true".formatted(option, PATH, UPDATE));
  }

  private Optional<Path> without() {
    if (update) {
      fail(
          "-A%s=true, and there is no lock to update: write -A%s=<path>, too, or leave it out"
              .formatted(UPDATE, PATH));
    }
    return Optional.empty();
  }

  private Optional<Path> toPath(@Nullable String option) {
    if (option == null || option.isBlank()) {
      fail("-A%s names no file: write -A%s=<path>, or leave it out".formatted(PATH, PATH));
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(option));
    } catch (InvalidPathException e) {
      fail("-A%s=%s is not a path: %s".formatted(PATH, option, e.getMessage()));
      return Optional.empty();
    }
  }

  /// Adds a schema of one round.
  void add(Definition schema) {
    compiled.put(schema.name(), schema);
  }

  /// Compares the schemas of all rounds with the lock, and writes the file, if that was requested
  /// and there are no errors.
  void finish() {
    path.ifPresent(this::check);
  }

  private void check(Path file) {
    Lock before = read(file);
    if (isWrong) {
      return;
    }
    Map<String, Definition> contained = new DependencySchemas(environment).containedIn(compiled);
    Map<String, Definition> now = new TreeMap<>(contained);
    now.putAll(compiled);
    LockComparison comparison =
        new LockComparison(
            before.all(),
            now,
            name -> !now.containsKey(name) && elements.getTypeElement(name) == null);
    before.schemas().keySet().stream()
        .flatMap(name -> comparison.deletion(name).stream())
        .forEach(each -> tell(Diagnostic.Kind.ERROR, each.message(), null));
    for (Definition schema : now.values()) {
      check(schema, comparison, comparison.isKnown(schema, before));
    }
    Lock after = comparison.after(before, compiled.keySet());
    if (update && !isWrong && !after.equals(before)) {
      CleanCompilation.then(environment, () -> write(file, after));
    }
  }

  private Lock read(Path file) {
    try {
      if (Files.exists(file)) {
        return Lock.read(Files.readString(file));
      }
      if (!update) {
        fail("there is no lock %s: %s".formatted(file.toAbsolutePath(), REMEDY));
      }
    } catch (SchemaException e) {
      fail(
          "the lock %s can't be read, %s: restore an earlier version of the file"
              .formatted(file, e.getMessage()));
    } catch (IOException e) {
      fail("the lock %s can't be read, %s: name another file".formatted(file, e));
    }
    return Lock.EMPTY;
  }

  private void check(Definition schema, LockComparison comparison, boolean isKnown) {
    List<Difference> differences = comparison.of(schema);
    List<Difference> breaking = differences.stream().filter(Difference::isBreaking).toList();
    if (!breaking.isEmpty()) {
      breaking.forEach(
          each -> tell(Diagnostic.Kind.ERROR, each.message(), element(each, schema.name())));
    } else if (update) {
      differences.stream()
          .filter(each -> each.verdict() == Verdict.READERS_FIRST)
          .forEach(
              each -> tell(Diagnostic.Kind.NOTE, each.message(), element(each, schema.name())));
    } else if (!isKnown || !differences.isEmpty()) {
      boolean isNew = comparison.origin(schema).isEmpty();
      tell(
          Diagnostic.Kind.ERROR,
          outdated(schema, isNew, differences),
          firstChanged(differences, schema.name()));
    }
  }

  /// Returns the first component that was changed, or the type if the changes are of none.
  private @Nullable Element firstChanged(List<Difference> differences, String name) {
    return differences.stream()
        .filter(each -> each.component().isPresent())
        .findFirst()
        .map(each -> element(each, name))
        .orElseGet(() -> element(name));
  }

  private void fail(String text) {
    tell(Diagnostic.Kind.ERROR, text, null);
  }

  /// Reports each text once, however many elements it concerns.
  private void tell(Diagnostic.Kind kind, String text, @Nullable Element location) {
    isWrong |= kind == Diagnostic.Kind.ERROR;
    if (told.add(text)) {
      messager.printMessage(kind, Problem.message(CodecError.LOCK, text), location);
    }
  }

  private @Nullable Element element(Difference difference, String name) {
    TypeElement type = element(name);
    if (type == null) {
      return null;
    }
    return type.getRecordComponents().stream()
        .filter(each -> difference.component().filter(SchemaNames.of(each)::equals).isPresent())
        .findFirst()
        .<Element>map(each -> each)
        .orElse(type);
  }

  private @Nullable TypeElement element(String name) {
    return elements.getTypeElement(name);
  }

  private String outdated(Definition schema, boolean isNew, List<Difference> differences) {
    String name = schema.name();
    if (isNew) {
      return "%s is not in the lock %s: %s".formatted(name, path.orElseThrow(), REMEDY);
    }
    if (differences.isEmpty()) {
      return "%s has another form in the lock %s: %s".formatted(name, path.orElseThrow(), REMEDY);
    }
    String changes =
        differences.stream()
            .map(
                each ->
                    each.verdict() == Verdict.READERS_FIRST
                        ? each.what() + ", " + each.verdict().text()
                        : each.what())
            .distinct()
            .collect(joining("; "));
    return "%s was changed since the lock %s was written, and old payloads stay readable (%s): %s"
        .formatted(name, path.orElseThrow(), changes, REMEDY);
  }

  private void write(Path file, Lock lock) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, lock.write());
    } catch (IOException e) {
      fail("the lock %s can't be written, %s: name another file".formatted(file, e));
    }
  }
}
