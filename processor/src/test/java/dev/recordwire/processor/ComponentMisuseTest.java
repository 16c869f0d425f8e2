package dev.recordwire.processor;

import static dev.recordwire.processor.Misuse.assertError;
import static dev.recordwire.processor.Misuse.assertErrors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The errors of components whose types or annotations can't be encoded.
class ComponentMisuseTest {
  @Test
  void annotationOnAnotherType() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            @Wire
            record Track(
                @Int32 String name,
                @Utf8 int id,
                @Uint16 Short count,
                @Float64Array int[] xs,
                @Uint8 byte small,
                @Binary Leg leg) {
              @Wire record Leg(int id) {}
            }
            """,
            6)
        .withMessage(
            "[WireComponentType] @Int32 can't encode java.lang.String 'name': use int, or annotate"
                + " it @Utf8",
            5)
        .withMessage(
            "[WireComponentType] @Utf8 can't encode int 'id': use String or Utf8View, or annotate"
                + " it @Int32, @Uint8 or @Uint16",
            6)
        .withMessage(
            "[WireComponentType] @Uint16 can't encode java.lang.Short 'count': use int or char, or"
                + " annotate it @Int16 or @Uint8",
            7)
        .withMessage(
            "[WireComponentType] @Float64Array can't encode int[] 'xs': use double[] or"
                + " Float64View, or annotate it @Int32Array, @Uint8Array or @Uint16Array",
            8)
        .withMessage(
            "[WireComponentType] @Uint8 can't encode byte 'small': use int or short, or annotate"
                + " it @Int8",
            9)
        .withMessage(
            "[WireComponentType] @Binary can't encode Track.Leg 'leg': use byte[] or"
                + " MemorySegment, or take @Binary off",
            10);
  }

  @Test
  void typeWithoutAWireType() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;
            import java.util.*;

            @Wire
            record Track(
                List bare,
                List<? extends Number> xs,
                ArrayList<String> names,
                HashMap<String, Integer> counts,
                Map limits,
                java.util.Date date,
                Thread currency,
                CharSequence text,
                java.nio.ByteBuffer raw,
                Object any,
                List<Object[]> grid) {}
            """,
            11)
        .withMessage(
            "[WireComponentType] java.util.List 'bare' has no wire type: name its contents,"
                + " as in List<String>",
            6)
        .withMessage(
            "[WireComponentType] ? extends java.lang.Number 'xs' has no wire type: name one type,"
                + " without a wildcard",
            7)
        .withMessage(
            "[WireComponentType] java.util.ArrayList<java.lang.String> 'names' has no wire type:"
                + " use List",
            8)
        .withMessage(
            "[WireComponentType] java.util.HashMap<java.lang.String, java.lang.Integer> 'counts'"
                + " has no wire type: use Map",
            9)
        .withMessage(
            "[WireComponentType] java.util.Map 'limits' has no wire type: name its contents,"
                + " as in Map<String, String>",
            10)
        .withMessage(
            "[WireComponentType] java.util.Date 'date' has no wire type: use java.time.Instant", 11)
        .withMessage(
            "[WireComponentType] java.lang.Thread 'currency' has no wire type: use a primitive,"
                + " String, byte[], MemorySegment, an array of primitives, a view, a record"
                + " annotated @Wire, or an Optional, List, Set, Map or array of these, or name a"
                + " @WireAdapter for it",
            12)
        .withMessage(
            "[WireComponentType] java.lang.CharSequence 'text' has no wire type: use String or"
                + " Utf8View",
            13)
        .withMessage(
            "[WireComponentType] java.nio.ByteBuffer 'raw' has no wire type: use byte[] or"
                + " MemorySegment",
            14)
        .withMessage(
            "[WireComponentType] java.lang.Object 'any' has no wire type: use a sealed interface"
                + " annotated @Wire, each of whose records has a @Tag",
            15)
        .withMessage("[WireComponentType] java.lang.Object 'grid' has no wire type: use a", 16);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java.sql.Timestamp | java.time.Instant",
        "java.sql.Date | java.time.LocalDate",
        "java.sql.Time | java.time.LocalTime",
        "java.util.Calendar | java.time.ZonedDateTime",
        "java.util.Vector<String> | List",
        "java.util.Map.Entry<String, String> | a record of the key and the value, annotated @Wire",
        "java.util.Properties | Map<String, String>",
        "java.util.concurrent.atomic.AtomicInteger | int",
        "java.lang.Number | int, long, double or java.math.BigDecimal",
        "java.lang.Class<?> | String, its name",
        "java.nio.file.Path | String",
        "java.util.regex.Pattern | String",
        "java.nio.IntBuffer | int[] or Int32View",
      })
  void remediesForTypesThatUsersTry(String type, String other) {
    assertError(
        "@dev.recordwire.annotation.Wire record Track(%s a) {}".formatted(type),
        " 'a' has no wire type: use " + other,
        1);
  }

  @Test
  void nullablePrimitive() {
    assertError(
        """
        import dev.recordwire.annotation.*;
        import org.jspecify.annotations.Nullable;

        @Wire
        record Track(
            @Nullable int count) {}
        """,
        "[WireComponentType] @Nullable int 'count' is never null: take @Nullable off, or use"
            + " Integer",
        6);
  }

  @Test
  void fixedSizeOutOfRange() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            @Wire
            record Track(
                @Int32Array(count = 0) int[] none,
                @Float64Array(count = 1_000_000) double[] many,
                @Utf8(bytes = -1) String name) {}
            """,
            3)
        .withMessage(
            "[WireAnnotations] @Int32Array(count = 0) 'none' is not in 1…262144: take count off to"
                + " let it vary",
            5)
        .withMessage(
            "[WireAnnotations] @Float64Array(count = 1000000) 'many' is not in 1…131072: take count"
                + " off to let it vary",
            6)
        .withMessage(
            "[WireAnnotations] @Utf8(bytes = -1) 'name' is not in 1…1048576: take bytes off to let"
                + " it vary",
            7);
  }

  @Test
  void twoAnnotations() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire
        record Track(
            @Int32
            @Uint16
            int id) {}
        """,
        "[WireAnnotations] 'id' is annotated @Int32 and @Uint16, and has only one wire type:"
            + " keep one",
        6);
  }

  @Test
  void unresolvedTypeIsLeftToJavac() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire
        record Track(
            Missing missing,
            Leg leg) {
          @Wire record Leg(int id) {}
        }
        """,
        "cannot find symbol",
        5);
  }

  @Test
  void unresolvedAnnotationIsLeftToJavac() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire
        record Track(
            @Int33 int id) {}
        """,
        "cannot find symbol",
        5);
  }
}
