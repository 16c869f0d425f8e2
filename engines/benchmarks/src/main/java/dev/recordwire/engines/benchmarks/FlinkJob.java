package dev.recordwire.engines.benchmarks;

import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.api.java.typeutils.TupleTypeInfo;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.streaming.api.functions.source.legacy.SourceFunction;
import org.apache.flink.util.Collector;

/// A job in a cluster of this process: a source, and behind it two tasks, to which elements go by
/// their keys, and which keep the last element of each key in state and pass it on.
final class FlinkJob implements AutoCloseable {
  private static final int KEYS = 1_000;
  private static final int TASKS = 2;

  /// When the source of the running job emitted its first element.
  private static volatile long start;

  private final MiniCluster cluster;
  private final FlinkFormat format;

  private FlinkJob(MiniCluster cluster, FlinkFormat format) {
    this.cluster = cluster;
    this.format = format;
  }

  /// Starts a cluster for jobs with a payload.
  static FlinkJob open(FlinkFormat format) throws Exception {
    Configuration settings = new Configuration();
    settings.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(32));
    settings.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(32));
    settings.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(32));
    MiniCluster cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(settings)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(TASKS)
                .withRandomPorts()
                .build());
    cluster.start();
    return new FlinkJob(cluster, format);
  }

  /// Runs a job with so many elements; returns the nanoseconds for each.
  @SuppressWarnings("deprecation") // the source that does the least by itself
  double run(int count) throws Exception {
    StreamExecutionEnvironment environment = new StreamExecutionEnvironment();
    environment.setParallelism(TASKS);
    TypeInformation<Tuple2<Integer, Object>> pairs = new TupleTypeInfo<>(Types.INT, format.type());
    environment
        .addSource(new Samples(format, count), pairs)
        .setParallelism(1)
        .keyBy(pair -> pair.f0, Types.INT)
        .process(new Latest(format.type()))
        .returns(format.type())
        .sinkTo(new DiscardingSink<>());
    cluster.executeJobBlocking(environment.getStreamGraph().getJobGraph());
    return (double) (System.nanoTime() - start) / count;
  }

  @Override
  public void close() {
    cluster.closeAsync().join();
  }

  /// Emits one object many times. It is made anew in the process of the task, since not every
  /// format's objects can be sent there by Java's serialization.
  @SuppressWarnings("deprecation") // the source that does the least by itself
  private static final class Samples implements SourceFunction<Tuple2<Integer, Object>> {
    private static final long serialVersionUID = 1L;

    private final byte[] bytes;
    private final TypeInformation<Object> type;
    private final int count;
    private volatile boolean isCancelled;

    Samples(FlinkFormat format, int count) {
      this.bytes = FlinkSerializer.of(format).bytes();
      this.type = format.type();
      this.count = count;
    }

    @Override
    public void run(SourceContext<Tuple2<Integer, Object>> context) {
      Object sample = FlinkSerializer.of(type).read(bytes);
      start = System.nanoTime();
      for (int i = 0; i < count && !isCancelled; i++) {
        context.collect(Tuple2.of(i % KEYS, sample));
      }
    }

    @Override
    public void cancel() {
      isCancelled = true;
    }
  }

  /// Keeps the last element of each key.
  private static final class Latest
      extends KeyedProcessFunction<Integer, Tuple2<Integer, Object>, Object> {
    private static final long serialVersionUID = 1L;

    private final TypeInformation<Object> type;
    private transient ValueState<Object> latest;

    @SuppressWarnings("NullAway.Init") // Flink calls open first
    Latest(TypeInformation<Object> type) {
      this.type = type;
    }

    @Override
    public void open(OpenContext context) {
      latest = getRuntimeContext().getState(new ValueStateDescriptor<>("latest", type));
    }

    @Override
    public void processElement(Tuple2<Integer, Object> pair, Context context, Collector<Object> out)
        throws Exception {
      Object before = latest.value();
      latest.update(pair.f1);
      out.collect(Objects.requireNonNullElse(before, pair.f1));
    }
  }
}
