package dev.recordwire.array.internal.kernel;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Elements that lie apart are copied from where they are and back, on every backend, and nothing
/// around them is read or written.
final class StridesTest {
  private static final int[] COUNTS = Sizes.of(0, 1, 2, 3, 4, 5, 8, 9, 16, 17, 33, 64, 100);
  private static final int[] SIZES = {1, 2, 4, 8};
  private static final int AROUND = 5;

  private final Random random = new Random(20260102);

  private interface Check {
    void on(int bytes, long stride, int count);
  }

  private static void each(Check check) {
    for (int bytes : SIZES) {
      for (int count : COUNTS) {
        for (int stride = bytes; stride < 80; stride += stride < 40 ? 1 : 13) {
          check.on(bytes, stride, count);
          check.on(bytes, -stride, count);
        }
      }
    }
  }

  /// How far from the lowest byte to the highest.
  private static int extent(int bytes, long stride, int count) {
    return count == 0 ? 0 : (int) ((count - 1) * Math.abs(stride)) + bytes;
  }

  /// Where the first element starts.
  private static long first(long stride, int count) {
    return stride > 0 || count == 0 ? 0 : (1 - count) * stride;
  }

  private byte[] random(int size) {
    byte[] bytes = new byte[size];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] gathered(byte[] source, int bytes, long stride, int count) {
    byte[] gathered = new byte[count * bytes];
    for (int i = 0; i < count; i++) {
      int at = (int) (first(stride, count) + i * stride);
      System.arraycopy(source, at, gathered, i * bytes, bytes);
    }
    return gathered;
  }

  /// Of exactly the elements' extent, so that a byte too much would be refused.
  @Test
  void elementsAreGathered() {
    Kernels<Strides> loops = Kernels.load(Strides.class, Backend.current());
    each(
        (bytes, stride, count) -> {
          byte[] source = random(extent(bytes, stride, count));
          byte[] expected = gathered(source, bytes, stride, count);
          String where = count + " of " + bytes + " bytes, " + stride + " apart";
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment outside = arena.allocate(source.length).copyFrom(segment(source));
            MemorySegment readOnly = segment(source).asReadOnly();
            for (Storage storage : new Storage[] {Storage.BYTES, Storage.NATIVE, Storage.OTHER}) {
              MemorySegment memory =
                  switch (storage) {
                    case BYTES -> segment(source);
                    case NATIVE -> outside;
                    default -> readOnly;
                  };
              byte[] target = random(AROUND + expected.length + AROUND);
              byte[] wanted = target.clone();
              System.arraycopy(expected, 0, wanted, AROUND, expected.length);
              loops
                  .in(storage, count)
                  .gather(memory, first(stride, count), stride, count, bytes, target, AROUND);
              assertWithMessage("%s %s", where, storage).that(target).isEqualTo(wanted);
            }
          }
        });
  }

  @Test
  void elementsAreScattered() {
    Kernels<Strides> loops = Kernels.load(Strides.class, Backend.current());
    each(
        (bytes, stride, count) -> {
          byte[] elements = random(AROUND + count * bytes);
          byte[] target = random(extent(bytes, stride, count));
          byte[] before = target.clone();
          loops
              .in(Storage.BYTES, count)
              .scatter(
                  elements, AROUND, segment(target), first(stride, count), stride, count, bytes);
          String where = count + " of " + bytes + " bytes, " + stride + " apart";
          assertWithMessage(where)
              .that(gathered(target, bytes, stride, count))
              .isEqualTo(Arrays.copyOfRange(elements, AROUND, elements.length));
          assertWithMessage(where)
              .that(rest(before, target, bytes, stride, count))
              .isEqualTo(before);
        });
  }

  /// The bytes after, with the elements of before.
  private static byte[] rest(byte[] before, byte[] after, int bytes, long stride, int count) {
    byte[] rest = after.clone();
    for (int i = 0; i < count; i++) {
      int at = (int) (first(stride, count) + i * stride);
      System.arraycopy(before, at, rest, at, bytes);
    }
    return rest;
  }

  /// Elements that no array can hold are copied through one, in pieces.
  @Test
  void memoryOutsideIsFilledInPieces() {
    int count = 20_000;
    byte[] source = random(extent(2, 7, count));
    SpreadElements elements = new SpreadElements(Storage.BYTES, segment(source), 0, 7, count, 2);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment target = arena.allocate(2L * count);
      elements.gather(target);
      assertWithMessage("gathered")
          .that(target.toArray(ValueLayout.JAVA_BYTE))
          .isEqualTo(gathered(source, 2, 7, count));
      target.fill((byte) 9);
      elements.scatter(target);
      assertWithMessage("scattered")
          .that(gathered(source, 2, 7, count))
          .isEqualTo(target.toArray(ValueLayout.JAVA_BYTE));
    }
  }

  private static MemorySegment segment(byte[] bytes) {
    return MemorySegment.ofArray(bytes);
  }
}
