package dev.recordwire.ffi.spi;

/// Orders file names by the values of the numbers in them: `libz.so.10` after `libz.so.9`.
final class VersionOrder {
  private VersionOrder() {}

  static int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int aEnd = endOfNumber(a, i);
      int bEnd = endOfNumber(b, j);
      int difference;
      if (aEnd > i && bEnd > j) {
        difference = compareNumbers(a.substring(i, aEnd), b.substring(j, bEnd));
        i = aEnd;
        j = bEnd;
      } else {
        difference = Character.compare(a.charAt(i++), b.charAt(j++));
      }
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(a.length() - i, b.length() - j);
  }

  private static int compareNumbers(String a, String b) {
    int byLength = Integer.compare(a.length(), b.length());
    return byLength != 0 ? byLength : a.compareTo(b);
  }

  private static int endOfNumber(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
