package dev.recordwire.codec.spi;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The elements without bytes of a payload that is being read: their number so far, and the number
/// of copies of the element that is read for a list.
///
/// Few payloads have such elements, so this class is apart from the reader, which stays small. Its
/// methods do not take the reader: the JIT can then keep the reader in registers.
final class EmptyElements {
  private int claimed;
  private int copies = 1;

  private EmptyElements() {}

  /// Adds elements to the elements before, if there were any.
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

  /// Starts a list or array of `elements` elements, and returns how many of them to read.
  int start(int elements) {
    copies = elements;
    return 1;
  }

  /// The list of the elements that were read.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the caller vouches for it
  <E> List<E> list(@Nullable Object[] elements) {
    int times = takeCopies();
    return times <= 1
        ? Sequences.list(elements)
        : (List<E>) Collections.nCopies(times, elements[0]);
  }

  /// The array of the elements that were read.
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
