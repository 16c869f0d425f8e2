package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Int32Array;
import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.DecodedPrefix;
import dev.recordwire.codec.Utf8View;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Records back to back: each is decoded up to its end, and some have a size that is known before.
class BackToBackTest {
  @Wire
  record Tick(int id, Utf8View name) {}

  @Wire(evolvable = true)
  record Growing(int id, String name) {}

  @Wire
  record Fixed(
      Instant time, UUID id, @Utf8(bytes = 3) String code, @Int32Array(count = 2) int[] pair) {}

  @Wire
  record Leg(Fixed from, Fixed to, boolean last) {}

  @Wire
  record Wrapped(int id, Growing growing) {}

  @Wire
  record Listed(List<Fixed> list) {}

  @Wire
  record Maybe(Optional<Integer> number) {}

  @Wire
  record Empty() {}

  @Wire
  sealed interface Side {
    @Tag(1)
    @Wire
    record Left(int x) implements Side {}

    @Tag(2)
    @Wire
    record Right(int x) implements Side {}
  }

  @Wire
  record Sided(Side side) {}

  @Test
  void aBufferIsReadToItsEnd() {
    List<Tick> ticks = new ArrayList<>();
    ByteBuffer array = ByteBuffer.allocate(4000);
    ByteBuffer direct = ByteBuffer.allocateDirect(4000);
    for (int i = 0; i < 100; i++) {
      Tick tick = new Tick(i, Utf8View.of("é".repeat(i % 10)));
      ticks.add(tick);
      BackToBackTest_TickCodec.encode(tick, array);
      BackToBackTest_TickCodec.encode(tick, direct);
    }
    for (ByteBuffer buffer : List.of(array.flip(), direct.flip(), array.duplicate().rewind())) {
      List<Tick> read = new ArrayList<>();
      while (buffer.hasRemaining()) {
        read.add(BackToBackTest_TickCodec.CODEC.decodeNext(buffer));
      }
      assertThat(read).isEqualTo(ticks);
    }
  }

  @Test
  void aRecordThatIsCutLeavesThePosition() {
    byte[] bytes = BackToBackTest_TickCodec.encode(new Tick(1, Utf8View.of("abc")));
    for (ByteBuffer buffer : List.of(ByteBuffer.allocate(40), ByteBuffer.allocateDirect(40))) {
      buffer.put(bytes).put(bytes, 0, 9).flip();
      BackToBackTest_TickCodec.CODEC.decodeNext(buffer);
      DecodeException cut =
          assertThrows(
              DecodeException.class, () -> BackToBackTest_TickCodec.CODEC.decodeNext(buffer));
      assertThat(cut)
          .hasMessageThat()
          .isEqualTo("Tick.name at byte 4: it claims 3 bytes, and the payload has 1 byte left");
      assertThat(buffer.position()).isEqualTo(bytes.length);
    }
  }

  @Test
  void aPrefixSaysWhereItEnds() {
    byte[] record = BackToBackTest_GrowingCodec.encode(new Growing(7, "abc"));
    byte[] bytes = new byte[record.length + 20];
    System.arraycopy(record, 0, bytes, 10, record.length);
    DecodedPrefix<Growing> prefix =
        BackToBackTest_GrowingCodec.CODEC.decodePrefix(bytes, 10, bytes.length - 10);
    assertThat(prefix).isEqualTo(new DecodedPrefix<>(new Growing(7, "abc"), record.length));
    MemorySegment heap = MemorySegment.ofArray(bytes).asSlice(10);
    MemorySegment outside = Arena.ofAuto().allocate(heap.byteSize()).copyFrom(heap);
    for (MemorySegment segment : List.of(heap, heap.asReadOnly(), outside)) {
      assertThat(BackToBackTest_GrowingCodec.CODEC.decodePrefix(segment)).isEqualTo(prefix);
    }
    assertThrows(
        IndexOutOfBoundsException.class,
        () -> BackToBackTest_GrowingCodec.CODEC.decodePrefix(bytes, 10, bytes.length));
  }

  @Test
  void limitsAreOfTheRecordAndNotOfWhatFollows() {
    byte[] bytes = new byte[1000];
    Tick tick = new Tick(1, Utf8View.of("abc"));
    BackToBackTest_TickCodec.encode(tick, bytes, 0);
    DecodeLimits enough = DecodeLimits.DEFAULT.withMaxBytes(11);
    DecodeLimits less = DecodeLimits.DEFAULT.withMaxBytes(10);
    assertThat(BackToBackTest_TickCodec.CODEC.decodePrefix(bytes, enough).value()).isEqualTo(tick);
    assertThat(BackToBackTest_TickCodec.CODEC.decodeNext(ByteBuffer.wrap(bytes), enough))
        .isEqualTo(tick);
    assertThat(
            assertThrows(
                DecodeException.class,
                () -> BackToBackTest_TickCodec.CODEC.decodePrefix(bytes, less)))
        .hasMessageThat()
        .isEqualTo("Tick at byte 0: 11 bytes, and DecodeLimits.maxBytes is 10");
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    assertThrows(
        DecodeException.class, () -> BackToBackTest_TickCodec.CODEC.decodeNext(buffer, less));
    assertThat(buffer.position()).isEqualTo(0);
  }

  @Test
  void aFixedSizeIsThatOfEveryValue() {
    assertThat(BackToBackTest_FixedCodec.CODEC.fixedSize()).hasValue(12 + 16 + 3 + 8);
    assertThat(BackToBackTest_LegCodec.CODEC.fixedSize()).hasValue(2 * 39 + 1);
    assertThat(BackToBackTest_EmptyCodec.CODEC.fixedSize()).hasValue(0);
    Fixed fixed = new Fixed(Instant.EPOCH, new UUID(1, 2), "é", new int[2]);
    assertThat(BackToBackTest_LegCodec.encode(new Leg(fixed, fixed, true))).hasLength(79);
    assertThat(BackToBackTest_TickCodec.CODEC.fixedSize()).isEmpty();
    assertThat(BackToBackTest_GrowingCodec.CODEC.fixedSize()).isEmpty();
    assertThat(BackToBackTest_WrappedCodec.CODEC.fixedSize()).isEmpty();
    assertThat(BackToBackTest_ListedCodec.CODEC.fixedSize()).isEmpty();
    assertThat(BackToBackTest_MaybeCodec.CODEC.fixedSize()).isEmpty();
    assertThat(BackToBackTest_SideCodec.CODEC.fixedSize()).isEmpty();
    assertThat(BackToBackTest_SidedCodec.CODEC.fixedSize()).isEmpty();
  }

  @Test
  void theSchemaHasAllThatTheRecordRefersTo() {
    String expected =
        """
        {"recordwire":1,"root":"dev.recordwire.it.BackToBackTest.Sided","schemas":[
        {"union":"dev.recordwire.it.BackToBackTest.Side","variants":[
        {"record":"dev.recordwire.it.BackToBackTest.Side.Left","tag":1},
        {"record":"dev.recordwire.it.BackToBackTest.Side.Right","tag":2}]},
        {"fields":[{"name":"x","type":{"type":"int32"}}],"layout":"packed",
        "record":"dev.recordwire.it.BackToBackTest.Side.Left"},
        {"fields":[{"name":"x","type":{"type":"int32"}}],"layout":"packed",
        "record":"dev.recordwire.it.BackToBackTest.Side.Right"},
        {"fields":[{"name":"side",
        "type":{"record":"dev.recordwire.it.BackToBackTest.Side","type":"struct"}}],
        "layout":"packed","record":"dev.recordwire.it.BackToBackTest.Sided"}]}
        """;
    assertThat(BackToBackTest_SidedCodec.CODEC.schema()).isEqualTo(expected.replace("\n", ""));
  }
}
