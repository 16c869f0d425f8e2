package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.it.Samples.Sample;
import dev.recordwire.it.records.ArraysCodec;
import dev.recordwire.it.records.Fleet_PairCodec;
import dev.recordwire.it.records.Reading;
import dev.recordwire.it.records.ReadingCodec;
import dev.recordwire.it.records.ViewsCodec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Malformed bytes are a [DecodeException] with place and reason, and never another exception.
class MalformedBytesTest {
  private static final int MAX_EXHAUSTIVE_LENGTH = 2_000;

  static List<Sample<?>> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  <T extends Record> void everyPrefixIsMalformed(Sample<T> sample) {
    byte[] payload = sample.codec().encode(sample.value());
    int step = Math.max(1, payload.length / MAX_EXHAUSTIVE_LENGTH);
    for (int length = 0; length < payload.length; length += step) {
      byte[] prefix = Arrays.copyOf(payload, length);
      for (Carrier carrier : Carrier.values()) {
        if (carrier == Carrier.MAPPED_FILE && length % 50 != 0) {
          continue; // one file each: a sample is enough
        }
        DecodeException malformed =
            assertThrows(DecodeException.class, () -> carrier.decode(sample.codec(), prefix));
        assertThat(malformed.path()).startsWith(sample.codec().type().getSimpleName());
        assertThat(malformed.offset()).isAtMost(length);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  <T extends Record> void trailingBytesAreMalformed(Sample<T> sample) {
    byte[] payload = sample.codec().encode(sample.value());
    byte[] longer = Arrays.copyOf(payload, payload.length + 1);
    for (Carrier carrier : Carrier.values()) {
      DecodeException malformed =
          assertThrows(DecodeException.class, () -> carrier.decode(sample.codec(), longer));
      assertThat(malformed.offset()).isEqualTo(payload.length);
    }
  }

  @ParameterizedTest
  @EnumSource
  void flippedBytesGiveARecordOrADecodeException(Carrier carrier) {
    long seed = 20_261_121;
    Random random = new Random(seed);
    int malformed = 0;
    int rounds = carrier == Carrier.MAPPED_FILE ? 20 : 400;
    for (Sample<?> sample : Samples.all()) {
      byte[] payload = payloadOf(sample);
      for (int i = 0; i < rounds && payload.length > 0; i++) {
        byte[] hostile = payload.clone();
        for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
          hostile[random.nextInt(Math.min(hostile.length, 400))] = (byte) random.nextInt();
        }
        malformed += isMalformed(carrier, sample.codec(), hostile) ? 1 : 0;
      }
    }
    assertWithMessage("malformed among the flipped, seed %s", seed).that(malformed).isAtLeast(50);
  }

  @Test
  void afterAFailureTheCodecIsAsGoodAsNew() {
    byte[] payload = ReadingCodec.encode(new Reading(1, "one", 1.0));

    assertThrows(DecodeException.class, () -> ReadingCodec.decode(new byte[] {1, 2, 3}));

    assertThat(ReadingCodec.decode(payload)).isEqualTo(new Reading(1, "one", 1.0));
  }

  @Test
  void theExceptionNamesTheComponentTheOffsetAndTheReason() {
    byte[] truncated = HexFormat.of().parseHex("2a0000000500416c6963650000");

    DecodeException malformed =
        assertThrows(DecodeException.class, () -> ReadingCodec.decode(truncated));

    assertThat(malformed.path()).isEqualTo("Reading.value");
    assertThat(malformed.offset()).isEqualTo(11);
    assertThat(malformed).hasMessageThat().contains("Reading.value");
    assertThat(malformed).hasMessageThat().contains("11");
  }

  @Test
  void theExceptionNamesThePathThroughNestedRecords() {
    byte[] payload =
        Fleet_PairCodec.encode(
            new dev.recordwire.it.records.Fleet.Pair(Samples.car("a"), Samples.car("b")));
    int manufacturerOfSecond = payload.length / 2 + 4 + 2 + 4;
    payload[manufacturerOfSecond] = (byte) 0xff;

    DecodeException malformed =
        assertThrows(DecodeException.class, () -> Fleet_PairCodec.decode(payload));

    assertThat(malformed.path()).isEqualTo("Pair.second.engine.manufacturer");
    assertThat(malformed.offset()).isEqualTo(manufacturerOfSecond);
  }

  @Test
  void aHugeCountIsRefusedBeforeAnythingIsAllocated() {
    byte[] bools = HexFormat.of().parseHex("ffffffff" + "00".repeat(60));

    DecodeException malformed =
        assertThrows(DecodeException.class, () -> ArraysCodec.decode(bools));

    assertThat(malformed.path()).isEqualTo("Arrays.bools");
    assertThat(malformed.reason())
        .isEqualTo("it claims 4294967295 bytes, and the payload has 60 bytes left");
  }

  @Test
  void aBoolIsZeroOrOneInViewsToo() {
    byte[] payload = ViewsCodec.encode(Samples.views("odd"));
    payload[7] = 2;

    DecodeException malformed =
        assertThrows(DecodeException.class, () -> ViewsCodec.decode(payload));

    assertThat(malformed.path()).startsWith("Views.bools");
    assertThat(malformed.offset()).isEqualTo(7);
  }

  private static <T extends Record> byte[] payloadOf(Sample<T> sample) {
    return sample.codec().encode(sample.value());
  }

  private static boolean isMalformed(Carrier carrier, Codec<?> codec, byte[] hostile) {
    try {
      carrier.decode(codec, hostile);
      return false;
    } catch (DecodeException expected) {
      return true;
    }
  }
}
