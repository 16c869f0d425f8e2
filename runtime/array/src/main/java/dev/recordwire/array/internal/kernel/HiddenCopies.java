package dev.recordwire.array.internal.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Copies of classes of loops. To the JVM a copy is a class of its own, with a profile of its own,
/// and so it is compiled for what goes through it and nothing else.
public final class HiddenCopies {
  private HiddenCopies() {}

  /// A class of its own with the same code, or the class itself where that can't be: slower, never
  /// different.
  ///
  /// @param lookup what the class's own package may do
  public static Class<?> of(Lookup lookup, Class<?> original) {
    return of(lookup, original, null, original::getResourceAsStream);
  }

  /// The same, and `data` to tell the copy what it is for, as its class data.
  public static Class<?> of(Lookup lookup, Class<?> original, Object data) {
    return of(lookup, original, data, original::getResourceAsStream);
  }

  public static Class<?> of(
      Lookup lookup,
      Class<?> original,
      @Nullable Object data,
      Function<String, @Nullable InputStream> files) {
    try (InputStream file = files.apply(original.getSimpleName() + ".class")) {
      if (file == null) {
        return original;
      }
      byte[] bytes = file.readAllBytes();
      return data == null
          ? lookup.defineHiddenClass(bytes, true).lookupClass()
          : lookup.defineHiddenClassWithClassData(bytes, data, true).lookupClass();
    } catch (IllegalAccessException | UnsupportedOperationException e) {
      return original;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
