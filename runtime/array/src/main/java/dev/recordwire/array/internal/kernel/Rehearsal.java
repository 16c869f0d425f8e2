package dev.recordwire.array.internal.kernel;

import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.Storage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The memory and the numbers that loops are rehearsed with.
///
/// HotSpot leaves out of compiled code whatever has not happened yet, and begins anew when it
/// happens. So lengths, places and contents vary as those of programs do: full blocks and the rest
/// of one, several blocks and less than a vector, a zero and a NaN among numbers.
public final class Rehearsal implements AutoCloseable {
  private static final int[] COUNTS = {1024, 4096, 1000, 37, 2077, 1024, 5};
  private static final int MOST = 4096;

  private static final int ALL_BYTES = MOST * Long.BYTES + Long.BYTES;

  private final Variant variant;
  private final int elementBytes;
  private final boolean floats;
  private final Arena arena = Arena.ofConfined();
  private final byte[] elements = new byte[ALL_BYTES];
  private final byte[] mask = new byte[MOST];
  private final MemorySegment first;
  private final MemorySegment second;
  private final MemorySegment target;
  private int round;
  private int turn;

  /// For loops over the memory that a variant says.
  ///
  /// @param type the loops' interface, whose name begins with the type of its elements
  /// @throws IOException if there is no file to map
  Rehearsal(Class<?> type, Variant variant) throws IOException {
    this.variant = variant;
    String digits = type.getSimpleName().replaceAll("\\D", "");
    this.elementBytes = digits.isEmpty() ? Long.BYTES : Integer.parseInt(digits) / Byte.SIZE;
    this.floats = type.getSimpleName().startsWith("Float");
    this.first = memory(variant.first());
    this.second = memory(variant.second());
    this.target = memory(variant.target());
  }

  private MemorySegment memory(Storage storage) throws IOException {
    return switch (storage) {
      case BYTES, OTHER -> MemorySegment.ofArray(new byte[ALL_BYTES]);
      case NATIVE -> arena.allocate(ALL_BYTES, Long.BYTES);
      case MAPPED -> mapped();
    };
  }

  private MemorySegment mapped() throws IOException {
    Path file = Files.createTempFile("recordwire", null);
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE)) {
      return channel.map(FileChannel.MapMode.READ_WRITE, 0, ALL_BYTES, arena);
    }
  }

  @Override
  public void close() {
    arena.close();
  }

  /// How many turns a round has, each with a length of its own.
  int turns() {
    return COUNTS.length;
  }

  /// Goes to a turn of the round.
  void turn(int number) {
    turn = number;
  }

  /// Writes new contents: numbers that no operation takes out of the range of their type, but for
  /// a zero now and then, and a NaN.
  void nextRound() {
    round++;
    fill(2);
    if (round % Trial.ROUNDS == 0) {
      element(5, 0);
    }
    if (round % Trial.ROUNDS == 1 && floats) {
      element(6, Double.NaN);
    }
    MemorySegment.copy(elements, 0, first, ValueLayout.JAVA_BYTE, 0, ALL_BYTES);
    fill(1);
    MemorySegment.copy(elements, 0, second, ValueLayout.JAVA_BYTE, 0, ALL_BYTES);
    for (int i = 0; i < MOST; i++) {
      mask[i] = (byte) (i * 7 % 10 & 1);
    }
  }

  private void fill(int least) {
    for (int i = 0; i < ALL_BYTES / elementBytes; i++) {
      element(i, least + (i >> least & 1));
    }
  }

  private void element(int index, double value) {
    int at = index * elementBytes;
    if (floats) {
      if (elementBytes == Double.BYTES) {
        Elements.float64(elements, at, value);
      } else {
        Elements.float32(elements, at, (float) value);
      }
      return;
    }
    elements[at] = (byte) value;
  }

  /// The operator of the loops.
  Operator operator() {
    return variant.operator();
  }

  /// Whether the operator is one of two elements.
  boolean takesTwo() {
    return switch (variant.operator().kind()) {
      case ARITHMETIC, COMPARISON, LOGIC, BITS, FUNCTION_OF_TWO -> true;
      case SIGN, ROOT, FUNCTION, TEST, SHIFT, NOTHING -> false;
    };
  }

  /// The memory that is read first.
  MemorySegment segment() {
    return first;
  }

  /// The memory that is read second.
  MemorySegment others() {
    return second;
  }

  /// The memory that is read first, as loops of [Variants] want it.
  Object a() {
    return direct(first, variant.first());
  }

  /// The memory that is read second, as loops of [Variants] want it.
  Object b() {
    return direct(second, variant.second());
  }

  /// The memory that is written, as loops of [Variants] want it.
  Object target() {
    return direct(target, variant.target());
  }

  private static Object direct(MemorySegment segment, Storage storage) {
    return storage == Storage.BYTES ? segment.heapBase().orElseThrow() : segment;
  }

  /// Where elements start: by turns at a whole word and beside one.
  long at() {
    return round % 2 == 0 ? 0 : elementBytes;
  }

  /// How many elements there are.
  int count() {
    return COUNTS[turn];
  }

  /// The size of an element.
  int elementBytes() {
    return elementBytes;
  }

  /// A number that is among the elements in some rounds only.
  int wanted() {
    return round % 4 == 0 ? 3 : 9;
  }

  /// Which elements are picked.
  byte[] mask() {
    return mask;
  }

  /// How many are picked.
  int kept() {
    return Bools.count(mask, 0, count());
  }
}
