package dev.recordwire.engines.benchmarks;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Numbers as a line that one process prints and another one reads.
final class NumberLine {
  private NumberLine() {}

  /// The line of some numbers.
  static String text(double... numbers) {
    return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(" "));
  }

  /// The numbers of a line.
  static double[] parse(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }
}
