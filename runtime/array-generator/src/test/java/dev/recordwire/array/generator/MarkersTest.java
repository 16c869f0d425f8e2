package dev.recordwire.array.generator;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class MarkersTest {
  @Test
  void theNameIsReplacedInEachOfItsCases() {
    assertThat(Copies.of("VectorInt32Sums toInt32(INT32, int32) // int32\n", "Uint32"))
        .isEqualTo("VectorUint32Sums toUint32(UINT32, uint32) // uint32\n");
  }

  @Test
  void theRangeIsReplaced() {
    assertThat(Copies.of("/// From -2³¹ to 2³¹ - 1.\n", "Uint8")).isEqualTo("/// From 0 to 255.\n");
  }

  @Test
  void phrasesFollowTheTypeOfARole() {
    String source =
        """
        // dtype carrier: int get, int[]
        // dtype computed: int sum, Integer
        // dtype bits: IntVector, INTS, reinterpretAsInts, Int32Selection
        int get(int index, int[] all, int sum, Integer box);
        IntVector INTS = Int32Selection.reinterpretAsInts();
        """;

    assertThat(Copies.of(source, "Int8"))
        .isEqualTo(
            """
            byte get(int index, byte[] all, int sum, Integer box);
            ByteVector BYTES = Int8Selection.reinterpretAsBytes();
            """);
    assertThat(Copies.of(source, "Uint32"))
        .isEqualTo(
            """
            long get(int index, long[] all, long sum, Long box);
            IntVector INTS = Int32Selection.reinterpretAsInts();
            """);
  }

  @Test
  void aMarkerBehindCodeIsForThatLine() {
    String source =
        """
        int a = b; // dtype computed: int
        int b = a;
        """;

    assertThat(Copies.of(source, "Uint64")).isEqualTo("long a = b;\nint b = a;\n");
  }

  @Test
  void whatIsKeptStays() {
    String source =
        """
        // dtype computed: int
        // dtype keep: (int), of int32
        int a = (int) b; // of int32, not int32
        """;

    assertThat(Copies.of(source, "Uint64"))
        .isEqualTo("long a = (int) b; // of int32, not uint64\n");
  }

  @Test
  void aPhraseIsReplacedForSomeKinds() {
    String source =
        """
        // dtype unsigned: MIN -> UMIN
        // dtype uint8, uint64: a / b -> Int32.divide(a, b)
        return MIN + a / b;
        """;

    assertThat(Copies.of(source, "Int8")).isEqualTo("return MIN + a / b;\n");
    assertThat(Copies.of(source, "Uint32")).isEqualTo("return UMIN + a / b;\n");
    assertThat(Copies.of(source, "Uint64")).isEqualTo("return UMIN + Uint64.divide(a, b);\n");
  }

  @Test
  void theLongestPhraseWinsAndThoseOfTheLineBeforeIt() {
    String source =
        """
        // dtype uint64: a -> x, a.b -> y
        a a.b;
        a.b; // dtype uint64: a -> z
        """;

    assertThat(Copies.of(source, "Uint64")).isEqualTo("x y;\nz.b;\n");
  }

  @Test
  void aPhraseForSomeKindsWinsAgainstOneForAll() {
    String source =
        """
        // dtype computed: Integer.compare
        // dtype uint64: Integer.compare -> Long.compareUnsigned
        Integer.compare(a, b);
        """;

    assertThat(Copies.of(source, "Uint32")).isEqualTo("Long.compare(a, b);\n");
    assertThat(Copies.of(source, "Uint64")).isEqualTo("Long.compareUnsigned(a, b);\n");
  }

  @Test
  void aCommaInParenthesesBelongsToItsPhrase() {
    String source =
        """
        // dtype computed: (int, Overflow), int a
        /// [#add(int, Overflow)]
        int a;
        """;

    assertThat(Copies.of(source, "Uint64")).isEqualTo("/// [#add(long, Overflow)]\nlong a;\n");
  }

  @Test
  void linesOfABlockAreForSomeKinds() {
    String source =
        """
        {
          // dtype if bits byte
          // | for (int32 i) {
          // |   half(i);
          // |
          // | }
          // dtype else if unsigned
          // | unsigned();
          // dtype else
          signed();
          // dtype end
        }
        """;

    assertThat(Copies.of(source, "Uint8"))
        .isEqualTo("{\n  for (uint8 i) {\n    half(i);\n\n  }\n}\n");
    assertThat(Copies.of(source, "Uint64")).isEqualTo("{\n  unsigned();\n}\n");
  }

  @Test
  void aBlockCanBeForNobodyElse() {
    String source =
        """
        /// Text.
        // dtype if uint8
        // | /// More of int32.
        // dtype end
        """;

    assertThat(Copies.of(source, "Int8")).isEqualTo("/// Text.\n");
    assertThat(Copies.of(source, "Uint8")).isEqualTo("/// Text.\n/// More of uint8.\n");
  }

  @Test
  void aFileCanBeForSomeKinds() {
    Prototype prototype =
        PrototypeParser.parse("Int32Some.java", "// dtype only int8\n", Copies.INTEGERS);

    for (Kind kind : Copies.INTEGERS.copies()) {
      assertThat(prototype.copyFor(kind).isPresent()).isEqualTo(kind.name().equals("Int8"));
    }
  }

  @Test
  void importsAreInOrderEachOnceAndNoneUnused() {
    String source =
        """
        package some;

        import java.util.Arrays;
        import java.util.stream.IntStream;
        import java.util.stream.LongStream;

        // dtype computed: IntStream
        // dtype uint64: import another.Unsigned
        Arrays IntStream LongStream // dtype uint64: Arrays -> Unsigned
        """;

    assertThat(Copies.of(source, "Uint64"))
        .isEqualTo(
            """
            package some;

            import another.Unsigned;
            import java.util.stream.LongStream;

            Unsigned LongStream LongStream
            """);
  }

  @Test
  void functionsOfFloatAreNotThoseOfJava() {
    Family floats = Table.FAMILIES.get(1);
    String source =
        """
        import java.util.function.DoublePredicate;

        // dtype carrier: DoublePredicate
        DoublePredicate
        """;

    String copy =
        PrototypeParser.parse("Float64Some.java", source, floats)
            .copyFor(floats.copies().getFirst())
            .orElseThrow();

    assertThat(copy)
        .isEqualTo(
            """
            // Generated from Float64Some.java by recordwire-array-generator: edit that file, not this one.

            FloatPredicate
            """);
  }
}
