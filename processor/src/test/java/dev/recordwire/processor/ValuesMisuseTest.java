package dev.recordwire.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.recordwire.processor.MisuseTest.assertError;
import static dev.recordwire.processor.MisuseTest.assertErrors;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// What a user is told whose enum, sealed interface or adapter can't be encoded.
class ValuesMisuseTest {
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
        "[WireEnum] SELL of Side has no @Code, and other constants have: annotate all of them, or"
            + " none",
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

  @Test
  void unionOfTypesThatAreNoWireRecords() {
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
            "[WireUnion] Shape permits Line, which is not a wire format and has no tag to tell it"
                + " by: annotate Line @Wire and @Tag",
            5)
        .withMessage(
            "[WireUnion] Shape permits Circle, which is not a wire format: annotate Circle @Wire",
            5)
        .withMessage(
            "[WireUnion] Shape permits Box, which has no tag to tell it by: annotate Box @Tag", 5)
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
            "[WireGeneric] Box has type parameters (T), so what its components are on the wire is"
                + " not known: declare an interface without them",
            5)
        .withMessage("[WirePrivate] Hidden is private, so its codec can't reach it", 10);
  }

  @Test
  void componentOfAnUnionWithoutWire() {
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
            "[WireUnion] Shape is an interface, of which lengths says nothing: say it of the"
                + " records it permits",
            3)
        .withMessage("[WireUnion] Shape is an interface, of which evolvable says nothing", 3);
  }

  @Test
  void componentsOfGenericTypes() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;
            import java.util.List;

            @Wire
            record Car(
                List<Pair<String, int[]>> pairs,
                Either<String> either) {
              @Wire record Pair<A, B>(A first, List<B> second, int third) {}
              sealed interface Either<T> {}
              record Left<T>(T value) implements Either<T> {}
            }
            """,
            3)
        .withMessage(
            "[WireGeneric] 'pairs' is of Pair<String, int[]>, and only a type without parameters"
                + " has a codec: use a record such as '@Wire record StringintPair(String first,"
                + " List<int[]> second, int third) {}', or name a @WireAdapter that makes one",
            6)
        .withMessage(
            "[WireGeneric] 'either' is of Either<String>, and only a type without parameters has a"
                + " codec: use a type without parameters, or name a @WireAdapter that makes one",
            7)
        .withMessage("[WireGeneric] Pair has type parameters (A, B)", 8);
  }

  @Test
  void unionWhoseEveryRecordHoldsIt() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire
        sealed interface Turtle {
          @Wire @Tag(1)
          record OnTurtle(Turtle below) implements Turtle {}
        }
        """,
        "[WireRecursive] OnTurtle contains itself through 'below' of Turtle, without an end: hold"
            + " an index or a key instead",
        6);
  }

  @Test
  void adapterWithoutItsMethods() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;
            import java.util.Currency;

            @Wire
            record Price(
                @WireAdapter(None.class) Currency a,
                @WireAdapter(OneWay.class) Currency b,
                @WireAdapter(NotStatic.class) Currency c,
                @WireAdapter(Hidden.class) Currency d,
                @WireAdapter(int.class) Currency e) {
              static class None {}
              static class OneWay {
                static String toWire(Currency it) { return ""; }
              }
              static class NotStatic {
                String toWire(Currency it) { return ""; }
                Currency fromWire(String it) { return null; }
              }
              private static class Hidden {
                static String toWire(Currency it) { return ""; }
                static Currency fromWire(String it) { return null; }
              }
            }
            """,
            5)
        .withMessage(
            "[WireAdapter] None has no one method toWire that Price's codec can call: give it a"
                + " static toWire of one parameter, not private and without type parameters",
            6)
        .withMessage("[WireAdapter] OneWay has no one method fromWire that Price's codec", 7)
        .withMessage("[WireAdapter] NotStatic has no one method toWire", 8)
        .withMessage(
            "[WireAdapter] Hidden is an adapter, which is private, so Price's codec can't reach it:"
                + " make Hidden package-private or wider",
            9)
        .withMessage(
            "[WireAdapter] int is no class: name a class with static methods toWire and fromWire",
            10);
  }

  @Test
  void adapterWhoseMethodsDoNotMatch() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;
            import java.util.Currency;

            @Wire
            record Price(
                @WireAdapter(Adapter.class) Currency a,
                @WireAdapter(Sound.class) String b,
                @WireAdapter(ToObject.class) Currency c) {
              static class Adapter {
                static String toWire(Currency it) { return ""; }
                static Currency fromWire(int it) { return null; }
              }
              static class Sound {
                static String toWire(Currency it) { return ""; }
                static Currency fromWire(String it) { return null; }
              }
              static class ToObject {
                static Object toWire(Currency it) { return ""; }
                static Currency fromWire(Object it) { return null; }
              }
            }
            """,
            3)
        .withMessage(
            "[WireAdapter] Adapter.toWire makes java.lang.String of java.util.Currency, and"
                + " fromWire makes java.util.Currency of int: let one undo the other",
            6)
        .withMessage(
            "[WireAdapter] Sound adapts java.util.Currency, and java.lang.String 'b' holds none:"
                + " take it off, or name an adapter of that type",
            7)
        .withMessage("[WireComponentType] java.lang.Object 'c' has no wire type: use a", 8);
  }

  @Test
  void adapterOfTheRecordIsToldOfOnce() {
    assertError(
        """
        import dev.recordwire.annotation.*;
        import java.util.Currency;

        @Wire
        @WireAdapter(Price.None.class)
        record Price(Currency a, Currency b) {
          static class None {}
        }
        """,
        "[WireAdapter] None has no one method toWire",
        5);
  }

  @Test
  void adapterThatIsMissingIsLeftToJavac() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        @Wire
        record Price(@WireAdapter(
            Missing.class) Thread a) {}
        """,
        "cannot find symbol",
        5);
  }

  @Test
  void adapterOfAnotherPackageIsPublic() {
    JavaFileObject[] files =
        Compiling.files(
            """
            package other;

            public class Adapter {
              static String toWire(Thread it) { return ""; }
              static Thread fromWire(String it) { return new Thread(it); }
            }
            """,
            """
            package here;

            import dev.recordwire.annotation.*;

            @Wire
            record Job(
                @WireAdapter(other.Adapter.class) Thread thread) {}
            """);
    Compilation compilation = Compiler.javac().withProcessors(new WireProcessor()).compile(files);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("[WireAdapter] Adapter has no one method toWire that Job's codec can")
        .inFile(files[1])
        .onLine(7);
  }
}
