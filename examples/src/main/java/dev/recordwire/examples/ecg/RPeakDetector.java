package dev.recordwire.examples.ecg;

import java.util.ArrayList;
import java.util.List;

/// Finds the heart beats of a signal: the R peaks, by the method of Pan and Tompkins.
///
/// J. Pan and W. J. Tompkins, "A Real-Time QRS Detection Algorithm", IEEE Transactions on
/// Biomedical Engineering BME-32(3):230–236, 1985: band-pass, derivative, square, moving
/// integration, two sets of adaptive thresholds, halved while the rhythm is irregular, a search
/// back where a beat is overdue, a refractory period of 200 ms and a slope test that tells T waves
/// from beats. The whole signal is known here, so the filters look both ways and have no delay.
final class RPeakDetector {
  private static final double LEARNING_SECONDS = 2;
  private static final double REFRACTORY_SECONDS = 0.200;
  private static final double T_WAVE_SECONDS = 0.360;
  private static final double HALF_WIDTH_SECONDS = 0.075;

  /// R peaks usually point up; a peak that points down must be larger by this factor.
  private static final double DOWNWARDS = 1.5;

  private final Signal signal;
  private final QrsFilter qrs;
  private final int refractory;
  private final int halfWidth;
  private final AdaptiveThreshold energyThreshold;
  private final AdaptiveThreshold heightThreshold;
  private final Rhythm rhythm = new Rhythm();
  private final List<Hump> beats = new ArrayList<>();
  private final List<Hump> passedOver = new ArrayList<>();

  private RPeakDetector(Signal signal) {
    this.signal = signal;
    this.qrs = QrsFilter.of(signal);
    this.refractory = signal.samples(REFRACTORY_SECONDS);
    this.halfWidth = signal.samples(HALF_WIDTH_SECONDS);
    int learning = Math.min(signal.length(), signal.samples(LEARNING_SECONDS));
    this.energyThreshold = learn(learning, true);
    this.heightThreshold = learn(learning, false);
  }

  /// The indices of the R peaks, ascending: each is a local extremum of the signal.
  static int[] detect(Signal signal) {
    if (signal.length() == 0) {
      return new int[0];
    }
    RPeakDetector detector = new RPeakDetector(signal);
    detector.humps().forEach(detector::decide);
    return detector.beats.stream().mapToInt(detector::peakOf).distinct().toArray();
  }

  /// A candidate for a beat: a peak of the energy.
  ///
  /// @param position the index of the peak
  /// @param energy its height
  /// @param height the largest excursion of the filtered signal around it
  /// @param slope the steepest slope around it
  private record Hump(int position, double energy, double height, double slope) {}

  private AdaptiveThreshold learn(int samples, boolean energy) {
    double highest = 0;
    double sum = 0;
    for (int i = 0; i < samples; i++) {
      double value = energy ? qrs.energy(i) : Math.abs(qrs.filtered(i));
      highest = Math.max(highest, value);
      sum += value;
    }
    return new AdaptiveThreshold(highest, sum / samples);
  }

  /// The peaks of the energy; of peaks that are closer than two contractions can be, only the
  /// highest.
  private List<Hump> humps() {
    List<Hump> humps = new ArrayList<>();
    for (int i = 1; i < qrs.length() - 1; i++) {
      if (qrs.energy(i) <= qrs.energy(i - 1) || qrs.energy(i) < qrs.energy(i + 1)) {
        continue;
      }
      if (humps.isEmpty() || i - humps.getLast().position() >= refractory) {
        humps.add(hump(i));
      } else if (qrs.energy(i) > humps.getLast().energy()) {
        humps.set(humps.size() - 1, hump(i));
      }
    }
    return humps;
  }

  private Hump hump(int position) {
    double height = 0;
    double slope = 0;
    int to = Math.min(qrs.length() - 1, position + halfWidth);
    for (int i = Math.max(0, position - halfWidth); i <= to; i++) {
      height = Math.max(height, Math.abs(qrs.filtered(i)));
      slope = Math.max(slope, Math.abs(qrs.slope(i)));
    }
    return new Hump(position, qrs.energy(position), height, slope);
  }

  private void decide(Hump hump) {
    if (!beats.isEmpty() && rhythm.isOverdue(sinceLastBeat(hump))) {
      searchBack(hump);
    }
    double part = rhythm.isIrregular() ? 0.5 : 1;
    if (exceeds(hump, part) && !isRefractory(hump) && !isTWave(hump)) {
      energyThreshold.sawBeat(hump.energy());
      heightThreshold.sawBeat(hump.height());
      accept(hump);
    } else {
      energyThreshold.sawNoise(hump.energy());
      heightThreshold.sawNoise(hump.height());
      passedOver.add(hump);
    }
  }

  /// Takes the best hump since the last beat as a missed beat, if it exceeds half the threshold.
  private void searchBack(Hump next) {
    Hump best = null;
    for (Hump hump : passedOver) {
      boolean possible =
          !isRefractory(hump)
              && next.position() - hump.position() >= refractory
              && exceeds(hump, 0.5)
              && !isTWave(hump);
      if (possible && (best == null || hump.energy() > best.energy())) {
        best = hump;
      }
    }
    if (best != null) {
      energyThreshold.sawMissedBeat(best.energy());
      heightThreshold.sawMissedBeat(best.height());
      accept(best);
    }
  }

  private void accept(Hump hump) {
    if (!beats.isEmpty()) {
      rhythm.add(sinceLastBeat(hump));
    }
    beats.add(hump);
    passedOver.clear();
  }

  private boolean exceeds(Hump hump, double part) {
    return hump.energy() > part * energyThreshold.level()
        && hump.height() > part * heightThreshold.level();
  }

  private boolean isRefractory(Hump hump) {
    return !beats.isEmpty() && sinceLastBeat(hump) < refractory;
  }

  /// Whether a peak is the T wave that follows a contraction: it comes soon after it, and is less
  /// than half as steep.
  private boolean isTWave(Hump hump) {
    return !beats.isEmpty()
        && sinceLastBeat(hump) < signal.samples(T_WAVE_SECONDS)
        && hump.slope() < beats.getLast().slope() / 2;
  }

  private int sinceLastBeat(Hump hump) {
    return hump.position() - beats.getLast().position();
  }

  /// The R peak of a beat: the extremum of the signal near the largest excursion of the filtered
  /// signal.
  private int peakOf(Hump beat) {
    int from = Math.max(0, beat.position() - halfWidth);
    int to = Math.min(signal.length() - 1, beat.position() + halfWidth);
    int highest = from;
    int lowest = from;
    for (int i = from; i <= to; i++) {
      highest = qrs.filtered(i) > qrs.filtered(highest) ? i : highest;
      lowest = qrs.filtered(i) < qrs.filtered(lowest) ? i : lowest;
    }
    boolean upwards = DOWNWARDS * qrs.filtered(highest) > -qrs.filtered(lowest);
    double sign = upwards ? 1 : -1;
    int middle = upwards ? highest : lowest;
    int peak = middle;
    for (int i = Math.max(from, middle - halfWidth / 2);
        i <= Math.min(to, middle + halfWidth / 2);
        i++) {
      peak = sign * signal.at(i) > sign * signal.at(peak) ? i : peak;
    }
    return climb(peak, sign);
  }

  /// Climbs to the top if the signal still rises at the edge of the searched window.
  private int climb(int start, double sign) {
    int peak = start;
    while (peak > 0 && sign * signal.at(peak - 1) > sign * signal.at(peak)) {
      peak--;
    }
    while (peak < signal.length() - 1 && sign * signal.at(peak + 1) > sign * signal.at(peak)) {
      peak++;
    }
    return peak;
  }
}
