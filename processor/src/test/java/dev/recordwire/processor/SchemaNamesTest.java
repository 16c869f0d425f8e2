package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.recordwire.processor.Misuse.assertErrors;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/// Tests `@Name`: the names in schemas, and the order by them.
class SchemaNamesTest {
  private static final Pattern NAME = Pattern.compile("\\{\\s*\"name\": \"([^\"]*)\"");

  private static List<String> names(String record) throws IOException {
    Compilation compilation = Compiling.strictly("import dev.recordwire.annotation.*;\n" + record);
    assertThat(compilation).succeeded();
    byte[] schema =
        compilation
            .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/recordwire/R.json")
            .orElseThrow()
            .openInputStream()
            .readAllBytes();
    return NAME.matcher(new String(schema, StandardCharsets.UTF_8))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  @Test
  void areTheSchemasNames() throws IOException {
    assertThat(names("@Wire record R(@Name(\"Größe in m\") int size, int b) {}"))
        .containsExactly("Größe in m", "b")
        .inOrder();
    assertThat(names("@Wire(evolvable = true) record R(@Name(\"A\") int a, @Name(\"a\") int b) {}"))
        .containsExactly("A", "a")
        .inOrder();
  }

  @Test
  void sortInCanonicalOrder() throws IOException {
    String record =
        "@Wire(order = FieldOrder.CANONICAL) record R(%s int userId, %s int name, int zip) {}";

    assertThat(names(record.formatted("", ""))).containsExactly("name", "userId", "zip").inOrder();
    assertThat(names(record.formatted("@Name(\"UserId\")", "")))
        .containsExactly("UserId", "name", "zip")
        .inOrder();
    assertThat(names(record.formatted("@Name(\"user_id\")", "@Name(\"zz\")")))
        .containsExactly("user_id", "zip", "zz")
        .inOrder();
  }

  @Test
  void twoOfOneName() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            @Wire
            record Track(
                @Name("b") int a,
                int b,
                @Name("x") int c,
                @Name("x") int d) {}
            """,
            2)
        .withMessage(
            "[WireName] @Name(\"b\") of 'a' is the name of the component 'b': give it another name",
            5)
        .withMessage("[WireName] @Name(\"x\") of 'd' is the name of 'c': give it another name", 8);
  }

  @Test
  void invalidNames() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            @Wire
            record Track(
                @Name(" ") int a,
                @Name("\\ud800") int b) {}
            """,
            2)
        .withMessage(
            "[WireName] @Name of 'a' is blank: write the name that the other side uses, or"
                + " take @Name off",
            5)
        .withMessage(
            "[WireName] @Name of 'b' is not text, since it contains half a surrogate pair", 6);
  }

  @Test
  void outsideOfWireRecords() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            record Track(
                @Name("x") int a) {}
            """,
            1)
        .withMessage("[WireNested] 'a' of Track has a @Name, and Track is not annotated @Wire", 4);
  }
}
