package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.management.ThreadMXBean;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.EncodeException;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Numbers of many digits cost no more time than their bytes warrant.
@SuppressWarnings("WireCollisions") // each set has one key
class HostileNumbersTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final BigInteger HUGE = BigInteger.ONE.shiftLeft(8_000_000);

  @Wire
  record Flags(Map<BigInteger, Boolean> flags) {}

  @Wire
  record Names(Map<BigInteger, @Nullable String> names) {}

  @Wire
  record Numbers(Set<BigInteger> numbers) {}

  @Wire
  record SortedNumbers(SortedSet<BigInteger> numbers) {}

  @Wire
  record Keys(Set<Key> keys) {}

  @Wire
  record Key(BigInteger number) {}

  @Test
  void aFailureAfterAKeyOfManyDigits() {
    byte[] payload =
        HostileNumbersTest_FlagsCodec.encode(new Flags(Collections.singletonMap(HUGE, true)));
    payload[payload.length - 1] = 7;

    DecodeException malformed = malformed(HostileNumbersTest_FlagsCodec.CODEC, payload);

    assertThat(malformed.path()).isEqualTo("Flags.flags[0]");
    assertThat(malformed.offset()).isEqualTo(payload.length - 1);
  }

  @Test
  void aKeyOfManyDigitsWhoseValueIsNotEncodable() {
    Names names = new Names(Collections.singletonMap(HUGE, "\ud800"));
    EncodeException refused =
        assertThrows(EncodeException.class, () -> HostileNumbersTest_NamesCodec.encode(names));
    assertThat(refused.path()).isEqualTo("Names.names[0]");
  }

  @Test
  void aRepeatedElementOfManyDigits() {
    String said = "the set has this element already: a number of 8000001 bits";
    byte[] payload = twice(HostileNumbersTest_NumbersCodec.encode(new Numbers(Set.of(HUGE))));
    assertThat(malformed(HostileNumbersTest_NumbersCodec.CODEC, payload).reason()).isEqualTo(said);
    assertThat(malformed(HostileNumbersTest_SortedNumbersCodec.CODEC, payload).reason())
        .isEqualTo(said);
  }

  @Test
  void aRepeatedRecordOfManyDigits() {
    byte[] payload = twice(HostileNumbersTest_KeysCodec.encode(new Keys(Set.of(new Key(HUGE)))));
    assertThat(malformed(HostileNumbersTest_KeysCodec.CODEC, payload).reason())
        .isEqualTo("the set has this element already");
  }

  /// The payload of a set of one element, with the element repeated.
  private static byte[] twice(byte[] payload) {
    int element = payload.length - 4;
    byte[] twice = Arrays.copyOf(payload, payload.length + element);
    System.arraycopy(payload, 4, twice, payload.length, element);
    twice[0] = 2;
    return twice;
  }

  private static DecodeException malformed(Codec<?> codec, byte[] payload) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    DecodeException malformed = assertThrows(DecodeException.class, () -> codec.decode(payload));
    String message = malformed.getMessage();
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
        .isAtMost(16L * payload.length + (64 << 10));
    assertThat(message.length()).isLessThan(200);
    return malformed;
  }
}
