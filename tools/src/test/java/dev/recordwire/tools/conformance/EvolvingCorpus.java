package dev.recordwire.tools.conformance;

import dev.recordwire.codec.UnknownFields;
import dev.recordwire.tools.conformance.Records.Fields;
import dev.recordwire.tools.conformance.Records.New;
import dev.recordwire.tools.conformance.Records.Old;
import dev.recordwire.tools.conformance.Records.Point;
import dev.recordwire.tools.conformance.Records.Side;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// The part of the corpus about evolvable records, and records that another version wrote.
final class EvolvingCorpus {
  private EvolvingCorpus() {}

  static List<Subject<?>> subjects() {
    return List.of(fields(), oldStation(), newStation(), oldEvent(), newEvent(), relay());
  }

  private static Subject<?> fields() {
    return Subject.of(
            "fields",
            Records_FieldsCodec.CODEC,
            new Fields(
                false,
                (short) 1,
                -1,
                BigInteger.TWO,
                UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"),
                0.5f,
                Double.NaN,
                "né",
                Duration.ofSeconds(-1, 1),
                LocalDate.MAX.withYear(9999),
                LocalTime.NOON,
                LocalDateTime.of(2026, 7, 3, 4, 5),
                new BigDecimal("0.00"),
                BigInteger.TEN,
                new int[] {1, 2},
                Corpus.map("b", 1, "c", 2),
                Optional.of(new Point((short) 1, (short) 2)),
                Optional.of(new Old.Station(1, "Bern", Optional.empty())),
                "abcd"))
        .with(Corpus.hex("00000000"))
        // The default's fixed sizes as kind 5, and the last field first.
        .with(
            Corpus.hex(
                "1f000000 9a00 61626364 0d00 01000000 00 1500 02000000 0900 1d00 04000000"
                    + " 05000000"))
        .withMalformed("06000000 0800 00 0800 00")
        .withMalformed("03000000 0900 00");
  }

  private static Subject<?> oldStation() {
    return Subject.of(
            "station-old",
            Records_Old_StationCodec.CODEC,
            new Old.Station(7, "Bern", Optional.of(new Point((short) 1, (short) 2))))
        .with(Records_New_StationCodec.CODEC.encode(newest()))
        .withMalformed("00000000")
        .withMalformed("08000000 1500 02000000 6141");
  }

  private static New.Station newest() {
    return new New.Station(
        "Bern",
        7,
        540.5,
        Optional.of("SBB"),
        Side.BUY,
        List.of(1, 2),
        OptionalInt.of(3),
        Instant.ofEpochSecond(1, 2));
  }

  private static Subject<?> newStation() {
    return Subject.of("station-new", Records_New_StationCodec.CODEC, newest())
        .with(
            Records_Old_StationCodec.CODEC.encode(
                new Old.Station(7, "Bern", Optional.of(new Point((short) 1, (short) 2)))));
  }

  private static Subject<?> oldEvent() {
    return Subject.of("event-old", Records_Old_EventCodec.CODEC, new Old.Event.Opened(3))
        .with(Records_New_EventCodec.CODEC.encode(new New.Event.Closed(4, "né")));
  }

  private static Subject<?> newEvent() {
    return Subject.of("event-new", Records_New_EventCodec.CODEC, new New.Event.Closed(4, "né"))
        .with(Corpus.hex("09 02000000 ffff"));
  }

  private static Subject<?> relay() {
    return Subject.of("relay", Records_Old_RelayCodec.CODEC, new Old.Relay(7, UnknownFields.NONE))
        .with(Records_New_StationCodec.CODEC.encode(newest()));
  }
}
