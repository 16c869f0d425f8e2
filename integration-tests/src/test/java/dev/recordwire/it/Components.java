package dev.recordwire.it;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The components of a record as values that compare by content: arrays as lists, memory as bytes,
/// nested records as lists of their components, and containers with such values inside.
final class Components {
  private Components() {}

  static List<@Nullable Object> of(Record value) {
    List<@Nullable Object> components = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        components.add(comparable(component.getAccessor().invoke(value)));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(component.toString(), e);
      }
    }
    return components;
  }

  private static @Nullable Object comparable(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof Record nested) {
      return of(nested);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(Components::comparable);
    }
    if (value instanceof Collection<?> collection) {
      return comparable(collection.toArray());
    }
    if (value instanceof Map<?, ?> map) {
      return Arrays.asList(comparable(map.keySet()), comparable(map.values()));
    }
    if (value instanceof MemorySegment memory) {
      return comparable(memory.toArray(ValueLayout.JAVA_BYTE));
    }
    if (!value.getClass().isArray()) {
      return value;
    }
    List<@Nullable Object> elements = new ArrayList<>();
    for (int i = 0; i < java.lang.reflect.Array.getLength(value); i++) {
      elements.add(comparable(java.lang.reflect.Array.get(value, i)));
    }
    return elements;
  }
}
