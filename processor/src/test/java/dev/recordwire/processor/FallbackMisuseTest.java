package dev.recordwire.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The errors of records and components that can't keep the unknown values of a sealed interface or
/// an enum.
class FallbackMisuseTest {
  private static final String IMPORTS =
      """
      import dev.recordwire.annotation.*;
      import dev.recordwire.codec.*;
      import java.util.*;

      """;

  private static final String OPENED =
      "@Wire(evolvable = true) @Tag(1) record Opened(int by) implements Door {}";

  /// Counts lines from the interface's annotation.
  private static void assertError(String message, long line, String source) {
    JavaFileObject file = Compiling.file(IMPORTS + source);
    Compilation compilation = javac().withProcessors(new WireProcessor()).compile(file);
    assertThat(compilation).hadErrorContaining(message).inFile(file).onLine(line + 4);
    assertThat(compilation).hadErrorCount(1);
  }

  private static String door(String... records) {
    return "@Wire\nsealed interface Door {\n" + String.join("\n", records) + "\n}\n";
  }

  @Test
  void allOthersHaveALength() {
    assertError(
        "[WireUnion] Door has the @Fallback Other, which requires a length of each of its"
            + " records, and Closed is packed and has none: annotate Closed @Wire(evolvable ="
            + " true), or remove Other",
        4,
        door(
            OPENED,
            "@Wire @Tag(2) record Closed(int by) implements Door {}",
            "@Fallback record Other(UnknownVariant variant) implements Door {}"));
  }

  @Test
  void oneRecordKeepsThem() {
    assertError(
        "[WireUnion] Other and More of Door are both its @Fallback, and an unknown tag is read as"
            + " one record: keep one",
        5,
        door(
            OPENED,
            "@Fallback record Other(UnknownVariant variant) implements Door {}",
            "@Fallback record More(UnknownVariant variant) implements Door {}"));
  }

  @Test
  void itIsNotTheOnlyOne() {
    assertError(
        "[WireUnion] Door permits only its @Fallback: permit a record annotated"
            + " @Wire(evolvable = true) and @Tag",
        2,
        door("@Fallback record Other(UnknownVariant variant) implements Door {}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tag(7)", "Wire"})
  void itHasNoTagOrCodec(String annotation) {
    assertError(
        ("[WireUnion] Other is the @Fallback of Door, and represents every tag that no"
                + " other record has: take @%s off")
            .formatted(annotation.replace("(7)", "")),
        4,
        door(
            OPENED,
            "@%s @Fallback record Other(int tag) implements Door {}".formatted(annotation)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "int tag", "UnknownVariant variant, int other", "byte[] bytes"})
  void itHasOneComponentForTheBytes(String components) {
    assertError(
        "[WireUnion] Other is the @Fallback of Door, and keeps what Door does not know: declare it"
            + " as record Other(UnknownVariant variant)",
        4,
        door(OPENED, "@Fallback record Other(%s) implements Door {}".formatted(components)));
  }

  @Test
  void itsCodecReachesIt() {
    assertError(
        "[WireGeneric] Other has type parameters (T), so its components have no wire types:"
            + " declare a record without them",
        4,
        door(OPENED, "@Fallback record Other<T>(UnknownVariant variant) implements Door {}"));
  }

  @Test
  void unknownValuesAreNotComponentsThemselves() {
    String door = door(OPENED, "@Fallback record Other(UnknownVariant variant) implements Door {}");
    assertError(
        "[WireNested] 'other' is of Other, which only represents what its sealed interface"
            + " does not know: use the interface",
        6,
        door + "@Wire record House(Door.Other other) {}");
    assertError(
        "[WireComponentType] dev.recordwire.codec.UnknownVariant 'variant' has no wire type: use"
            + " it as the only component of a sealed interface's @Fallback record",
        6,
        door + "@Wire record House(UnknownVariant variant) {}");
  }

  @Test
  void outsideOfInterfacesNothingIsUnknown() {
    assertError(
        "[WireUnion] Other has a @Fallback, and implements no sealed interface whose records"
            + " have tags: remove it",
        1,
        "@Fallback record Other(UnknownVariant variant) {}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OpenEnum", "OpenEnum<?>", "List<OpenEnum<?>>"})
  void anOpenEnumIsOfOneEnum(String type) {
    assertError(
        "[WireComponentType] OpenEnum 'side' does not name its enum: name one, as in"
            + " OpenEnum<TimeUnit>",
        2,
        "@Wire record Order(\n%s side) {}".formatted(type));
  }

  @Test
  void anOpenEnumInAnArray() {
    assertError(
        "OpenEnum<Side>[] 'sides' can't be created, since Java has no arrays of types with"
            + " arguments: use a List",
        2,
        "@Wire record Order(\nOpenEnum<Side>[] sides) {}\nenum Side { BUY }");
  }

  @Test
  void theDefaultOfAnOpenEnum() {
    assertError(
        "[WireDefault] @Default(\"HOLD\") is not a value of open Side 'side': write BUY or SELL",
        2,
        """
        @Wire(evolvable = true) record Order(
        @Default("HOLD") OpenEnum<Side> side) {}
        enum Side { BUY, SELL }\
        """);
  }
}
