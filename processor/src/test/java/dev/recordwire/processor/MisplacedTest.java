package dev.recordwire.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.recordwire.processor.MisuseTest.assertError;
import static dev.recordwire.processor.MisuseTest.assertErrors;

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
}
