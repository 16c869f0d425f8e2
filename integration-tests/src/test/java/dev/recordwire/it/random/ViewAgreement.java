package dev.recordwire.it.random;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.RecordView;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Compares a record's view and `verify` with `decode`: the values over sound bytes, and the
/// exceptions over cut and damaged bytes.
final class ViewAgreement {
  private static final int OFFSET = 3;

  private final Codec<Record> codec;
  private final @Nullable Class<?> view;

  ViewAgreement(Codec<Record> codec) {
    this.codec = codec;
    this.view = ViewTree.viewOf(codec.type());
  }

  /// Compares the values of a sound payload, wherever it lies.
  void checkSound(byte[] bytes) throws ReflectiveOperationException {
    codec.verify(bytes);
    if (view == null) {
      return;
    }
    Object expected = Tree.of(codec.decode(bytes));
    RecordView<?> over = (RecordView<?>) view.getConstructor().newInstance();
    over.wrap(bytes, 0, bytes.length);
    assertThat(ViewTree.of(over)).isEqualTo(expected);
    assertThat(ViewTree.of(over)).isEqualTo(expected); // by the positions that it remembers
    byte[] room = new byte[bytes.length + 2 * OFFSET];
    Arrays.fill(room, (byte) 0x7F);
    System.arraycopy(bytes, 0, room, OFFSET, bytes.length);
    over.wrap(room, OFFSET, bytes.length);
    assertThat(ViewTree.of(over)).isEqualTo(expected);
    assertThat(Tree.of(over.toRecord())).isEqualTo(expected);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(bytes.length + 1L).asSlice(1);
      memory.copyFrom(MemorySegment.ofArray(bytes));
      over.wrap(memory);
      assertThat(ViewTree.of(over)).isEqualTo(expected);
      codec.verify(memory);
    }
  }

  /// Compares the exception of damaged bytes, or their values if they are sound by chance.
  void checkDamaged(byte[] bytes) throws ReflectiveOperationException {
    Record decoded;
    try {
      decoded = codec.decode(bytes);
    } catch (DecodeException expected) {
      checkFault(bytes, expected);
      return;
    }
    codec.verify(bytes);
    if (view != null) {
      RecordView<?> over = (RecordView<?>) view.getConstructor().newInstance();
      over.wrapUnverified(bytes, 0, bytes.length, DecodeLimits.DEFAULT);
      assertThat(ViewTree.of(over)).isEqualTo(Tree.of(decoded));
    }
  }

  private void checkFault(byte[] bytes, DecodeException expected)
      throws ReflectiveOperationException {
    DecodeException verified =
        assertThrows(
            DecodeException.class,
            () -> codec.verify(bytes),
            () -> HexFormat.of().formatHex(bytes) + " " + expected);
    assertThat(verified).hasMessageThat().isEqualTo(expected.getMessage());
    if (view == null) {
      return;
    }
    RecordView<?> over = (RecordView<?>) view.getConstructor().newInstance();
    try {
      over.wrapUnverified(bytes, 0, bytes.length, DecodeLimits.DEFAULT);
      ViewTree.of(over);
    } catch (DecodeException e) {
      assertThat(e).hasMessageThat().isEqualTo(expected.getMessage());
    }
    RecordView<?> inPlace = (RecordView<?>) view.getConstructor().newInstance();
    try {
      inPlace.wrapUnverified(bytes, 0, bytes.length, DecodeLimits.DEFAULT);
    } catch (DecodeException e) {
      return; // nothing to access
    }
    ViewTree.requireFaultInPlace(inPlace, Objects.requireNonNull(expected.getMessage()));
  }

  /// Compares the verdict alone about many damaged payloads.
  void checkVerdicts(byte[] sound, int count, Random random) {
    for (int i = 0; i < count; i++) {
      byte[] bytes = Damage.of(sound, random);
      String verified = verdict(() -> codec.verify(bytes));
      String decoded = verdict(() -> codec.decode(bytes));
      if (!verified.equals(decoded)) {
        assertWithMessage(HexFormat.of().formatHex(bytes)).that(verified).isEqualTo(decoded);
      }
    }
  }

  private static String verdict(Runnable call) {
    try {
      call.run();
      return "sound";
    } catch (DecodeException e) {
      return e.getMessage();
    }
  }
}
