package dev.recordwire.codec;

import dev.recordwire.codec.internal.InitializerRoom;
import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The codec of each class, registered by the static initialisers of generated classes.
///
/// Each class holds its own entry, so that a class loader and its codecs are collected together.
final class CodecRegistry {
  private static final ClassValue<AtomicReference<@Nullable Codec<?>>> CODECS =
      new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable Codec<?>> computeValue(Class<?> type) {
          return new AtomicReference<>();
        }
      };

  private CodecRegistry() {}

  static void register(Codec<?> codec) {
    AtomicReference<@Nullable Codec<?>> entry = CODECS.get(codec.type());
    if (!entry.compareAndSet(null, codec)) {
      throw new IllegalStateException(
          codec.type().getName()
              + " already has the codec "
              + entry.get()
              + ": a class has one, and it is registered once");
    }
  }

  static Codec<?> find(Class<?> type) {
    AtomicReference<@Nullable Codec<?>> entry = CODECS.get(type);
    Codec<?> known = entry.get();
    if (known != null) {
      return known;
    }
    InitializerRoom.require();
    String generated = generatedName(type);
    Class<?> found;
    try {
      found = Class.forName(generated, true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          type.getName()
              + " has no codec, because there is no class "
              + generated
              + ": annotate it with @Wire and put recordwire-processor on the annotation processor"
              + " path",
          e);
    }
    Codec<?> registered = entry.get();
    if (registered == null) {
      refuseOtherCopy(type, found);
      throw new IllegalArgumentException(
          type.getName()
              + " has no codec, because "
              + generated
              + " is not a generated class: rename that class, annotate the record with @Wire and"
              + " put recordwire-processor on the annotation processor path");
    }
    return registered;
  }

  /// Refuses a generated class whose loader has its own copy of recordwire.
  private static void refuseOtherCopy(Class<?> type, Class<?> generated) {
    for (Field field : generated.getDeclaredFields()) {
      Class<?> codec = codecAbove(field.getType());
      if (codec != null && codec != Codec.class) {
        throw new IllegalArgumentException(
            type.getName()
                + " has no codec here, because "
                + generated.getName()
                + " extends the Codec of another copy of recordwire, loaded by "
                + codec.getClassLoader()
                + ", and this one is loaded by "
                + Codec.class.getClassLoader()
                + ": keep one copy, where both see it");
      }
    }
  }

  /// The superclass of a class that has the name of [Codec], by whatever loader; null if it has
  /// none.
  private static @Nullable Class<?> codecAbove(Class<?> type) {
    Class<?> above = type;
    while (above != null && !above.getName().equals(Codec.class.getName())) {
      above = above.getSuperclass();
    }
    return above;
  }

  /// `pkg.Outer.Inner` has its codec in `pkg.Outer_InnerCodec`.
  private static String generatedName(Class<?> type) {
    StringBuilder name = new StringBuilder(type.getSimpleName());
    for (Class<?> outer = type.getEnclosingClass();
        outer != null;
        outer = outer.getEnclosingClass()) {
      name.insert(0, '_').insert(0, outer.getSimpleName());
    }
    String packageName = type.getPackageName();
    if (!packageName.isEmpty()) {
      name.insert(0, '.').insert(0, packageName);
    }
    return name.append("Codec").toString();
  }
}
