package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Wire;
import dev.recordwire.runtime.Codec;
import dev.recordwire.runtime.EncodeException;
import java.nio.ByteBuffer;
import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A collection that says another size than it has, or changes while it is encoded, is refused.
class UnsteadyValuesTest {
  @Wire
  record Lists(List<String> items) {}

  @Wire
  record Numbers(List<Integer> items) {}

  @Wire
  record Sets(Set<String> items) {}

  @Wire
  record Several(Collection<String> items) {}

  @Wire
  record Maps(Map<String, String> items) {}

  @Wire
  record Pairs(Map<Integer, Integer> items) {}

  @Wire(evolvable = true)
  record Evolving(List<String> items, Map<String, String> others) {}

  /// What is said by the calls of `size()`, one after the other and the last for ever, and how many
  /// elements there are.
  private record Behaviour(int[] sizes, int elements) {
    int size(int call) {
      return sizes[Math.min(call, sizes.length - 1)];
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

  private static <E> Iterator<E> iterator(Behaviour of, IntFunction<E> element) {
    return IntStream.range(0, of.elements()).mapToObj(element).iterator();
  }

  private static <E> List<E> list(Behaviour behaviour, IntFunction<E> element) {
    class Unsteady extends AbstractList<E> implements RandomAccess {
      private int calls;

      @Override
      public E get(int index) {
        if (index >= behaviour.elements()) {
          throw new IndexOutOfBoundsException(index);
        }
        return element.apply(index);
      }

      @Override
      public int size() {
        return behaviour.size(calls++);
      }
    }
    return new Unsteady();
  }

  private static <E> Set<E> set(Behaviour behaviour, IntFunction<E> element) {
    return new AbstractSet<>() {
      private int calls;

      @Override
      public Iterator<E> iterator() {
        return UnsteadyValuesTest.iterator(behaviour, element);
      }

      @Override
      public int size() {
        return behaviour.size(calls++);
      }
    };
  }

  private static <E> Collection<E> collection(Behaviour behaviour, IntFunction<E> element) {
    return new AbstractCollection<>() {
      private int calls;

      @Override
      public Iterator<E> iterator() {
        return UnsteadyValuesTest.iterator(behaviour, element);
      }

      @Override
      public int size() {
        return behaviour.size(calls++);
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

  /// A value is made anew for each way to encode it, since it counts calls.
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
        UnsteadyValuesTest_SeveralCodec.CODEC,
        given,
        () -> new Several(collection(each, i -> "a" + i)));
    assertRefused(
        UnsteadyValuesTest_MapsCodec.CODEC, given, () -> new Maps(map(each, i -> "a" + i)));
    assertRefused(UnsteadyValuesTest_PairsCodec.CODEC, given, () -> new Pairs(map(each, i -> i)));
  }

  @Test
  void sizesThatLie() {
    LIES.forEach(each -> assertAllRefused(each, "says " + each.size(0) + " of " + each.elements()));
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
  void anIteratorThatNoticesTheChange() {
    Set<String> changing =
        new AbstractSet<>() {
          @Override
          public Iterator<String> iterator() {
            return IntStream.range(0, 3)
                .mapToObj(
                    i -> {
                      if (i == 2) {
                        throw new ConcurrentModificationException();
                      }
                      return "a" + i;
                    })
                .iterator();
          }

          @Override
          public int size() {
            return 3;
          }
        };
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
