package dev.recordwire.examples.ecg;

import dev.recordwire.examples.drawing.Svg;

/// The legend of a panel: symbols and words in a row that ends at the right edge of the panel.
final class Legend {
  /// The approximate width of a letter in pixels; the gaps absorb the differences between fonts.
  private static final double LETTER = 6.3;

  private static final double GAP = 22;
  private static final double SYMBOL = 24;

  private final Svg svg;
  private final double baseline;
  private double right;

  Legend(Svg svg, double right, double baseline) {
    this.svg = svg;
    this.right = right;
    this.baseline = baseline;
  }

  /// Draws a symbol with its left edge and its middle at a point.
  interface Symbol {
    void draw(double left, double middle);
  }

  /// Adds an entry to the left of the earlier entries.
  Legend add(String words, Symbol symbol) {
    double left = right - words.length() * LETTER - SYMBOL;
    symbol.draw(left, baseline - 4);
    svg.label("legend", left + SYMBOL, baseline, words);
    right = left - GAP;
    return this;
  }
}
