package dev.recordwire.benchmarks.codec;

import dev.recordwire.array.ArrayView;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Equality of records that compares the elements of arrays and views, too.
public final class SameContent {
  /// A cache, because a class copies its components whenever it is asked for them.
  private static final ClassValue<List<RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return List.of(type.getRecordComponents());
        }
      };

  private SameContent() {}

  /// Whether both have the same content, down to the elements.
  public static boolean of(@Nullable Object a, @Nullable Object b) {
    return switch (a) {
      case Record record when b instanceof Record other && record.getClass() == other.getClass() ->
          components(record, other);
      case List<?> list when b instanceof List<?> other ->
          list.size() == other.size() && elements(list, other);
      case ArrayView view when b instanceof ArrayView other ->
          view.segment().mismatch(other.segment()) < 0;
      case null, default -> Objects.deepEquals(a, b);
    };
  }

  private static boolean components(Record a, Record b) {
    for (RecordComponent component : COMPONENTS.get(a.getClass())) {
      if (!of(Components.value(component, a), Components.value(component, b))) {
        return false;
      }
    }
    return true;
  }

  private static boolean elements(List<?> a, List<?> b) {
    for (int i = 0; i < a.size(); i++) {
      if (!of(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }
}
