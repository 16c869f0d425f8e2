package dev.recordwire.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.recordwire.processor.Misuse.assertError;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Records that can't have a view, and records whose views have names of generated code.
class ViewMisuseTest {
  @Test
  void aComponentNamedLikeAMethodOfEveryView() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire(view = true)
        record Track(
            int id,
            long toRecord) {}
        """,
        "[WireView] a view has a method toRecord() of its own, and can't have another one for"
            + " 'toRecord': rename it (@Name keeps its name on the other side), or take view = true"
            + " off",
        6);
  }

  @Test
  void aNameThatIsTaken() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire(view = true)
        record Track(int id) {}

        class TrackView {}
        """,
        "[WireCodecName] Track's view would be TrackView, which is a class already: rename one of"
            + " them",
        4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RecordView",
        "ViewElements",
        "Utf8Elements",
        "WireWalk",
        "Elements",
        "Cursor",
        "String",
        "Override",
        "LengthPrefix",
        "DecodeLimits",
        "MemorySegment"
      })
  void aRecordNamedAsGeneratedCodeNames(String name) {
    assertThat(
            Compiling.strictly(
                """
                @dev.recordwire.annotation.Wire(view = true)
                public record %s(java.lang.String s, double[] xs, java.util.List<Other> others,
                    java.util.List<java.lang.String> texts, java.util.List<java.lang.Long> longs) {}
                """
                    .formatted(name),
                """
                @dev.recordwire.annotation.Wire(view = true)
                public record Other(%s it, java.util.Optional<java.lang.String> text) {}
                """
                    .formatted(name)))
        .succeededWithoutWarnings();
  }

  @Test
  void componentsNamedAsHelpersAndVariables() {
    assertThat(
            Compiling.strictly(
                """
                @dev.recordwire.annotation.Wire(view = true)
                record Named(
                    long start,
                    long end,
                    String name,
                    long behindName,
                    int codec,
                    String in,
                    long walk,
                    int at,
                    byte[] bytes,
                    int[] array,
                    java.util.OptionalInt rank,
                    boolean hasRank,
                    long value,
                    long limits,
                    String view,
                    int of,
                    long uint8,
                    long moveTo) {}
                """,
                """
                @dev.recordwire.annotation.Wire(view = true, evolvable = true)
                record Evolved(
                    long start,
                    String name,
                    long nameAt,
                    int findFields,
                    int recordEnd,
                    String header,
                    java.util.OptionalInt rank,
                    boolean hasRank,
                    long to) {}
                """))
        .succeededWithoutWarnings();
  }

  @Test
  void aUnionMayHaveAView() {
    assertThat(
            Compiling.strictly(
                """
                import dev.recordwire.annotation.*;

                @Wire(view = true)
                sealed interface Shape {
                  @Wire(view = true) @Tag(1) record Circle(double radius) implements Shape {}
                  @Wire @Tag(2) record Box(double side) implements Shape {}
                }
                """))
        .succeededWithoutWarnings();
  }
}
