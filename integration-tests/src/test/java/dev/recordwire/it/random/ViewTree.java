package dev.recordwire.it.random;

import dev.recordwire.array.ArrayView;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.spi.PartView;
import dev.recordwire.codec.spi.RecordView;
import dev.recordwire.codec.spi.Utf8Elements;
import dev.recordwire.codec.spi.ValueElements;
import dev.recordwire.codec.spi.ViewElements;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
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
      case PartView part -> part(part);
      case ViewElements<?> elements -> elements(elements);
      case Utf8Elements texts -> elements(texts, texts.size(), texts::get);
      case ValueElements<?> values -> elements(values, values.size(), values::get);
      case null, default -> Tree.of(value);
    };
  }

  private static List<@Nullable Object> elements(ViewElements<?> elements)
      throws ReflectiveOperationException {
    return elements(elements, elements.size(), elements::get);
  }

  /// The elements as the cursor gives them, which `get` has to give as well.
  private static List<@Nullable Object> elements(Iterable<?> elements, int size, IntFunction<?> get)
      throws ReflectiveOperationException {
    List<@Nullable Object> trees = new ArrayList<>();
    for (Object element : elements) {
      trees.add(of(element));
    }
    requireEqual(trees.size(), size);
    for (int i = 0; i < size; i++) {
      requireEqual(Collections.singletonList(of(get.apply(i))), trees.subList(i, i + 1));
    }
    return trees;
  }

  /// The key and the value of an entry, or the value of an element.
  private static @Nullable Object part(PartView part) throws ReflectiveOperationException {
    return has(part, "key")
        ? Arrays.asList(checked(part, "key"), checked(part, "value"))
        : checked(part, "value");
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
      fields.put(component.getName(), checked(view, component.getName()));
    }
    return fields;
  }

  /// The value of a component, after a comparison with what the view shows in place.
  private static @Nullable Object checked(PartView view, String name)
      throws ReflectiveOperationException {
    Object value = component(view, name);
    if (value == null) {
      return null;
    }
    for (String inPlace : new String[] {name + "Utf8", name + "View"}) {
      if (has(view, inPlace) && !hasOtherBits(value, get(view, inPlace))) {
        requireSame(value, of(get(view, inPlace)));
      }
    }
    return of(value);
  }

  /// Goes through everything that a view of malformed bytes shows in place, also where the other
  /// methods throw. An exception has to be that of `decode`.
  static void requireFaultInPlace(PartView view, String message)
      throws ReflectiveOperationException {
    for (Method each : view.getClass().getMethods()) {
      if (each.getParameterCount() == 0 && each.getName().matches("\\w+(Utf8|View)")) {
        try {
          of(get(view, each.getName()));
        } catch (DecodeException e) {
          requireEqual(message, Objects.requireNonNull(e.getMessage()));
        } catch (NoSuchElementException e) {
          // an optional that is absent
        }
      }
    }
  }

  /// A view of uint64 gives bits, and one of float16 may give another NaN.
  private static boolean hasOtherBits(Object value, Object inPlace) {
    if (!(inPlace instanceof ArrayView)) {
      return false;
    }
    Collection<?> numbers =
        value instanceof Collection<?> collection ? collection : Arrays.asList((Object[]) value);
    return numbers.stream()
        .anyMatch(
            number ->
                number instanceof BigInteger || (number instanceof Float real && real.isNaN()));
  }

  private static void requireSame(Object value, @Nullable Object inPlace)
      throws ReflectiveOperationException {
    Object expected = Objects.requireNonNull(Tree.of(value));
    Object shown = Objects.requireNonNull(inPlace);
    if (value instanceof Set<?> || value instanceof Map<?, ?>) { // which may have another order
      requireEqual(new HashSet<>((List<?>) shown), new HashSet<>((List<?>) expected));
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
  private static @Nullable Object component(PartView view, String name)
      throws ReflectiveOperationException {
    String presence = "has" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return has(view, presence) && !(boolean) get(view, presence) ? null : get(view, name);
  }

  private static boolean has(PartView view, String method) {
    for (Method each : view.getClass().getMethods()) {
      if (each.getName().equals(method) && each.getParameterCount() == 0) {
        return true;
      }
    }
    return false;
  }

  private static Object get(PartView view, String method) throws ReflectiveOperationException {
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
