package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests the effects of the code around a record on its codec: names, visibility, deprecation.
class CompilationContextTest {
  @ParameterizedTest
  @ValueSource(strings = {"class", "interface", "enum", "record", "@interface", "abstract class"})
  void nestedRecord(String kind) {
    String header = kind.equals("record") ? "Outer()" : "Outer";
    String start = kind.equals("enum") ? ";" : "";
    Compilation compilation =
        Compiling.strictly(
            """
            package p;

            public %s %s { %s
              @dev.recordwire.annotation.Wire
              public record Inner(int id) {}
            }
            """
                .formatted(kind, header, start));
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(Compiling.codec(compilation, "p.Outer_InnerCodec"))
        .contains("\npublic final class Outer_InnerCodec {");
  }

  @Test
  void codecIsAsVisibleAsItsRecord() {
    Compilation compilation =
        Compiling.strictly(
            """
            package p;

            import dev.recordwire.annotation.Wire;

            public class Outer {
              @Wire public record Wide(int id) {}
              @Wire protected record Guarded(int id) {}
              @Wire record Narrow(int id) {}
              interface Hidden {
                @Wire record Inside(int id) {}
              }
            }
            """);
    assertThat(Compiling.codec(compilation, "p.Outer_WideCodec")).contains("\npublic final class");
    for (String narrow : new String[] {"Guarded", "Narrow", "Hidden_Inside"}) {
      assertThat(Compiling.codec(compilation, "p.Outer_" + narrow + "Codec"))
          .contains("\nfinal class");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Deprecated @Wire record Track(int id) {}",
        "@Wire record Track(int id) { @Deprecated Track {} }",
        "@Wire record Track(int id) { @Deprecated @Override public int id() { return id; } }",
      })
  void deprecation(String record) {
    for (String kind : new String[] {"deprecation", "removal"}) {
      String deprecated =
          kind.equals("removal")
              ? record.replace("@Deprecated", "@Deprecated(forRemoval = true)")
              : record;
      Compilation compilation =
          Compiling.strictly("import dev.recordwire.annotation.*;\n" + deprecated);
      assertThat(compilation).succeededWithoutWarnings();
      assertThat(Compiling.codec(compilation, "TrackCodec"))
          .contains("@SuppressWarnings(\"" + kind + "\")");
    }
  }

  @Test
  void deprecatedConstantsVariantsAndAdapters() {
    assertThat(
            Compiling.strictly(
                """
                import dev.recordwire.annotation.*;
                import java.util.List;

                @Wire
                record Order(List<Side> sides, @WireAdapter(Texts.class) Thread thread) {
                  enum Side { @Code(1) BUY, @Deprecated @Code(2) SELL }

                  static class Texts {
                    @Deprecated
                    static String toWire(Thread thread) { return thread.getName(); }
                    static Thread fromWire(String name) { return new Thread(name); }
                  }

                  @Wire
                  sealed interface Shape {
                    @Deprecated @Wire @Tag(1) record Circle(int radius) implements Shape {}
                  }
                }
                """))
        .succeededWithoutWarnings();
  }

  @Test
  void deprecatedComponentRecord() {
    assertThat(
            Compiling.strictly(
                """
                import dev.recordwire.annotation.*;

                class Cars {
                  @Wire record Car(Engine engine) {}
                  @Deprecated @Wire record Engine(int id) {}
                }
                """))
        .succeededWithoutWarnings();
  }

  @Test
  void membersOfTheRecordDoNotMatter() {
    assertThat(
            Compiling.strictly(
                """
                import dev.recordwire.annotation.*;

                @Wire
                record Track(int... ids) implements Comparable<Track> {
                  static final int[] LENGTH_PREFIX = {};
                  Track(int id) { this(new int[] {id}); }
                  Track(Object ids) { this(); }
                  static int size(Track value) { return 0; }
                  byte[] encode() { return TrackCodec.encode(this); }
                  @Override public int compareTo(Track other) { return 0; }
                }
                """))
        .succeededWithoutWarnings();
  }
}
