package dev.recordwire.flink;

import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int32View;
import dev.recordwire.codec.OpenEnum;
import dev.recordwire.codec.UnknownFields;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.api.common.typeinfo.TypeInfo;

/// Records of several shapes.
final class Shapes {
  private Shapes() {}

  /// A record of a fixed size.
  @Wire
  record Place(int latitude, int longitude) {}

  /// The sum of a station, as state of a job.
  @Wire(evolvable = true)
  record Total(int station, long count, double sum) {
    Total with(Reading reading) {
      return new Total(station, count + 1, sum + reading.celsius().sum());
    }
  }

  /// A record in which nothing can change, though it holds others.
  @Wire(evolvable = true)
  record Visit(String name, Instant at, Optional<Place> place, long id) {}

  /// A record that default limits refuse if its number has more than 1 000 digits.
  @Wire
  record Price(BigDecimal amount) {}

  enum Side {
    LEFT,
    RIGHT
  }

  /// Records whose hash code differs between processes.
  @Wire
  record WithEnum(int number, List<Side> sides) {}

  @Wire
  record WithOpenEnum(OpenEnum<Side> side) {}

  @Wire
  record WithArray(String name, Map<String, int[]> numbers) {}

  /// A record that lies in its bytes.
  @Wire(evolvable = true)
  record WithView(Int32View numbers, UnknownFields rest) {}

  /// A union.
  @Wire
  sealed interface Event {
    @Wire
    @Tag(1)
    record Opened(int door) implements Event {}

    @Wire
    @Tag(2)
    record Moved(Place from, Place to) implements Event {}
  }

  /// A record that jobs do not change.
  @Wire
  @TypeInfo(RecordwireTypeInfoFactory.Sharing.class)
  record Shared(List<String> names) {}

  /// A record that Flink knows by a setting.
  @Wire
  record Configured(Float64View numbers) {}

  /// A record that contains itself.
  @Wire
  record Tree(String name, List<Tree> branches) {}
}
