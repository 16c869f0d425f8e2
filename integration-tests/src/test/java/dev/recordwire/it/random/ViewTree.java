package dev.recordwire.it.random;

import dev.recordwire.codec.spi.RecordView;
import dev.recordwire.codec.spi.ViewElements;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The contents of a view as [Tree] gives those of the record, through the view's own methods.
final class ViewTree {
  private ViewTree() {}

  /// The class of the view of a record or union; null if it has none.
  static @Nullable Class<?> viewOf(Class<?> type) {
    String name = type.getName().replace('$', '_') + "View";
    try {
      return Class.forName(name, true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  static @Nullable Object of(@Nullable Object value) throws ReflectiveOperationException {
    return switch (value) {
      case RecordView<?> view -> of(view);
      case ViewElements<?> elements -> elements(elements);
      case null, default -> Tree.of(value);
    };
  }

  private static List<@Nullable Object> elements(ViewElements<?> elements)
      throws ReflectiveOperationException {
    List<@Nullable Object> trees = new ArrayList<>();
    for (RecordView<?> element : elements) {
      trees.add(of(element));
    }
    if (trees.size() != elements.size()) {
      throw new AssertionError(elements.size() + " elements, and a cursor over " + trees.size());
    }
    if (!trees.isEmpty() && !trees.getLast().equals(of(elements.get(elements.size() - 1)))) {
      throw new AssertionError("get() gives another last element than the cursor");
    }
    return trees;
  }

  private static @Nullable Object of(RecordView<?> view) throws ReflectiveOperationException {
    ParameterizedType base = (ParameterizedType) view.getClass().getGenericSuperclass();
    Class<?> type = (Class<?>) base.getActualTypeArguments()[0];
    return type.isRecord() ? fields(view, type) : variant(view, type);
  }

  private static @Nullable Object variant(RecordView<?> view, Class<?> union)
      throws ReflectiveOperationException {
    for (Class<?> record : union.getPermittedSubclasses()) {
      String name = record.getSimpleName();
      if (has(view, "is" + name) && (boolean) get(view, "is" + name)) {
        return of(get(view, Character.toLowerCase(name.charAt(0)) + name.substring(1)));
      }
    }
    return Tree.of(view.toRecord());
  }

  private static Map<String, @Nullable Object> fields(RecordView<?> view, Class<?> record)
      throws ReflectiveOperationException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (RecordComponent component : record.getRecordComponents()) {
      fields.put(component.getName(), of(component(view, component.getName())));
    }
    return fields;
  }

  /// The value of a component; null if it is absent.
  private static @Nullable Object component(RecordView<?> view, String name)
      throws ReflectiveOperationException {
    String presence = "has" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return has(view, presence) && !(boolean) get(view, presence) ? null : get(view, name);
  }

  private static boolean has(RecordView<?> view, String method) {
    for (Method each : view.getClass().getMethods()) {
      if (each.getName().equals(method) && each.getParameterCount() == 0) {
        return true;
      }
    }
    return false;
  }

  private static Object get(RecordView<?> view, String method) throws ReflectiveOperationException {
    try {
      return view.getClass().getMethod(method).invoke(view);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw e;
    }
  }
}
