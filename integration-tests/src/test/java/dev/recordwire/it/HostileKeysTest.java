package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Int32View;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Keys with equal hash codes cost no more time than other keys, or are refused.
@SuppressWarnings("WireCollisions") // the test is about equal hash codes
class HostileKeysTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final int FEW = 10_000;

  /// Time for the other work of a busy machine; forty thousand colliding keys took five seconds.
  private static final long PAUSE = 200_000_000;

  /// Two ints: for each value of one there is a value of the other that gives a wanted hash code.
  @Wire
  record Pair(int a, int b) {
    static Pair colliding(int i) {
      return new Pair(i, -31 * i);
    }
  }

  @Wire
  record Ordered(int a, int b) implements Comparable<Ordered> {
    @Override
    public int compareTo(Ordered other) {
      return a == other.a ? Integer.compare(b, other.b) : Integer.compare(a, other.a);
    }
  }

  @Wire
  record Outer(Pair pair) {}

  @Wire(evolvable = true)
  record Fields(int a, int b) {}

  @Wire
  sealed interface Either {
    @Wire
    @Tag(1)
    record One(int a, int b) implements Either {}

    @Wire
    @Tag(2)
    record Other(int a, int b) implements Either {}
  }

  @Wire
  record Pairs(Set<Pair> set) {}

  @Wire
  record Outers(Set<Outer> set) {}

  @Wire
  record OrderedPairs(Set<Ordered> set) {}

  @Wire
  record Evolving(Set<Fields> set) {}

  @Wire
  record Eithers(Set<Either> set) {}

  @Wire
  record Times(Set<LocalDateTime> set) {}

  @Wire
  record Lists(Set<List<Integer>> set) {}

  @Wire
  record Sets(Set<Set<Integer>> set) {}

  @Wire
  record Maps(Set<Map<Integer, Integer>> set) {}

  @Wire
  record Optionals(Set<Optional<Long>> set) {}

  @Wire
  record Views(Set<Int32View> set) {}

  @Wire
  record Texts(Set<String> set) {}

  @Wire
  record Longs(Set<Long> set) {}

  @Wire
  record Doubles(Set<Double> set) {}

  @Wire
  record Ids(Set<UUID> set) {}

  @Wire
  record Instants(Set<Instant> set) {}

  @Wire
  record Durations(Set<Duration> set) {}

  @Wire
  record Hours(Set<LocalTime> set) {}

  @Wire
  record Days(Set<LocalDate> set) {}

  @Wire
  record Numbers(Set<BigInteger> set) {}

  @Wire
  record Decimals(Set<BigDecimal> set) {}

  /// Keys of one type, all with the same hash code.
  ///
  /// @param holder a record with a set of the keys
  record Keys<H>(Class<H> holder, IntFunction<Object> key) {
    @Override
    public String toString() {
      return holder.getSimpleName();
    }

    byte[] payload(int count) throws ReflectiveOperationException {
      Codec<H> codec = Codec.of(holder);
      Constructor<H> constructor = holder.getDeclaredConstructor(Set.class);
      ByteArrayOutputStream elements = new ByteArrayOutputStream();
      for (int i = 0; i < count; i++) {
        byte[] alone = codec.encode(constructor.newInstance(Set.of(key.apply(i))));
        elements.write(alone, 4, alone.length - 4);
      }
      ByteBuffer payload =
          ByteBuffer.allocate(4 + elements.size()).order(ByteOrder.LITTLE_ENDIAN).putInt(count);
      return payload.put(elements.toByteArray()).array();
    }
  }

  static final List<Keys<?>> ALL =
      List.of(
          new Keys<>(Pairs.class, Pair::colliding),
          new Keys<>(Outers.class, i -> new Outer(Pair.colliding(i))),
          new Keys<>(OrderedPairs.class, i -> new Ordered(i, -31 * i)),
          new Keys<>(Evolving.class, i -> new Fields(i, -31 * i)),
          new Keys<>(
              Eithers.class,
              i -> i % 2 == 0 ? new Either.One(i, -31 * i) : new Either.Other(i, -31 * i)),
          new Keys<>(Times.class, HostileKeysTest::time),
          new Keys<>(Lists.class, i -> List.of(i, -31 * i)),
          new Keys<>(Sets.class, i -> Set.of(i, 1_000_000 - i)),
          new Keys<>(Maps.class, i -> Map.of(i, i)),
          new Keys<>(Optionals.class, i -> Optional.of(bits(i))),
          new Keys<>(Views.class, i -> Int32View.of(i, -31 * i)),
          new Keys<>(Texts.class, HostileKeysTest::text),
          new Keys<>(Longs.class, HostileKeysTest::bits),
          new Keys<>(Doubles.class, i -> Double.longBitsToDouble(bits(i))),
          new Keys<>(Ids.class, i -> new UUID(i, i)),
          new Keys<>(Instants.class, i -> Instant.ofEpochSecond(bits(i))),
          new Keys<>(Durations.class, i -> Duration.ofSeconds(bits(i))),
          new Keys<>(Hours.class, i -> LocalTime.ofNanoOfDay(bits(i % (1 << 14)) + (i >> 14))),
          new Keys<>(Days.class, i -> LocalDate.ofEpochDay(365L * i)),
          new Keys<>(Numbers.class, i -> BigInteger.valueOf(i).shiftLeft(64).add(negated(i))),
          new Keys<>(Decimals.class, i -> new BigDecimal(BigInteger.valueOf(i), -31 * i % 99_999)));

  private static long bits(int i) {
    return (long) i << 32 | i;
  }

  private static BigInteger negated(int i) {
    return BigInteger.valueOf(-961L * i & 0xFFFF_FFFFL);
  }

  private static LocalDateTime time(int i) {
    LocalDate day = LocalDate.ofEpochDay(i);
    return LocalDateTime.of(day, LocalTime.ofNanoOfDay(day.hashCode() & 0xFFFF_FFFFL));
  }

  private static String text(int i) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 16; bit++) {
      text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void fourTimesTheKeysTakeNotManyTimesTheTime(Keys<?> keys) throws ReflectiveOperationException {
    byte[] few = keys.payload(FEW);
    byte[] many = keys.payload(4 * FEW);
    long fewNanos = nanos(keys, few);
    long manyNanos = nanos(keys, many);
    assertWithMessage("%s and %s ms", fewNanos / 1_000_000, manyNanos / 1_000_000)
        .that(manyNanos)
        .isAtMost(9 * fewNanos + PAUSE);
  }

  private static long nanos(Keys<?> keys, byte[] payload) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long before = THREADS.getCurrentThreadCpuTime();
      try {
        Codec.of(keys.holder()).decode(payload);
      } catch (DecodeException e) {
        assertThat(e.reason()).contains("DecodeLimits.maxEqualHashes is 128");
      }
      least = Math.min(least, THREADS.getCurrentThreadCpuTime() - before);
    }
    return least;
  }

  @Test
  void asManyKeysAsTheLimitMayCollide() throws ReflectiveOperationException {
    Keys<Pairs> keys = new Keys<>(Pairs.class, i -> i < 500 ? new Pair(i, i) : Pair.colliding(i));
    assertThat(HostileKeysTest_PairsCodec.decode(keys.payload(500 + 127)).set()).hasSize(627);
    // Pair(0, 0) has the same hash code.
    byte[] oneMore = keys.payload(500 + 128);

    DecodeException refused =
        assertThrows(DecodeException.class, () -> HostileKeysTest_PairsCodec.decode(oneMore));

    assertThat(refused.path()).isEqualTo("Pairs.set[627]");
    assertThat(refused.offset()).isEqualTo(4 + 8 * 627);
    assertThat(refused.reason())
        .isEqualTo(
            "more than 128 keys of this set or map have the hash code 0, and"
                + " DecodeLimits.maxEqualHashes is 128: the sender wants to cost time, or Pair"
                + " needs another hashCode, or must implement Comparable");
    DecodeLimits more = DecodeLimits.DEFAULT.withMaxEqualHashes(129);
    assertThat(HostileKeysTest_PairsCodec.decode(oneMore, more).set()).hasSize(628);
  }

  @Test
  void anyNumberOfHashCodesIsAccepted() {
    Set<Pair> grid = new LinkedHashSet<>();
    IntStream.range(0, 200_000).forEach(i -> grid.add(new Pair(i / 450, i % 450)));
    Pairs pairs = new Pairs(grid);
    byte[] payload = HostileKeysTest_PairsCodec.encode(pairs);
    assertThat(HostileKeysTest_PairsCodec.decode(payload)).isEqualTo(pairs);
  }
}
