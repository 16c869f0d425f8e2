package dev.recordwire.flink;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.flink.Shapes.Place;
import dev.recordwire.flink.Shapes.Total;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Jobs with records as keys and in state, which fail and recover: each element is in the
/// sums exactly once.
@ExtendWith(TestCluster.class)
class KeyedStateTest {
  private static final int STATIONS = 10;

  @SuppressWarnings("deprecation") // sources and sinks of tests
  private static JobGraph job(
      String name, String backend, boolean reusesObjects, int readings, int failures) {
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
        .addSource(new Numbers(readings, false), Types.INT)
        .map(each -> Reading.of(each % STATIONS))
        .setParallelism(1) // with the source, so that few elements wait between the two
        .map(new Failing<>(name, failures))
        .setParallelism(1)
        .returns(Reading.class)
        .keyBy(
            RecordwireKey.of(Shapes_PlaceCodec.CODEC, reading -> new Place(reading.station(), 0)))
        .connect(closed)
        .process(new Totals())
        .returns(RecordwireTypeInfo.of(Shapes_TotalCodec.CODEC))
        .addSink(new Collected<>(name));
    return environment.getStreamGraph().getJobGraph();
  }

  private static void assertSums(String name, int readings) {
    Map<Integer, Total> last = new TreeMap<>();
    for (Object each : Collected.of(name)) {
      last.merge(((Total) each).station(), (Total) each, KeyedStateTest::later);
    }
    long count = readings / STATIONS;
    assertThat(last).hasSize(STATIONS);
    last.forEach(
        (station, total) ->
            assertThat(total).isEqualTo(new Total(station, count, count * (43.5 + station))));
  }

  @ParameterizedTest
  @CsvSource({"hashmap, false", "hashmap, true", "rocksdb, false", "rocksdb, true"})
  void sumsAreExactAfterFailures(String backend, boolean reusesObjects) throws Exception {
    String name = "sums " + backend + reusesObjects;

    TestCluster.run(job(name, backend, reusesObjects, 4_000, 2));

    assertWithMessage("failures as planned").that(Failing.isDone(name)).isTrue();
    assertSums(name, 4_000);
  }

  @Test
  void sumsAreExactAfterTheTaskManagersAreLost() throws Exception {
    JobID job = TestCluster.start(job("lost", "rocksdb", false, 20_000, 0));
    TestCluster.await(job, () -> Collected.of("lost").size() > 1_000);
    TestCluster.replaceTaskManagers();
    int before = Collected.of("lost").size();
    TestCluster.finish(job);

    assertThat(before).isLessThan(19_000);
    assertSums("lost", 20_000);
  }

  private static Total later(Total first, Total second) {
    return first.count() > second.count() ? first : second;
  }
}
