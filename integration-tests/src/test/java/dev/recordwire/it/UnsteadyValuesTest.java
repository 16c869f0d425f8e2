package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.MaxCount;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.EncodeException;
import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A collection with a wrong `size()`, or one that changes while it is encoded, is refused.
class UnsteadyValuesTest {
  @Wire
  record Lists(List<String> items) {}

  @Wire
  record Numbers(List<Integer> items) {}

  @Wire
  record Sets(Set<String> items) {}

  @Wire
  record Ordered(SortedSet<String> items) {}

  @Wire
  record Bounded(
      @MaxCount(3) List<String> list,
      @MaxCount(3) Set<String> set,
      @MaxCount(3) Map<String, @MaxCount(3) List<Integer>> map) {}

  @Wire
  record Several(Collection<String> items) {}

  @Wire
  record Maps(Map<String, String> items) {}

  @Wire
  record Pairs(Map<Integer, Integer> items) {}

  @Wire(evolvable = true)
  record Evolving(List<String> items, Map<String, String> others) {}

  /// The results of the calls of `size()`, of which the last repeats, and the number of elements.
  private record Behaviour(int[] sizes, int elements) {
    /// The elements, and an error beyond the number that any test needs.
    <E> Iterator<E> iterator(IntFunction<E> element) {
      return IntStream.range(0, elements)
          .mapToObj(
              i -> {
                if (i == TOO_MANY) {
                  throw new IllegalStateException("it does not stop");
                }
                return element.apply(i);
              })
          .iterator();
    }
  }

  private static final int TOO_MANY = 1000;

  /// The results of one collection's `size()`.
  private static final class Sizes {
    private final Behaviour behaviour;
    private int calls;

    Sizes(Behaviour behaviour) {
      this.behaviour = behaviour;
    }

    int next() {
      return behaviour.sizes()[Math.min(calls++, behaviour.sizes().length - 1)];
    }
  }

  private static final List<Behaviour> LIES =
      List.of(
          new Behaviour(new int[] {-1}, 3),
          new Behaviour(new int[] {Integer.MIN_VALUE}, 3),
          new Behaviour(new int[] {4}, 3));

  private static final List<Behaviour> CHANGES =
      List.of(
          new Behaviour(new int[] {3, 2}, 2),
          new Behaviour(new int[] {3, 4}, 4),
          new Behaviour(new int[] {3, 3, 0}, 0));

  private static final Behaviour ENDLESS = new Behaviour(new int[] {3}, Integer.MAX_VALUE);
  private static final Behaviour GROWING =
      new Behaviour(IntStream.range(3, 2 * TOO_MANY).toArray(), Integer.MAX_VALUE);

  private static <E> List<E> list(Behaviour behaviour, IntFunction<E> element) {
    class Unsteady extends AbstractList<E> implements RandomAccess {
      private final Sizes sizes = new Sizes(behaviour);

      @Override
      public E get(int index) {
        if (index >= behaviour.elements()) {
          throw new IndexOutOfBoundsException(index);
        }
        return element.apply(index);
      }

      @Override
      public int size() {
        return sizes.next();
      }
    }
    return new Unsteady();
  }

  @SuppressWarnings("JdkObsolete") // a list without random access
  private static <E> List<E> linkedList(Behaviour behaviour, IntFunction<E> element) {
    Sizes sizes = new Sizes(behaviour);
    return new LinkedList<>() {
      @Override
      public Iterator<E> iterator() {
        return behaviour.iterator(element);
      }

      @Override
      public Object[] toArray() {
        List<E> elements = new ArrayList<>();
        iterator().forEachRemaining(elements::add);
        return elements.toArray();
      }

      @Override
      public int size() {
        return sizes.next();
      }
    };
  }

  private static <E> Set<E> set(Behaviour behaviour, IntFunction<E> element) {
    Sizes sizes = new Sizes(behaviour);
    return new AbstractSet<>() {
      @Override
      public Iterator<E> iterator() {
        return behaviour.iterator(element);
      }

      @Override
      public int size() {
        return sizes.next();
      }
    };
  }

  private static SortedSet<String> sortedSet(Behaviour behaviour) {
    Sizes sizes = new Sizes(behaviour);
    return new TreeSet<>() {
      @Override
      public Iterator<String> iterator() {
        return behaviour.iterator(i -> "a" + i);
      }

      @Override
      public int size() {
        return sizes.next();
      }
    };
  }

  private static <E> Map<E, E> map(Behaviour behaviour, IntFunction<E> element) {
    Set<Map.Entry<E, E>> entries =
        set(behaviour, i -> Map.entry(element.apply(i), element.apply(i)));
    return new AbstractMap<>() {
      @Override
      public Set<Map.Entry<E, E>> entrySet() {
        return entries;
      }
    };
  }

  /// Each way to encode gets a new value, since values count calls.
  private static <T> void assertRefused(Codec<T> codec, String given, Supplier<T> value) {
    String path = codec.type().getSimpleName() + ".items";
    for (int way = 0; way < 3; way++) {
      T unsteady = value.get();
      int chosen = way;
      EncodeException e =
          assertThrows(
              EncodeException.class,
              () -> {
                switch (chosen) {
                  case 0 -> codec.encode(unsteady);
                  case 1 -> codec.encode(unsteady, new byte[1000], 0);
                  default -> codec.encode(unsteady, ByteBuffer.allocateDirect(1000));
                }
              },
              path + " " + given + " by way " + way);
      assertWithMessage(given).that(e.path()).startsWith(codec.type().getSimpleName());
    }
  }

  private static void assertAllRefused(Behaviour each, String given) {
    assertRefused(
        UnsteadyValuesTest_ListsCodec.CODEC, given, () -> new Lists(list(each, i -> "a" + i)));
    assertRefused(
        UnsteadyValuesTest_ListsCodec.CODEC,
        given,
        () -> new Lists(linkedList(each, i -> "a" + i)));
    assertRefused(UnsteadyValuesTest_OrderedCodec.CODEC, given, () -> new Ordered(sortedSet(each)));
    assertRefused(
        UnsteadyValuesTest_NumbersCodec.CODEC, given, () -> new Numbers(list(each, i -> i)));
    assertRefused(
        UnsteadyValuesTest_EvolvingCodec.CODEC,
        given,
        () -> new Evolving(list(each, i -> "a" + i), Map.of()));
    assertRefused(
        UnsteadyValuesTest_EvolvingCodec.CODEC,
        given,
        () -> new Evolving(List.of(), map(each, i -> "a" + i)));
    assertRefused(
        UnsteadyValuesTest_SetsCodec.CODEC, given, () -> new Sets(set(each, i -> "a" + i)));
    assertRefused(
        UnsteadyValuesTest_SeveralCodec.CODEC, given, () -> new Several(set(each, i -> "a" + i)));
    assertRefused(
        UnsteadyValuesTest_MapsCodec.CODEC, given, () -> new Maps(map(each, i -> "a" + i)));
    assertRefused(UnsteadyValuesTest_PairsCodec.CODEC, given, () -> new Pairs(map(each, i -> i)));
  }

  @Test
  void wrongSizes() {
    for (Behaviour each : LIES) {
      assertAllRefused(each, "says " + each.sizes()[0] + " of " + each.elements());
    }
  }

  @Test
  void aListThatChangesWhileItIsEncoded() {
    for (Behaviour each : CHANGES) {
      byte[] target = new byte[1000];
      assertThrows(
          EncodeException.class,
          () ->
              UnsteadyValuesTest_ListsCodec.CODEC.encode(
                  new Lists(list(each, i -> "a" + i)), target, 0));
      assertThrows(
          EncodeException.class,
          () -> UnsteadyValuesTest_ListsCodec.CODEC.encode(new Lists(list(each, i -> "a" + i))));
    }
  }

  @Test
  void endlessCollectionsEndAtTheirSize() {
    assertAllRefused(GROWING, "grows");
    String reason =
        "it reported 3 elements, and gave more: encode a copy that no other thread changes";
    for (Behaviour each : List.of(ENDLESS, GROWING)) {
      assertSaid("Lists.items", reason, new Lists(linkedList(each, i -> "a" + i)));
      assertSaid("Sets.items", reason, new Sets(set(each, i -> "a" + i)));
      assertSaid("Ordered.items", reason, new Ordered(sortedSet(each)));
      assertSaid("Several.items", reason, new Several(set(each, i -> "a" + i)));
      assertSaid("Maps.items", reason, new Maps(map(each, i -> "a" + i)));
      assertSaid("Pairs.items", reason, new Pairs(map(each, i -> i)));
      assertSaid("Evolving.others", reason, new Evolving(List.of(), map(each, i -> "a" + i)));
    }
    assertSaid("Lists.items", reason, new Lists(list(GROWING, i -> "a" + i)));
  }

  /// The size that was checked against a bound is the size that is written.
  @Test
  void aBoundedListThatGrowsAfterTheCheck() {
    Behaviour growing = new Behaviour(new int[] {3, 50}, 50);
    String reason =
        "it reported 3 elements, and gave more: encode a copy that no other thread changes";
    List<String> list = list(growing, i -> "a" + i);
    assertSaid("Bounded.list", reason, new Bounded(list, Set.of(), Map.of()));
    assertSaid("Bounded.set", reason, new Bounded(List.of(), set(growing, i -> "a" + i), Map.of()));
    assertSaid(
        "Bounded.map[\"k\"]",
        reason,
        new Bounded(List.of(), Set.of(), Map.of("k", list(growing, i -> i))));
  }

  @Test
  void aNegativeSizeIsReported() {
    for (Behaviour each : LIES.subList(0, 2)) {
      String reason =
          "it reports %d elements: encode a collection with a valid size()"
              .formatted(each.sizes()[0]);
      assertSaid("Lists.items", reason, new Lists(list(each, i -> "a" + i)));
      assertSaid("Lists.items", reason, new Lists(linkedList(each, i -> "a" + i)));
      assertSaid("Sets.items", reason, new Sets(set(each, i -> "a" + i)));
      assertSaid("Ordered.items", reason, new Ordered(sortedSet(each)));
      assertSaid("Maps.items", reason, new Maps(map(each, i -> "a" + i)));
    }
  }

  /// The exception for a value that is encoded into given memory, which needs no size before.
  private static <T extends Record> void assertSaid(String path, String reason, T value) {
    @SuppressWarnings("unchecked") // the codec of the value's own class
    Codec<T> codec = (Codec<T>) Codec.of(value.getClass());
    EncodeException e =
        assertThrows(EncodeException.class, () -> codec.encode(value, new byte[1000], 0), path);
    assertThat(e.path()).isEqualTo(path);
    assertThat(e.reason()).isEqualTo(reason);
    assertThrows(EncodeException.class, () -> codec.encode(value), path);
  }

  @Test
  void anIteratorThatNoticesTheChange() {
    Behaviour three = new Behaviour(new int[] {3}, 3);
    Set<String> changing =
        set(
            three,
            i -> {
              if (i == 2) {
                throw new ConcurrentModificationException();
              }
              return "a" + i;
            });
    EncodeException e =
        assertThrows(
            EncodeException.class,
            () -> UnsteadyValuesTest_SetsCodec.encode(new Sets(changing), new byte[100], 0));
    assertThat(e).hasCauseThat().isInstanceOf(ConcurrentModificationException.class);
    assertThat(e.path()).isEqualTo("Sets.items");
    assertThat(e.reason())
        .isEqualTo(
            "reading its value fails: java.util.ConcurrentModificationException: give it a value"
                + " that can be read");
  }
}
