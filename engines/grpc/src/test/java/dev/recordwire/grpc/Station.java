package dev.recordwire.grpc;

import dev.recordwire.codec.Codec;
import dev.recordwire.grpc.Versions.Total;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;

/// A service with a method of each kind.
final class Station {
  static final String NAME = "weather.Station";

  private static final Codec<Total> TOTAL = Codec.of(Total.class);

  /// Answers with the reading, one station further.
  static final MethodDescriptor<Reading, Reading> NEXT =
      RecordwireMethods.unary(NAME + "/Next", ReadingCodec.CODEC, ReadingCodec.CODEC);

  /// Answers with as many readings as the number of the station.
  static final MethodDescriptor<Reading, Reading> COUNT =
      RecordwireMethods.serverStreaming(NAME + "/Count", ReadingCodec.CODEC, ReadingCodec.CODEC);

  /// Adds all numbers of all readings up.
  static final MethodDescriptor<Reading, Total> SUM =
      RecordwireMethods.clientStreaming(NAME + "/Sum", ReadingCodec.CODEC, TOTAL);

  /// Answers each reading with the totals until then.
  static final MethodDescriptor<Reading, Total> SUMS =
      RecordwireMethods.bidirectional(NAME + "/Sums", ReadingCodec.CODEC, TOTAL);

  private Station() {}

  static ServerServiceDefinition service() {
    return RecordwireService.named(NAME)
        .unary(NEXT, Station::next)
        .serverStreaming(COUNT, Station::count)
        .clientStreaming(SUM, Station::sum)
        .bidirectional(SUMS, Station::sums)
        .build();
  }

  private static Reading next(Reading reading) {
    return new Reading(reading.station() + 1, reading.sensor(), reading.celsius());
  }

  private static void count(Reading reading, Responses<Reading> responses) {
    for (int i = 0; i < reading.station(); i++) {
      responses.send(Reading.of(i));
    }
  }

  private static Total sum(MessageReader<Reading> readings) {
    Total total = new Total(0, 0);
    for (Reading reading : readings) {
      total = plus(total, reading);
    }
    return total;
  }

  private static void sums(MessageReader<Reading> readings, Responses<Total> responses) {
    Total total = new Total(0, 0);
    for (Reading reading : readings) {
      total = plus(total, reading);
      responses.send(total);
    }
  }

  private static Total plus(Total total, Reading reading) {
    return new Total(total.count() + 1, total.sum() + reading.celsius().sum());
  }
}
