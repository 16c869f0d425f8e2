package dev.recordwire.processor;

import static dev.recordwire.processor.Misuse.assertError;
import static dev.recordwire.processor.Misuse.assertErrors;

import org.junit.jupiter.api.Test;

/// The errors of records that can't be rows of a table.
class TableMisuseTest {
  @Test
  void componentsWithoutAFixedSize() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;
            import dev.recordwire.array.*;
            import java.math.*;
            import java.util.*;

            @Wire(table = true)
            record Flight(
                String carrier,
                byte[] raw,
                int[] stops,
                @Float64Array(maxCount = 3) Float64View depth,
                OptionalInt delay,
                List<Integer> codes,
                BigDecimal price) {}
            """,
            7)
        .withMessage(
            "[WireTable] 'carrier' has no fixed size (utf8), which each row of FlightTable needs:"
                + " annotate it @Utf8(bytes = n)",
            8)
        .withMessage(
            "[WireTable] 'raw' has no fixed size (binary), which each row of FlightTable needs:"
                + " annotate it @Int8Array(count = n)",
            9)
        .withMessage(
            "[WireTable] 'stops' has no fixed size (int32 array), which each row of FlightTable"
                + " needs: annotate it @Int32Array(count = n)",
            10)
        .withMessage(
            "[WireTable] 'depth' has no fixed size (float64 array), which each row of FlightTable"
                + " needs: annotate it @Float64Array(count = n)",
            11)
        .withMessage(
            "[WireTable] 'delay' has no fixed size (optional int32), which each row of FlightTable"
                + " needs: use a value that stands for none, such as NaN or -1",
            12)
        .withMessage(
            "[WireTable] 'codes' has no fixed size (list of int32), which each row of FlightTable"
                + " needs: use an array of a fixed count, or a record",
            13)
        .withMessage(
            "[WireTable] 'price' has no fixed size (decimal), which each row of FlightTable needs:"
                + " use a long or double, or a text annotated @Utf8(bytes = n)",
            14);
  }

  @Test
  void containedRecordsWithoutAFixedSize() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            @Wire(table = true)
            record Trade(Leg leg, Old old, Shape shape) {
              @Wire
              record Leg(int id, String name) {}

              @Wire(evolvable = true)
              record Old(int id) {}

              @Wire
              sealed interface Shape {}

              @Wire
              @Tag(1)
              record Dot() implements Shape {}
            }
            """,
            3)
        .withMessage(
            "[WireTable] 'leg' is of Trade.Leg, of which 'name' has no fixed size (utf8), which"
                + " each row of TradeTable needs: annotate it @Utf8(bytes = n)",
            4)
        .withMessage(
            "[WireTable] 'old' is of Trade.Old, which has no fixed size, and each row of TradeTable"
                + " needs one: use a @Wire record that is not evolvable",
            4)
        .withMessage("[WireTable] 'shape' is of Trade.Shape, which has no fixed size", 4);
  }

  @Test
  void recordsWithoutRows() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire(evolvable = true, table = true)
        record Flight(int id) {}
        """,
        "[WireTable] Flight is evolvable, and the rows of a table have one size: take off evolvable"
            + " = true, or table = true",
        3);
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire(table = true)
        record Nothing() {}
        """,
        "[WireTable] the rows of Nothing have no bytes: add a component, or take off table = true",
        3);
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire(table = true)
        sealed interface Shape {
          @Wire
          @Tag(1)
          record Dot(int x) implements Shape {}
        }
        """,
        "[WireUnion] Shape is an interface, and table has no effect on it: write it at the records"
            + " that it permits",
        3);
  }

  @Test
  void aClassWithTheTablesName() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire(table = true)
        record Flight(int id) {}

        class FlightTable {}
        """,
        "[WireCodecName] Flight's table would be FlightTable, which is a class already: rename one"
            + " of them",
        4);
  }
}
