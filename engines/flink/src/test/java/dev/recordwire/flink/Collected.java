package dev.recordwire.flink;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.flink.streaming.api.functions.sink.legacy.SinkFunction;

/// A sink that keeps the elements of a job in the memory of the tests.
///
/// @param <T> the element
@SuppressWarnings("deprecation") // the successor needs a writer and serializers of it
final class Collected<T> implements SinkFunction<T> {
  private static final long serialVersionUID = 1L;
  private static final Map<String, List<Object>> ALL = new ConcurrentHashMap<>();

  private final String name;

  /// @param name a name that no other test has
  Collected(String name) {
    this.name = name;
    ALL.put(name, new CopyOnWriteArrayList<>());
  }

  @Override
  public void invoke(T value, Context context) {
    of(name).add(value);
  }

  /// The elements that the sink of a name has.
  static List<Object> of(String name) {
    return ALL.getOrDefault(name, List.of());
  }
}
