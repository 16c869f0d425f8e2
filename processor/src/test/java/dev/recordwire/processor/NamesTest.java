package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Records whose names equal names in generated code.
class NamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Codec",
        "Layout",
        "Part1",
        "String",
        "Override",
        "SuppressWarnings",
        "Generated",
        "WireReader",
        "WireWriter",
        "WireSize",
        "LengthPrefix",
        "DecodeLimits",
        "MemorySegment",
        "ByteBuffer",
        "Float64View"
      })
  void recordNamedAsGeneratedCodeNames(String name) {
    for (String header : new String[] {"", "package p;"}) {
      String record =
          """
          %s
          @dev.recordwire.annotation.Wire
          @Deprecated
          public record %s(java.lang.String s, double[] xs, dev.recordwire.array.Float64View v) {}
          """;
      String source =
          """
          %s
          @dev.recordwire.annotation.Wire
          public record Holder(@SuppressWarnings("deprecation") %s it, java.lang.String text) {}
          """;
      Compilation compilation =
          Compiling.strictlyButFor(
              "-dep-ann",
              record.replace("@Deprecated", "@java.lang.Deprecated").formatted(header, name),
              source.replace("@Supp", "@java.lang.Supp").formatted(header, name));
      assertThat(compilation).succeededWithoutWarnings();
    }
  }

  @Test
  void largeRecordWithTypesNamedLikeItsParts() {
    StringBuilder components = new StringBuilder("Part1 first, Layout second");
    for (int i = 0; i < 70; i++) {
      components.append(", int in").append(i);
    }
    assertThat(
            Compiling.strictly(
                "@dev.recordwire.annotation.Wire record Part1(int id) {}",
                "@dev.recordwire.annotation.Wire record Layout(int id) {}",
                "@dev.recordwire.annotation.Wire record Big(" + components + ") {}"))
        .succeededWithoutWarnings();
  }

  @Test
  void componentsNamedAsLocals() {
    assertThat(
            Compiling.strictly(
                """
                package value;

                import dev.recordwire.annotation.*;

                @Wire
                record Track(
                    String value,
                    String in,
                    int at,
                    int in_,
                    int out,
                    long size,
                    int record,
                    int var,
                    int yield,
                    int $,
                    int $L,
                    double[] LENGTH_PREFIX,
                    int CODEC,
                    int dev,
                    Leg value_,
                    Leg Track_LegCodec,
                    int WireSize,
                    int write,
                    int read) {
                  @Wire record Leg(int value) {}
                }
                """))
        .succeededWithoutWarnings();
  }

  @Test
  void componentRecordsWithCodecsOfOneName() {
    assertThat(
            Compiling.strictly(
                """
                package one;
                @dev.recordwire.annotation.Wire
                public record Leg(int id) {}
                """,
                """
                package two;
                @dev.recordwire.annotation.Wire
                public record Leg(int id) {}
                """,
                """
                package three;
                @dev.recordwire.annotation.Wire
                record Both(one.Leg two, two.Leg one) {}
                """))
        .succeededWithoutWarnings();
  }

  @Test
  void unreferencedNeighboursChangeNothing() {
    String record =
        """
        package p;
        @dev.recordwire.annotation.Wire
        record Track(java.lang.String name) {}
        """;
    String alone = Compiling.codec(Compiling.strictly(record), "p.TrackCodec");
    String among =
        Compiling.codec(
            Compiling.strictly(record, "package p; class Codec {}", "package p; class Layout {}"),
            "p.TrackCodec");
    assertThat(among).isEqualTo(alone);
  }
}
