package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Fallback;
import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.UnknownVariant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Unknown records of a sealed interface are kept and written again; the bytes are written by hand
/// from the wire format.
@SuppressWarnings("SameNameButDifferent") // the same type before and after a change
class UnknownVariantsTest {
  private static final HexFormat HEX = HexFormat.of();

  /// The interface before the change.
  static final class Old {
    private Old() {}

    @Wire
    sealed interface Event {
      @Wire(evolvable = true)
      @Tag(1)
      record Opened(int door) implements Event {}

      @Fallback
      record Other(UnknownVariant variant) implements Event {}
    }

    @Wire
    record Log(List<Event> events, Set<Event> kinds, byte end) {}
  }

  /// The interface with one more record.
  static final class New {
    private New() {}

    @Wire
    sealed interface Event {
      @Wire(evolvable = true)
      @Tag(1)
      record Opened(int door) implements Event {}

      @Wire(evolvable = true)
      @Tag(255)
      record Closed(String by) implements Event {}

      @Fallback
      record Other(UnknownVariant variant) implements Event {}
    }

    @Wire
    record Log(List<Event> events, Set<Event> kinds, byte end) {}
  }

  private static final Codec<Old.Log> OLD = Codec.of(Old.Log.class);
  private static final Codec<New.Log> NEW = Codec.of(New.Log.class);

  private static final String OPENED = "01" + "06000000" + "0a00" + "07000000";
  private static final String CLOSED = "ff" + "09000000" + "0d00" + "03000000" + "6ec3a9";

  private static final String LOG =
      "03000000" + CLOSED + OPENED + CLOSED + "02000000" + CLOSED + OPENED + "2a";

  private static final New.Log LOGGED =
      new New.Log(
          List.of(new New.Event.Closed("né"), new New.Event.Opened(7), new New.Event.Closed("né")),
          new LinkedHashSet<>(List.of(new New.Event.Closed("né"), new New.Event.Opened(7))),
          (byte) 42);

  private static UnknownVariant unknown(Old.Event event) {
    return ((Old.Event.Other) event).variant();
  }

  @ParameterizedTest
  @EnumSource
  void unknownVariantsAreWrittenAgain(Carrier carrier) {
    Old.Log log = carrier.decode(OLD, carrier.encode(NEW, LOGGED));

    assertThat(HEX.formatHex(carrier.encode(OLD, log))).isEqualTo(LOG);
    assertThat(OLD.encodedSize(log)).isEqualTo(LOG.length() / 2);
    assertThat(log.events().get(1)).isEqualTo(new Old.Event.Opened(7));
    assertThat(carrier.decode(NEW, carrier.encode(OLD, log))).isEqualTo(LOGGED);
  }

  @ParameterizedTest
  @EnumSource
  void longVariantsAreKept(Carrier carrier) {
    New.Log log = new New.Log(List.of(new New.Event.Closed("é".repeat(5_000))), Set.of(), (byte) 1);

    Old.Log old = carrier.decode(OLD, NEW.encode(log));

    assertThat(carrier.decode(NEW, carrier.encode(OLD, old))).isEqualTo(log);
  }

  @Test
  void equalityTagAndText() {
    Old.Log log = OLD.decode(HEX.parseHex(LOG));
    UnknownVariant first = unknown(log.events().get(0));
    Old.Event other = Codec.of(Old.Event.class).decode(HEX.parseHex("ff" + "03000000" + "080001"));

    assertThat(first.tag()).isEqualTo(255);
    assertThat(HEX.formatHex(first.toByteArray())).isEqualTo("0d00" + "03000000" + "6ec3a9");
    assertThat(first.byteSize()).isEqualTo(CLOSED.length() / 2);
    assertThat(first.toString()).isEqualTo("UnknownVariant[255: 14 bytes]");
    assertThat(first).isEqualTo(unknown(log.events().get(2)));
    assertThat(first.hashCode()).isEqualTo(unknown(log.events().get(2)).hashCode());
    assertThat(first).isNotEqualTo(unknown(other));
    assertThat(log.kinds()).hasSize(2);
  }

  @Test
  void repeatedVariantsInASetAreMalformed() {
    byte[] payload = HEX.parseHex("00000000" + "02000000" + CLOSED + CLOSED + "2a");

    assertThat(assertThrows(DecodeException.class, () -> OLD.decode(payload)))
        .hasMessageThat()
        .contains("the set has this element already");
    assertThat(assertThrows(DecodeException.class, () -> NEW.decode(payload)))
        .hasMessageThat()
        .contains("the set has this element already");
  }

  @Test
  void knownTagsAreRefused() {
    UnknownVariant closed = unknown(OLD.decode(HEX.parseHex(LOG)).events().get(0));
    New.Log log = new New.Log(List.of(new New.Event.Other(closed)), Set.of(), (byte) 0);

    for (EncodeException refused :
        List.of(
            assertThrows(EncodeException.class, () -> NEW.encode(log)),
            assertThrows(EncodeException.class, () -> NEW.encodedSize(log)))) {
      assertThat(refused)
          .hasMessageThat()
          .isEqualTo(
              "Log.events[0].variant: its tag 255 belongs to Closed, which this union knows:"
                  + " decode the payload as this union");
    }
  }

  @ParameterizedTest
  @EnumSource
  void cutVariantsAreMalformed(Carrier carrier) {
    byte[] payload = HEX.parseHex(LOG);
    for (int i = 0; i < payload.length; i++) {
      byte[] cut = Arrays.copyOf(payload, i);

      assertThrows(DecodeException.class, () -> carrier.decode(OLD, cut));
    }
    byte[] tooLong = HEX.parseHex("01000000" + "ff" + "ffffffff" + "00");
    assertThat(assertThrows(DecodeException.class, () -> carrier.decode(OLD, tooLong)))
        .hasMessageThat()
        .isEqualTo(
            "Log.events[0] at byte 5: it claims 4294967295 bytes, and the payload has 1 byte left");
  }

  @Test
  void damageIsReportedOrIsAnotherValue() {
    byte[] payload = HEX.parseHex(LOG);
    for (int i = 0; i < payload.length; i++) {
      for (int value = 0; value < 256; value++) {
        byte[] damaged = payload.clone();
        damaged[i] = (byte) value;
        try {
          Old.Log log = OLD.decode(damaged);
          assertThat(OLD.decode(OLD.encode(log))).isEqualTo(log);
        } catch (DecodeException e) {
          assertThat(e).hasMessageThat().startsWith("Log");
        }
      }
    }
  }
}
