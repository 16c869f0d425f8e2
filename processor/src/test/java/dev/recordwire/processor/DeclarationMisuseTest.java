package dev.recordwire.processor;

import static dev.recordwire.processor.Misuse.assertError;
import static dev.recordwire.processor.Misuse.assertErrors;

import org.junit.jupiter.api.Test;

/// The errors of records that can't have a codec, or not under its name.
class DeclarationMisuseTest {
  @Test
  void classIsNotARecord() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire
        public class Track {}
        """,
        "[WireNotRecord] @Wire applies to records, and Track is a class: declare it as a record",
        3);
  }

  @Test
  void enumInterfaceAndAnnotationAreNotRecords() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            class Kinds {
              @Wire
              enum Color {}
              @Wire
              interface Shape {}
              @Wire
              @interface Mark {}
            }
            """,
            3)
        .withMessage(
            "[WireNotRecord] @Wire applies to records, and Color is an enum: take @Wire off", 4)
        .withMessage(
            "[WireNotRecord] @Wire applies to records, and Shape is an interface: seal it, or"
                + " annotate the records that implement it",
            6)
        .withMessage(
            "[WireNotRecord] @Wire applies to records, and Mark is an annotation: take @Wire off",
            8);
  }

  @Test
  void privateRecord() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        class Outer {
          @Wire
          private record Track(int id) {}
        }
        """,
        "[WirePrivate] Track is private, so its codec can't reach it: make it package-private or"
            + " wider",
        5);
  }

  @Test
  void recordInsideAPrivateType() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        class Outer {
          private interface Middle {
            @Wire
            record Track(int id) {}
          }
        }
        """,
        "[WirePrivate] Track is inside Middle, which is private, so its codec can't reach it: make"
            + " Middle package-private or wider",
        6);
  }

  @Test
  void genericRecord() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire
        record Pair<A, B>(A first, B second) {}
        """,
        "[WireGeneric] Pair has type parameters (A, B), so its components have no wire"
            + " types: declare a record without them",
        4);
  }

  @Test
  void canonicalOrderOfAnEvolvableRecord() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire(evolvable = true, order = FieldOrder.CANONICAL)
        record Track(int id) {}
        """,
        "[WireOrder] Track is evolvable, so its fields have ids and no order: take order off",
        3);
  }

  @Test
  void codecNameThatIsTaken() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire
        record Track(int id) {}

        class TrackCodec {}
        """,
        "[WireCodecName] Track's codec would be TrackCodec, which is a class already: rename one"
            + " of them",
        4);
  }

  @Test
  void codecNameOfTwoRecords() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        class A {
          @Wire record B(int id) {}
        }

        @Wire
        record A_B(int id) {}
        """,
        "[WireCodecName] A_B's codec would be A_BCodec, which is a class already: rename one of"
            + " them",
        8);
  }
}
