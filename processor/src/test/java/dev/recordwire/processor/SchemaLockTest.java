package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests the lock file, and the errors that refer to it.
class SchemaLockTest {
  private static final String REMEDY =
      ": compile once with -Arecordwire.lock.update=true (with Maven as an <arg> of its"
          + " <compilerArgs>, see docs/evolution.md), and commit the file";

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("locks/recordwire.lock.json");
  }

  private Compilation compile(boolean update, JavaFileObject... sources) {
    List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Arecordwire.lock=" + file()));
    if (update) {
      options.add("-Arecordwire.lock.update=true");
    }
    return javac().withProcessors(new WireProcessor()).withOptions(options).compile(sources);
  }

  private static JavaFileObject point(String components) {
    return Compiling.file(
        """
        package geo;

        import dev.recordwire.annotation.*;

        @Wire(evolvable = true)
        record Point(
            %s) {}
        """
            .formatted(components));
  }

  private static JavaFileObject packed(String components) {
    return Compiling.file(
        """
        package geo;

        @dev.recordwire.annotation.Wire
        record Pair(%s) {}
        """
            .formatted(components));
  }

  private String lock() throws IOException {
    return Files.readString(file());
  }

  @Test
  void aLockIsMadeOnRequest() throws IOException {
    Compilation without = compile(false, point("int x"));

    assertThat(without).hadErrorCount(1);
    assertThat(without)
        .hadErrorContaining("[WireLock] there is no lock " + file().toAbsolutePath() + REMEDY);
    assertThat(compile(true, point("int x"), packed("int a"))).succeededWithoutWarnings();
    assertThat(lock())
        .isEqualTo(
            """
            {
              "recordwire": 1,
              "schemas": [
                {
                  "record": "geo.Pair",
                  "layout": "packed",
                  "fields": [{"name": "a", "type": {"type": "int32"}}]
                },
                {
                  "record": "geo.Point",
                  "layout": "evolvable",
                  "fields": [{"name": "x", "id": 1, "kind": 2, "type": {"type": "int32"}}]
                }
              ]
            }
            """);
    assertThat(compile(false, point("int x"), packed("int a"))).succeededWithoutWarnings();
  }

  @Test
  void aTextMayBecomeAViewAndAStringAgain() throws IOException {
    JavaFileObject strings = texts("String");
    JavaFileObject views = texts("Utf8View");
    assertThat(compile(true, strings)).succeeded();
    String before = lock();

    assertThat(compile(false, views)).succeededWithoutWarnings();
    assertThat(compile(true, views)).succeeded();
    assertThat(lock()).isEqualTo(before);
    assertThat(compile(false, strings)).succeededWithoutWarnings();
  }

  private static JavaFileObject texts(String type) {
    return Compiling.file(
        """
        package geo;

        import dev.recordwire.annotation.*;
        import dev.recordwire.codec.Utf8View;
        import java.util.Map;

        @Wire(evolvable = true)
        record Texts(@Id(1) %1$s a, @Id(2) @Utf8(bytes = 4) %1$s b, @Id(3) Map<%1$s, %1$s> c) {}
        """
            .formatted(type));
  }

  @Test
  void aBreakingChangeIsAnErrorAtTheComponentEvenWithTheUpdate() throws IOException {
    JavaFileObject point = point("int x,\n    long y");
    assertThat(compile(true, point("int x, int y"), packed("int a, int b"))).succeeded();
    String before = lock();

    for (boolean update : new boolean[] {false, true}) {
      Compilation compilation = compile(update, point, packed("int b, int a"));

      assertThat(compilation).hadErrorCount(2);
      assertThat(compilation)
          .hadErrorContaining(
              "[WireLock] 'y' of Point was int32 and is int64, and payloads written before"
                  + " contain the bytes of the old type there: keep the type, and add a component"
                  + " of its own for the new type")
          .inFile(point)
          .onLine(8);
      assertThat(compilation)
          .hadErrorContaining(
              "[WireLock] the components of Pair were reordered, and packed payloads written"
                  + " before have their old components back to back: keep the record, and declare a"
                  + " new record for the new shape");
      assertThat(lock()).isEqualTo(before);
    }
  }

  @Test
  void aSafeChangeIsRecordedOnRequest() throws IOException {
    assertThat(compile(true, point("int x"))).succeeded();
    JavaFileObject grown = point("int x,\n    @Default(\"0\") int y");

    Compilation without = compile(false, grown);

    assertThat(without).hadErrorCount(1);
    assertThat(without)
        .hadErrorContaining(
            "[WireLock] geo.Point was changed since the lock "
                + file()
                + " was written, and old payloads stay readable ('y' of Point was added)"
                + REMEDY)
        .inFile(grown)
        .onLine(8);
    assertThat(compile(true, grown)).succeeded();
    assertThat(lock()).contains("\"name\": \"y\"");
    assertThat(compile(false, grown)).succeededWithoutWarnings();
  }

  @Test
  void aNewRecordIsToBeRecordedToo() {
    assertThat(compile(true, point("int x"))).succeeded();

    assertThat(compile(false, point("int x"), packed("int a")))
        .hadErrorContaining("[WireLock] geo.Pair is not in the lock " + file() + REMEDY);
  }

  @Test
  void theUpdateNotesWhereReadersComeFirst() {
    assertThat(compile(true, point("@Id(1) int x, @Id(2) int y"))).succeeded();

    assertThat(compile(false, point("@Id(1) int x")))
        .hadErrorContaining("('y' of Point was removed, safe once every reader is new)");
    Compilation compilation = compile(true, point("@Id(1) int x"));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .hadNoteContaining(
            "[WireLock] 'y' of Point was removed, and code compiled before needs it: let every"
                + " reader have this version before a writer has it");
  }

  @Test
  void theNoteOfTheUpdateIsAtTheComponent() {
    assertThat(compile(true, point("int x, int y"))).succeeded();
    JavaFileObject optional = point("int x,\n    java.util.OptionalInt y");

    assertThat(compile(true, optional))
        .hadNoteContaining("[WireLock] 'y' of Point became optional")
        .inFile(optional)
        .onLine(8);
  }

  @Test
  void theIdsOfRemovedComponentsStayTaken() throws IOException {
    assertThat(compile(true, point("@Id(1) int x, @Id(2) @Default(\"0\") long y"))).succeeded();
    assertThat(compile(true, point("@Id(1) int x"))).succeeded();

    assertThat(lock()).contains("\"removed\": [");
    assertThat(compile(true, point("@Id(1) int x, @Id(2) @Default(\"0\") int z")))
        .hadErrorContaining(
            "[WireLock] 'z' of Point has the id 2 of 'y', which was int64 (3 was never in use), and"
                + " payloads written before may contain the other component under it: give it an id"
                + " that was never in use");
    assertThat(compile(true, point("@Id(1) int x, @Id(2) @Default(\"0\") long y"))).succeeded();
    assertThat(lock()).doesNotContain("removed");
  }

  @Test
  void theCodesOfRemovedConstantsStayTaken() throws IOException {
    String constants = "@Id(1) Axis axis) { enum Axis {@Code(1) @Fallback X%s} } record Rest(int x";
    assertThat(compile(true, point(constants.formatted(", @Code(2) Y")))).succeeded();
    assertThat(compile(true, point(constants.formatted("")))).succeeded();

    assertThat(lock()).contains("\"removed\": [");
    assertThat(compile(true, point(constants.formatted("")))).succeeded();
    assertThat(compile(true, point(constants.formatted(", @Code(2) Z"))))
        .hadErrorContaining(
            "[WireLock] Z was added to Point.Axis with code 2, the former code of Y (3 was never in"
                + " use), and payloads written before may contain the other constant under it: give"
                + " it a code that was never in use");
    assertThat(compile(true, point(constants.formatted(", @Code(2) Y")))).succeeded();
    assertThat(lock()).doesNotContain("removed");
  }

  @Test
  void aDeletedTypeIsAnErrorEvenWithTheUpdate() throws IOException {
    assertThat(compile(true, point("int x"), packed("int a"))).succeeded();
    String before = lock();

    for (boolean update : new boolean[] {false, true}) {
      Compilation compilation = compile(update, point("int x"));

      assertThat(compilation).hadErrorCount(1);
      assertThat(compilation)
          .hadErrorContaining(
              "[WireLock] geo.Pair was deleted, and nothing reads the payloads written"
                  + " before: keep it, deprecated; if it was renamed and changed at once, rename it"
                  + " first and update the lock before you change it; if no payloads of it exist,"
                  + " delete its entry in the lock");
      assertThat(lock()).isEqualTo(before);
    }
  }

  @Test
  void aRenamedTypeTakesItsEntryAlong() throws IOException {
    assertThat(compile(true, point("int x"), packed("int a"))).succeeded();
    JavaFileObject renamed =
        Compiling.file("package geo; @dev.recordwire.annotation.Wire record Twin(int a) {}");

    assertThat(compile(false, point("int x"), renamed))
        .hadErrorContaining(
            "[WireLock] geo.Twin was changed since the lock "
                + file()
                + " was written, and old payloads stay readable (geo.Pair was renamed to geo.Twin)"
                + REMEDY);
    assertThat(compile(true, point("int x"), renamed)).succeededWithoutWarnings();
    assertThat(lock()).doesNotContain("geo.Pair");
    assertThat(compile(false, point("int x"), renamed)).succeededWithoutWarnings();
  }

  @Test
  void anErrorThatJavacFindsLaterLeavesTheLock() throws IOException {
    JavaFileObject faulty = Compiling.file("class Other { int x() { return \"\"; } }");
    JavaFileObject before = packed("int a");

    assertThat(compile(true, before, faulty)).hadErrorCount(1);
    assertThat(compile(true, faulty, before)).hadErrorCount(1);
    assertThat(Files.exists(file())).isFalse();
    assertThat(compile(true, before)).succeeded();
    String written = lock();
    assertThat(compile(true, before, faulty, point("int x"))).hadErrorCount(1);
    assertThat(lock()).isEqualTo(written);
  }

  @Test
  void aWarningThatIsAnErrorLeavesTheLock() {
    Compilation compilation =
        javac()
            .withProcessors(new WireProcessor())
            .withOptions(
                "-Xlint:all",
                "-Werror",
                "-Arecordwire.lock=" + file(),
                "-Arecordwire.lock.update=true")
            .compile(
                packed("int a"),
                Compiling.file("class Other { Object x() { return (String) \"\"; } }"));

    assertThat(compilation).failed();
    assertThat(Files.exists(file())).isFalse();
  }

  @Test
  void aTextIsReportedOnceHoweverManyElementsItConcerns() {
    String two = "int x, Axis a, Axis b) { enum Axis {X%s} } record Rest(int x";
    assertThat(compile(true, point(two.formatted("")))).succeeded();

    assertThat(compile(false, point(two.formatted(", Y"))))
        .hadErrorContaining("(Y was added to Point.Axis, safe once every reader is new)");
    Compilation compilation = compile(true, point(two.formatted(", Y")));

    assertThat(compilation).hadNoteCount(1);
    assertThat(compile(true, point(two.formatted("").replace("X", "@Code(3) X")))).hadErrorCount(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"recordwire.lok", "Recordwire.lock", "RECORDWIRE", "record.wire_lock.update"})
  void aMisspeltOptionIsAnError(String option) {
    Compilation compilation = compileWith(option);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[WireLock] -A%s is no option: write -Arecordwire.lock=<path> or".formatted(option)
                + " -Arecordwire.lock.update=true");
  }

  @Test
  void anOptionOfAnotherProcessorIsNone() {
    assertThat(compileWith("recordwiring.lock")).succeeded();
  }

  private static Compilation compileWith(String option) {
    return javac()
        .withProcessors(new WireProcessor())
        .withOptions("-A" + option + "=wire.json")
        .compile(packed("int a"));
  }

  @Test
  void aLockThatCannotBeWrittenIsAnError() throws IOException {
    Files.writeString(folder.resolve("locks"), "a file where the folder should be");

    assertThat(compile(true, packed("int a")))
        .hadErrorContaining("[WireLock] the lock " + file() + " can't be written, ");
  }

  @Test
  void aCompilationWithOtherErrorsLeavesTheLock() {
    assertThat(compile(true, point("int x"), packed("Object a"))).failed();

    assertThat(Files.exists(file())).isFalse();
  }

  @Test
  void aDamagedLockIsNamedWithTheLine() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "{\n<<<<<<< HEAD\n");

    Compilation compilation = compile(true, point("int x"));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[WireLock] the lock "
                + file()
                + " can't be read, line 2, column 1: '<' where '\"' is expected: restore an"
                + " earlier version of the file");
  }

  @Test
  void aLockOfAnotherVersionIsRefused() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "{\"recordwire\": 2, \"schemas\": []}");

    assertThat(compile(true, point("int x")))
        .hadErrorContaining("version 2 of the format, and this processor reads version 1");
  }
}
