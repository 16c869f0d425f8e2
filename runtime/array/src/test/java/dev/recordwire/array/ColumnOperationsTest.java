package dev.recordwire.array;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each public operation of each view does with columns of rows, in every kind of memory, what it
/// does with contiguous copies of them, to the last bit, and leaves the rest of the rows alone.
final class ColumnOperationsTest {
  /// Divides what is far too small to be worth it.
  private static final ParallelParts SMALL = new ParallelParts(1025, 1024);

  private static final byte FILLING = 77;
  private static final int[] SIZES = {0, 1, 7, 1500};

  /// How elements lie: `stride` bytes more than an element's size apart, or as much backwards.
  private record Layout(String memory, int offset, int gap, boolean backwards) {}

  private static final Layout CONTIGUOUS = new Layout("byte[]", 0, 0, false);
  private static final List<Layout> LAYOUTS =
      List.of(
          new Layout("byte[]", 1, 4, false),
          new Layout("byte[]", 3, 95, true),
          new Layout("native", 2, 1, false),
          new Layout("native", 5, 10, true),
          new Layout("mapped", 7, 4, false),
          new Layout("long[]", 1, 13, false));

  @TempDir Path folder;

  /// A view, and all of the memory around it.
  private record Laid(ArrayView view, MemorySegment memory, Layout layout) {
    /// The elements, read without the view.
    ByteBuffer elements() {
      byte[] all = memory.toArray(ValueLayout.JAVA_BYTE);
      int size = view.typeCode().byteSize();
      byte[] elements = new byte[(int) view.byteSize()];
      for (int i = 0; i < view.size(); i++) {
        System.arraycopy(all, at(i), elements, i * size, size);
      }
      return ByteBuffer.wrap(elements);
    }

    /// All bytes that belong to no element, with the elements filled as those were.
    ByteBuffer rest() {
      byte[] all = memory.toArray(ValueLayout.JAVA_BYTE);
      for (int i = 0; i < view.size(); i++) {
        Arrays.fill(all, at(i), at(i) + view.typeCode().byteSize(), FILLING);
      }
      return ByteBuffer.wrap(all);
    }

    ByteBuffer blank() {
      byte[] blank = new byte[(int) memory.byteSize()];
      Arrays.fill(blank, FILLING);
      return ByteBuffer.wrap(blank);
    }

    private int at(int index) {
      int place = layout.backwards ? (int) view.size() - 1 - index : index;
      return layout.offset + place * (view.typeCode().byteSize() + layout.gap);
    }
  }

  private MemorySegment memory(String kind, long bytes, Arena arena) {
    long whole = (bytes + 7) / 8 * 8;
    return switch (kind) {
      case "byte[]" -> MemorySegment.ofArray(new byte[(int) whole]);
      case "long[]" -> MemorySegment.ofArray(new long[(int) whole / 8]);
      case "native" -> arena.allocate(whole);
      default -> mapped(whole, arena);
    };
  }

  private MemorySegment mapped(long bytes, Arena arena) {
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve("rows"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      return channel.map(FileChannel.MapMode.PRIVATE, 0, bytes, arena);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Laid lay(ArrayView elements, Layout layout, Arena arena) {
    TypeCode type = elements.typeCode();
    int stride = type.byteSize() + layout.gap;
    long count = elements.size();
    MemorySegment memory = memory(layout.memory, layout.offset + count * stride + 8, arena);
    memory.fill(FILLING);
    ArrayView view =
        layout.backwards && count > 0
            ? ArrayView.strided(type, memory, layout.offset + (count - 1) * stride, count, -stride)
            : ArrayView.strided(type, memory, layout.offset, count, stride);
    view.takeFrom(elements);
    return new Laid(view, memory, layout);
  }

  /// Elements of any bits, or of small numbers. Counts of bins take memory up to the largest
  /// number, so that theirs are small.
  private static ArrayView random(TypeCode type, int size, Random random, Method method) {
    boolean isOfSmall = method.getName().equals("binCount");
    if (type == TypeCode.BOOL || (random.nextInt(3) == 0 && !isOfSmall)) {
      byte[] bytes = new byte[size * type.byteSize()];
      random.nextBytes(bytes);
      for (int i = 0; type == TypeCode.BOOL && i < bytes.length; i++) {
        bytes[i] &= 1;
      }
      return ArrayView.wrap(type, bytes, 0, size);
    }
    Float64View small = Float64View.of(random.doubles(size, -11, 11).toArray());
    return small.convert(type, Overflow.SATURATE);
  }

  /// All that can be seen of a call.
  private record Seen(Object outcome, List<ByteBuffer> elements) {}

  private Seen call(
      Function<ArrayView, Object> on, Method method, TypeCode type, int size, long seed, Layout l) {
    try (Arena arena = Arena.ofShared()) {
      List<Laid> all = new ArrayList<>();
      Random elements = new Random(seed);
      all.add(lay(random(type, size, elements, method), l, arena));
      Object outcome =
          EveryOperation.outcome(
              on.apply(all.getFirst().view),
              method,
              size,
              new Random(seed),
              asked -> {
                TypeCode other = asked == null ? type : asked;
                all.add(lay(random(other, size, elements, method), l, arena));
                return all.getLast().view;
              });
      for (Laid laid : all) {
        assertWithMessage("%s %s %s", method, size, l).that(laid.rest()).isEqualTo(laid.blank());
      }
      return new Seen(outcome, all.stream().map(Laid::elements).toList());
    }
  }

  private void check(Function<ArrayView, Object> on, TypeCode type) {
    int seed = 0;
    for (Method method : EveryOperation.of(on.apply(ArrayView.zeros(type, 0)).getClass())) {
      for (int size : SIZES) {
        for (int round = 0; round < 2; round++) {
          seed++;
          Seen expected = call(on, method, type, size, seed, CONTIGUOUS);
          Layout layout = LAYOUTS.get(seed % LAYOUTS.size());
          Seen seen = call(on, method, type, size, seed, layout);
          String where = method + " of " + size + " " + layout + " seed " + seed;
          assertWithMessage(where).that(seen.outcome).isEqualTo(expected.outcome);
          // A function's result that is refused may leave results before it, or none.
          if (!method.getName().startsWith("map") || !(seen.outcome instanceof String)) {
            assertWithMessage(where).that(seen.elements).isEqualTo(expected.elements);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofTheViews(TypeCode type) {
    check(view -> view, type);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BOOL", "FLOAT16"})
  void ofLazyViews(TypeCode type) {
    check(ColumnOperationsTest::lazy, type);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BOOL", "FLOAT16"})
  void ofParallelViews(TypeCode type) {
    check(ColumnOperationsTest::parallel, type);
  }

  private static Object lazy(ArrayView view) {
    return switch (view) {
      case Float64View v -> v.lazy().times(1);
      case Float32View v -> v.lazy().times(1);
      case IntView<?> v -> v.lazy().abs();
      case LongView<?> v -> v.lazy().abs();
      case ConvertingView<?> v -> throw new AssertionError(v);
    };
  }

  private static Object parallel(ArrayView view) {
    return switch (view) {
      case Float64View v -> new ParallelFloat64View(v, SMALL);
      case Float32View v -> new ParallelFloat32View(v, SMALL);
      case IntView<?> v -> parallelInts(v);
      case LongView<?> v -> parallelLongs(v);
      case ConvertingView<?> v -> throw new AssertionError(v);
    };
  }

  private static <V extends IntView<V>> Object parallelInts(IntView<V> view) {
    return new ParallelIntView<>(view.self(), SMALL);
  }

  private static <V extends LongView<V>> Object parallelLongs(LongView<V> view) {
    return new ParallelLongView<>(view.self(), SMALL);
  }
}
