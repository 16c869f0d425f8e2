package dev.recordwire.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.recordwire.processor.Misuse.assertError;
import static dev.recordwire.processor.Misuse.assertErrors;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// The errors of adapters.
class AdapterMisuseTest {
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
            "[WireAdapter] None has no single method toWire that Price's codec can call: give it a"
                + " static toWire of one parameter, not private and without type parameters",
            6)
        .withMessage("[WireAdapter] OneWay has no single method fromWire that Price's codec", 7)
        .withMessage("[WireAdapter] NotStatic has no single method toWire", 8)
        .withMessage(
            "[WireAdapter] Hidden is an adapter, which is private, so Price's codec can't reach it:"
                + " make Hidden package-private or wider",
            9)
        .withMessage(
            "[WireAdapter] int is not a class: name a class with static methods toWire and"
                + " fromWire",
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
                + " fromWire makes java.util.Currency of int: make them inverses",
            6)
        .withMessage(
            "[WireAdapter] Sound adapts java.util.Currency, and java.lang.String 'b'"
                + " contains none: take it off, or name an adapter of that type",
            7)
        .withMessage("[WireComponentType] java.lang.Object 'c' has no wire type: use a", 8);
  }

  @Test
  void adapterOfTheRecordIsReportedOnce() {
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
        "[WireAdapter] None has no single method toWire",
        5);
  }

  @Test
  void missingAdapterIsLeftToJavac() {
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
        .hadErrorContaining(
            "[WireAdapter] Adapter has no single method toWire that Job's" + " codec can")
        .inFile(files[1])
        .onLine(7);
  }
}
