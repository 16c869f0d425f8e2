package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static dev.recordwire.schema.Change.*;
import static java.util.stream.Collectors.joining;

import com.google.testing.compile.Compilation;
import dev.recordwire.schema.Change;
import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Difference;
import dev.recordwire.schema.Lock;
import dev.recordwire.schema.LockComparison;
import dev.recordwire.schema.SchemaException;
import dev.recordwire.schema.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tests every kind of change: the processor finds it, and docs/evolution.md has the verdict of the
/// code.
class ChangesTest {
  @TempDir private Path folder;

  /// A change, and the record before and after it: its components, and after `--` the text of its
  /// body. A case without a layout is tested in both.
  record Case(Change change, List<Boolean> evolvable, String before, String after) {
    @Override
    public String toString() {
      return change + " " + evolvable;
    }
  }

  private static Case both(Change change, String before, String after) {
    return new Case(change, List.of(false, true), before, after);
  }

  private static Case packed(Change change, String before, String after) {
    return new Case(change, List.of(false), before, after);
  }

  private static Case evolvable(Change change, String before, String after) {
    return new Case(change, List.of(true), before, after);
  }

  static List<Case> cases() {
    return List.of(
        both(ADDED_REQUIRED, "int a", "int a, int b"),
        packed(ADDED, "int a", "int a, Optional<String> b"),
        evolvable(ADDED, "int a", "int a, Optional<String> b"),
        evolvable(ADDED, "int a", "int a, @Default(\"1\") int b"),
        evolvable(ADDED, "@Id(2) int a", "@Id(1) @Default(\"1\") int b, @Id(2) int a"),
        both(REMOVED_REQUIRED, "int a, int b", "int a"),
        packed(REMOVED, "int a, Optional<String> b", "int a"),
        evolvable(REMOVED, "int a, Optional<String> b", "int a"),
        evolvable(REMOVED, "@Id(1) @Default(\"1\") int b, @Id(2) int a", "@Id(2) int a"),
        packed(REORDERED, "int a, int b", "int b, int a"),
        evolvable(REORDERED, "@Id(1) int a, @Id(2) int b", "@Id(2) int b, @Id(1) int a"),
        both(RENAMED, "int a, int b", "int a, int c"),
        both(TYPE_CHANGED, "int a", "long a"),
        both(TYPE_CHANGED, "int a", "@Uint32 long a"),
        both(TYPE_CHANGED, "List<Integer> a", "List<Long> a"),
        both(TYPE_CHANGED, "@Utf8(bytes = 6) String a", "@Utf8(bytes = 7) String a"),
        both(TYPE_CHANGED, "@Utf8(bytes = 6) String a", "String a"),
        both(TYPE_CHANGED, "Map<String, Integer> a", "Map<Integer, Integer> a"),
        both(TYPE_CHANGED, "E a -- @Wire record E(int x) {}", "F a -- @Wire record F(long x) {}"),
        packed(TYPE_CHANGED, "int a", "OptionalInt a"),
        evolvable(MADE_OPTIONAL, "int a", "OptionalInt a"),
        packed(TYPE_CHANGED, "OptionalInt a", "int a"),
        evolvable(MADE_REQUIRED, "OptionalInt a", "int a"),
        evolvable(MADE_DEFAULTED, "OptionalInt a", "@Default(\"0\") int a"),
        evolvable(UNKNOWN_FIELDS_ADDED, "int a", "UnknownFields rest, int a"),
        evolvable(UNKNOWN_FIELDS_REMOVED, "int a, UnknownFields rest", "int a"),
        evolvable(RENAMED, "int a, UnknownFields rest", "int a, UnknownFields others"),
        evolvable(
            ADDED, "int a, UnknownFields rest", "int a, @Default(\"1\") int b, UnknownFields rest"),
        both(
            CONSTANT_ADDED_TO_OPEN,
            "OpenEnum<E> a -- enum E {X}",
            "OpenEnum<E> a -- enum E {X, Y}"),
        both(
            CONSTANT_REMOVED_FROM_OPEN,
            "OpenEnum<E> a -- enum E {@Fallback X, Y}",
            "OpenEnum<E> a -- enum E {@Fallback X}"),
        both(OPENED, "E a -- enum E {X}", "OpenEnum<E> a -- enum E {X}"),
        both(OPENED, "List<E> a -- enum E {@Fallback X}", "List<OpenEnum<E>> a -- enum E {X}"),
        both(CLOSED, "OpenEnum<E> a -- enum E {X}", "E a -- enum E {X}"),
        evolvable(DEFAULT_ADDED, "int a", "@Default(\"0\") int a"),
        evolvable(DEFAULT_CHANGED, "@Default(\"0\") int a", "@Default(\"1\") int a"),
        evolvable(DEFAULT_REMOVED, "@Default(\"0\") int a", "int a"),
        evolvable(ID_CHANGED, "@Id(1) int a", "@Id(2) int a"),
        evolvable(DEFAULT_CHANGED, "@Default(\"5\") char a", "@Default(\"5\") @Uint16 int a"),
        both(SET_TO_LIST, "Set<String> a", "List<String> a"),
        both(LIST_TO_SET, "List<Integer> a", "Set<Integer> a"),
        both(ARRAY_TO_CONTENT, "Optional<int[]> a", "Optional<Int32View> a"),
        both(ARRAY_TO_CONTENT, "String[] a", "List<String> a"),
        both(CONTENT_TO_ARRAY, "Int32View a", "int[] a"),
        both(CONTENT_TO_ARRAY, "List<Integer> a", "int[] a"),
        both(
            CODES_WIDENED,
            "E a -- enum E {@Code(0) X}",
            "E a -- enum E {@Code(0) X, @Code(256) Y}"),
        packed(LENGTHS_CHANGED, "String a -- lengths = UINT32", "String a -- lengths = UINT16"),
        evolvable(
            LENGTHS_CHANGED,
            "List<Integer> a -- lengths = UINT32",
            "List<Integer> a -- lengths = UINT16"),
        both(BOUND_LOWERED, "int[] a", "@Int32Array(maxCount = 9) int[] a"),
        both(BOUND_LOWERED, "@Utf8(maxBytes = 9) String a", "@Utf8(maxBytes = 8) String a"),
        both(BOUND_LOWERED, "List<List<Integer>> a", "List<@MaxCount(2) List<Integer>> a"),
        both(BOUND_RAISED, "@MaxCount(2) List<String> a", "List<String> a"),
        both(BOUND_RAISED, "@Binary(maxBytes = 8) byte[] a", "@Binary(maxBytes = 9) byte[] a"),
        both(CONSTANT_ADDED, "E a -- enum E {X}", "E a -- enum E {X, Y}"),
        both(
            CONSTANT_ADDED_WITH_FALLBACK,
            "E a -- enum E {@Fallback X}",
            "E a -- enum E {@Fallback X, Y}"),
        both(CONSTANT_REMOVED, "E a -- enum E {X, Y}", "E a -- enum E {X}"),
        both(
            CONSTANT_REMOVED_WITH_FALLBACK,
            "E a -- enum E {@Fallback X, Y}",
            "E a -- enum E {@Fallback X}"),
        both(CONSTANT_RENAMED, "E a -- enum E {X, Y}", "E a -- enum E {X, Z}"),
        both(CODE_CHANGED, "E a -- enum E {@Code(1) X}", "E a -- enum E {@Code(2) X}"),
        both(FALLBACK_ADDED, "E a -- enum E {X}", "E a -- enum E {@Fallback X}"),
        both(FALLBACK_ADDED, "E a -- enum E {@Fallback X, Y}", "E a -- enum E {X, @Fallback Y}"),
        both(FALLBACK_REMOVED, "E a -- enum E {@Fallback X}", "E a -- enum E {X}"),
        both(TYPE_RENAMED, "E a -- @Wire record E(int x) {}", "F a -- @Wire record F(int x) {}"),
        both(
            TYPE_RENAMED,
            "E a -- @Wire record E(List<E> x) {}",
            "F a -- @Wire record F(List<F> x) {}"));
  }

  /// The two forms of a sealed interface: its name and its body.
  static List<Case> unions() {
    String x = "@Wire @Tag(1) record X(int i) implements All {}";
    String y = "@Wire @Tag(2) record Y(int i) implements All {}";
    String v = x.replace("@Wire", "@Wire(evolvable = true)");
    String w = y.replace("@Wire", "@Wire(evolvable = true)");
    String other = "@Fallback record Other(UnknownVariant variant) implements All {}";
    return List.of(
        both(VARIANT_ADDED, x, x + y),
        both(VARIANT_REMOVED, x + y, x),
        both(VARIANT_ADDED_WITH_FALLBACK, v + other, v + w + other),
        both(VARIANT_REMOVED, v + w + other, v + other),
        both(UNION_FALLBACK_ADDED, v, v + other),
        both(UNION_FALLBACK_ADDED, v + other, v + other.replace("Other", "Another")),
        both(UNION_FALLBACK_REMOVED, v + other, v),
        both(TAG_CHANGED, x + y, x + y.replace("2", "3")),
        both(TYPE_RENAMED, x, x.replace(" X", " Z")));
  }

  private Definition compiled(String source) throws IOException {
    Path file = folder.resolve("recordwire.lock.json");
    Files.deleteIfExists(file);
    Compilation compilation =
        javac()
            .withProcessors(new WireProcessor())
            .withOptions("-Arecordwire.lock=" + file, "-Arecordwire.lock.update=true")
            .compile(Compiling.file(source));
    assertThat(compilation).succeeded();
    try {
      latest = Lock.read(Files.readString(file));
    } catch (SchemaException e) {
      throw new AssertionError(e);
    }
    return Objects.requireNonNull(latest.schemas().get("All"));
  }

  private Lock latest = Lock.EMPTY;

  private static String record(String text, boolean evolvable) {
    String[] parts = text.split(" -- ", 2);
    String body = parts.length > 1 && !parts[1].startsWith("lengths") ? parts[1] : "";
    String lengths =
        parts.length > 1 && parts[1].startsWith("lengths")
            ? parts[1].replace("UINT", "LengthPrefix.UINT")
            : "lengths = LengthPrefix.UINT32";
    return ("import dev.recordwire.annotation.*; import dev.recordwire.codec.*; import"
            + " dev.recordwire.array.*; import java.util.*;\n@Wire(%s, evolvable = %s) record"
            + " All(%s) {%s}")
        .formatted(lengths, evolvable, parts[0], body);
  }

  private static String union(String body) {
    return ("import dev.recordwire.annotation.*; import dev.recordwire.codec.*;\n@Wire sealed"
            + " interface All {%s}")
        .formatted(body);
  }

  private List<Difference> differences(String before, String after) throws IOException {
    compiled(before);
    Lock old = latest;
    Definition current = compiled(after);
    return differences(old, current);
  }

  private List<Difference> differences(Lock before, Definition current) {
    Map<String, Definition> now = latest.all();
    return new LockComparison(before.all(), now, name -> !now.containsKey(name)).of(current);
  }

  /// Returns the lock of a record that had several forms, one after the other.
  private static Lock after(Definition... forms) {
    Lock lock = Lock.EMPTY;
    for (Definition form : forms) {
      lock = lock.with(Optional.ofNullable(lock.all().get(form.name())), form, false);
    }
    return lock;
  }

  private static void assertFound(List<Difference> found, Case each, boolean evolvable) {
    assertWithMessage("%s: %s -> %s", each, each.before(), each.after())
        .that(found.stream().map(Difference::change).toList())
        .containsExactly(each.change());
    assertThat(found.getFirst().verdict()).isEqualTo(each.change().verdict(evolvable));
    assertThat(found.getFirst().verdict()).isNotEqualTo(Verdict.NONE);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isFound(Case each) throws IOException {
    for (boolean evolvable : each.evolvable()) {
      List<Difference> found =
          differences(record(each.before(), evolvable), record(each.after(), evolvable));
      assertFound(found, each, evolvable);
    }
  }

  @ParameterizedTest
  @MethodSource("unions")
  void isFoundOfUnions(Case each) throws IOException {
    assertFound(differences(union(each.before()), union(each.after())), each, false);
  }

  @Test
  void everyChangeHasACase() {
    Set<Change> tested = // each has a test of its own
        EnumSet.of(LAYOUT_CHANGED, ID_REUSED, CODE_REUSED, DELETED);
    cases().forEach(each -> tested.add(each.change()));
    unions().forEach(each -> tested.add(each.change()));

    assertThat(tested).containsExactlyElementsIn(Change.values());
  }

  @Test
  void idReused() throws IOException {
    Lock lock =
        after(
            compiled(record("@Id(1) int a, @Id(2) @Default(\"0\") long b", true)),
            compiled(record("@Id(1) int a", true)));
    Definition current = compiled(record("@Id(1) int a, @Id(2) @Default(\"0\") int b", true));

    List<Difference> found = differences(lock, current);

    assertThat(found.stream().map(Difference::change)).containsExactly(ID_REUSED, ADDED).inOrder();
    assertThat(found.getFirst().verdict()).isEqualTo(Verdict.BREAKS);
    assertThat(found.getFirst().message())
        .startsWith("'b' of All has the id 2 of 'b', which was int64");
  }

  @Test
  void codeReused() throws IOException {
    for (boolean evolvable : new boolean[] {false, true}) {
      for (String type : new String[] {"E", "List<E>", "Map<String, Optional<E>>"}) {
        Lock lock =
            after(
                compiled(record(type + " a -- enum E {@Fallback X, Y, Z}", evolvable)),
                compiled(record(type + " a -- enum E {@Fallback X, Y}", evolvable)),
                compiled(record(type + " a -- enum E {@Fallback X}", evolvable)));
        Definition another = compiled(record(type + " a -- enum E {@Fallback X, Y, W}", evolvable));

        List<Difference> found = differences(lock, another);

        assertThat(found.stream().map(Difference::change))
            .containsExactly(CONSTANT_ADDED_WITH_FALLBACK, CODE_REUSED)
            .inOrder();
        assertThat(found.getLast().verdict()).isEqualTo(Verdict.BREAKS);
        assertThat(found.getLast().message())
            .startsWith("W was added to All.E with code 2, the former code of Z");
      }
    }
  }

  @Test
  void layoutChanged() throws IOException {
    for (boolean evolvable : new boolean[] {false, true}) {
      List<Difference> found =
          differences(record("int a", evolvable), record("long a, int b", !evolvable));

      assertThat(found.stream().map(Difference::change)).containsExactly(LAYOUT_CHANGED);
    }
  }

  @Test
  void anUnchangedRecordHasNoDifferences() throws IOException {
    String source = record("int a, E b, F c -- enum E {X} @Wire record F(int x) {}", true);

    assertThat(differences(source, source)).isEmpty();
  }

  @Test
  void theTextGivesTheChangeTheReasonAndTheRemedy() throws IOException {
    assertThat(differences(record("int a", true), record("long a", true)).getFirst().message())
        .isEqualTo(
            "'a' of All was int32 and is int64, and payloads written before contain the"
                + " bytes of the old type there: keep the type, and add a component of its own for"
                + " the new type");
    assertThat(
            differences(record("int a", false), record("int a, int b", false)).getFirst().message())
        .isEqualTo(
            "'b' of All was added, and packed payloads written before have their old"
                + " components back to back: keep the record, and declare a new record for the new"
                + " shape");
  }

  @Test
  void theDocumentedTableOfKeysMatchesTheRules() throws IOException {
    List<String> rows =
        Arrays.stream(Change.values())
            .filter(change -> change.verdict(true) != change.verdictInKeys(true))
            .map(change -> row(change.title(), change.verdictInKeys(true)))
            .toList();

    assertThat(table("|---|---|")).isEqualTo(rows);
  }

  private static String row(String title, Verdict... verdicts) {
    return "| %s | %s |"
        .formatted(title, Arrays.stream(verdicts).map(Verdict::text).collect(joining(" | ")));
  }

  /// Returns the rows after a line of docs/evolution.md.
  private static List<String> table(String start) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("../docs/evolution.md"));
    int first = lines.indexOf(start) + 1;
    int end = first;
    while (lines.get(end).startsWith("|")) {
      end++;
    }
    return lines.subList(first, end);
  }

  @Test
  void theDocumentedTableMatchesTheRules() throws IOException {
    List<String> rows =
        Arrays.stream(Change.values())
            .map(change -> row(change.title(), change.verdict(false), change.verdict(true)))
            .toList();

    assertThat(table("|---|---|---|")).isEqualTo(rows);
  }
}
