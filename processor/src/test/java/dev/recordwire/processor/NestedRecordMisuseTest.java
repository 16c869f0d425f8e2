package dev.recordwire.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.recordwire.processor.Misuse.assertError;
import static dev.recordwire.processor.Misuse.assertErrors;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// The errors of components whose record has no codec, or a codec out of reach.
class NestedRecordMisuseTest {
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
            "[WireRecursive] Node contains itself through 'next', without an end: make it"
                + " @Nullable, an Optional or a List, or hold an index or a key instead",
            5)
        .withMessage(
            "[WireRecursive] Ping contains itself through 'pong' of Pong, without an end:"
                + " make it @Nullable, an Optional or a List, or hold an index or a key instead",
            7)
        .withMessage("[WireRecursive] Pong contains itself through 'ping' of Ping", 9);
  }

  @Test
  void recordThatContainsItselfAndMayEnd() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new WireProcessor())
            .compile(
                Compiling.file(
                    """
                    import dev.recordwire.annotation.*;
                    import java.util.*;

                    @Wire
                    record Node(@Nullable Node next, Optional<Node> parent, List<Node> children) {
                      @interface Nullable {}
                    }
                    """));

    assertThat(compilation).succeeded();
  }

  @Test
  void errorOfAComponentRecordIsReportedOnce() {
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
        "[WireComponentType] java.lang.CharSequence 'name' has no wire type: use String or"
            + " Utf8View",
        7);
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
}
