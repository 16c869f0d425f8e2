package dev.recordwire.benchmarks.codec;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The components of records by reflection, for preparations and checks only: nothing of it is
/// timed.
public final class Components {
  private Components() {}

  /// The value of a component in a record.
  public static @Nullable Object value(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(component + ": declare the record public", e);
    }
  }

  /// All classes that values of a record class consist of, itself first, for libraries that ask to
  /// register classes.
  static Set<Class<?>> classes(Class<?> root) {
    Set<Class<?>> found = new LinkedHashSet<>();
    collect(root, found);
    return found;
  }

  private static void collect(Type type, Set<Class<?>> found) {
    switch (type) {
      case ParameterizedType generic -> {
        for (Type argument : generic.getActualTypeArguments()) {
          collect(argument, found);
        }
      }
      case GenericArrayType array -> collect(array.getGenericComponentType(), found);
      case Class<?> raw when raw.isRecord() -> {
        if (found.add(raw)) {
          for (RecordComponent component : raw.getRecordComponents()) {
            collect(component.getGenericType(), found);
          }
        }
      }
      case Class<?> raw when !raw.isPrimitive() && raw != String.class -> found.add(raw);
      default -> {}
    }
  }
}
