package dev.recordwire.flink;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.BlobServerOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.configuration.WebOptions;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.execution.ExecutionState;
import org.apache.flink.runtime.executiongraph.AccessExecutionGraph;
import org.apache.flink.runtime.executiongraph.AccessExecutionVertex;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The cluster of all tests of this JVM, two task managers with two slots each, which starts with
/// the first test and ends after the last.
final class TestCluster implements BeforeAllCallback {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TASK_MANAGERS = 2;
  private static @Nullable Running running;
  private static int firstTaskManager;

  /// A cluster, and the folder of its files.
  private record Running(MiniCluster cluster, Path folder) implements AutoCloseable {
    static Running start() {
      try {
        Path folder = Files.createTempDirectory("recordwire-flink");
        Configuration settings = new Configuration();
        settings.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(32));
        settings.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(32));
        settings.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(64));
        settings.set(CoreOptions.TMP_DIRS, folder.toString());
        settings.set(WebOptions.TMP_DIR, folder.toString());
        settings.set(BlobServerOptions.STORAGE_DIRECTORY, folder.resolve("blobs").toString());
        MiniCluster cluster =
            new MiniCluster(
                new MiniClusterConfiguration.Builder()
                    .setConfiguration(settings)
                    .setNumTaskManagers(TASK_MANAGERS)
                    .setNumSlotsPerTaskManager(2)
                    .withRandomPorts()
                    .build());
        cluster.start();
        return new Running(cluster, folder);
      } catch (Exception e) {
        throw new IllegalStateException("the cluster does not start", e);
      }
    }

    @Override
    public void close() throws IOException {
      cluster.closeAsync().join();
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(Running::delete);
      }
    }

    private static void delete(Path file) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    running =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(TestCluster.class))
            .computeIfAbsent("cluster", _ -> Running.start(), Running.class);
  }

  private static MiniCluster cluster() {
    return requireNonNull(running, "add @ExtendWith(TestCluster.class)").cluster();
  }

  /// An environment for a job of this cluster, which restarts at once where it fails.
  ///
  /// @param backend `hashmap` or `rocksdb`
  static StreamExecutionEnvironment environment(String backend, boolean reusesObjects) {
    Configuration settings = new Configuration();
    settings.set(StateBackendOptions.STATE_BACKEND, backend);
    settings.set(PipelineOptions.OBJECT_REUSE, reusesObjects);
    settings.set(PipelineOptions.GENERIC_TYPES, false);
    settings.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 3);
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(10));
    StreamExecutionEnvironment environment = new StreamExecutionEnvironment(settings);
    environment.setParallelism(2);
    return environment;
  }

  /// An environment for a job that is not started again where it fails.
  static StreamExecutionEnvironment environment() {
    return withoutRestarts(environment("hashmap", false));
  }

  /// The same environment for a job that is not started again where it fails.
  static StreamExecutionEnvironment withoutRestarts(StreamExecutionEnvironment environment) {
    Configuration settings = new Configuration();
    settings.set(RestartStrategyOptions.RESTART_STRATEGY, "disable");
    environment.configure(settings);
    return environment;
  }

  /// Runs a job to its end.
  ///
  /// @throws Exception if it fails
  static void run(StreamExecutionEnvironment environment) throws Exception {
    run(environment.getStreamGraph().getJobGraph());
  }

  /// Runs a job to its end.
  ///
  /// @throws Exception if it fails
  static void run(JobGraph job) throws Exception {
    finish(start(job));
  }

  /// Waits for the end of a job.
  ///
  /// @throws Exception if it fails
  static void finish(JobID job) throws Exception {
    await(cluster().requestJobResult(job)).toJobExecutionResult(TestCluster.class.getClassLoader());
  }

  /// Ends both task managers, with all tasks, and starts two others.
  static void replaceTaskManagers() throws Exception {
    for (int i = 0; i < TASK_MANAGERS; i++) {
      await(cluster().terminateTaskManager(firstTaskManager + i));
    }
    for (int i = 0; i < TASK_MANAGERS; i++) {
      cluster().startTaskManager();
    }
    firstTaskManager += TASK_MANAGERS; // Flink counts those that are gone, too
  }

  /// Runs a job that fails, and returns the messages of the failure and its causes, one a line.
  static String failure(JobGraph job) throws Exception {
    try {
      run(job);
    } catch (TimeoutException e) {
      throw e;
    } catch (Exception e) {
      return Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
          .map(Throwable::getMessage)
          .map(String::valueOf)
          .reduce("", (text, message) -> text + message + "\n");
    }
    throw new AssertionError("the job did not fail");
  }

  /// Starts a job.
  static JobID start(JobGraph job) throws Exception {
    await(cluster().submitJob(job));
    return job.getJobID();
  }

  private static <T> T await(Future<T> future)
      throws InterruptedException, ExecutionException, TimeoutException {
    return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  /// Waits until something is true of a job that runs.
  static void await(JobID job, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.call()) {
      JobStatus status = await(cluster().getJobStatus(job));
      if (status.isGloballyTerminalState() || System.nanoTime() > end) {
        cluster()
            .requestJobResult(job)
            .get(1, TimeUnit.SECONDS)
            .toJobExecutionResult(TestCluster.class.getClassLoader());
        throw new AssertionError("the job is " + status + " before it did what was waited for");
      }
      Thread.sleep(5);
    }
  }

  private static boolean areRunning(AccessExecutionGraph graph) {
    for (AccessExecutionVertex task : graph.getAllExecutionVertices()) {
      if (task.getExecutionState() != ExecutionState.RUNNING) {
        return false;
      }
    }
    return true;
  }

  /// Ends a job with a savepoint, and returns the savepoint's path. Flink refuses a savepoint until
  /// all tasks run, and one may have passed on elements while another one starts.
  static String stop(JobID job, Path folder) throws Exception {
    await(job, () -> areRunning(await(cluster().getExecutionGraph(job))));
    String savepoint =
        await(
            cluster()
                .stopWithSavepoint(
                    job, folder.toUri().toString(), false, SavepointFormatType.CANONICAL));
    await(cluster().requestJobResult(job));
    return savepoint;
  }

  /// Ends a job.
  static void cancel(JobID job) throws Exception {
    await(cluster().cancelJob(job));
    await(cluster().requestJobResult(job));
  }

  /// The class path of a job, with the classes of a folder.
  static JobGraph withClasses(JobGraph job, Path classes) throws IOException {
    job.setClasspaths(List.of(classes.toUri().toURL()));
    return job;
  }
}
