package dev.recordwire.benchmarks.patterns;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of a page that are drawn from results, between hidden comments; everything else is
/// written by hand: `<!-- drawn NAME -->…<!-- end -->`.
final class DrawnParts {
  private static final Pattern PART =
      Pattern.compile("(<!-- drawn ([^>]+?) -->).*?(<!-- end -->)", Pattern.DOTALL);

  private DrawnParts() {}

  /// The page with each part as it is drawn now.
  ///
  /// @param drawing the text of a part, by its name
  static String renewed(String page, UnaryOperator<String> drawing) {
    return PART.matcher(page)
        .replaceAll(
            part ->
                Matcher.quoteReplacement(
                    part.group(1) + drawing.apply(part.group(2)) + part.group(3)));
  }
}
