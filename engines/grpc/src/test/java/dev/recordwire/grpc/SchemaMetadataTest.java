package dev.recordwire.grpc;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.grpc.Versions.Later;
import dev.recordwire.schema.SchemaException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/// The texts of schemas on their way, and what strangers send in their place.
class SchemaMetadataTest {
  private static final String READING = ReadingCodec.CODEC.schema();
  private static final String LATER = Codec.of(Later.class).schema();

  private static String refusal(String packed) {
    return String.valueOf(
        assertThrows(SchemaException.class, () -> SchemaMetadata.unpack(packed)).getMessage());
  }

  private static String deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(bytes);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
  }

  @Test
  void theyArriveAsTheyWere() {
    String packed = SchemaMetadata.pack(READING, LATER).orElseThrow();
    assertThat(packed.length()).isLessThan(READING.length() + LATER.length());
    assertThat(SchemaMetadata.unpack(packed)).isEqualTo(new SchemaMetadata.Texts(READING, LATER));
  }

  @Test
  void longOnesAreLeftOut() {
    Random random = new Random(1);
    String noise =
        random
            .ints(5_000, 'a', 'z')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(SchemaMetadata.pack(noise, noise)).isPresent();
    assertThat(SchemaMetadata.pack(noise, noise.concat(READING).repeat(200)))
        .isEqualTo(Optional.empty());
    assertThat(SchemaMetadata.pack(noise, new StringBuilder(noise).reverse().toString()))
        .isEqualTo(Optional.empty());
  }

  @Test
  void strangersTextsAreRefused() throws IOException {
    assertThat(refusal("x".repeat(6_001)))
        .isEqualTo("they have 6001 characters, and at most 6000 are read");
    assertThat(refusal("no base64!")).startsWith("they are not deflated text in base64url: ");
    assertThat(refusal("AAAA")).startsWith("they are not deflated text in base64url: ");
    assertThat(refusal("")).startsWith("they are not deflated text in base64url: ");
    assertThat(refusal(deflated(new byte[1 << 22]))).isEqualTo("they have more than 65536 bytes");
    assertThat(refusal(deflated(new byte[100]))).isEqualTo("there is one text, and not two");
  }

  @Test
  void verdictsOfManyStrangersTakeNoMoreMemory() {
    SchemaVerdicts verdicts = new SchemaVerdicts(Map.of());
    MethodSchemas own = MethodSchemas.of(ReadingCodec.CODEC, ReadingCodec.CODEC);
    for (int i = 0; i < 1_000; i++) {
      assertThat(verdicts.of(own, i + "." + i, null).request().isReadable()).isFalse();
      assertThat(verdicts.kept()).isAtMost(256);
    }
    String texts = SchemaMetadata.pack(LATER, LATER).orElseThrow();
    SchemaVerdict verdict = verdicts.of(own, "0.0", texts);
    assertThat(verdict.refusal()).isEqualTo(Optional.empty());
    assertThat(verdicts.of(own, "0.0", texts)).isSameInstanceAs(verdict);
  }

  @Test
  void knownTextsAreTakenInPlaceOfAStrangers() {
    SchemaVerdicts verdicts = new SchemaVerdicts(Map.of("later", LATER));
    MethodSchemas own = MethodSchemas.of(ReadingCodec.CODEC, ReadingCodec.CODEC);
    assertThat(verdicts.of(own, "later.later", "no texts").refusal()).isEqualTo(Optional.empty());
    assertThat(verdicts.of(own, "later.other", "no texts").refusal()).isPresent();
  }

  @Test
  void longReasonsAreCut() {
    String texts = SchemaMetadata.pack("{\"" + "a".repeat(5_000) + "\"", LATER).orElseThrow();
    SchemaVerdicts verdicts = new SchemaVerdicts(Map.of());
    MethodSchemas own = MethodSchemas.of(ReadingCodec.CODEC, ReadingCodec.CODEC);
    SchemaVerdict verdict = verdicts.of(own, "0.0", texts);
    assertThat(verdict.refusal().orElseThrow().length()).isLessThan(1_100);
    assertThat(verdict.request().reason().length()).isLessThan(1_100); // as it is kept
  }
}
