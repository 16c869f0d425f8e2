package dev.recordwire.it.evolution;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Difference;
import dev.recordwire.schema.Lock;
import dev.recordwire.schema.LockComparison;
import dev.recordwire.schema.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// The changing forms of some types: the lock judges each form, and each form and all accepted
/// forms before it read each other's payloads. A form that breaks payloads is not accepted.
final class Chain {
  /// The class around the types of every form.
  static final String HOLDER = "Held";

  private static final int PAYLOADS = 12;

  private final String packageName;
  private final Random random;
  private final Steps steps;
  private final Outcomes outcomes;
  private final List<Version> accepted = new ArrayList<>();
  private Lock lock = Lock.EMPTY;
  private Form candidate;

  /// An accepted form, and its payloads.
  ///
  /// @param verdict the lock's verdict on the step to it
  private record Version(
      Form form,
      FormObjects objects,
      Codec<Record> codec,
      List<Payload> payloads,
      Verdict verdict) {}

  private record Payload(Value value, byte[] bytes) {}

  Chain(String packageName, Random random, Outcomes outcomes) {
    this.packageName = packageName;
    this.random = random;
    this.outcomes = outcomes;
    steps = new Steps(random);
    candidate = steps.first();
  }

  String packageName() {
    return packageName;
  }

  /// The source of the next form.
  String source() {
    return FormSource.of(candidate, packageName, HOLDER);
  }

  /// Judges the compiled form, and draws the next.
  ///
  /// @param locked the new lock after the compilation
  void take(ClassLoader loader, Lock locked) throws ReflectiveOperationException {
    Map<String, Definition> now =
        locked.schemas().entrySet().stream()
            .filter(each -> each.getKey().startsWith(packageName + "."))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    LockComparison comparison = new LockComparison(lock.all(), now, name -> !now.containsKey(name));
    List<Difference> differences = new ArrayList<>();
    now.values().forEach(schema -> differences.addAll(comparison.of(schema)));
    lock.schemas().keySet().stream()
        .flatMap(name -> comparison.deletion(name).stream())
        .forEach(differences::add);
    Verdict verdict =
        differences.stream().map(Difference::verdict).max(Verdict::compareTo).orElse(Verdict.SAFE);
    FormObjects objects = new FormObjects(candidate, loader, packageName + "." + HOLDER + "$");
    Version version = new Version(candidate, objects, objects.codec(), new ArrayList<>(), verdict);
    boolean isBroken = !readsOld(version, differences);
    outcomes.count(differences, isBroken);
    if (verdict != Verdict.BREAKS) {
      write(version);
      accepted.add(version);
      readByOld(version, differences);
      lock = comparison.after(lock, now.keySet());
    }
    candidate = steps.next(accepted.getLast().form());
  }

  private void write(Version version) throws ReflectiveOperationException {
    for (int i = 0; i < PAYLOADS; i++) {
      Record object = version.objects().make(random);
      version
          .payloads()
          .add(new Payload(version.objects().read(object), version.codec().encode(object)));
    }
  }

  /// True if a form reads all earlier payloads correctly.
  private boolean readsOld(Version version, List<Difference> differences)
      throws ReflectiveOperationException {
    for (int i = 0; i < accepted.size(); i++) {
      Version old = accepted.get(i);
      List<Form> after =
          new ArrayList<>(
              accepted.subList(i + 1, accepted.size()).stream().map(Version::form).toList());
      after.add(version.form());
      for (Payload payload : old.payloads()) {
        String expected = expected(old, version, after, payload);
        String actual = actual(version, payload);
        if (actual.equals(expected) && !actual.startsWith(REFUSED)) {
          continue;
        }
        if (version.verdict() != Verdict.BREAKS) {
          throw failure(
              "new code reads old payloads", old, version, payload, differences, expected, actual);
        }
        return false;
      }
    }
    return true;
  }

  private static final String REFUSED = "refused: ";

  private static String expected(Version from, Version to, List<Form> after, Payload payload) {
    try {
      return new Expectation(from.form(), to.form(), after).of(payload.value()).text();
    } catch (Expectation.Refused e) {
      return REFUSED + e.getMessage();
    }
  }

  private static String actual(Version reader, Payload payload)
      throws ReflectiveOperationException {
    try {
      return reader.objects().read(reader.codec().decode(payload.bytes())).text();
    } catch (DecodeException e) {
      return REFUSED + e.getMessage();
    }
  }

  /// Checks that the older forms read the newest form's payloads, or refuse them if the lock wants
  /// readers first.
  private void readByOld(Version version, List<Difference> differences)
      throws ReflectiveOperationException {
    Verdict worst = Verdict.SAFE;
    for (int i = accepted.size() - 1; i > 0; i--) {
      Verdict step = accepted.get(i).verdict();
      worst = step.compareTo(worst) > 0 ? step : worst;
      Version old = accepted.get(i - 1);
      for (Payload payload : version.payloads()) {
        String expected = expected(version, old, List.of(), payload);
        String actual = actual(old, payload);
        boolean isRefused = actual.startsWith(REFUSED);
        boolean isRight = isRefused ? worst == Verdict.READERS_FIRST : actual.equals(expected);
        if (!isRight) {
          throw failure(
              "old code reads new payloads", version, old, payload, differences, expected, actual);
        }
      }
    }
  }

  private AssertionError failure(
      String what,
      Version writer,
      Version reader,
      Payload payload,
      List<Difference> differences,
      String expected,
      String actual) {
    String forms =
        accepted.stream()
            .map(each -> each.verdict() + "\n" + FormSource.of(each.form(), packageName, HOLDER))
            .collect(joining("\n"));
    return new AssertionError(
        """
        %s: %s %s
        written: %s
        expected: %s
        actual: %s
        The writer:
        %s
        The reader:
        %s
        All that were accepted:
        %s\
        """
            .formatted(
                what,
                accepted.getLast().verdict(),
                differences.stream().map(Difference::what).toList(),
                payload.value().text(),
                expected,
                actual,
                FormSource.of(writer.form(), packageName, HOLDER),
                FormSource.of(reader.form(), packageName, HOLDER),
                forms));
  }
}
