package dev.recordwire.examples.ecg;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class RPeakDetectorTest {
  private static final int RATE = 360;

  /// The distance up to which two marks are of the same beat, by ANSI/AAMI EC57.
  private static final int TOLERANCE = (int) (0.150 * RATE);

  @Test
  void findsAsManyBeatsAsTheRecordHas() throws IOException {
    // The whole record of 30 minutes has 2955 annotated beats: 492 in five minutes on average.
    assertThat(RPeakDetector.detect(Samples.recording()).length).isAnyOf(499, 500, 501);
  }

  /// The beats are read off the drawn signal: normal beats, premature beats, and a pair of
  /// premature beats.
  @Test
  void findsTheVisibleBeats() throws IOException {
    int[] peaks = RPeakDetector.detect(Samples.recording());

    double[] seconds =
        Arrays.stream(peaks)
            .mapToDouble(peak -> (double) peak / RATE)
            .filter(time -> time >= 150 && time < 160)
            .toArray();
    assertThat(seconds)
        .usingTolerance(0.02)
        .containsExactly(
            150.07, 150.67, 151.30, 151.82, 152.26, 153.08, 153.62, 154.15, 154.69, 155.24, 155.79,
            156.34, 156.86, 157.39, 157.98, 158.64, 159.18, 159.95)
        .inOrder();
  }

  @Test
  void everyPeakIsAnExtremumOfTheSignal() throws IOException {
    Recording recording = Samples.recording();

    for (int peak : RPeakDetector.detect(recording)) {
      double before = recording.at(peak - 1);
      double at = recording.at(peak);
      double after = recording.at(peak + 1);
      boolean extremum = (at >= before && at >= after) || (at <= before && at <= after);
      assertWithMessage("sample %s", peak).that(extremum).isTrue();
    }
  }

  @Test
  void intervalsArePlausible() throws IOException {
    Recording recording = Samples.recording();
    HeartRate heart = new HeartRate(RPeakDetector.detect(recording), RATE);

    int usual = 0;
    for (int beat = 1; beat < heart.beats(); beat++) {
      assertThat(heart.interval(beat)).isAtLeast(0.2);
      usual += heart.interval(beat) >= 0.4 && heart.interval(beat) <= 1.2 ? 1 : 0;
    }
    // The others are around noise, and in the seconds in which the electrodes had lost contact.
    assertThat(usual).isAtLeast(heart.beats() - 10);
    assertThat(heart.median().orElseThrow()).isWithin(5).of(105);
  }

  @Test
  void agreesWithAnotherDetector() throws IOException {
    Recording recording = Samples.recording();
    int[] ours = RPeakDetector.detect(recording);
    int[] others = TwoAveragesDetector.detect(recording);

    assertThat(found(others, ours)).isAtLeast(0.99);
    assertThat(found(ours, others)).isAtLeast(0.99);
  }

  @Test
  void tellsBeatsFromTWaves() {
    double[] millivolts = new double[30 * RATE];
    int[] beats = new int[30];
    for (int i = 0; i < beats.length; i++) {
      beats[i] = i * RATE + RATE / 2;
      add(millivolts, beats[i], 1.2, 0.012);
      add(millivolts, beats[i] + (int) (0.28 * RATE), 0.4, 0.045);
    }

    assertThat(RPeakDetector.detect(Samples.signal(RATE, millivolts))).isEqualTo(beats);
  }

  @Test
  void findsBeatsThatPointDown() {
    double[] millivolts = new double[10 * RATE];
    int[] beats = new int[10];
    for (int i = 0; i < beats.length; i++) {
      beats[i] = i * RATE + RATE / 2;
      add(millivolts, beats[i], -1, 0.015);
    }

    assertThat(RPeakDetector.detect(Samples.signal(RATE, millivolts))).isEqualTo(beats);
  }

  @Test
  void searchesBackForAWeakBeat() {
    double[] millivolts = new double[30 * RATE];
    int[] beats = new int[30];
    for (int i = 0; i < beats.length; i++) {
      beats[i] = i * RATE + RATE / 2;
      add(millivolts, beats[i], i == 20 ? 0.42 : 1, 0.012);
    }

    assertThat(RPeakDetector.detect(Samples.signal(RATE, millivolts))).isEqualTo(beats);
  }

  @Test
  void findsNothingInAFlatSignal() {
    assertThat(RPeakDetector.detect(Samples.signal(RATE))).isEmpty();
    assertThat(RPeakDetector.detect(Samples.signal(RATE, 1))).isEmpty();
    assertThat(RPeakDetector.detect(Samples.signal(RATE, new double[5 * RATE]))).isEmpty();
  }

  /// Adds a bell curve of a height and a width (its standard deviation, in seconds).
  private static void add(double[] millivolts, int centre, double height, double width) {
    for (int i = 0; i < millivolts.length; i++) {
      double away = (i - centre) / (width * RATE);
      millivolts[i] += height * Math.exp(-away * away / 2);
    }
  }

  /// The fraction of beats that are among others.
  private static double found(int[] beats, int[] among) {
    long found =
        Arrays.stream(beats)
            .filter(
                beat -> Arrays.stream(among).anyMatch(other -> Math.abs(other - beat) <= TOLERANCE))
            .count();
    return (double) found / beats.length;
  }
}
