package dev.recordwire.examples.ecg;

import dev.recordwire.array.Float64View;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The recording as published: the values of an analogue-to-digital converter, with one value on
/// each line.
///
/// MIT-BIH Arrhythmia Database, record 208, minutes 19:35 to 24:35; README.md beside the file names
/// its source and licence.
final class AdcRecording {
  static final String LEAD = "MLII";
  static final int RATE = 360;
  static final int FIRST_SECOND = 19 * 60 + 35;

  private static final String RESOURCE = "ecg-mitdb-208.csv";
  private static final String HEADING = "adc";
  private static final int ADC_ZERO = 1024;
  private static final double ADC_PER_MILLIVOLT = 200;

  private final double[] millivolts;

  private AdcRecording(double[] millivolts) {
    this.millivolts = millivolts;
  }

  /// Reads the recording that comes with the program.
  static AdcRecording read() throws IOException {
    InputStream resource = AdcRecording.class.getResourceAsStream(RESOURCE);
    if (resource == null) {
      throw new FileNotFoundException(RESOURCE + " is missing beside " + AdcRecording.class);
    }
    try (resource) {
      return parse(RESOURCE, resource);
    }
  }

  /// Reads lines of whole numbers under the heading `adc`; `name` is for messages.
  static AdcRecording parse(String name, InputStream csv) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(csv, StandardCharsets.US_ASCII));
    if (!HEADING.equals(lines.readLine())) {
      throw new IOException(name + ", line 1: the heading must be '" + HEADING + "'");
    }
    List<Double> values = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      try {
        values.add((Integer.parseInt(line) - ADC_ZERO) / ADC_PER_MILLIVOLT);
      } catch (NumberFormatException e) {
        throw new IOException(
            "%s, line %d: '%s' is no whole number".formatted(name, values.size() + 2, line), e);
      }
    }
    return new AdcRecording(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  int length() {
    return millivolts.length;
  }

  /// The recording cut into packets of one second; the last may be shorter.
  List<EcgPacket> packets() {
    List<EcgPacket> packets = new ArrayList<>();
    for (int from = 0; from < millivolts.length; from += RATE) {
      double[] second =
          Arrays.copyOfRange(millivolts, from, Math.min(from + RATE, millivolts.length));
      long firstSample = (long) FIRST_SECOND * RATE + from;
      packets.add(new EcgPacket(packets.size(), LEAD, firstSample, RATE, Float64View.of(second)));
    }
    return packets;
  }
}
