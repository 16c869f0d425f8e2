package dev.recordwire.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// Lists as generated code goes through them, and as it makes them.
public final class Sequences {
  private Sequences() {}

  /// The same elements, quickly found by their index.
  ///
  /// @throws EncodeException if the list is null
  public static <E> List<E> indexed(String component, @Nullable List<E> list) {
    List<E> present = WireSize.present(component, list);
    return present instanceof RandomAccess ? present : new ArrayList<>(present);
  }

  /// A list of the elements, which nobody else holds on to, that can't be changed.
  ///
  /// @param <E> the type of them all, which the caller vouches for
  @SuppressWarnings("TypeParameterUnusedInFormals") // generated code names it
  public static <E> List<E> list(@Nullable Object[] elements) {
    return new DecodedList<>(elements);
  }
}
