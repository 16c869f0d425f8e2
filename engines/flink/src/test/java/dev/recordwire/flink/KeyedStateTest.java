package dev.recordwire.flink;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.flink.Shapes.Place;
import dev.recordwire.flink.Shapes.Total;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Jobs with records as keys and in state, which fail twice and recover: each element is in the
/// sums exactly once.
@ExtendWith(TestCluster.class)
class KeyedStateTest {
  private static final int READINGS = 2_000;
  private static final int STATIONS = 10;

  @ParameterizedTest
  @CsvSource({"hashmap, false", "hashmap, true", "rocksdb, false", "rocksdb, true"})
  @SuppressWarnings("deprecation") // sources and sinks of tests
  void sumsAreExactAfterFailures(String backend, boolean reusesObjects) throws Exception {
    String name = "sums " + backend + reusesObjects;
    StreamExecutionEnvironment environment = TestCluster.environment(backend, reusesObjects);
    environment.enableCheckpointing(20);
    BroadcastStream<Place> closed =
        environment
            .fromData(
                RecordwireTypeInfo.of(Shapes_PlaceCodec.CODEC),
                new Place(STATIONS, 0),
                new Place(STATIONS + 1, 0))
            .broadcast(Totals.CLOSED);
    environment
        .addSource(new Numbers(READINGS, false), Types.INT)
        .map(each -> Reading.of(each % STATIONS))
        .map(new Failing<>(name, 2))
        .returns(Reading.class)
        .keyBy(
            RecordwireKey.of(Shapes_PlaceCodec.CODEC, reading -> new Place(reading.station(), 0)))
        .connect(closed)
        .process(new Totals())
        .returns(RecordwireTypeInfo.of(Shapes_TotalCodec.CODEC))
        .addSink(new Collected<>(name));

    TestCluster.run(environment);

    Map<Integer, Total> last = new TreeMap<>();
    for (Object each : Collected.of(name)) {
      last.merge(((Total) each).station(), (Total) each, KeyedStateTest::later);
    }
    assertWithMessage("failures as planned").that(Failing.isDone(name)).isTrue();
    assertThat(last).hasSize(STATIONS);
    last.forEach(
        (station, total) ->
            assertThat(total)
                .isEqualTo(
                    new Total(
                        station, READINGS / STATIONS, READINGS / STATIONS * (43.5 + station))));
  }

  private static Total later(Total first, Total second) {
    return first.count() > second.count() ? first : second;
  }
}
