package dev.recordwire.examples.ecg;

/// The level between beats and noise, which follows both as they change.
///
/// The weights are Pan and Tompkins' equations 12 to 23.
final class AdaptiveThreshold {
  private double beatLevel;
  private double noiseLevel;

  /// Starts from what the first seconds look like: their highest peak and their mean.
  AdaptiveThreshold(double highest, double mean) {
    this.beatLevel = highest / 4;
    this.noiseLevel = mean / 2;
  }

  /// What a peak must exceed to be a beat.
  double level() {
    return noiseLevel + 0.25 * (beatLevel - noiseLevel);
  }

  void sawBeat(double peak) {
    beatLevel = 0.125 * peak + 0.875 * beatLevel;
  }

  void sawNoise(double peak) {
    noiseLevel = 0.125 * peak + 0.875 * noiseLevel;
  }

  /// A beat that had been taken for noise moves the level twice as fast.
  void sawMissedBeat(double peak) {
    beatLevel = 0.25 * peak + 0.75 * beatLevel;
  }
}
