package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.it.elsewhere.Engine;
import dev.recordwire.it.elsewhere.EngineCodec;
import dev.recordwire.it.records.Fleet;
import dev.recordwire.it.records.Fleet_CarCodec;
import dev.recordwire.it.records.Reading;
import dev.recordwire.it.records.ReadingCodec;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// A value without a representation is an [EncodeException] that names the component and the
/// remedy.
class EncodeErrorsTest {
  private static final Codec<Absences> CODEC = Codec.of(Absences.class);

  @Test
  void textWithAnUnpairedSurrogate() {
    EncodeException refused = refused(new Reading(1, "a\ud800b", 0));

    assertThat(refused.path()).isEqualTo("Reading.name");
    assertThat(refused.reason()).contains("surrogate");
  }

  @Test
  void textBeyondItsLengthPrefix() {
    assertThat(refused(new Reading(1, "x".repeat(65_536), 0)).reason()).contains("65535");
    assertThat(refused(new Reading(1, "한".repeat(21_846), 0)).reason()).contains("65538");
  }

  @Test
  @SuppressWarnings("NullAway") // a user without a null checker may do this
  void aNullComponent() {
    assertThat(refused(new Reading(1, null, 0)).path()).isEqualTo("Reading.name");

    EncodeException nested =
        assertThrows(
            EncodeException.class, () -> Fleet_CarCodec.encode(new Fleet.Car(1, null, "m")));
    assertThat(nested.path()).isEqualTo("Car.engine");
  }

  /// Optionals of each kind, and where one is an element or a map's key.
  @Wire
  record Absences(
      Optional<String> note,
      OptionalInt count,
      OptionalLong bytes,
      OptionalDouble mean,
      List<Optional<String>> notes,
      Map<OptionalInt, Short> byCount) {}

  @Test
  @SuppressWarnings({"NullAway", "NullOptional"}) // a user without a null checker may do this
  void aNullInPlaceOfAnOptional() {
    Optional<String> note = Optional.empty();
    OptionalInt count = OptionalInt.empty();
    OptionalLong bytes = OptionalLong.empty();
    OptionalDouble mean = OptionalDouble.empty();
    List<Optional<String>> nulls = Collections.singletonList(null);
    Map<OptionalInt, Short> nullKey = Collections.singletonMap(null, (short) 1);
    Map<Absences, String> told =
        Map.of(
            new Absences(null, count, bytes, mean, List.of(), Map.of()),
            "Absences.note: it is null, and an Optional never is: pass Optional.empty()",
            new Absences(note, null, bytes, mean, List.of(), Map.of()),
            "Absences.count: it is null, and an OptionalInt never is: pass OptionalInt.empty()",
            new Absences(note, count, null, mean, List.of(), Map.of()),
            "Absences.bytes: it is null, and an OptionalLong never is: pass OptionalLong.empty()",
            new Absences(note, count, bytes, null, List.of(), Map.of()),
            "Absences.mean: it is null, and an OptionalDouble never is: pass"
                + " OptionalDouble.empty()",
            new Absences(note, count, bytes, mean, nulls, Map.of()),
            "Absences.notes[0]: it is null, and an Optional never is: pass Optional.empty()",
            new Absences(note, count, bytes, mean, List.of(), nullKey),
            "Absences.byCount[0].key: it is null, and an OptionalInt never is: pass"
                + " OptionalInt.empty()");
    byte[] target = new byte[100];
    told.forEach(
        (value, message) -> {
          assertThat(assertThrows(EncodeException.class, () -> CODEC.encode(value)))
              .hasMessageThat()
              .isEqualTo(message);
          assertThat(assertThrows(EncodeException.class, () -> CODEC.encode(value, target, 0)))
              .hasMessageThat()
              .isEqualTo(message);
        });
  }

  @Test
  void anUnsignedValueOutOfRange() {
    for (int capacity : new int[] {-1, 65_536}) {
      EncodeException refused =
          assertThrows(
              EncodeException.class, () -> EngineCodec.encode(new Engine(capacity, "", 0)));
      assertThat(refused.path()).isEqualTo("Engine.capacity");
      assertThat(refused.reason()).contains(Integer.toString(capacity));
    }
    EncodeException nested =
        assertThrows(
            EncodeException.class,
            () -> Fleet_CarCodec.encode(new Fleet.Car(1, new Engine(-7, "", 0), "")));
    assertThat(nested.path()).isEqualTo("Car.engine.capacity");
  }

  @Test
  void aTargetThatIsTooSmall() {
    Reading reading = new Reading(42, "Alice", 95.5);

    assertThat(
            assertThrows(
                EncodeException.class, () -> ReadingCodec.encode(reading, new byte[20], 2)))
        .hasMessageThat()
        .contains("19");
    ByteBuffer buffer = ByteBuffer.allocate(18);
    assertThrows(EncodeException.class, () -> ReadingCodec.encode(reading, buffer));
    assertThat(buffer.position()).isEqualTo(0);
    assertThrows(
        EncodeException.class, () -> ReadingCodec.encode(reading, Arena.ofAuto().allocate(18), 0));
  }

  private static EncodeException refused(Reading reading) {
    byte[] target = new byte[200_000];
    assertThrows(EncodeException.class, () -> ReadingCodec.encode(reading, target, 1));
    return assertThrows(EncodeException.class, () -> ReadingCodec.encode(reading));
  }
}
