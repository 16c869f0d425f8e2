package dev.recordwire.codec.spi;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The elements without bytes of a payload that is read: how many there were, and how often the
/// one that is read stands in its list.
///
/// Few payloads have such, so this is apart from the reader, which stays small. Where it is needed
/// it is not given the reader: the JIT can then keep that in registers.
final class EmptyElements {
  private int claimed;
  private int copies = 1;

  private EmptyElements() {}

  /// Adds elements to those before, if there were any.
  ///
  /// @throws DecodeException if they are then more than `max`
  static EmptyElements added(
      @Nullable EmptyElements before, long elements, int max, String component, long start) {
    EmptyElements all = before == null ? new EmptyElements() : before;
    if (elements > max - all.claimed) {
      throw DecodeErrors.tooManySizeless(component, start, all.claimed + elements, max);
    }
    all.claimed += (int) elements;
    return all;
  }

  /// Starts a list or array of so many, and returns how many are to be read.
  int start(int elements) {
    copies = elements;
    return 1;
  }

  /// The list of what was read.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the caller vouches for it
  <E> List<E> list(@Nullable Object[] elements) {
    int times = takeCopies();
    return times <= 1
        ? Sequences.list(elements)
        : (List<E>) Collections.nCopies(times, elements[0]);
  }

  /// The array of what was read.
  <E> E[] array(E[] elements) {
    int times = takeCopies();
    if (times <= 1) {
      return elements;
    }
    E[] all = Arrays.copyOf(elements, times);
    Arrays.fill(all, elements[0]);
    return all;
  }

  private int takeCopies() {
    int times = copies;
    copies = 1;
    return times;
  }
}
