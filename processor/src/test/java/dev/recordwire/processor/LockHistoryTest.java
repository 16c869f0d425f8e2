package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.testing.compile.Compiler.javac;
import static dev.recordwire.processor.LockHistory.breaks;
import static dev.recordwire.processor.LockHistory.history;
import static dev.recordwire.processor.LockHistory.readersFirst;
import static dev.recordwire.processor.LockHistory.safe;
import static java.util.stream.Collectors.joining;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tests the verdict on the last of several successive forms of types.
class LockHistoryTest {
  @TempDir private Path folder;

  private static final String MERGED_BY_OLD =
      ", and code compiled before reads values as equal that differ only in this, and"
          + " refuses a set or map with two of them: let every reader have this version before a"
          + " writer makes use of it";
  private static final String MERGED_BY_NEW =
      ", and sets and maps written before may contain values that it makes equal: keep it as it"
          + " was";
  private static final String UNION =
      "W sealed interface %1$s {} V @Tag(1) record X(int n) implements %1$s {}%2$s";
  private static final String OTHER = " @Fallback record Other(UnknownVariant v) implements %s {}";
  private static final String ID_TAKEN =
      " (3 was never in use), and payloads written before may contain the other component under it:"
          + " give it an id that was never in use";

  static Stream<LockHistory> keys() {
    return Stream.of("Set<%s>", "Map<%s, Integer>", "List<Set<Optional<%s>>>", "Set<List<%s>>")
        .flatMap(LockHistoryTest::keys);
  }

  private static Stream<LockHistory> keys(String container) {
    String ofEnum = "W record R(" + container.formatted("E") + " a) {} enum E {@Fallback A%s}";
    String ofRecord = "W record R(" + container.formatted("K") + " a) {} V record K(%s) {}";
    String ofOwner =
        "W record R(" + container.formatted("H") + " a) {} W record H(K k) {} V record K(%s) {}";
    String ofUnion =
        "W record R("
            + container.formatted("U")
            + " a) {} W sealed interface U {} V @Tag(1) record K(int n%s) implements U {}";
    String n = "@Id(1) int n";
    String age = n + ", @Id(2) @Default(\"1\") int age";
    return Stream.of(
        history(
            "a constant is added, " + container,
            safe(ofEnum.formatted("")),
            readersFirst(ofEnum.formatted(", B"), "B was added to E" + MERGED_BY_OLD)),
        history(
            "a constant is removed, " + container,
            safe(ofEnum.formatted(", B")),
            breaks(ofEnum.formatted(""), "B was removed from E" + MERGED_BY_NEW)),
        history(
            "a component is added, " + container,
            safe(ofRecord.formatted(n)),
            readersFirst(ofRecord.formatted(age), "'age' of K was added" + MERGED_BY_OLD)),
        history(
            "a component is removed, " + container,
            safe(ofRecord.formatted(age)),
            breaks(ofRecord.formatted(n), "'age' of K was removed" + MERGED_BY_NEW)),
        history(
            "a renamed variant loses a component, " + container,
            safe(ofUnion.formatted(", @Default(\"1\") int age")),
            breaks(
                ofUnion.formatted("").replace("K", "L"), "'age' of L was removed" + MERGED_BY_NEW)),
        history(
            "a renamed record in an element loses a component, " + container,
            safe(ofOwner.formatted(age)),
            breaks(
                ofOwner.formatted(n).replace("K", "L"), "'age' of L was removed" + MERGED_BY_NEW)),
        history(
            "an optional one gets a default, " + container,
            safe(ofRecord.formatted("OptionalInt age")),
            breaks(
                ofRecord.formatted("@Default(\"1\") int age"),
                "'age' of K is no longer optional" + MERGED_BY_NEW)),
        history(
            "an array becomes a view, " + container,
            safe(ofRecord.formatted("int[] age")),
            breaks(
                ofRecord.formatted("Int32View age"),
                "'age' of K was an array and is no array" + MERGED_BY_NEW)),
        history(
            "a view becomes an array, " + container,
            safe(ofRecord.formatted("Int32View age")),
            readersFirst(
                ofRecord.formatted("int[] age"),
                "'age' of K was no array and is an array" + MERGED_BY_OLD)),
        history(
            "a variant gets a component, " + container,
            safe(ofUnion.formatted("")),
            readersFirst(
                ofUnion.formatted(", Optional<String> s"), "'s' of K was added" + MERGED_BY_OLD)),
        history(
            "in a map's value it is safe, " + container,
            safe("W record R(Map<Integer, K> a) {} V record K(int n) {}"),
            safe("W record R(Map<Integer, K> a) {} V record K(int n, OptionalInt b) {}")));
  }

  static Stream<LockHistory> ids() {
    String height = "'height' of R has the id 2 of 'age', which was int32" + ID_TAKEN;
    return Stream.of(
        history(
            "an id by position comes back with the type that it had",
            safe("V record R(int n, @Default(\"0\") int age) {}"),
            safe("V record R(int n) {}"),
            breaks("V record R(int n, @Default(\"0\") int height) {}", height)),
        history(
            "through a renamed record in another record",
            safe("W record R(S s) {} V record S(int n, @Default(\"0\") int age) {}"),
            safe("W record R(S s) {} V record S(int n) {}"),
            safe("W record R(T s) {} V record T(int n) {}"),
            breaks(
                "W record R(T s) {} V record T(int n, @Default(\"0\") float weight) {}",
                "'weight' of T has the id 2 of 'age', which was int32" + ID_TAKEN)),
        history(
            "through a renamed record that nothing holds",
            safe("V record S(int n, @Default(\"0\") int age) {}"),
            safe("V record S(int n) {}"),
            safe("V record T(int n) {}"),
            safe("V record U(int n) {}"),
            breaks(
                "V record U(int n, @Default(\"0\") int height) {}",
                "'height' of U has the id 2 of 'age', which was int32" + ID_TAKEN)),
        history(
            "through a renamed owner of an enum, which is renamed too",
            safe("V record R(E e) { enum E {@Fallback A, B} }"),
            safe("V record R(E e) { enum E {@Fallback A} }"),
            safe("V record Q(F e) { enum F {@Fallback A} }"),
            breaks(
                "V record Q(F e) { enum F {@Fallback A, C} }",
                "C was added to Q.F with code 1, the former code of B")),
        history(
            "through an enum that becomes optional",
            safe("V record R(E e) { enum E {@Fallback A, B} }"),
            safe("V record R(E e) { enum E {@Fallback A} }"),
            readersFirst("V record R(Optional<E> e) { enum E {@Fallback A} }", "became optional"),
            breaks(
                "V record R(Optional<E> e) { enum E {@Fallback A, C} }",
                "C was added to R.E with code 1, the former code of B")),
        history(
            "the same one back as an optional",
            safe("V record R(int n, @Id(2) @Default(\"0\") int age) {}".replace("int n", N)),
            safe("V record R(" + N + ") {}"),
            breaks(
                "V record R(" + N + ", @Id(2) OptionalInt age) {}",
                "'age' of R lost its default, and payloads written before may lack it")),
        history(
            "the same one back as an optional, which had no default",
            safe("V record R(" + N + ", @Id(2) int age) {}"),
            readersFirst("V record R(" + N + ") {}", "'age' of R was removed"),
            safe("V record R(" + N + ", @Id(2) OptionalInt age) {}")),
        history(
            "the same one back with another default",
            safe("V record R(" + N + ", @Id(2) @Default(\"7\") int age) {}"),
            safe("V record R(" + N + ") {}"),
            breaks(
                "V record R(" + N + ", @Id(2) @Default(\"9\") int age) {}",
                "the default of 'age' of R was \"7\" and is \"9\"")));
  }

  private static final String N = "@Id(1) int n";

  static Stream<LockHistory> renames() {
    String container = "W record R(%s s) {} V record %s(%s) {}";
    return Stream.of(
        history(
            "a renamed record loses a component",
            safe(container.formatted("S", "S", "int n, int m")),
            readersFirst(
                container.formatted("T", "T", "int n"),
                "'m' of T was removed, and code compiled before needs it")),
        history(
            "a renamed record's bound is raised, in a list",
            safe(container.formatted("List<S>", "S", "@Utf8(maxBytes = 3) String n")),
            readersFirst(
                container.formatted("List<T>", "T", "@Utf8(maxBytes = 4) String n"),
                "refuses more")),
        history(
            "a renamed record's component becomes optional, and the container is renamed",
            safe(container.formatted("S", "S", "int n")),
            readersFirst(
                container.replace("R", "Q").formatted("T", "T", "OptionalInt n"),
                "became optional")),
        history(
            "a renamed union gets a variant",
            safe("W record R(U u) {} W sealed interface U {} W @Tag(1) record X() implements U {}"),
            readersFirst(
                "W record R(V2 u) {} W sealed interface V2 {} W @Tag(1) record X() implements V2 {}"
                    + " W @Tag(2) record Y() implements V2 {}",
                "Y was added to V2")),
        history(
            "a variant is renamed and loses a component",
            safe("W sealed interface U {} V @Tag(1) record X(int n) implements U {}"),
            readersFirst(
                "W sealed interface U {} V @Tag(1) record Y() implements U {}",
                "'n' of Y was removed")),
        history(
            "a renamed record's component changes its type",
            safe(container.formatted("S", "S", "int n")),
            breaks(
                container.formatted("T", "T", "long n"),
                "'s' of R was S and is T, where 'n' of T was int32 and is int64")),
        history(
            "a renamed record in a set gets a component",
            safe(container.formatted("Set<S>", "S", "int n")),
            readersFirst(
                container.formatted("Set<T>", "T", "int n, OptionalInt m"),
                "'m' of T was added" + MERGED_BY_OLD)),
        history(
            "a record is renamed, and another takes its component's type",
            safe("W record R(S s, S t) {} W record S(int n) {}"),
            safe("W record R(T s, T t) {} W record T(int n) {}")));
  }

  static Stream<LockHistory> others() {
    String defaulted = "V record R(@Default(\"%s\") %s a) { enum E {A, %s} }";
    return Stream.of(
        history(
            "a default is lost on the way to an optional",
            safe("V record R(@Default(\"7\") int n) {}"),
            breaks("V record R(Optional<Integer> n) {}", "'n' of R lost its default")),
        history(
            "a default is given, and then the component is removed",
            safe("V record R(int n, int m) {}"),
            safe("V record R(int n, @Default(\"1\") int m) {}"),
            safe("V record R(@Default(\"2\") int n, @Default(\"1\") int m) {}"),
            readersFirst(
                "V record R(@Default(\"2\") int n) {}",
                "'m' of R was removed, and code compiled before needs it")),
        history(
            "a fallback is given, and then constants are added",
            safe("W record R(E e) { enum E {A} }"),
            safe("W record R(E e) { enum E {@Fallback A} }"),
            safe("W record Q(E e) { enum E {@Fallback A} }"),
            readersFirst(
                "W record Q(E e) { enum E {@Fallback A, B} }",
                "B was added to Q.E, and code compiled before does not know it"),
            safe("W record Q(E e) { enum E {@Fallback A, B, C} }")),
        history(
            "a union is given a fallback, and then records are added",
            safe(UNION.formatted("U", "")),
            safe(UNION.formatted("U", OTHER.formatted("U"))),
            safe(UNION.formatted("Q", OTHER.formatted("Q"))),
            readersFirst(
                UNION.formatted(
                    "Q", OTHER.formatted("Q") + " V @Tag(2) record Y() implements Q {}"),
                "Y was added to Q, and code compiled before does not know its tag"),
            safe(
                UNION.formatted(
                    "Q",
                    OTHER.formatted("Q")
                        + " V @Tag(2) record Y() implements Q {}"
                        + " V @Tag(3) record Z() implements Q {}"))),
        history(
            "a union gets a fallback and a record at once",
            safe(UNION.formatted("U", "")),
            readersFirst(
                UNION.formatted(
                    "U", OTHER.formatted("U") + " V @Tag(2) record Y() implements U {}"),
                "Y was added to U")),
        history(
            "an enum with a fallback is opened, and then constants are added",
            safe("W record R(E e, Set<E> s) {} enum E {@Fallback A}"),
            safe("W record R(OpenEnum<E> e, Set<OpenEnum<E>> s) {} enum E {@Fallback A}"),
            readersFirst(
                "W record R(OpenEnum<E> e, Set<OpenEnum<E>> s) {} enum E {@Fallback A, B}",
                "B was added to E" + MERGED_BY_OLD),
            safe("W record R(OpenEnum<E> e, Set<OpenEnum<E>> s) {} enum E {@Fallback A, B, C}")),
        history(
            "the same default written otherwise",
            safe(defaulted.formatted("1", "double", "B")),
            safe(defaulted.formatted("1.0", "double", "B")),
            breaks(defaulted.formatted("1.5", "double", "B"), "was \"1.0\" and is \"1.5\"")),
        history(
            "a hexadecimal default",
            safe(defaulted.formatted("0x10", "int", "B")),
            safe(defaulted.formatted("16", "int", "B"))),
        history(
            "a character's default is a number",
            safe(defaulted.formatted("5", "char", "B")),
            safe(defaulted.formatted("53", "@Uint16 int", "B")),
            breaks(defaulted.formatted("5", "@Uint16 int", "B"), "was \"53\" and is \"5\"")),
        history(
            "a default's constant is renamed",
            safe(defaulted.formatted("B", "E", "B")),
            safe(defaulted.formatted("C", "E", "C")),
            breaks(defaulted.formatted("A", "E", "C"), "was \"C\" and is \"A\"")),
        history(
            "a list becomes an array of the same bytes",
            safe("W record R(List<Integer> a, @MaxCount(2) List<Boolean> b) {}"),
            safe("W record R(int[] a, @BoolArray(maxCount = 2) boolean[] b) {}"),
            breaks(
                "W record R(List<Optional<Integer>> a, boolean[] b) {}",
                "'a' of R was int32 and is optional int32")),
        history(
            "a bound above what the length can say",
            safe("@Wire(lengths = LengthPrefix.UINT16) record R(String a) {}"),
            safe(
                "@Wire(lengths = LengthPrefix.UINT16) record R(@Utf8(maxBytes = 65535) String a)"
                    + " {}"),
            breaks(
                "@Wire(lengths = LengthPrefix.UINT16) record R(@Utf8(maxBytes = 65534) String a)"
                    + " {}",
                "was 65535 and is 65534")),
        history(
            "an enum's codes become wider",
            safe("W record R(E a) { enum E {@Code(1) A} }"),
            breaks(
                "W record R(E a) { enum E {@Code(1) A, @Code(256) B} }",
                "the codes of R.E were uint8 and are uint16, and payloads written before have codes"
                    + " of the other width: give every constant a @Code on the same side of 255 as"
                    + " before")),
        history(
            "a type is deleted",
            safe(
                "W record R(int a) {} W record Q(long a) {} W sealed interface U {}"
                    + " W @Tag(1) record X() implements U {}"),
            breaks(
                "W record R(int a) {} W record X() {}",
                "Q was deleted, and nothing reads the payloads written before: keep it,"
                    + " deprecated; if it was renamed and changed at once, rename it first and"
                    + " update the lock before you change it; if no payloads of it exist, delete"
                    + " its entry in the lock")),
        history(
            "a type is renamed, and loses a component only then",
            safe("V record S(int n, @Default(\"0\") int age) {}"),
            breaks("V record T(int n) {}", "S was deleted"),
            safe("V record T(int n, @Default(\"0\") int age) {}"),
            safe("V record T(int n) {}"),
            breaks(
                "V record T(int n, @Default(\"0\") int height) {}",
                "'height' of T has the id 2 of 'age', which was int32" + ID_TAKEN)));
  }

  @ParameterizedTest
  @MethodSource({"keys", "ids", "renames", "others"})
  void theLastFormIsJudged(LockHistory history) {
    for (LockHistory.Step step : history.steps()) {
      Compilation compilation = compile(step.source());
      List<String> notes = messages(compilation, Diagnostic.Kind.NOTE);
      List<String> errors = messages(compilation, Diagnostic.Kind.ERROR);
      List<String> said =
          Stream.concat(errors.stream(), notes.stream())
              .filter(text -> text.contains(step.text()))
              .toList();
      String all = "%s: %s\n%s\n%s".formatted(history, step.source(), errors, notes);
      assertWithMessage(all)
          .that(errors.isEmpty())
          .isEqualTo(step.says() != LockHistory.Says.ERROR);
      assertWithMessage(all).that(notes.isEmpty()).isEqualTo(step.says() != LockHistory.Says.NOTE);
      assertWithMessage(all)
          .that(said.isEmpty())
          .isEqualTo(step.says() == LockHistory.Says.NOTHING);
      assertWithMessage("each is said once").that(errors).containsNoDuplicates();
    }
  }

  /// Returns the messages, without the notes on hash codes, which do not concern the lock.
  private static List<String> messages(Compilation compilation, Diagnostic.Kind kind) {
    return compilation.diagnostics().stream()
        .filter(each -> each.getKind() == kind)
        .map(each -> each.getMessage(null))
        .filter(text -> !text.contains("[WireCollisions]"))
        .toList();
  }

  private Compilation compile(String source) {
    String text =
        source.replaceAll("\\bW ", "@Wire ").replaceAll("\\bV ", "@Wire(evolvable = true) ");
    String imports =
        Stream.of(
                "dev.recordwire.annotation.*",
                "dev.recordwire.array.*",
                "dev.recordwire.codec.*",
                "java.util.*")
            .map("import %s;\n"::formatted)
            .collect(joining());
    JavaFileObject file = Compiling.file(imports + text);
    return javac()
        .withProcessors(new WireProcessor())
        .withOptions(
            "-Arecordwire.lock=" + folder.resolve("lock.json"), "-Arecordwire.lock.update=true")
        .compile(file);
  }
}
