package dev.recordwire.it.random;

import dev.recordwire.codec.spi.RecordView;
import dev.recordwire.codec.spi.Utf8Elements;
import dev.recordwire.codec.spi.ViewElements;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
      Object value = component(view, component.getName());
      fields.put(component.getName(), of(value));
      checkInPlace(view, component.getName(), value);
    }
    return fields;
  }

  /// Compares texts and numbers of a collection with those that the view shows in place.
  private static void checkInPlace(RecordView<?> view, String name, @Nullable Object value)
      throws ReflectiveOperationException {
    if (value == null) {
      return;
    }
    if (has(view, name + "Utf8") && get(view, name + "Utf8") instanceof Utf8Elements texts) {
      List<String> all = new ArrayList<>();
      texts.forEach(text -> all.add(text.toString()));
      for (int i = 0; i < texts.size(); i++) {
        requireEqual(texts.get(i).toString(), all.get(i));
      }
      requireEqual(all.size(), texts.size());
      requireSame(value, all);
    }
    if (has(view, name + "View") && !isWithOtherBits(value)) {
      requireSame(value, Tree.of(get(view, name + "View")));
    }
  }

  /// A view of uint64 gives bits, and one of float16 may give another NaN.
  private static boolean isWithOtherBits(Object value) {
    Collection<?> numbers =
        value instanceof Collection<?> collection ? collection : Arrays.asList((Object[]) value);
    return numbers.stream()
        .anyMatch(
            number ->
                number instanceof BigInteger || (number instanceof Float real && real.isNaN()));
  }

  private static void requireSame(Object value, @Nullable Object inPlace)
      throws ReflectiveOperationException {
    List<?> expected = (List<?>) Objects.requireNonNull(Tree.of(value));
    List<?> shown = (List<?>) Objects.requireNonNull(inPlace);
    if (value instanceof Set<?>) { // which may be in another order
      requireEqual(new HashSet<>(shown), new HashSet<>(expected));
    } else {
      requireEqual(shown, expected);
    }
  }

  private static void requireEqual(Object inPlace, Object expected) {
    if (!inPlace.equals(expected)) {
      throw new AssertionError(inPlace + " in place, and decoded " + expected);
    }
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
