package dev.recordwire.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static dev.recordwire.processor.MisuseTest.assertError;
import static dev.recordwire.processor.MisuseTest.assertErrors;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// What a user is told whose annotation would be overlooked where it stands.
class MisplacedTest {
  @Test
  void aTagOutsideAllUnions() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        interface Shape {}

        @Wire
        @Tag(1)
        record Circle(double radius) implements Shape {}
        """,
        "[WireUnion] Circle has a @Tag, and implements no sealed interface to be told apart in:"
            + " take it away",
        6);
  }

  @Test
  void codesOfNoConstants() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            enum Side {
              BUY;

              @Code(1) static final int ONE = 1;
              @Fallback int other;
            }
            """,
            2)
        .withMessage("[WireEnum] ONE has a @Code, and is no constant of an enum: take it away", 6)
        .withMessage(
            "[WireEnum] other has a @Fallback, and is no constant of an enum: take it away", 7);
  }

  @Test
  void aTagBelowAnInterfaceInBetween() {
    assertThat(
            Compiling.strictly(
                "@dev.recordwire.annotation.Wire sealed interface Shape permits Round {}",
                "sealed interface Round extends Shape permits Circle {}",
                """
                import dev.recordwire.annotation.*;

                @Wire
                @Tag(1)
                record Circle(double radius) implements Round {}
                """))
        .succeeded();
  }

  @Test
  void annotationsOutsideOfWireRecords() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            record Track(
                @Id(1) int a,
                @Default("1") int b,
                @WireAdapter(Track.class) int c) {}

            @WireAdapter(Track.class)
            record Other(int a) {}
            """,
            4)
        .withMessage(
            "[WireNested] 'a' of Track has a @Id, and Track is not annotated @Wire: annotate it, or"
                + " take @Id off",
            4)
        .withMessage(
            "[WireNested] 'b' of Track has a @Default, and Track is not annotated @Wire", 5)
        .withMessage(
            "[WireNested] 'c' of Track has a @WireAdapter, and Track is not annotated @Wire", 6)
        .withMessage(
            "[WireNested] Other has a @WireAdapter, and Other is not annotated @Wire: annotate it,",
            8);
  }

  @Test
  void typesOfACompactSourceFile() {
    JavaFileObject file =
        JavaFileObjects.forSourceString(
            "Main",
            """
            import dev.recordwire.annotation.*;

            @Wire record Track(int a, Inner inner) {}
            @Wire record Inner(int b) {}
            @Wire sealed interface Shape {
              @Wire @Tag(1) record Circle(double radius) implements Shape {}
            }
            void main() {}
            """);
    Compilation compilation = javac().withProcessors(new WireProcessor()).compile(file);
    assertThat(compilation).hadErrorCount(4);
    Map.of("Track", 3, "Inner", 4, "Shape", 5, "Circle", 6)
        .forEach(
            (name, line) ->
                assertThat(compilation)
                    .hadErrorContaining(
                        ("[WirePrivate] %1$s is declared in a compact source file, whose class no"
                             + " other file can name, so its codec can't name %1$s: declare it in a"
                             + " file of its own")
                            .formatted(name))
                    .inFile(file)
                    .onLine(line));
  }

  @Test
  void typesOfAClassLikeThatOfACompactSourceFile() {
    assertThat(
            Compiling.strictly(
                """
                final class Main {
                  @dev.recordwire.annotation.Wire record Track(int a) {}
                  void main() {}
                }
                """))
        .succeeded();
  }

  @Test
  void annotationsBesideAMissingImport() {
    assertErrors(
        """
        @Wire
        record Track(
            @dev.recordwire.annotation.Id(1) int a) {}
        """,
        1);
  }
}
