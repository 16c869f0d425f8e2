package dev.recordwire.array;

/// The place of a quantile among sorted elements: one of them, or somewhere between two neighbours.
/// Between is a place in proportion. The names are NumPy's, and so are the places.
public enum QuantileMethod {
  /// The first element that so many are not greater than.
  INVERTED_CDF,
  /// The same, or half way to the next one where exactly so many are not greater.
  AVERAGED_INVERTED_CDF,
  /// The nearest element, and of two that are as near the one at an even place.
  CLOSEST_OBSERVATION,
  /// Between neighbours, in proportion to how many are not greater.
  INTERPOLATED_INVERTED_CDF,
  /// Between neighbours; each element stands for the middle of its part.
  HAZEN,
  /// Between neighbours; elements cut the whole into one part more than there are.
  WEIBULL,
  /// Between neighbours; the smallest is the quantile at 0 and the largest that at 1. What is used
  /// where no method is named.
  LINEAR,
  /// Between neighbours, so that the median of the estimate is right whatever the distribution.
  MEDIAN_UNBIASED,
  /// Between neighbours, so that the mean of the estimate is right for a normal distribution.
  NORMAL_UNBIASED,
  /// The lower neighbour of [#LINEAR].
  LOWER,
  /// The higher neighbour of [#LINEAR].
  HIGHER,
  /// Half way between the neighbours of [#LINEAR].
  MIDPOINT,
  /// The nearer neighbour of [#LINEAR], and of two that are as near the one at an even index.
  NEAREST;

  /// The place of the quantile at `q`: an index, with a fraction where it is between two.
  ///
  /// @throws IllegalArgumentException if `q` is not from 0 to 1
  double place(int count, double q) {
    if (!(q >= 0 && q <= 1)) {
      throw new IllegalArgumentException("a quantile lies at 0 to 1, not at " + q);
    }
    return Math.clamp(anyPlace(count, q), 0.0, count - 1.0);
  }

  private double anyPlace(int count, double q) {
    double linear = (count - 1) * q;
    double before = count * q - 1;
    return switch (this) {
      case INVERTED_CDF -> Math.ceil(before);
      case AVERAGED_INVERTED_CDF -> before == Math.rint(before) ? before + 0.5 : Math.ceil(before);
      case CLOSEST_OBSERVATION -> nearestOdd(before - 0.5);
      case INTERPOLATED_INVERTED_CDF -> between(count, q, 0, 1);
      case HAZEN -> between(count, q, 0.5, 0.5);
      case WEIBULL -> between(count, q, 0, 0);
      case LINEAR -> linear;
      case MEDIAN_UNBIASED -> between(count, q, 1 / 3.0, 1 / 3.0);
      case NORMAL_UNBIASED -> between(count, q, 3 / 8.0, 3 / 8.0);
      case LOWER -> Math.floor(linear);
      case HIGHER -> Math.ceil(linear);
      case MIDPOINT -> 0.5 * (Math.floor(linear) + Math.ceil(linear));
      case NEAREST -> Math.rint(linear);
    };
  }

  /// The place by the two parameters of Hyndman and Fan.
  private static double between(int count, double q, double alpha, double beta) {
    return count * q + (alpha + q * (1 - alpha - beta)) - 1;
  }

  /// Places that are even when counted from 1 are odd as indices.
  private static double nearestOdd(double place) {
    double below = Math.floor(place);
    return below == place && Math.floorMod((long) below, 2) == 1 ? below : below + 1;
  }
}
