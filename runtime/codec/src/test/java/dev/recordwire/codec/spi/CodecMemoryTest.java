package dev.recordwire.codec.spi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Failures of the caller's memory are the JDK's own exceptions.
final class CodecMemoryTest {
  @Test
  void aClosedArenaIsAnIllegalState() {
    byte[] bytes = Panes.CODEC.encode(Panes.random(new Random(1), 50));
    MemorySegment segment;
    Panes panes;
    try (Arena arena = Arena.ofConfined()) {
      segment = arena.allocate(bytes.length).copyFrom(MemorySegment.ofArray(bytes));
      panes = Panes.CODEC.decode(segment);
    }
    assertThrows(IllegalStateException.class, () -> Panes.CODEC.decode(segment));
    assertThrows(IllegalStateException.class, () -> panes.float64s().get(0));
    assertThrows(IllegalStateException.class, () -> Panes.CODEC.encode(panes));
    assertThrows(
        IllegalStateException.class, () -> ReadingCodec.CODEC.encode(Samples.READING, segment, 0));
  }

  @Test
  void aConfinedArenaBelongsToItsThread() throws InterruptedException {
    byte[] bytes = ReadingCodec.CODEC.encode(Samples.READING);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(19).copyFrom(MemorySegment.ofArray(bytes));
      Thread other =
          new Thread(
              () ->
                  assertThrows(
                      WrongThreadException.class, () -> ReadingCodec.CODEC.decode(segment)));
      Throwable[] failure = new Throwable[1];
      other.setUncaughtExceptionHandler((thread, thrown) -> failure[0] = thrown);
      other.start();
      other.join();
      assertThat(failure[0]).isNull();
    }
  }

  @Test
  void aReadOnlyTargetIsRefused() {
    byte[] target = new byte[40];
    assertThrows(
        ReadOnlyBufferException.class,
        () ->
            ReadingCodec.CODEC.encode(Samples.READING, ByteBuffer.wrap(target).asReadOnlyBuffer()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            ReadingCodec.CODEC.encode(
                Samples.READING, MemorySegment.ofArray(target).asReadOnly(), 0));
    assertThat(target).isEqualTo(new byte[40]);
  }

  @Test
  void afterAnErrorTheCodecIsAsGoodAsNew() {
    byte[] bytes = ReadingCodec.CODEC.encode(Samples.READING);
    Errors.decoding(() -> ReadingCodec.CODEC.decode(bytes, 0, 18));
    assertThat(ReadingCodec.CODEC.decode(bytes)).isEqualTo(Samples.READING);
  }
}
