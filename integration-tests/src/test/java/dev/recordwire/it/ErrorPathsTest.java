package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.DecodeException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The paths and offsets in exceptions for values that may be absent.
class ErrorPathsTest {
  /// A component that may be absent, inside another such component.
  @Wire
  record Maybe(Optional<Integer> value) {}

  @Test
  void aPresenceByteIsNamedAsSuch() {
    DecodeException e =
        assertThrows(
            DecodeException.class,
            () -> ErrorPathsTest_MaybeCodec.decode(new byte[] {2, 0, 0, 0, 0}));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "Maybe.value at byte 0: a presence byte is 00 (absent) or 01 (present), and this byte"
                + " is 02");
  }

  /// A field of fixed size that may follow a length.
  @Wire(evolvable = true)
  record Sized(Optional<Long> number) {}

  @Test
  void aWrongLengthHasAnOffsetInThePayload() {
    byte[] bytes = ErrorPathsTest_SizedCodec.encode(new Sized(Optional.of(5L)));
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 4);
    cut[0] = (byte) (cut[0] - 4); // the record's length
    cut[6] = (byte) (cut[6] - 4); // the field's
    DecodeException e =
        assertThrows(DecodeException.class, () -> ErrorPathsTest_SizedCodec.decode(cut));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo("Sized.number at byte 10: its value takes 4 bytes more than its length says");
  }
}
