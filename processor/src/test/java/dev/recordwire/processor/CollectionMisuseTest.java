package dev.recordwire.processor;

import static dev.recordwire.processor.Misuse.assertError;
import static dev.recordwire.processor.Misuse.assertErrors;

import org.junit.jupiter.api.Test;

/// The errors of lists, sets, maps and arrays that can't be encoded, and of bounds on them.
class CollectionMisuseTest {
  @Test
  void annotationOnAContainedType() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;
            import java.util.*;

            @Wire
            record Track(
                @Utf8 OptionalInt port,
                @Uint16 Optional<String> name,
                @Float64Array(count = 3) List<int[]> positions,
                Optional<Object> any) {}
            """,
            4)
        .withMessage(
            "[WireComponentType] @Utf8 can't encode int 'port': use String or Utf8View, or annotate"
                + " it @Int32, @Uint8 or @Uint16",
            6)
        .withMessage(
            "[WireComponentType] @Uint16 can't encode java.lang.String 'name': use int or char, or"
                + " annotate it @Utf8",
            7)
        .withMessage(
            "[WireComponentType] @Float64Array can't encode int[] 'positions': use double[] or"
                + " Float64View",
            8)
        .withMessage("[WireComponentType] java.lang.Object 'any' has no wire type: use a", 9);
  }

  @Test
  void annotationsInsideAType() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;
            import java.util.*;

            @Wire
            record Track(
                Map<@Utf8 Integer, @Uint16 String> limits,
                @Uint16 Map<String, @Uint8 Integer> levels,
                @Uint16 Map<Integer, String> names,
                List<@Int32Array(count = 0) int[]> grid) {}
            """,
            5)
        .withMessage(
            "[WireComponentType] @Utf8 can't encode java.lang.Integer 'limits': use String or"
                + " Utf8View, or annotate it @Int32, @Uint8 or @Uint16",
            6)
        .withMessage(
            "[WireComponentType] @Uint16 can't encode java.lang.String 'limits': use int or char,"
                + " or annotate it @Utf8",
            6)
        .withMessage(
            "[WireAnnotations] 'levels' is annotated @Uint16 and @Uint8, and has only one"
                + " wire type: keep one",
            7)
        .withMessage("[WireComponentType] @Uint16 can't encode java.lang.String 'names'", 8)
        .withMessage("[WireAnnotations] @Int32Array(count = 0) 'grid' is not in 1…262144", 9);
  }

  @Test
  void setsAndKeysWithoutUsableEquality() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;
            import java.lang.foreign.MemorySegment;
            import java.util.*;
            import org.jspecify.annotations.Nullable;

            @Wire
            record Track(
                Set<byte[]> hashes,
                Map<MemorySegment, String> names,
                Set<@Nullable String> tags,
                SortedMap<List<String>, String> index,
                SortedSet<Leg> legs,
                List<String>[] lines) {
              @Wire record Leg(int id) {}
            }
            """,
            6)
        .withMessage(
            "[WireComponentType] byte[] in 'hashes' equals only itself, so repeated values"
                + " are not detected: use a List or a record",
            8)
        .withMessage(
            "[WireComponentType] java.lang.foreign.MemorySegment in 'names' equals only itself", 9)
        .withMessage(
            "[WireComponentType] @Nullable java.lang.String in 'tags' can't be in a set or a map's"
                + " key: take @Nullable off",
            10)
        .withMessage(
            "[WireComponentType] java.util.List<java.lang.String> in 'index' has no natural order:"
                + " implement Comparable, or use a Set or Map",
            11)
        .withMessage("[WireComponentType] Track.Leg in 'legs' has no natural order", 12)
        .withMessage(
            "[WireComponentType] java.util.List<java.lang.String>[] 'lines' can't be"
                + " created, since Java has no arrays of types with arguments: use a List",
            13);
  }

  @Test
  void boundsWithoutEffect() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;
            import java.util.*;

            @Wire
            record Track(
                @MaxCount(3) String name,
                @MaxCount(3) int[] ids,
                @MaxCount(3) Optional<List<String>> tags,
                @MaxCount(-1) List<String> lines,
                @Utf8(maxBytes = -1) String text,
                @Int32Array(count = 3, maxCount = 4) int[] numbers) {}
            """,
            6)
        .withMessage(
            "[WireComponentType] @MaxCount bounds collections, maps and arrays of objects, and"
                + " 'name' has bytes: write @Utf8(maxBytes = 3)",
            6)
        .withMessage(
            "and int[] of 'ids' is not one: write it before the type that it bounds, or"
                + " write maxCount in the annotation of an array",
            7)
        .withMessage(
            "and java.util.Optional<java.util.List<java.lang.String>> of 'tags' is not one", 8)
        .withMessage(
            "[WireAnnotations] @MaxCount(-1) of 'lines' is not in 1…2147483647: take it off to have"
                + " no bound",
            9)
        .withMessage(
            "[WireAnnotations] @Utf8(maxBytes = -1) 'text' is not in 1…2147483647: take maxBytes"
                + " off to have no bound",
            10)
        .withMessage(
            "[WireAnnotations] @Int32Array of 'numbers' has both count and maxCount: keep one", 11);
  }

  @Test
  void boundsThatLeaveNothing() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;
            import java.util.*;

            @Wire
            record Track(
                @MaxCount(0) Set<String> lines,
                List<@Utf8(maxBytes = 0) String> texts,
                @Binary(maxBytes = 0) byte[] bytes,
                @BoolArray(maxCount = 0) boolean[] flags,
                @Int32Array(maxCount = 0) int[] numbers) {}
            """,
            5)
        .withMessage("@MaxCount(0) of 'lines' is not in 1…2147483647: take it off to have", 6)
        .withMessage("@Utf8(maxBytes = 0) 'texts' is not in 1…2147483647: take maxBytes off to", 7)
        .withMessage("@Binary(maxBytes = 0) 'bytes' is not in 1…2147483647: take maxBytes off", 8)
        .withMessage("@BoolArray(maxCount = 0) 'flags' is not in 1…2147483647: take maxCount", 9)
        .withMessage("@Int32Array(maxCount = 0) 'numbers' is not in 1…2147483647: take max", 10);
  }

  @Test
  void sameErrorOfKeyAndValueIsReportedOnce() {
    assertError(
        """
        @dev.recordwire.annotation.Wire
        record Track(java.util.Map<Object, Object> all) {}
        """,
        "[WireComponentType] java.lang.Object 'all' has no wire type",
        2);
  }
}
