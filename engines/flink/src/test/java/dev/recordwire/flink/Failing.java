package dev.recordwire.flink;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.CheckpointListener;

/// Passes elements on, and fails a few times, each time after a checkpoint was complete and some
/// elements came after it.
///
/// @param <T> the element
final class Failing<T> implements MapFunction<T, T>, CheckpointListener {
  private static final long serialVersionUID = 1L;
  private static final int AFTER = 50;
  private static final Map<String, AtomicInteger> LEFT = new ConcurrentHashMap<>();

  private final String name;
  private int sinceCheckpoint = Integer.MIN_VALUE;

  /// @param name a name that no other test has
  Failing(String name, int times) {
    this.name = name;
    LEFT.put(name, new AtomicInteger(times));
  }

  @Override
  public T map(T value) throws InterruptedException {
    sinceCheckpoint++;
    AtomicInteger left = left(name);
    if (left.get() > 0) {
      Thread.sleep(1); // until checkpoints have had their time
    }
    if (sinceCheckpoint > AFTER && left.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
      throw new IllegalStateException("this failure is part of the test " + name);
    }
    return value;
  }

  private static AtomicInteger left(String name) {
    return LEFT.getOrDefault(name, new AtomicInteger());
  }

  /// Whether it has failed as many times as it was to.
  static boolean isDone(String name) {
    return left(name).get() == 0;
  }

  @Override
  public void notifyCheckpointComplete(long checkpointId) {
    if (sinceCheckpoint < 0) {
      sinceCheckpoint = 0;
    }
  }
}
