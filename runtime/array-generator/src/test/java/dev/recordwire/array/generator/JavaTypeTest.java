package dev.recordwire.array.generator;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavaTypeTest {
  @ParameterizedTest
  @CsvSource({
    "int, short",
    "Integer, Short",
    "INT, SHORT",
    "INTS, SHORTS",
    "IntVector, ShortVector",
    "OfInt, OfShort",
    "applyAsInt, applyAsShort",
    "reinterpretAsInts, reinterpretAsShorts",
    "Int32Selection, Int16Selection"
  })
  void aTypeIsReplacedInEachOfItsForms(String word, String replaced) {
    assertThat(JavaType.INT.isIn(word)).isTrue();
    assertThat(JavaType.INT.replacedIn(word, JavaType.SHORT)).isEqualTo(replaced);
  }

  @ParameterizedTest
  @CsvSource({"integer", "point", "Interface", "POINT", "INTERNAL", "Integers", "Int320"})
  void aWordMayOnlyLookLikeIt(String word) {
    assertThat(JavaType.INT.isIn(word)).isFalse();
  }

  @Test
  void theBoxOfIntIsNotItsName() {
    assertThat(JavaType.INT.replacedIn("Integer", JavaType.LONG)).isEqualTo("Long");
    assertThat(JavaType.LONG.replacedIn("Long", JavaType.INT)).isEqualTo("Integer");
    assertThat(JavaType.LONG.replacedIn("LongVector", JavaType.INT)).isEqualTo("IntVector");
  }
}
