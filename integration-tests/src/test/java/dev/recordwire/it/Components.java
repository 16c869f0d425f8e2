package dev.recordwire.it;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/// The components of a record as values that compare by content: arrays as lists, memory as bytes,
/// nested records as lists of their components.
final class Components {
  private Components() {}

  static List<Object> of(Record value) {
    List<Object> components = new ArrayList<>();
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

  private static Object comparable(Object value) {
    if (value instanceof Record nested) {
      return of(nested);
    }
    if (value instanceof MemorySegment memory) {
      return comparable(memory.toArray(ValueLayout.JAVA_BYTE));
    }
    if (!value.getClass().isArray()) {
      return value;
    }
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < java.lang.reflect.Array.getLength(value); i++) {
      elements.add(java.lang.reflect.Array.get(value, i));
    }
    return elements;
  }
}
