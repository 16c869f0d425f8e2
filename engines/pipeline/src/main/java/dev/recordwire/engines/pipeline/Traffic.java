package dev.recordwire.engines.pipeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.flink.api.common.functions.RichFilterFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/// Passes on the payloads that have bytes, and counts messages: in state those that were taken
/// exactly once, and in this process those that its tasks read, again and again after a failure.
final class Traffic extends RichFilterFunction<byte[]>
    implements CheckpointedFunction, CheckpointListener {
  private static final long serialVersionUID = 1L;

  private static final AtomicLong READ = new AtomicLong();

  /// The messages that each task has in the last complete checkpoint.
  private static final Map<Integer, Long> COMPLETE = new ConcurrentHashMap<>();

  /// The messages that each task read since its last checkpoint began.
  private static final Map<Integer, Long> SINCE = new ConcurrentHashMap<>();

  private final TreeMap<Long, Long> begun = new TreeMap<>();
  private transient ListState<Long> state;
  private long taken;
  private long since;

  @SuppressWarnings("NullAway.Init") // Flink calls initializeState first
  Traffic() {}

  /// How many messages were read, again and again after a failure.
  static long read() {
    return READ.get();
  }

  /// How many messages were taken, with all that follows from them, since the first version of the
  /// job began.
  static long taken() {
    return sum(COMPLETE);
  }

  /// How many messages will be read again if the tasks fail now.
  static long sinceCheckpoint() {
    return sum(SINCE);
  }

  private static long sum(Map<Integer, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private int task() {
    return getRuntimeContext().getTaskInfo().getIndexOfThisSubtask();
  }

  @Override
  public boolean filter(byte[] payload) {
    READ.incrementAndGet();
    taken++;
    SINCE.put(task(), ++since);
    return payload.length > 0;
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    state =
        context
            .getOperatorStateStore()
            .getListState(new ListStateDescriptor<>("taken", Types.LONG));
    for (long each : state.get()) {
      taken += each;
    }
    COMPLETE.put(task(), taken);
    SINCE.put(task(), 0L);
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    state.clear();
    state.add(taken);
    begun.put(context.getCheckpointId(), taken);
    since = 0;
    SINCE.put(task(), since);
  }

  @Override
  public void notifyCheckpointComplete(long checkpoint) {
    Long complete = begun.remove(checkpoint);
    if (complete != null) {
      COMPLETE.put(task(), complete);
    }
    begun.keySet().removeIf(each -> each < checkpoint);
  }
}
