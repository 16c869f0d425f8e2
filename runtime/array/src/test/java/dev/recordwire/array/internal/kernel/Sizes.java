package dev.recordwire.array.internal.kernel;

import java.util.Arrays;

/// The numbers of elements that loops are compared on. A program that compares them in a JVM of
/// another kind can ask for others, by the property `recordwire.test.sizes`.
final class Sizes {
  private Sizes() {}

  /// These, or those that were asked for and are not greater than the greatest of these.
  static int[] of(int... usual) {
    String asked = System.getProperty("recordwire.test.sizes", "");
    if (asked.isEmpty()) {
      return usual;
    }
    int greatest = Arrays.stream(usual).max().orElseThrow();
    return Arrays.stream(asked.split(","))
        .mapToInt(Integer::parseInt)
        .filter(size -> size <= greatest)
        .toArray();
  }
}
