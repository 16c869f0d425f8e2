package dev.recordwire.processor;

import static dev.recordwire.processor.Misuse.assertError;
import static dev.recordwire.processor.Misuse.assertErrors;

import org.junit.jupiter.api.Test;

/// The errors of enums that can't be encoded.
class EnumMisuseTest {
  @Test
  void codesOfSomeConstantsOnly() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire
        record Order(Side side, Side other) {
          enum Side {
            @Code(1) BUY,
            SELL
          }
        }
        """,
        "[WireEnum] SELL of Side has no @Code, and other constants have one: annotate all of"
            + " them, or none",
        7);
  }

  @Test
  void codesThatAreEqualOrOutOfRange() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            @Wire
            record Order(Side side) {
              enum Side {
                @Code(1) BUY,
                @Code(1) SELL,
                @Code(65536) HOLD,
                @Code(-1) NONE
              }
            }
            """,
            3)
        .withMessage("[WireEnum] BUY and SELL have the same code, 1: give one of them another", 7)
        .withMessage("[WireEnum] the code of HOLD is 65536: choose one in 0…65535", 8)
        .withMessage("[WireEnum] the code of NONE is -1: choose one in 0…65535", 9);
  }

  @Test
  void twoFallbacks() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire
        record Order(Side side) {
          enum Side {
            @Fallback BUY,
            @Fallback SELL
          }
        }
        """,
        "[WireEnum] BUY and SELL of Side are both its @Fallback, and an unknown code is read as one"
            + " constant: keep one",
        7);
  }

  @Test
  void enumWithoutConstantsOrOutOfReach() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            @Wire
            record Order(
                Nothing nothing,
                Secret secret) {
              enum Nothing {}
              private enum Secret { A }
            }
            """,
            2)
        .withMessage("[WireEnum] Nothing has no constants, so it has no values: give it one", 7)
        .withMessage(
            "[WirePrivate] 'secret' is of the enum Secret, which is private, so Order's codec"
                + " can't reach it: make Secret package-private or wider",
            6);
  }
}
