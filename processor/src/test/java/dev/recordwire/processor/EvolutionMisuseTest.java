package dev.recordwire.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The errors of misplaced `@Id` and `@Default`.
class EvolutionMisuseTest {
  private static final String IMPORTS =
      """
      import dev.recordwire.annotation.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;

      """;

  private record Errors(Compilation compilation, JavaFileObject file) {
    Errors withMessage(String message, long line) {
      assertThat(compilation).hadErrorContaining(message).inFile(file).onLine(line + 5);
      return this;
    }
  }

  /// Counts lines from the record's annotation.
  private static Errors assertErrors(int count, String source) {
    JavaFileObject file = Compiling.file(IMPORTS + source);
    Compilation compilation = javac().withProcessors(new WireProcessor()).compile(file);
    assertThat(compilation).hadErrorCount(count);
    return new Errors(compilation, file);
  }

  @Test
  void packedRecordsHaveNeitherIdsNorDefaults() {
    assertErrors(
            2,
            """
            @Wire
            record Track(
                @Id(1) int a,
                @Default("1") int b) {}
            """)
        .withMessage(
            "[WireId] @Id has no effect on 'a', since Track is packed and always has all its"
                + " components: annotate Track @Wire(evolvable = true), or take it off",
            3)
        .withMessage("[WireDefault] @Default has no effect on 'b', since Track is packed", 4);
  }

  @Test
  void idsStandOnEveryComponentOrOnNone() {
    assertErrors(
            2,
            """
            @Wire(evolvable = true)
            record Track(
                int a,
                @Id(7) int b,
                int c) {}
            """)
        .withMessage(
            "[WireId] 'a' has no @Id, and other components of Track have one: write @Id(8)"
                + " on it, or take @Id off all others",
            3)
        .withMessage(
            "[WireId] 'c' has no @Id, and other components of Track have one: write @Id(9)", 5);
  }

  @Test
  void idsAreUnique() {
    assertErrors(
            2,
            """
            @Wire(evolvable = true)
            record Track(
                @Id(2) int a,
                @Id(2) int b,
                @Id(2) int c) {}
            """)
        .withMessage(
            "[WireDuplicateId] @Id(2) of 'b' is the id of 'a': give it another id, such as @Id(3)",
            4)
        .withMessage(
            "[WireDuplicateId] @Id(2) of 'c' is the id of 'a': give it another id, such as @Id(4)",
            5);
  }

  @Test
  void idsHaveARange() {
    assertErrors(
            3,
            """
            @Wire(evolvable = true)
            record Track(
                @Id(0) int a,
                @Id(-1) int b,
                @Id(8192) int c,
                @Id(8191) int d) {}
            """)
        .withMessage("[WireId] @Id(0) of 'a' is not in 1…8191: give it a number in range", 3)
        .withMessage("[WireId] @Id(-1) of 'b'", 4)
        .withMessage("[WireId] @Id(8192) of 'c'", 5);
  }

  @Test
  void allErrorsOfARecordComeAtOnce() {
    assertErrors(
            3,
            """
            @Wire(evolvable = true)
            record Track(
                @Id(1) Object a,
                @Id(1) int b,
                @Id(2) @Default("x") int c) {}
            """)
        .withMessage("[WireComponentType] java.lang.Object 'a' has no wire type", 3)
        .withMessage("[WireDuplicateId]", 4)
        .withMessage(
            "[WireDefault] @Default(\"x\") is not a value of int32 'c': write an integer in"
                + " -2147483648…2147483647",
            5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "boolean           | yes      | bool 'a': write \"true\" or \"false\"",
        "byte              | 128      | int8 'a': write an integer in -128…127",
        "@Uint8 int        | -1       | uint8 'a': write an integer in 0…255",
        "@Uint32 long      | 4294967296 | uint32 'a': write an integer in 0…4294967295",
        "@Uint64 long      | 0x10000000000000000 | uint64 'a': write an integer in"
            + " 0…18446744073709551615",
        "int               | ``       | int32 'a': write an integer in -2147483648…2147483647",
        "int               | 1.0      | int32 'a': write an integer",
        "long              | 5L       | int64 'a': write an integer",
        "char              | ab       | uint16 'a': write one character",
        "float             | half     | float32 'a': write a number such as \"0.5\"",
        "double            | 1e999    | float64 'a': it is too large; write \"Infinity\" or a"
            + " smaller number",
        "byte[]            | 00       | binary 'a': the only default is \"[]\", which is empty",
        "List<Integer>     | [1]      | list of int32 'a': the only default is \"[]\"",
        "Map<String, Byte> | {}       | map of utf8 to int8 'a': the only default is" + " \"[]\"",
        "Optional<String>  | x        | optional utf8 'a': an optional value is absent by"
            + " default; take @Default off",
        "Held              | []       | Track.Held 'a': a record has no default; use an"
            + " Optional<Track.Held>",
        "Side              | UP       | Track.Side 'a': write LEFT or RIGHT",
        "Instant           | now      | instant 'a': write it as Instant.toString() does",
        "UUID              | 1        | uuid 'a': write it as UUID.toString() does",
        "BigDecimal        | one      | decimal 'a': write a number",
        "@Utf8(bytes = 2) String | abc | utf8 of 2 'a': write a text of at most 2 bytes",
        "@Int8Array(count = 2) byte[] | [] | int8 array of 2 'a': an array of a fixed count has no"
            + " default"
      })
  void defaultsAreValuesOfTheirType(String component, String text, String message) {
    assertErrors(
            1,
            """
            @Wire(evolvable = true)
            record Track(
                @Default("%s")
                %s a) {
              enum Side { LEFT, RIGHT }
              @Wire record Held() {}
            }
            """
                .formatted(text, component))
        .withMessage(
            "[WireDefault] @Default(\"%s\") is not a value of %s".formatted(text, message), 3);
  }

  @Test
  void anIdBetweenTheOthersWhereTheLargestIsTaken() {
    assertErrors(
            1,
            """
            @Wire(evolvable = true)
            record Track(
                @Id(1) int a,
                @Id(8191) int b,
                @Id(8191) int c) {}
            """)
        .withMessage(
            "[WireDuplicateId] @Id(8191) of 'c' is the id of 'b': give it another id, such"
                + " as @Id(2)",
            5);
  }

  @Test
  void anIdOutOfRangeIsNoDuplicate() {
    assertErrors(
            2,
            """
            @Wire(evolvable = true)
            record Track(
                @Id(-1) int a,
                @Id(-1) int b) {}
            """)
        .withMessage("[WireId] @Id(-1) of 'a' is not in 1…8191", 3)
        .withMessage("[WireId] @Id(-1) of 'b' is not in 1…8191", 4);
  }

  @Test
  void defaultsThatTheirTypesCannotRepresent() {
    assertErrors(
            5,
            """
            @Wire(evolvable = true)
            record Track(
                @Default("abcd") @Utf8(maxBytes = 3) String a,
                @Default("70000") @Float16 float b,
                @Default("\\ud800") String c,
                @Default("a\\0") @Utf8(bytes = 3) String d,
                @Default("éé") @Utf8(bytes = 3) String e) {}
            """)
        .withMessage(
            "@Default(\"abcd\") is not a value of utf8 'a': write a text of at most 3 bytes", 3)
        .withMessage("is not a value of float16 'b': it is too large; write a number in -65504", 4)
        .withMessage("of utf8 'c': write a text without unpaired surrogates", 5)
        .withMessage("'d': write a text that does not end with U+0000", 6)
        .withMessage("'e': write a text of at most 3 bytes", 7);
  }
}
