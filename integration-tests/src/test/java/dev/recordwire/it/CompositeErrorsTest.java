package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Int32View;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.it.records.Absent;
import dev.recordwire.it.records.AbsentCodec;
import dev.recordwire.it.records.Boxes;
import dev.recordwire.it.records.BoxesCodec;
import dev.recordwire.it.records.Fixed;
import dev.recordwire.it.records.FixedCodec;
import dev.recordwire.it.records.Single;
import dev.recordwire.it.records.Single_OfFixedArrayCodec;
import dev.recordwire.it.records.Single_OfFixedUtf8Codec;
import dev.recordwire.it.records.Single_OfFixedViewCodec;
import dev.recordwire.it.records.Single_OfOptionalCodec;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The exceptions for optionals, boxes and values of fixed size, with their paths.
class CompositeErrorsTest {
  @Test
  @SuppressWarnings({"NullAway", "NullOptional"}) // a user without a null checker may do this
  void aNullOptional() {
    EncodeException refused = refused(Single_OfOptionalCodec.CODEC, new Single.OfOptional(null));

    assertThat(refused.path()).isEqualTo("OfOptional.value");
    assertThat(refused.reason()).contains("null");
  }

  @Test
  @SuppressWarnings("NullAway") // a user without a null checker may do this
  void aNullBox() {
    Boxes boxes = CompositeSamples.boxes();
    EncodeException refused =
        refused(
            BoxesCodec.CODEC,
            new Boxes(
                boxes.flag(),
                boxes.tiny(),
                boxes.small(),
                null,
                boxes.large(),
                boxes.single(),
                boxes.precise(),
                boxes.letter(),
                boxes.octet(),
                boxes.port()));

    assertThat(refused.path()).isEqualTo("Boxes.medium");
    assertThat(refused.reason()).contains("null");
  }

  @Test
  void aValueInsideAnOptionalThatIsOutOfRange() {
    Absent absent = CompositeSamples.absent();
    EncodeException refused =
        refused(
            AbsentCodec.CODEC,
            new Absent(
                absent.title(),
                absent.rank(),
                java.util.OptionalInt.of(70_000),
                absent.length(),
                absent.mean(),
                null,
                null,
                null,
                null,
                absent.answers(),
                absent.marks(),
                null,
                null));

    assertThat(refused.path()).isEqualTo("Absent.port");
    assertThat(refused.reason()).contains("70000");
  }

  @Test
  void aPresenceThatIsNeitherZeroNorOne() {
    DecodeException malformed = malformed(Single_OfOptionalCodec.CODEC, "02" + "2a000000");

    assertThat(malformed.path()).isEqualTo("OfOptional.value");
    assertThat(malformed.offset()).isEqualTo(0);
    assertThat(malformed.reason()).contains("02");
  }

  @Test
  void anOptionalThatIsCut() {
    DecodeException malformed = malformed(Single_OfOptionalCodec.CODEC, "01" + "2a0000");

    assertThat(malformed.path()).isEqualTo("OfOptional.value");
    assertThat(malformed.offset()).isEqualTo(1);
    assertThat(malformed.reason()).contains("4 bytes");
  }

  @Test
  void aTextOfAFixedSizeThatDoesNotFit() {
    EncodeException refused =
        refused(Single_OfFixedUtf8Codec.CODEC, new Single.OfFixedUtf8("sixém€"));

    assertThat(refused.path()).isEqualTo("OfFixedUtf8.value");
    assertThat(refused.reason())
        .isEqualTo("it takes 9 bytes, and its fixed size is 6: shorten" + " it");
  }

  @Test
  void aTextOfAFixedSizeThatEndsWithZero() {
    for (String text : new String[] {"\u0000", "a\u0000", "abcde\u0000"}) {
      EncodeException refused =
          refused(Single_OfFixedUtf8Codec.CODEC, new Single.OfFixedUtf8(text));
      assertThat(refused.reason()).contains("U+0000");
    }
    assertThat(Single_OfFixedUtf8Codec.encode(new Single.OfFixedUtf8("\u0000a"))).hasLength(6);
  }

  @Test
  void aTextOfAFixedSizeThatIsNotUtf8() {
    DecodeException malformed = malformed(Single_OfFixedUtf8Codec.CODEC, "61c328000000");

    assertThat(malformed.path()).isEqualTo("OfFixedUtf8.value");
    assertThat(malformed.offset()).isEqualTo(1);
  }

  @Test
  void anArrayOfAnotherCount() {
    EncodeException array =
        refused(Single_OfFixedArrayCodec.CODEC, new Single.OfFixedArray(new int[3]));
    EncodeException view =
        refused(Single_OfFixedViewCodec.CODEC, new Single.OfFixedView(Int32View.of(1)));

    assertThat(array.path()).isEqualTo("OfFixedArray.value");
    assertThat(array.reason())
        .isEqualTo("it has 3 elements, and its fixed count is 2: give it as many");
    assertThat(view.path()).isEqualTo("OfFixedView.value");
    assertThat(view.reason()).contains("1 elements");
  }

  @Test
  void anElementOfAFixedArrayThatIsOutOfRange() {
    Fixed fixed = CompositeSamples.fixed("");
    fixed.uint16s()[1] = 65_536;

    EncodeException refused = refused(FixedCodec.CODEC, fixed);

    assertThat(refused.path()).isEqualTo("Fixed.uint16s[1]");
  }

  @Test
  void aBoolOfAFixedArrayThatIsNeitherZeroNorOne() {
    byte[] payload = FixedCodec.encode(CompositeSamples.fixed(""));
    payload[7] = 2;

    DecodeException malformed =
        assertThrows(DecodeException.class, () -> FixedCodec.decode(payload));

    assertThat(malformed.path()).isEqualTo("Fixed.bools[1]");
    assertThat(malformed.offset()).isEqualTo(7);
  }

  @Test
  void presentOptionalsComeBack() {
    Single.OfOptional value = new Single.OfOptional(Optional.of(42));

    assertThat(Single_OfOptionalCodec.decode(Single_OfOptionalCodec.encode(value)))
        .isEqualTo(value);
  }

  static <T> EncodeException refused(Codec<T> codec, T value) {
    byte[] target = new byte[10_000];
    assertThrows(EncodeException.class, () -> codec.encode(value, target, 1));
    return assertThrows(EncodeException.class, () -> codec.encode(value));
  }

  static <T> DecodeException malformed(Codec<T> codec, String hex) {
    byte[] payload = HexFormat.of().parseHex(hex);
    return assertThrows(DecodeException.class, () -> codec.decode(payload));
  }
}
