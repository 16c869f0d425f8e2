package dev.recordwire.array.internal.kernel;

import dev.recordwire.array.internal.storage.Storage;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/// The purpose of one copy of a loop's class. To the compiler it is a constant, so that a choice
/// by it inside a loop costs nothing.
public record Variant(
    Operator operator, OverflowRule range, Storage first, Storage second, Storage target) {

  /// The variant that the class of `lookup` was made for; null where it stands for all, and
  /// has to go by what its constructor was told.
  public static @Nullable Variant of(MethodHandles.Lookup lookup) {
    try {
      return MethodHandles.classData(lookup, "_", Variant.class);
    } catch (IllegalAccessException e) {
      throw new LinkageError("can't tell what " + lookup.lookupClass() + " is for", e);
    }
  }
}
