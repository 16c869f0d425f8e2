package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.management.ThreadMXBean;
import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/// Counts beyond the payload's bytes cost little memory, in every nesting of containers.
@SuppressWarnings({"ArrayRecordComponent", "WireCollisions"}) // no two of the values are compared
class HostileClaimsTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int PAYLOAD = 1 << 18;
  private static final int LEVELS = 62;

  /// Each kind of container; it may contain any other.
  @Wire
  sealed interface Nest {
    @Wire
    @Tag(1)
    record OfList(List<Nest> held) implements Nest {}

    @Wire
    @Tag(2)
    record OfCollection(Collection<Nest> held) implements Nest {}

    @Wire
    @Tag(3)
    record OfArray(Nest[] held) implements Nest {}

    @Wire
    @Tag(4)
    record OfSet(Set<Nest> held) implements Nest {}

    @Wire
    @Tag(5)
    record OfKeys(Map<Nest, Byte> held) implements Nest {}

    @Wire
    @Tag(6)
    record OfValues(Map<Byte, Nest> held) implements Nest {}

    @Wire
    @Tag(7)
    record OfSortedValues(SortedMap<Byte, Nest> held) implements Nest {}

    @Wire
    @Tag(8)
    record OfOptionals(List<Optional<Nest>> held) implements Nest {}

    @Wire
    @Tag(9)
    record OfSets(List<Set<Nest>> held) implements Nest {}

    @Wire
    @Tag(10)
    record OfArrays(Nest[][] held) implements Nest {}

    @Wire(evolvable = true)
    @Tag(11)
    record OfFields(List<Nest> held) implements Nest {}

    @Wire
    @Tag(12)
    record Nothing() implements Nest {}
  }

  private static final int LAST_CONTAINER = 11;

  @Wire(lengths = LengthPrefix.UINT16)
  record Many(List<Set<Integer>> sets, List<Map<Integer, Integer>> maps, List<List<Byte>> lists) {}

  @Test
  void everyContainerInEveryOther() {
    for (int outer = 1; outer <= LAST_CONTAINER; outer++) {
      for (int inner = 1; inner <= LAST_CONTAINER; inner++) {
        for (int bytesPerElement = 1; bytesPerElement <= 6; bytesPerElement++) {
          byte[] payload = nested(outer, inner, bytesPerElement);
          checkAllocation(
              HostileClaimsTest_NestCodec.CODEC,
              payload,
              outer + " in " + inner + ", " + bytesPerElement);
        }
      }
    }
  }

  /// Nested containers, each of which claims all remaining bytes for its elements.
  private static byte[] nested(int outer, int inner, int bytesPerElement) {
    ByteBuffer payload = ByteBuffer.allocate(PAYLOAD).order(ByteOrder.LITTLE_ENDIAN);
    for (int level = 0; level < LEVELS; level++) {
      int tag = level % 2 == 0 ? outer : inner;
      payload.put((byte) tag);
      if (tag == 11) {
        payload.putInt(payload.remaining() - 4);
        payload.putShort((short) (1 << 3 | 5));
        payload.putInt(payload.remaining() - 4);
      }
      claim(payload, bytesPerElement);
      switch (tag) {
        case 6, 7 -> payload.put((byte) level);
        case 8 -> payload.put((byte) 1);
        case 9, 10 -> claim(payload, bytesPerElement);
        default -> {}
      }
    }
    return payload.array();
  }

  private static void claim(ByteBuffer payload, int bytesPerElement) {
    payload.putInt((payload.remaining() - 4) / bytesPerElement);
  }

  @Test
  void containersOfNothing() {
    byte[] payload = new byte[PAYLOAD];
    payload[0] = (byte) 0xFF;
    payload[1] = (byte) 0xFF;
    checkAllocation(HostileClaimsTest_ManyCodec.CODEC, payload, "sets");
  }

  @Test
  void containersOfOneRecordClaimEachByteOnce() {
    ByteBuffer payload = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
    payload.put((byte) 1).putInt(25).put((byte) 1).putInt(20);

    DecodeException malformed =
        assertThrows(
            DecodeException.class, () -> HostileClaimsTest_NestCodec.decode(payload.array()));

    assertThat(malformed.path()).isEqualTo("Nest.held[0].held");
    assertThat(malformed.offset()).isEqualTo(6);
    assertThat(malformed.reason())
        .isEqualTo(
            "its 20 elements take at least 20 bytes; with the elements of the other lists,"
                + " sets and maps they take 15 bytes more than the payload has");
  }

  @Test
  void theMinSizeOfAUnionIsItsTagAndItsSmallestRecord() {
    assertThat(HostileClaimsTest_NestCodec.CODEC.minSize()).isEqualTo(1);
    assertThat(HostileClaimsTest_ChainCodec.CODEC.minSize()).isAtLeast(2);
    assertThat(HostileClaimsTest_ChainCodec.CODEC.minSize()).isAtMost(5);
  }

  /// A record that contains itself without a container in between.
  @Wire
  sealed interface Chain {
    @Wire
    @Tag(1)
    record Link(Chain next) implements Chain {}

    @Wire
    @Tag(2)
    record End(int value) implements Chain {}
  }

  @Test
  void unionsThatHoldThemselves() {
    Chain chain = new Chain.Link(new Chain.Link(new Chain.End(7)));
    assertThat(HostileClaimsTest_ChainCodec.decode(HostileClaimsTest_ChainCodec.encode(chain)))
        .isEqualTo(chain);
  }

  private static void checkAllocation(Codec<?> codec, byte[] payload, String what) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    assertThrows(DecodeException.class, () -> codec.decode(payload));
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertWithMessage(what).that(allocated).isAtMost(16L * payload.length + (64 << 10));
  }
}
