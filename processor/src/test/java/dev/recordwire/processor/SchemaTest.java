package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/// The text of schema files.
class SchemaTest {
  private static String schema(String name, String... sources) throws IOException {
    Compilation compilation = Compiling.strictly(sources);
    assertThat(compilation).succeeded();
    JavaFileObject file =
        compilation
            .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/recordwire/" + name + ".json")
            .orElseThrow();
    return new String(file.openInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /// Returns the types of the only record of a source, each on a line as `name type`.
  private static List<String> types(String record) throws IOException {
    String source = "import dev.recordwire.annotation.*; import java.util.*; import java.time.*;";
    String schema = schema("All", source + record);
    return schema
        .lines()
        .filter(line -> line.startsWith("    {\"name\": "))
        .map(line -> line.replaceAll("^ *\\{\"name\": |,$", "").replaceAll("}$", ""))
        .toList();
  }

  @Test
  void packedRecord() throws IOException {
    assertThat(
            schema(
                "telemetry.Car.Engine",
                """
                package telemetry;

                import dev.recordwire.annotation.*;

                class Car {
                  @Wire(lengths = LengthPrefix.UINT16)
                  record Engine(@Uint16 int capacity, String maker, double[] curve) {}
                }
                """))
        .isEqualTo(
            """
            {
              "recordwire": 1,
              "record": "telemetry.Car.Engine",
              "layout": "packed",
              "fields": [
                {"name": "capacity", "type": {"type": "uint16"}},
                {"name": "maker", "type": {"type": "utf8", "length": "uint16"}},
                {"name": "curve", "type": {"type": "array", "count": "uint16", "element": {"type": "float64"}}}
              ]
            }
            """);
  }

  @Test
  void evolvableRecord() throws IOException {
    assertThat(
            schema(
                "Station",
                """
                import dev.recordwire.annotation.*;

                @Wire(evolvable = true)
                record Station(
                    @Id(7) @Default("0x10") int number,
                    @Id(3) java.util.Optional<Boolean> active,
                    @Id(8191) @Default("\\"") String name) {}
                """))
        .isEqualTo(
            """
            {
              "recordwire": 1,
              "record": "Station",
              "layout": "evolvable",
              "fields": [
                {"name": "number", "id": 7, "kind": 2, "type": {"type": "int32"}, "default": "16"},
                {"name": "active", "id": 3, "kind": 5, "type": {"type": "optional", "value": {"type": "bool"}}},
                {
                  "name": "name",
                  "id": 8191,
                  "kind": 5,
                  "type": {"type": "utf8", "length": "uint32"},
                  "default": "\\""
                }
              ]
            }
            """);
  }

  @Test
  void anAnnotationInAQualifiedTypeCountsOnce() throws IOException {
    assertThat(
            schema(
                "Texts",
                """
                import dev.recordwire.annotation.*;

                @Wire
                record Texts(
                    java.lang.@Utf8(bytes = 2) String a,
                    @Utf8(bytes = 3) String b,
                    java.util.@Uint8 List<Integer> c) {}
                """))
        .contains(
            """
              "fields": [
                {"name": "a", "type": {"type": "utf8", "length": 2}},
                {"name": "b", "type": {"type": "utf8", "length": 3}},
                {"name": "c", "type": {"type": "list", "count": "uint32", "element": {"type": "uint8"}}}
              ]
            """);
  }

  @Test
  void recordWithoutComponents() throws IOException {
    assertThat(schema("Nothing", "@dev.recordwire.annotation.Wire record Nothing() {}"))
        .isEqualTo(
            "{\"recordwire\": 1, \"record\": \"Nothing\", \"layout\": \"packed\", \"fields\":"
                + " []}\n");
  }

  @Test
  void typesOfValues() throws IOException {
    assertThat(
            types(
                """
                @Wire
                record All(
                    boolean a, char b, @Uint64 long c, float d, byte[] e, Instant f, Duration g,
                    LocalDate h, LocalDateTime i, UUID j, java.math.BigInteger k,
                    java.math.BigDecimal l, @Utf8(bytes = 6) String m,
                    @Float32Array(count = 3) float[] n) {}
                """))
        .containsExactly(
            "\"a\", \"type\": {\"type\": \"bool\"}",
            "\"b\", \"type\": {\"type\": \"uint16\"}",
            "\"c\", \"type\": {\"type\": \"uint64\"}",
            "\"d\", \"type\": {\"type\": \"float32\"}",
            "\"e\", \"type\": {\"type\": \"binary\", \"length\": \"uint32\"}",
            "\"f\", \"type\": {\"type\": \"instant\"}",
            "\"g\", \"type\": {\"type\": \"duration\"}",
            "\"h\", \"type\": {\"type\": \"date\"}",
            "\"i\", \"type\": {\"type\": \"datetime\"}",
            "\"j\", \"type\": {\"type\": \"uuid\"}",
            "\"k\", \"type\": {\"type\": \"bigint\", \"length\": \"uint32\"}",
            "\"l\", \"type\": {\"type\": \"decimal\", \"length\": \"uint32\"}",
            "\"m\", \"type\": {\"type\": \"utf8\", \"length\": 6}",
            "\"n\", \"type\": {\"type\": \"array\", \"count\": 3, \"element\": {\"type\":"
                + " \"float32\"}}")
        .inOrder();
  }

  @Test
  void typesThatContainOthers() throws IOException {
    assertThat(
            types(
                """
                @Wire
                record All(
                    List<Long> a, SortedSet<Byte> b, Map<Integer, Long> c, Optional<Long> d,
                    Held e) {
                  @Wire record Held(int x) {}
                }
                """))
        .containsExactly(
            "\"a\", \"type\": {\"type\": \"list\", \"count\": \"uint32\", \"element\": {\"type\":"
                + " \"int64\"}}",
            "\"b\", \"type\": {\"type\": \"set\", \"count\": \"uint32\", \"element\": {\"type\":"
                + " \"int8\"}}",
            "\"d\", \"type\": {\"type\": \"optional\", \"value\": {\"type\": \"int64\"}}",
            "\"e\", \"type\": {\"type\": \"struct\", \"record\": \"All.Held\"}")
        .inOrder();
  }

  @Test
  void enumsAndUnions() throws IOException {
    String source =
        """
        import dev.recordwire.annotation.*;

        @Wire
        record Door(Side side) {
          enum Side { @Code(3) LEFT, @Code(1) RIGHT, @Code(9) @Fallback OTHER }
          @Wire sealed interface Shape {}
          @Wire @Tag(2) record Box(int a) implements Shape {}
          @Wire @Tag(1) record Disc(int r) implements Shape {}
        }
        """;

    assertThat(schema("Door", source))
        .contains(
            """
                  "type": {
                    "type": "enum",
                    "enum": "Door.Side",
                    "code": "uint8",
                    "constants": [
                      {"name": "RIGHT", "code": 1},
                      {"name": "LEFT", "code": 3},
                      {"name": "OTHER", "code": 9}
                    ],
                    "fallback": "OTHER"
                  }
            """);
    assertThat(schema("Door.Shape", source))
        .isEqualTo(
            """
            {
              "recordwire": 1,
              "union": "Door.Shape",
              "variants": [{"tag": 1, "record": "Door.Disc"}, {"tag": 2, "record": "Door.Box"}]
            }
            """);
  }

  @Test
  void unknownFieldsRecordsAndCodes() throws IOException {
    String source =
        """
        import dev.recordwire.annotation.*;
        import dev.recordwire.codec.*;

        @Wire(evolvable = true)
        record Door(UnknownFields rest, OpenEnum<Side> side) {
          enum Side { LEFT }
          @Wire sealed interface Shape {}
          @Wire(evolvable = true) @Tag(2) record Box(int a) implements Shape {}
          @Fallback record Other(UnknownVariant variant) implements Shape {}
        }
        """;

    assertThat(schema("Door", source))
        .isEqualTo(
            """
            {
              "recordwire": 1,
              "record": "Door",
              "layout": "evolvable",
              "fields": [
                {
                  "name": "side",
                  "id": 1,
                  "kind": 0,
                  "type": {
                    "type": "enum",
                    "enum": "Door.Side",
                    "code": "uint8",
                    "constants": [{"name": "LEFT", "code": 0}],
                    "open": true
                  }
                }
              ],
              "unknown": "rest"
            }
            """);
    assertThat(schema("Door.Shape", source))
        .isEqualTo(
            """
            {
              "recordwire": 1,
              "union": "Door.Shape",
              "variants": [{"tag": 2, "record": "Door.Box"}],
              "fallback": "Door.Other"
            }
            """);
  }

  @Test
  void theDocumentedExampleMatchesTheFile() throws IOException {
    String document = Files.readString(Path.of("../docs/schema.md"));
    Matcher blocks =
        Pattern.compile("```java\\n(.*?)```\\s*```json\\n(.*?)```", Pattern.DOTALL)
            .matcher(document);
    assertThat(blocks.find()).isTrue();

    assertThat(schema("telemetry.Reading", blocks.group(1))).isEqualTo(blocks.group(2));
  }
}
