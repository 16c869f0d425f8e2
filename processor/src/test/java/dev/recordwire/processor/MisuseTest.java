package dev.recordwire.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// What a user is told who writes what can't be encoded: the words, the file and the line.
///
/// Longer than other files: one list of every error, to be read and compared as a whole.
class MisuseTest {
  /// Asserts that a source has exactly one error, and no codec.
  static void assertError(String source, String message, long line) {
    assertErrors(source, 1).withMessage(message, line);
  }

  static Errors assertErrors(String source, int count) {
    JavaFileObject file = Compiling.file(source);
    Compilation compilation = Compiler.javac().withProcessors(new WireProcessor()).compile(file);
    assertThat(compilation).failed();
    assertThat(compilation).hadErrorCount(count);
    return new Errors(compilation, file);
  }

  record Errors(Compilation compilation, JavaFileObject file) {
    Errors withMessage(String message, long line) {
      assertThat(compilation).hadErrorContaining(message).inFile(file).onLine(line);
      return this;
    }
  }

  @Test
  void classIsNoRecord() {
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
  void enumInterfaceAndAnnotationAreNoRecords() {
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
        "[WireGeneric] Pair has type parameters (A, B), so what its components are on the wire is"
            + " not known: declare a record without them",
        4);
  }

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
            "[WireComponentType] @Utf8 can't encode int 'id': use String, or annotate it @Int32,"
                + " @Uint8 or @Uint16",
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
            "[WireComponentType] java.util.List 'bare' has no wire type: say what it holds, as in"
                + " List<String>",
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
            "[WireComponentType] java.util.Map 'limits' has no wire type: say what it holds, as in"
                + " Map<String, String>",
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
            "[WireComponentType] java.lang.CharSequence 'text' has no wire type: use String", 13)
        .withMessage(
            "[WireComponentType] java.nio.ByteBuffer 'raw' has no wire type: use byte[] or"
                + " MemorySegment",
            14)
        .withMessage("[WireComponentType] java.lang.Object 'any' has no wire type: use a", 15)
        .withMessage("[WireComponentType] java.lang.Object 'grid' has no wire type: use a", 16);
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
  void annotationOnWhatAnotherTypeHolds() {
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
            "[WireComponentType] @Utf8 can't encode int 'port': use String, or annotate it @Int32,"
                + " @Uint8 or @Uint16",
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
            "[WireComponentType] @Utf8 can't encode java.lang.Integer 'limits': use String, or"
                + " annotate it @Int32, @Uint8 or @Uint16",
            6)
        .withMessage(
            "[WireComponentType] @Uint16 can't encode java.lang.String 'limits': use int or char,"
                + " or annotate it @Utf8",
            6)
        .withMessage(
            "[WireAnnotations] 'levels' is annotated @Uint16 and @Uint8, and has one wire type:"
                + " keep one",
            7)
        .withMessage("[WireComponentType] @Uint16 can't encode java.lang.String 'names'", 8)
        .withMessage("[WireAnnotations] @Int32Array(count = 0) 'grid' is not in 1…262144", 9);
  }

  @Test
  void setsAndKeysThatCantBeTold() {
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
            "[WireComponentType] byte[] in 'hashes' equals nothing but itself, so what repeats is"
                + " not noticed: use a List or a record",
            8)
        .withMessage(
            "[WireComponentType] java.lang.foreign.MemorySegment in 'names' equals nothing but"
                + " itself",
            9)
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
            "[WireComponentType] java.util.List<java.lang.String>[] 'lines' can't be made, since"
                + " Java has no arrays of types with arguments: use a List",
            13);
  }

  @Test
  void boundsThatBoundNothing() {
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
            "which int[] of 'ids' is not: write it before the one that it is to bound, or write"
                + " maxCount in the annotation of an array",
            7)
        .withMessage(
            "which java.util.Optional<java.util.List<java.lang.String>> of 'tags' is not", 8)
        .withMessage("[WireAnnotations] @MaxCount(-1) of 'lines' is not in 0…2147483647", 9)
        .withMessage(
            "[WireAnnotations] @Utf8(maxBytes = -1) 'text' is not in 0…2147483647: take maxBytes"
                + " off to let it vary",
            10)
        .withMessage(
            "[WireAnnotations] @Int32Array of 'numbers' has both count and maxCount: keep one", 11);
  }

  @Test
  void keyAndValueWithTheSameFaultAreToldOfOnce() {
    assertError(
        """
        @dev.recordwire.annotation.Wire
        record Track(java.util.Map<Object, Object> all) {}
        """,
        "[WireComponentType] java.lang.Object 'all' has no wire type",
        2);
  }

  @Test
  void canonicalOrderOfAnEvolvableRecord() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire(evolvable = true, order = FieldOrder.CANONICAL)
        record Track(int id) {}
        """,
        "[WireOrder] Track is evolvable, and its components are known by their ids in any order:"
            + " take order off",
        3);
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
        "[WireAnnotations] 'id' is annotated @Int32 and @Uint16, and has one wire type: keep one",
        6);
  }

  @Test
  void componentRecordWithoutWire() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            @Wire
            record Car(
                Engine engine,
                Pair<String> pair) {
              record Engine(int capacity) {}
              record Pair<T>(T first) {}
            }
            """,
            2)
        .withMessage(
            "[WireNested] 'engine' is of the record Car.Engine, which is not a wire format:"
                + " annotate Engine @Wire",
            5)
        .withMessage(
            "[WireGeneric] 'pair' is of Pair<String>, and only a type without parameters has a"
                + " codec: use a record such as '@Wire record StringPair(String first) {}', or name"
                + " a @WireAdapter that makes one",
            6);
  }

  @Test
  void recordThatContainsItself() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            class Loops {
              @Wire
              record Node(int id, Node next) {}
              @Wire
              record Ping(Pong pong) {}
              @Wire
              record Pong(Ping ping) {}
              @Wire
              record Holder(Ping ping) {}
            }
            """,
            3)
        .withMessage(
            "[WireRecursive] Node contains itself through 'next', without an end: hold an index or"
                + " a key instead",
            5)
        .withMessage(
            "[WireRecursive] Ping contains itself through 'pong' of Pong, without an end: hold an"
                + " index or a key instead",
            7)
        .withMessage("[WireRecursive] Pong contains itself through 'ping' of Ping", 9);
  }

  @Test
  void faultOfAComponentRecordIsToldOnce() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire
        record Car(Engine engine) {
          @Wire
          record Engine(
              CharSequence name) {}
        }
        """,
        "[WireComponentType] java.lang.CharSequence 'name' has no wire type: use String",
        7);
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

  @Test
  void componentRecordOutOfReach() {
    JavaFileObject[] files =
        Compiling.files(
            """
            package other;

            public class Base {
              @dev.recordwire.annotation.Wire
              protected record Secret(int id) {}
            }
            """,
            """
            package here;

            public class Derived extends other.Base {
              @dev.recordwire.annotation.Wire
              record Holder(Secret secret) {}
            }
            """);
    Compilation compilation = Compiler.javac().withProcessors(new WireProcessor()).compile(files);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[WirePrivate] 'secret' is of other.Base.Secret, which Holder's codec can't reach from"
                + " another package: make it public")
        .inFile(files[1])
        .onLine(5);
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

  @Test
  void recordOfAnUnresolvedRecordIsLeftToJavac() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire
        record Car(int id, Engine engine) {}

        @Wire
        record Engine(
            Missing missing) {}
        """,
        "cannot find symbol",
        8);
  }
}
