package dev.recordwire.flink;

import dev.recordwire.codec.OpenEnum;
import dev.recordwire.codec.UnknownFields;
import dev.recordwire.codec.UnknownVariant;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Three properties of a record, found in the declared types of its components.
///
/// @param isImmutable whether nothing in it can change, so that two users may share it
/// @param isDetached whether a decoded record keeps nothing of the bytes that it was decoded from,
///     so that they may be used again
/// @param unstable a component for which equal records may have other hash codes or bytes, as in
///     another process, with the reason; null if there is none
record RecordTraits(boolean isImmutable, boolean isDetached, @Nullable String unstable) {
  private static final Set<Class<?>> VALUES =
      Set.of(
          String.class,
          Boolean.class,
          Byte.class,
          Short.class,
          Character.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          BigInteger.class,
          BigDecimal.class,
          URI.class,
          Currency.class,
          Locale.class,
          OptionalDouble.class,
          OptionalInt.class,
          OptionalLong.class,
          UUID.class,
          UnknownFields.class,
          UnknownVariant.class);

  /// Finds the properties of a record or sealed interface.
  static RecordTraits of(Class<?> type) {
    Walk walk = new Walk();
    walk.visit(type, type.getSimpleName());
    return new RecordTraits(walk.isImmutable, walk.isDetached, walk.unstable);
  }

  private static boolean isValue(Class<?> type) {
    return type.isPrimitive()
        || VALUES.contains(type)
        || type.getPackageName().equals(Instant.class.getPackageName());
  }

  /// A walk through the types that a record is made from. A type that it does not know may change,
  /// and may lie in the bytes.
  private static final class Walk {
    private final Set<Class<?>> seen = new HashSet<>();
    private boolean isImmutable = true;
    private boolean isDetached = true;
    private @Nullable String unstable;

    void visit(Type type, String path) {
      if (type instanceof Class<?> plain) {
        visit(plain, path);
      } else if (type instanceof ParameterizedType generic
          && generic.getRawType() instanceof Class<?> raw) {
        visit(generic, raw, path);
      } else {
        isImmutable = false;
        isDetached = false;
      }
    }

    private void visit(ParameterizedType generic, Class<?> raw, String path) {
      if (raw == OpenEnum.class) {
        varies(path, "a constant of an enum");
        return;
      }
      if (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw)) {
        isImmutable = false;
        if (hasAnyOrder(raw)) {
          varies(path, "a " + raw.getSimpleName() + ", whose elements come in any order");
        }
      } else if (raw != Optional.class) {
        visit(raw, path);
        return;
      }
      Arrays.stream(generic.getActualTypeArguments()).forEach(each -> visit(each, path));
    }

    private void visit(Class<?> type, String path) {
      if (type.isEnum()) {
        varies(path, "an enum");
      } else if (type.isArray()) {
        isImmutable = false;
        varies(path, "a Java array");
        visit(type.getComponentType(), path);
      } else if (type.isRecord()) {
        visitRecord(type);
      } else if (type.isSealed() && type.isInterface()) {
        Arrays.stream(type.getPermittedSubclasses()).forEach(each -> visit(each, path));
      } else if (!isValue(type)) {
        isImmutable = false;
        isDetached = false;
        if (!type.isInterface() && hasHashOfIdentity(type)) {
          varies(path, "a " + type.getSimpleName());
        }
      }
    }

    private void visitRecord(Class<?> type) {
      if (seen.add(type)) {
        for (RecordComponent each : type.getRecordComponents()) {
          visit(each.getGenericType(), type.getSimpleName() + "." + each.getName());
        }
      }
    }

    /// Equal sets and maps may be written in another order.
    private static boolean hasAnyOrder(Class<?> collection) {
      return (Set.class.isAssignableFrom(collection)
              && !SortedSet.class.isAssignableFrom(collection))
          || (Map.class.isAssignableFrom(collection)
              && !SortedMap.class.isAssignableFrom(collection));
    }

    private void varies(String path, String reason) {
      if (unstable == null) {
        unstable = path + " is " + reason;
      }
    }

    private static boolean hasHashOfIdentity(Class<?> type) {
      try {
        return type.getMethod("hashCode").getDeclaringClass() == Object.class;
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(type + " has no hashCode, which every class has", e);
      }
    }
  }
}
