package dev.recordwire.processor;

import static dev.recordwire.processor.Misuse.assertError;
import static dev.recordwire.processor.Misuse.assertErrors;

import org.junit.jupiter.api.Test;

/// The errors of sealed interfaces that can't be encoded.
class UnionMisuseTest {
  @Test
  void unionOfTypesWithoutWire() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            class Shapes {
              @Wire
              sealed interface Shape {}

              @Tag(1)
              record Circle(double radius) implements Shape {}

              @Wire
              record Box(double width) implements Shape {}

              static final class Blob implements Shape {}

              enum Dot implements Shape { BLACK }

              record Line(double length) implements Shape {}
            }
            """,
            5)
        .withMessage(
            "[WireUnion] Shape permits Line, which is not a wire format and has no tag:"
                + " annotate Line @Wire and @Tag",
            5)
        .withMessage(
            "[WireUnion] Shape permits Circle, which is not a wire format: annotate Circle @Wire",
            5)
        .withMessage("[WireUnion] Shape permits Box, which has no tag: annotate Box @Tag", 5)
        .withMessage(
            "[WireUnion] Shape permits Blob, which is a class: declare it as a record annotated"
                + " @Wire and @Tag",
            5)
        .withMessage("[WireUnion] Shape permits Dot, which is an enum: declare it as a record", 5);
  }

  @Test
  void tagsThatAreEqualOrOutOfRange() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            @Wire
            sealed interface Shape {
              @Wire @Tag(1)
              record Circle(double radius) implements Shape {}

              @Wire @Tag(1)
              record Box(double width) implements Shape {}

              @Wire @Tag(256)
              record Line(double length) implements Shape {}
            }
            """,
            2)
        .withMessage(
            "[WireUnion] Circle and Box of Shape have the same tag, 1: give one of them another", 8)
        .withMessage("[WireUnion] the tag of Line is 256: choose one in 0…255", 11);
  }

  @Test
  void genericOrPrivateUnion() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            class Shapes {
              @Wire
              sealed interface Box<T> {
                @Wire @Tag(1) record Full(int x) implements Box<String> {}
              }

              @Wire
              private sealed interface Hidden {}
              @Wire @Tag(1)
              record Known(int x) implements Hidden {}
            }
            """,
            2)
        .withMessage(
            "[WireGeneric] Box has type parameters (T), so its components have no wire"
                + " types: declare an interface without them",
            5)
        .withMessage("[WirePrivate] Hidden is private, so its codec can't reach it", 10);
  }

  @Test
  void componentOfAUnionWithoutWire() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire
        record Drawing(
            Shape shape) {
          sealed interface Shape {}
          @Wire @Tag(1) record Circle(double radius) implements Shape {}
        }
        """,
        "[WireNested] 'shape' is of the interface Drawing.Shape, which is not a wire format:"
            + " annotate Shape @Wire",
        5);
  }

  @Test
  void layoutOfAUnion() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            @Wire(lengths = LengthPrefix.UINT16, evolvable = true)
            sealed interface Shape {
              @Wire @Tag(1) record Circle(double radius) implements Shape {}
            }
            """,
            2)
        .withMessage(
            "[WireUnion] Shape is an interface, and lengths has no effect on it: write it at"
                + " the records that it permits",
            3)
        .withMessage("[WireUnion] Shape is an interface, and evolvable has no effect", 3);
  }

  @Test
  void unionWhoseEveryRecordContainsIt() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire
        sealed interface Turtle {
          @Wire @Tag(1)
          record OnTurtle(Turtle below) implements Turtle {}
        }
        """,
        "[WireRecursive] OnTurtle contains itself through 'below' of Turtle, without an end:"
            + " make it @Nullable, an Optional or a List, or hold an index or a key instead",
        6);
  }
}
