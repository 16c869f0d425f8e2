package dev.recordwire.flink;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.recordwire.schema.Change;
import dev.recordwire.schema.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.SavepointRestoreSettings;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Jobs that are stopped with a savepoint and started again with changed records, whose classes
/// only the jobs have.
@ExtendWith(TestCluster.class)
class StateEvolutionTest {
  private static final int KEYS = 4;

  @TempDir private Path folder;

  @SuppressWarnings("deprecation") // sources and sinks of tests
  private static JobGraph job(
      String name, String backend, Path classes, int elements, Map<String, String> values)
      throws IOException {
    StreamExecutionEnvironment environment =
        TestCluster.withoutRestarts(TestCluster.environment(backend, false));
    environment
        .addSource(new Numbers(elements, true), Types.INT)
        .uid("numbers")
        .map(each -> each % KEYS)
        .returns(Types.INT)
        .keyBy(each -> each)
        .process(new Rows(values))
        .uid("rows")
        .returns(Types.STRING)
        .addSink(new Collected<>(name));
    return TestCluster.withClasses(environment.getStreamGraph().getJobGraph(), classes);
  }

  /// Stops a job with a savepoint after some elements.
  private String savepoint(String name, String backend, Path classes, Map<String, String> values)
      throws Exception {
    JobID job = TestCluster.start(job(name, backend, classes, KEYS, values));
    TestCluster.await(job, () -> Collected.of(name).size() == KEYS * values.size());
    return TestCluster.stop(job, folder.resolve("savepoints"));
  }

  private static JobGraph restored(
      String savepoint, String name, String backend, Path classes, Set<String> types)
      throws IOException {
    JobGraph job =
        job(name, backend, classes, 2 * KEYS, types.stream().collect(toMap(each -> each, _ -> "")));
    job.setSavepointRestoreSettings(SavepointRestoreSettings.forPath(savepoint));
    return job;
  }

  private static List<String> run(JobGraph job, String name, int count) throws Exception {
    JobID started = TestCluster.start(job);
    TestCluster.await(started, () -> Collected.of(name).size() == count);
    TestCluster.cancel(started);
    return Collected.of(name).stream().map(Object::toString).toList();
  }

  private Path compile(String version, Stream<String[]> namesAndTexts) throws IOException {
    return JobClasses.compile(
        folder.resolve(version),
        namesAndTexts.collect(toMap(each -> each[0], each -> SafeChange.source(each[0], each[1]))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hashmap", "rocksdb"})
  void stateOutlivesEverySafeChange(String backend) throws Exception {
    List<SafeChange> changes = SafeChange.all();
    Path before =
        compile("v1", changes.stream().map(each -> new String[] {each.name(), each.before()}));
    Path after =
        compile("v2", changes.stream().map(each -> new String[] {each.name(), each.after()}));
    Map<String, String> old = changes.stream().collect(toMap(SafeChange::name, SafeChange::old));

    String first = savepoint("before " + backend, backend, before, old);
    String name = "after " + backend;
    List<String> found =
        run(restored(first, name, backend, after, old.keySet()), name, KEYS * changes.size());

    assertThat(Set.copyOf(found))
        .containsExactlyElementsIn(
            changes.stream().map(each -> each.name() + " " + each.now()).toList());
  }

  @Test
  void everySafeChangeIsTried() {
    assertThat(SafeChange.all().stream().map(SafeChange::change).collect(toSet()))
        .containsExactlyElementsIn(
            Arrays.stream(Change.values())
                .filter(
                    each ->
                        each.verdict(true) == Verdict.SAFE
                            || each.verdict(true) == Verdict.READERS_FIRST)
                .toList());
  }

  /// The id of a component that is gone is used again, which no comparison of two neighbours sees:
  /// the state must have been written again between them.
  @ParameterizedTest
  @ValueSource(strings = {"hashmap", "rocksdb"})
  void stateIsInOneFormAfterEachChange(String backend) throws Exception {
    Path first = compile("v1", named("Row", "int a, Optional<String> b"));
    Path second = compile("v2", named("Row", "int a"));
    Path third = compile("v3", named("Row", "int a, OptionalInt c"));
    String old =
        savepoint("1 " + backend, backend, first, Map.of("Row", "{\"a\":1,\"b\":\"text\"}"));

    JobGraph between = restored(old, "2 " + backend, backend, second, Set.of("Row"));
    JobID job = TestCluster.start(between);
    TestCluster.await(job, () -> Collected.of("2 " + backend).size() == KEYS);
    String now = TestCluster.stop(job, folder.resolve("savepoints"));
    JobGraph last = job("3 " + backend, backend, third, 3 * KEYS, Map.of("Row", ""));
    last.setSavepointRestoreSettings(SavepointRestoreSettings.forPath(now));

    assertThat(Set.copyOf(run(last, "3 " + backend, KEYS)))
        .containsExactly("Row {\"a\":1,\"c\":null}");
  }

  private static Stream<String[]> named(String name, String text) {
    return Stream.<String[]>of(new String[] {name, text});
  }

  private String failure(String backend, String before, String after) throws Exception {
    Path old = compile("v1", named("Reading", before));
    Path now = compile("v2", named("Reading", after));
    String first = savepoint("old " + backend, backend, old, Map.of("Reading", "{\"station\":1}"));
    return TestCluster.failure(restored(first, "now", backend, now, Set.of("Reading")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hashmap", "rocksdb"})
  void anotherChangeIsRefusedByItsName(String backend) throws Exception {
    assertThat(failure(backend, "int station", "long station"))
        .contains(
            "rows.Reading can't read the records of the savepoint: Reading.station: 'station' of"
                + " Reading was int32 and is int64, and payloads written before contain the bytes"
                + " of the old type there: keep the type, and add a component of its own for the"
                + " new type");
  }

  private JobGraph renamed(String backend, boolean isListed) throws Exception {
    Path old = compile("v1", named("Reading", "int station"));
    Path now = compile("v2", named("RenamedReading", "int number"));
    if (isListed) {
      Path file = now.resolve("META-INF/recordwire/former-names.properties");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "rows.Reading=rows.RenamedReading\n");
    }
    String first = savepoint("old " + backend, backend, old, Map.of("Reading", "{\"station\":1}"));
    return restored(first, "renamed", backend, now, Set.of("RenamedReading"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hashmap", "rocksdb"})
  void aRenamedClassIsFoundByItsFormerName(String backend) throws Exception {
    List<String> found = run(renamed(backend, true), "renamed", KEYS);

    assertThat(Set.copyOf(found)).containsExactly("RenamedReading {\"number\":1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hashmap", "rocksdb"})
  void aRenamedClassIsMissedWithTheRemedy(String backend) throws Exception {
    assertThat(TestCluster.failure(renamed(backend, false)))
        .containsMatch(
            "the savepoint has records of rows.Reading, and the job has (no record"
                + " rows.Reading|rows.RenamedReading there): if it was renamed, add the line"
                + " 'rows.Reading=.*' to META-INF/recordwire/former-names.properties in the job's"
                + " jar");
  }
}
