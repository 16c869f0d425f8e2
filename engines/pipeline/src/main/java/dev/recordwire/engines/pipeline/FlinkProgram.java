package dev.recordwire.engines.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.BlobServerOptions;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.configuration.WebOptions;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.execution.ExecutionState;
import org.apache.flink.runtime.executiongraph.AccessExecutionVertex;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.SavepointRestoreSettings;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/// A cluster of Flink with two task managers, in which a version of the job runs.
///
/// Its arguments are the version, `first` or `second`, the address of Kafka, the folder of the
/// run, and for the second version the savepoint. It does what the lines of its input say:
///
/// | line | what it does | its answer |
/// |---|---|---|
/// | `taken` | fails if the job has | the messages taken by both versions of the job |
/// | `read` | | the messages that this version read, some of them twice after a failure |
/// | `kill` | waits for traffic, ends a task manager and starts another | `killed` |
/// | `stop` | ends the job with a savepoint | the savepoint |
final class FlinkProgram implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int TASK_MANAGERS = 2;
  private static final int RESTARTS = 10;
  private static final int TRAFFIC = 50;

  private final MiniCluster cluster;
  private final JobID job;
  private final Path folder;

  private FlinkProgram(MiniCluster cluster, JobID job, Path folder) {
    this.cluster = cluster;
    this.job = job;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[2]);
    MiniCluster cluster = cluster();
    JobGraph graph =
        arguments[0].equals("first")
            ? graph(new DelaysJob<>(new JobVersion.First(), arguments[1], folder))
            : graph(new DelaysJob<>(new JobVersion.Second(), arguments[1], folder));
    if (arguments.length > 3) {
      graph.setSavepointRestoreSettings(SavepointRestoreSettings.forPath(arguments[3]));
    }
    await(cluster.submitJob(graph));
    try (FlinkProgram program = new FlinkProgram(cluster, graph.getJobID(), folder);
        BufferedReader commands =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = commands.readLine(); line != null; line = commands.readLine()) {
        System.out.println(program.run(line));
      }
    }
    Runtime.getRuntime().halt(0); // some threads of Flink outlive the cluster
  }

  private static MiniCluster cluster() throws Exception {
    String temporary = System.getProperty("java.io.tmpdir");
    Configuration settings = new Configuration();
    settings.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(32));
    settings.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(32));
    settings.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(32));
    settings.set(CoreOptions.TMP_DIRS, temporary);
    settings.set(WebOptions.TMP_DIR, temporary);
    settings.set(BlobServerOptions.STORAGE_DIRECTORY, Path.of(temporary, "blobs").toString());
    MiniCluster cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(settings)
                .setNumTaskManagers(TASK_MANAGERS)
                .setNumSlotsPerTaskManager(1)
                .withRandomPorts()
                .build());
    cluster.start();
    return cluster;
  }

  private static JobGraph graph(DelaysJob<?, ?> job) {
    Configuration settings = new Configuration();
    settings.set(PipelineOptions.GENERIC_TYPES, false);
    settings.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, RESTARTS);
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(100));
    settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(200));
    StreamExecutionEnvironment environment = new StreamExecutionEnvironment(settings);
    environment.setParallelism(TASK_MANAGERS);
    job.addTo(environment);
    return environment.getStreamGraph().getJobGraph();
  }

  private String run(String command) throws Exception {
    return switch (command) {
      case "taken" -> taken();
      case "read" -> String.valueOf(Traffic.read());
      case "kill" -> kill();
      case "stop" -> stop();
      default -> throw new IllegalArgumentException("no station says " + command);
    };
  }

  private String taken() throws Exception {
    JobStatus status = await(cluster.getJobStatus(job));
    if (status.isGloballyTerminalState()) {
      fail(status);
    }
    return String.valueOf(Traffic.taken());
  }

  private void fail(JobStatus status) throws Exception {
    await(cluster.requestJobResult(job)).toJobExecutionResult(FlinkProgram.class.getClassLoader());
    throw new IllegalStateException("the job is " + status);
  }

  /// Ends a task manager while messages are on their way that no checkpoint has.
  private String kill() throws Exception {
    until(() -> Traffic.sinceCheckpoint() >= TRAFFIC, "no flights came");
    await(cluster.terminateTaskManager(0));
    cluster.startTaskManager();
    return "killed";
  }

  /// Flink refuses a savepoint while a task starts, though others have taken flights by then.
  private boolean runsWhole() throws Exception {
    for (AccessExecutionVertex task :
        await(cluster.getExecutionGraph(job)).getAllExecutionVertices()) {
      if (task.getExecutionState() != ExecutionState.RUNNING) {
        return false;
      }
    }
    return true;
  }

  private String stop() throws Exception {
    until(this::runsWhole, "some tasks did not start");
    String target = folder.resolve("savepoints").toUri().toString();
    String savepoint =
        await(cluster.stopWithSavepoint(job, target, false, SavepointFormatType.CANONICAL));
    await(cluster.requestJobResult(job));
    return savepoint;
  }

  /// Waits until something is so.
  ///
  /// @param otherwise what to say if it is not in time
  private static void until(Callable<Boolean> condition, String otherwise) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > end) {
        throw new TimeoutException(otherwise + " within " + PATIENCE.toSeconds() + " s");
      }
      Thread.sleep(1);
    }
  }

  private static <T> T await(Future<T> future)
      throws InterruptedException, ExecutionException, TimeoutException {
    return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  @Override
  public void close() throws IOException {
    cluster.closeAsync().join();
  }
}
