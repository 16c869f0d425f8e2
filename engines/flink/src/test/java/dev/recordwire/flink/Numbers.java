package dev.recordwire.flink;

import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.source.legacy.SourceFunction;

/// A source of the integers from 0 on, which goes on where a checkpoint left it.
@SuppressWarnings("deprecation") // the successor needs splits, enumerators and serializers of them
final class Numbers implements SourceFunction<Integer>, CheckpointedFunction {
  private static final long serialVersionUID = 1L;
  private static final int PAUSE_EVERY = 20;

  private final int count;
  private final boolean staysOpen;
  private volatile boolean isCancelled;
  private int next;
  private transient ListState<Integer> position;

  /// @param count how many there are
  /// @param staysOpen whether the source waits after the last one, until the job is stopped
  @SuppressWarnings("NullAway.Init") // Flink calls initializeState first
  Numbers(int count, boolean staysOpen) {
    this.count = count;
    this.staysOpen = staysOpen;
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    position =
        context
            .getOperatorStateStore()
            .getListState(new ListStateDescriptor<>("position", Types.INT));
    for (int each : position.get()) {
      next = each;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    position.clear();
    position.add(next);
  }

  @Override
  public void run(SourceContext<Integer> context) throws InterruptedException {
    while (!isCancelled && next < count) {
      synchronized (context.getCheckpointLock()) {
        context.collect(next);
        next++;
      }
      if (next % PAUSE_EVERY == 0) {
        Thread.sleep(1);
      }
    }
    while (!isCancelled && staysOpen) {
      Thread.sleep(5);
    }
  }

  @Override
  public void cancel() {
    isCancelled = true;
  }
}
