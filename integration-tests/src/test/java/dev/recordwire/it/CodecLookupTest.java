package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.it.elsewhere.Engine;
import dev.recordwire.it.records.Fleet;
import dev.recordwire.it.records.Fleet_CarCodec;
import dev.recordwire.it.records.Reading;
import dev.recordwire.it.records.ReadingCodec;
import org.junit.jupiter.api.Test;

/// `Codec.of` finds the generated codec of a record, also if nothing has used it before.
class CodecLookupTest {
  record NotOnTheWire(int id) {}

  @Test
  void findsTheGeneratedCodec() {
    assertThat(Codec.of(Reading.class)).isSameInstanceAs(ReadingCodec.CODEC);
    assertThat(Codec.of(Fleet.Car.class)).isSameInstanceAs(Fleet_CarCodec.CODEC);
    assertThat(Codec.of(Engine.class).type()).isEqualTo(Engine.class);
  }

  @Test
  void aMissingCodecHasARemedy() {
    IllegalArgumentException none =
        assertThrows(IllegalArgumentException.class, () -> Codec.of(NotOnTheWire.class));

    assertThat(none).hasMessageThat().contains("NotOnTheWire");
    assertThat(none).hasMessageThat().contains("@Wire");
  }
}
