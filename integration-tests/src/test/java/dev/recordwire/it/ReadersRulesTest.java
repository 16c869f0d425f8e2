package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.management.ThreadMXBean;
import dev.recordwire.annotation.Float16;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Writers refuse the values that readers would refuse, by the same rules.
@SuppressWarnings({"ArrayRecordComponent", "WireCollisions"}) // no two of the values are compared
class ReadersRulesTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final BigDecimal ONE = new BigDecimal("1.0");
  private static final BigDecimal SAME = new BigDecimal("1.00");

  @Wire
  record Empty() {}

  @Wire
  record Wide(Empty a, Empty b, Empty c, Empty d) {}

  @Wire
  record Empties(List<Empty> list, Wide[] array, List<Boolean> after) {}

  @Wire
  record EmptySet(Set<Empty> set) {}

  @Wire
  record Tree(List<Tree> branches) {
    static Tree ofDepth(int depth) {
      return new Tree(depth == 1 ? List.of() : List.of(ofDepth(depth - 1)));
    }
  }

  @Wire
  record Prices(Set<BigDecimal> set) {}

  @Wire
  record SortedPrices(SortedSet<BigDecimal> set) {}

  @Wire
  record Tariff(Map<BigDecimal, Integer> map) {}

  @Wire
  record SortedTariff(SortedMap<BigDecimal, Integer> map) {}

  @Wire
  record Price(BigDecimal amount) {}

  @Wire
  record Lists(Set<List<Integer>> set) {}

  @Wire
  record Texts(Set<String> set) {}

  @Wire
  record SortedTexts(SortedSet<String> set) {}

  @Wire
  record Halves(Set<@Float16 Float> set) {}

  @Wire
  record SortedHalves(SortedSet<@Float16 Float> set) {}

  @Wire
  record Point(int x, int y) {}

  @Wire
  record Points(Set<Point> set) {}

  @Test
  void elementsWithoutBytesAreMadeOnceAndCounted() {
    Empty[] none = new Empty[12_000];
    Arrays.fill(none, new Empty());
    Empty empty = new Empty();
    Wide[] wide = new Wide[4_000];
    Arrays.fill(wide, new Wide(empty, empty, empty, empty));
    byte[] most = ReadersRulesTest_EmptiesCodec.encode(new Empties(List.of(none), wide, List.of()));
    assertThat(most).hasLength(12);

    Empties read = ReadersRulesTest_EmptiesCodec.decode(most);
    assertThat(read.list()).isEqualTo(List.of(none));
    assertThat(read.array()).isEqualTo(wide);
    assertThat(read.list().getFirst()).isSameInstanceAs(read.list().getLast());
    assertThat(read.array()[0]).isSameInstanceAs(read.array()[3_999]);

    byte[] more = most.clone();
    more[4]++;
    DecodeException malformed =
        assertThrows(DecodeException.class, () -> ReadersRulesTest_EmptiesCodec.decode(more));
    assertThat(malformed.path()).isEqualTo("Empties.array");
    assertThat(malformed.reason())
        .isEqualTo(
            "16001 elements without bytes in this payload, and DecodeLimits.maxEmptyElements is"
                + " 16000");
    DecodeLimits limits = DecodeLimits.DEFAULT.withMaxEmptyElements(16_001);
    assertThat(ReadersRulesTest_EmptiesCodec.decode(more, limits).array()).hasLength(4_001);
  }

  @Test
  void moreElementsWithoutBytesAreRefusedWhenTheyAreWritten() {
    List<Empty> many = Collections.nCopies(16_001, new Empty());
    Empties empties = new Empties(many, new Wide[0], List.of());

    EncodeException refused = refused(ReadersRulesTest_EmptiesCodec.CODEC, empties);

    assertThat(refused.path()).isEqualTo("Empties.list");
    assertThat(refused.reason())
        .isEqualTo(
            "it has 16001 elements without bytes in this payload, and readers accept 16000"
                + " (DecodeLimits.maxEmptyElements): reduce it, or encode with the limits of"
                + " its readers");
    DecodeLimits limits = DecodeLimits.DEFAULT.withMaxEmptyElements(16_001);
    byte[] bytes = ReadersRulesTest_EmptiesCodec.CODEC.encode(empties, limits);
    assertThat(ReadersRulesTest_EmptiesCodec.decode(bytes, limits).list()).isEqualTo(many);
  }

  @Test
  void elementsWithoutBytesTakeNoMemory() {
    byte[] payload = new byte[13];
    payload[0] = (byte) 16_000;
    payload[1] = 16_000 >> 8;
    payload[8] = 1;
    payload[12] = 9;
    // The first call loads classes.
    assertThrows(DecodeException.class, () -> ReadersRulesTest_EmptiesCodec.decode(payload));
    long before = THREADS.getCurrentThreadAllocatedBytes();
    DecodeException malformed =
        assertThrows(DecodeException.class, () -> ReadersRulesTest_EmptiesCodec.decode(payload));
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isAtMost(64 << 10);
    assertThat(malformed.path()).isEqualTo("Empties.after[0]");
  }

  @Test
  void anArrayOfElementsWithoutBytesTakesLittleMoreThan64KiB() {
    byte[] payload = new byte[12];
    payload[4] = (byte) 16_000;
    payload[5] = 16_000 >> 8; // elements of the array
    assertThat(ReadersRulesTest_EmptiesCodec.decode(payload).array()).hasLength(16_000);

    long before = THREADS.getCurrentThreadAllocatedBytes();
    Empties empties = ReadersRulesTest_EmptiesCodec.decode(payload);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertThat(empties.list()).isEmpty();
    assertThat(allocated).isAtMost((64 << 10) + 16 * payload.length);
  }

  @Test
  void aSetOfElementsWithoutBytes() {
    EmptySet one = new EmptySet(Set.of(new Empty()));
    byte[] bytes = ReadersRulesTest_EmptySetCodec.encode(one);
    assertThat(ReadersRulesTest_EmptySetCodec.decode(bytes)).isEqualTo(one);
    bytes[2] = 1;
    bytes[0] = 0;
    assertThrows(DecodeException.class, () -> ReadersRulesTest_EmptySetCodec.decode(bytes));
    long before = THREADS.getCurrentThreadAllocatedBytes();
    assertThrows(DecodeException.class, () -> ReadersRulesTest_EmptySetCodec.decode(bytes));
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isAtMost(64 << 10);
  }

  @Test
  void recordsNestAsDeepAsReadersAccept() {
    Tree most = Tree.ofDepth(64);
    assertThat(ReadersRulesTest_TreeCodec.decode(ReadersRulesTest_TreeCodec.encode(most)))
        .isEqualTo(most);
    Tree deeper = Tree.ofDepth(65);

    EncodeException refused = refused(ReadersRulesTest_TreeCodec.CODEC, deeper);

    assertThat(refused.path()).startsWith("Tree.branches[0]");
    assertThat(refused.reason())
        .isEqualTo(
            "records nest deeper than the 64 levels that readers accept"
                + " (DecodeLimits.maxDepth): look for a list or map that contains itself, or"
                + " encode with the limits of its readers");
    DecodeLimits limits = DecodeLimits.DEFAULT.withMaxDepth(65);
    byte[] bytes = ReadersRulesTest_TreeCodec.CODEC.encode(deeper, limits);
    assertThat(ReadersRulesTest_TreeCodec.decode(bytes, limits)).isEqualTo(deeper);
  }

  @Test
  void aListThatHoldsItself() {
    List<Tree> branches = new ArrayList<>();
    branches.add(new Tree(branches));
    Tree tree = branches.getFirst();
    for (int i = 0; i < 2; i++) { // the first call measures the value before it writes
      assertThat(assertThrows(EncodeException.class, () -> ReadersRulesTest_TreeCodec.encode(tree)))
          .hasMessageThat()
          .contains("contains itself");
    }
  }

  @Test
  void decimalsOfOneNumberRepeatInEverySetAndMap() {
    String twice = "this twice by its readers' rule: 1.00: leave one out, or use a List";
    Set<BigDecimal> both = new LinkedHashSet<>(List.of(ONE, SAME));
    assertThat(refused(ReadersRulesTest_PricesCodec.CODEC, new Prices(both)).reason())
        .isEqualTo("the set holds " + twice);
    Map<BigDecimal, Integer> map = new TreeMap<>(comparing());
    map.put(ONE, 1);
    map.put(SAME, 2);
    assertThat(refused(ReadersRulesTest_TariffCodec.CODEC, new Tariff(map)).reason())
        .contains("this twice by its readers' rule");
    SortedSet<BigDecimal> sorted = new TreeSet<>(comparing());
    sorted.addAll(both);
    assertThat(refused(ReadersRulesTest_SortedPricesCodec.CODEC, new SortedPrices(sorted)).path())
        .isEqualTo("SortedPrices.set");
    SortedMap<BigDecimal, Integer> sortedMap = new TreeMap<>(comparing());
    sortedMap.putAll(map);
    assertThat(
            refused(ReadersRulesTest_SortedTariffCodec.CODEC, new SortedTariff(sortedMap)).path())
        .isEqualTo("SortedTariff.map");

    byte[] payload =
        ReadersRulesTest_PricesCodec.encode(
            new Prices(
                new LinkedHashSet<>(
                    List.of(new BigDecimal("1.0"), new BigDecimal("2.50"), new BigDecimal("7")))));
    assertThat(ReadersRulesTest_PricesCodec.decode(payload).set())
        .containsExactly(new BigDecimal("1.0"), new BigDecimal("2.50"), new BigDecimal("7"))
        .inOrder();
    assertThat(ReadersRulesTest_SortedPricesCodec.decode(payload).set()).hasSize(3);
    // 7 becomes 100 of scale 2, the same number as 1.0.
    payload[payload.length - 1] = 100;
    payload[payload.length - 9] = 2;
    for (Codec<?> codec :
        List.of(ReadersRulesTest_PricesCodec.CODEC, ReadersRulesTest_SortedPricesCodec.CODEC)) {
      DecodeException malformed = assertThrows(DecodeException.class, () -> codec.decode(payload));
      assertThat(malformed.path()).endsWith(".set[2]");
      assertThat(malformed.offset()).isEqualTo(4 + 9 + 10);
      assertThat(malformed.reason()).isEqualTo("the set has this element already: 1.00");
    }
  }

  private static Comparator<BigDecimal> comparing() {
    return Comparator.<BigDecimal>naturalOrder().thenComparingInt(BigDecimal::scale);
  }

  @Test
  void digitsOfDecimals() {
    BigDecimal most = new BigDecimal("9".repeat(1000) + "E-7");
    BigDecimal least = most.negate();
    for (BigDecimal number : List.of(most, least)) {
      byte[] bytes = ReadersRulesTest_PriceCodec.encode(new Price(number));
      assertThat(ReadersRulesTest_PriceCodec.decode(bytes).amount()).isEqualTo(number);
    }
    DecodeLimits more = DecodeLimits.DEFAULT.withMaxDecimalDigits(1001);
    BigDecimal beyond = new BigDecimal(BigInteger.TEN.pow(1000));
    for (BigDecimal number : List.of(beyond, beyond.negate())) {
      assertThat(refused(ReadersRulesTest_PriceCodec.CODEC, new Price(number)).reason())
          .contains("readers accept 1000 (DecodeLimits.maxDecimalDigits)");
      byte[] bytes = ReadersRulesTest_PriceCodec.CODEC.encode(new Price(number), more);
      assertThat(ReadersRulesTest_PriceCodec.decode(bytes, more).amount()).isEqualTo(number);
      DecodeException malformed =
          assertThrows(DecodeException.class, () -> ReadersRulesTest_PriceCodec.decode(bytes));
      assertThat(malformed.path()).isEqualTo("Price.amount");
      assertThat(malformed.reason())
          .isEqualTo(
              "its unscaled value has 3322 bits, and DecodeLimits.maxDecimalDigits is" + " 1000");
    }
  }

  @Test
  void scalesOfDecimals() {
    DecodeLimits few = DecodeLimits.DEFAULT.withMaxDecimalScale(100_000);
    for (int scale : new int[] {100_000, -100_000}) {
      Price price = new Price(BigDecimal.valueOf(7, scale));
      byte[] bytes = ReadersRulesTest_PriceCodec.CODEC.encode(price, few);
      assertThat(ReadersRulesTest_PriceCodec.decode(bytes, few)).isEqualTo(price);
    }
    for (int scale : new int[] {100_001, -100_001, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      Price price = new Price(BigDecimal.valueOf(7, scale));
      assertThat(
              assertThrows(
                      EncodeException.class,
                      () -> ReadersRulesTest_PriceCodec.CODEC.encode(price, few))
                  .reason())
          .contains("the scale " + scale + ", and readers accept 100000");
      byte[] bytes = ReadersRulesTest_PriceCodec.encode(price);
      assertThat(ReadersRulesTest_PriceCodec.decode(bytes)).isEqualTo(price);
      assertThat(
              assertThrows(
                      DecodeException.class, () -> ReadersRulesTest_PriceCodec.decode(bytes, few))
                  .reason())
          .isEqualTo("its scale is " + scale + ", and DecodeLimits.maxDecimalScale is 100000");
    }
  }

  @Test
  void setsWithRepeatedElements() {
    List<Integer> changed = new ArrayList<>(List.of(1));
    Set<List<Integer>> lists = new HashSet<>(List.of(List.of(1, 2)));
    lists.add(changed);
    changed.add(2);
    assertThat(refused(ReadersRulesTest_ListsCodec.CODEC, new Lists(lists)).reason())
        .isEqualTo("the set holds this twice by its readers' rule: leave one out, or use a List");

    Set<String> identities = Collections.newSetFromMap(new IdentityHashMap<>());
    identities.add("a");
    identities.add(String.valueOf(new char[] {'a'}));
    assertThat(identities).hasSize(2);
    assertThat(refused(ReadersRulesTest_TextsCodec.CODEC, new Texts(identities)).reason())
        .contains("twice by its readers' rule: \"a\"");

    assertThat(refused(ReadersRulesTest_HalvesCodec.CODEC, new Halves(Set.of(1f, 1.0001f))).path())
        .isEqualTo("Halves.set");
    assertThat(
            refused(
                    ReadersRulesTest_SortedHalvesCodec.CODEC,
                    new SortedHalves(new TreeSet<>(Set.of(1f, 1.0001f))))
                .path())
        .isEqualTo("SortedHalves.set");
  }

  @Test
  void setsInAnyOrder() {
    SortedSet<String> backwards = new TreeSet<>(Comparator.reverseOrder());
    SortedSet<String> byLength =
        new TreeSet<>(
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    for (SortedSet<String> set : List.of(backwards, byLength)) {
      Collections.addAll(set, "b", "aa", "c", "d");
      byte[] bytes = ReadersRulesTest_SortedTextsCodec.encode(new SortedTexts(set));
      assertThat(ReadersRulesTest_SortedTextsCodec.decode(bytes).set())
          .containsExactly("aa", "b", "c", "d")
          .inOrder();
    }
  }

  @Test
  void keysOfOneHashCode() {
    Set<Point> points = new LinkedHashSet<>();
    for (int i = 0; i < 129; i++) {
      points.add(new Point(i, -31 * i));
    }
    EncodeException refused = refused(ReadersRulesTest_PointsCodec.CODEC, new Points(points));
    assertThat(refused.path()).isEqualTo("Points.set");
    assertThat(refused.reason())
        .startsWith("it has more than 128 keys of the hash code 0, and readers accept 128");
    points.remove(new Point(0, 0));
    byte[] bytes = ReadersRulesTest_PointsCodec.encode(new Points(points));
    assertThat(ReadersRulesTest_PointsCodec.decode(bytes).set()).isEqualTo(points);
  }

  @Test
  void givenLimits() {
    DecodeLimits small = DecodeLimits.DEFAULT.withMaxBytes(11);
    Texts texts = new Texts(Set.of("four"));
    EncodeException refused =
        assertThrows(
            EncodeException.class, () -> ReadersRulesTest_TextsCodec.CODEC.encode(texts, small));
    assertThat(refused.path()).isEqualTo("Texts");
    assertThat(refused.reason())
        .contains("12 bytes, and readers accept 11" + " (DecodeLimits.maxBytes)");
    DecodeLimits few = DecodeLimits.DEFAULT.withMaxCount(0);
    assertThat(
            assertThrows(
                    EncodeException.class,
                    () -> ReadersRulesTest_TextsCodec.CODEC.encode(texts, new byte[20], 0, few))
                .path())
        .isEqualTo("Texts.set");
    assertThat(ReadersRulesTest_TextsCodec.CODEC.encode(texts, small.withMaxBytes(12)))
        .hasLength(12);
  }

  private static <T> EncodeException refused(Codec<T> codec, T value) {
    EncodeException refused = assertThrows(EncodeException.class, () -> codec.encode(value));
    byte[] target = new byte[1 << 20];
    assertThat(assertThrows(EncodeException.class, () -> codec.encode(value, target, 0)))
        .hasMessageThat()
        .isEqualTo(refused.getMessage());
    return refused;
  }
}
