package dev.recordwire.examples.ecg;

/// The level between beats and noise, which adapts to both.
///
/// The weights are from equations 12 to 23 of Pan and Tompkins.
final class AdaptiveThreshold {
  private double beatLevel;
  private double noiseLevel;

  /// Starts from the highest peak and the mean of the first seconds.
  AdaptiveThreshold(double highest, double mean) {
    this.beatLevel = highest / 4;
    this.noiseLevel = mean / 2;
  }

  /// The level that a beat exceeds.
  double level() {
    return noiseLevel + 0.25 * (beatLevel - noiseLevel);
  }

  void sawBeat(double peak) {
    beatLevel = 0.125 * peak + 0.875 * beatLevel;
  }

  void sawNoise(double peak) {
    noiseLevel = 0.125 * peak + 0.875 * noiseLevel;
  }

  /// Learns from a beat that was taken for noise: it moves the level twice as fast.
  void sawMissedBeat(double peak) {
    beatLevel = 0.25 * peak + 0.75 * beatLevel;
  }
}
