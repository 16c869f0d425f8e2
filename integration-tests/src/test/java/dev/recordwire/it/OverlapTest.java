package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Wire;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Int8View;
import dev.recordwire.codec.EncodeException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A value with memory in the target is encoded as if it had been copied before, or refused.
class OverlapTest {
  @Wire
  record Framed(long id, Int8View bytes) {}

  @Wire
  record Blob(long id, byte[] bytes) {}

  @Wire
  record Flags(BoolView flags) {}

  private static final int SIZE = 5000;
  private static final int ELEMENTS = 3000;

  private static List<MemorySegment> targets() {
    return List.of(
        MemorySegment.ofArray(new byte[SIZE]),
        MemorySegment.ofArray(new byte[SIZE + 7]).asSlice(7),
        MemorySegment.ofArray(new long[SIZE / 8]),
        Arena.ofAuto().allocate(SIZE));
  }

  @Test
  void viewsOfTheTarget() {
    int refused = 0;
    int right = 0;
    for (MemorySegment target : targets()) {
      for (boolean readOnly : new boolean[] {false, true}) {
        for (int elements : new int[] {1, 100, ELEMENTS}) {
          for (int from = 0; from + elements <= SIZE && from < 60; from++) {
            for (int i = 0; i < SIZE; i++) {
              target.set(ValueLayout.JAVA_BYTE, i, (byte) (i * 31));
            }
            MemorySegment part = target.asSlice(from, elements);
            Int8View view = Int8View.wrap(readOnly ? part.asReadOnly() : part);
            byte[] before = view.toArray();
            try {
              long size = OverlapTest_FramedCodec.encode(new Framed(-1, view), target, 3);
              Framed decoded = OverlapTest_FramedCodec.decode(target.asSlice(3, size));
              assertThat(decoded.bytes().toArray()).isEqualTo(before);
              right++;
            } catch (EncodeException e) {
              assertThat(e)
                  .hasMessageThat()
                  .isEqualTo(
                      "Framed.bytes: its elements lie in the target, and the payload overwrote"
                          + " them: encode a copy of them, or encode into other memory");
              refused++;
            }
          }
        }
      }
    }
    assertThat(refused).isGreaterThan(0);
    assertThat(right).isGreaterThan(0);
  }

  @Test
  void theTargetItself() {
    byte[] target = new byte[SIZE];
    EncodeException e =
        assertThrows(
            EncodeException.class,
            () -> OverlapTest_BlobCodec.encode(new Blob(1, target), target, 0));
    assertThat(e).hasMessageThat().startsWith("Blob.bytes: its elements lie in the target");
  }

  @Test
  void boolsChangedByAnotherThread() throws InterruptedException {
    byte[] bytes = new byte[100_000];
    BoolView flags = BoolView.wrap(MemorySegment.ofArray(bytes));
    boolean[] done = new boolean[1];
    Thread other =
        new Thread(
            () -> {
              for (int i = 0; i < 3000; i++) {
                MemorySegment.ofArray(bytes).asSlice(90_000).fill((byte) (i % 3));
              }
              done[0] = true;
            });
    other.start();
    byte[] target = new byte[100_100];
    while (!done[0] && other.isAlive()) {
      try {
        int size = OverlapTest_FlagsCodec.encode(new Flags(flags), target, 0);
        assertThat(OverlapTest_FlagsCodec.decode(target, 0, size).flags().size())
            .isEqualTo(bytes.length);
      } catch (EncodeException e) {
        assertThat(e.path()).startsWith("Flags.flags[");
      }
    }
    other.join();
  }
}
