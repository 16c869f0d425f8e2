package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import dev.recordwire.codec.Codec;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A fingerprint changes with the wire format, and with nothing else than that and names.
class FingerprintTest {
  private static final String HEAD = "import dev.recordwire.annotation.*; import java.util.*;\n";

  private static final String ROOT =
      "@Wire record Root(int id, Part part, List<Kind> kinds, Shape shape) {}";
  private static final String PART =
      "@Wire(evolvable = true) record Part(@Id(1) String name, @Id(2) @Default(\"1\") int n) {}";
  private static final String KIND = "enum Kind { @Code(1) A, @Code(2) B }";
  private static final String SHAPE =
      """
      @Wire sealed interface Shape permits Disc, Box {}
      @Wire @Tag(1) record Disc(double r) implements Shape {}
      @Wire @Tag(2) record Box(@Utf8(maxBytes = 9) String s) implements Shape {}
      """;

  private static final String WHOLE = String.join("\n", ROOT, PART, KIND, SHAPE);

  private static String fingerprint(String source)
      throws ReflectiveOperationException, IOException {
    return root(source).fingerprint();
  }

  private static Codec<?> root(String source) throws ReflectiveOperationException, IOException {
    Compilation compilation = Compiling.strictlyButFor("-auxiliaryclass", HEAD + source);
    assertThat(compilation).succeeded();
    return Codec.of(new CompiledClasses(compilation).loadClass("Root"));
  }

  private static String replaced(String part, String by) {
    assertThat(WHOLE).contains(part);
    return WHOLE.replace(part, by);
  }

  @Test
  void formattingOrderOfTypesAndDocumentationChangeNothing() throws Exception {
    String expected = fingerprint(WHOLE);
    assertThat(expected).matches("[0-9a-f]{64}");
    for (String same :
        List.of(
            WHOLE,
            WHOLE.replace(", ", "\n  ,\n").replace(" {", "{").replace("(", " (  "),
            String.join("\n", SHAPE, KIND, PART, ROOT),
            replaced("@Wire record Root", "/** Documented. */ @Wire record Root"),
            replaced("permits Disc, Box", "permits Box, Disc"),
            replaced("String name", "@Utf8 String name"),
            replaced("String name", "dev.recordwire.codec.Utf8View name"),
            replaced(
                "double r) implements Shape {}",
                "double r) implements Shape { int x() { return 1; } }"))) {
      assertWithMessage(same).that(fingerprint(same)).isEqualTo(expected);
    }
  }

  @Test
  void everyChangeOnTheWireChangesIt() throws Exception {
    Map<String, String> found = new HashMap<>();
    Stream<String> changed =
        Stream.of(
            WHOLE,
            replaced("int id, Part part", "Part part, int id"),
            replaced("int id", "long id"),
            replaced("int id", "@Uint32 long id"),
            replaced("@Wire record Root", "@Wire(lengths = LengthPrefix.UINT16) record Root"),
            replaced("@Wire record Root", "@Wire(evolvable = true) record Root"),
            replaced("List<Kind>", "Set<Kind>"),
            replaced("List<Kind>", "@MaxCount(3) List<Kind>"),
            replaced("@Code(2) B", "@Code(3) B"),
            replaced("@Code(2) B", "@Code(2) @Fallback B"),
            replaced("@Code(2) B", "@Code(2) B, @Code(300) C"),
            replaced("@Id(2)", "@Id(3)"),
            replaced("@Default(\"1\")", "@Default(\"2\")"),
            replaced("@Default(\"1\")", ""),
            replaced("int n)", "int n, @Id(9) Optional<Boolean> b)"),
            replaced("@Tag(2)", "@Tag(3)"),
            replaced("double r", "float r"),
            replaced("maxBytes = 9", "maxBytes = 10"),
            replaced("maxBytes = 9", "bytes = 9"),
            replaced("@Utf8(maxBytes = 9) String", "byte[]"));
    for (String source : (Iterable<String>) changed::iterator) {
      String before = found.put(fingerprint(source), source);
      assertWithMessage("%s\nhas the fingerprint of\n%s", source, before).that(before).isNull();
    }
  }

  @Test
  void aLongSchemaIsSeveralConstants() throws Exception {
    StringBuilder components = new StringBuilder("int c0");
    for (int i = 1; i < 200; i++) {
      components
          .append(", @Name(\"")
          .append("字\\\"".repeat(200))
          .append(i)
          .append("\") int c")
          .append(i);
    }
    String source = "@Wire record Root(" + components + ") {}";
    String schema = root(source).schema();
    assertThat(schema.length()).isGreaterThan(100_000);
    assertThat(schema)
        .endsWith(
            "字\\\"199\",\"type\":{\"type\":\"int32\"}}],\"layout\":\"packed\",\"record\":\"Root\"}]}");
  }
}
