package dev.recordwire.engines.pipeline;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// A file with a line for each flight, under the line [#HEADER].
final class FlightsCsv {
  static final String HEADER = "delay,distance,time";

  private static final String OWN = "/dev/recordwire/examples/flights/flights-200k.csv.gz";
  private static final int MAX_DISTANCE = 65_535;

  /// A number as Java and Python both read it: Java alone reads 1.5d and 0x1p1.
  private static final Pattern NUMBER = Pattern.compile("[-+.0-9eE]+");

  private FlightsCsv() {}

  /// Copies the flights of the example `flights` to a file.
  static void copyTo(Path file) throws IOException {
    try (InputStream in = FlightsCsv.class.getResourceAsStream(OWN)) {
      if (in == null) {
        throw new FileNotFoundException(OWN + " is not beside the program");
      }
      Files.copy(in, file);
    }
  }

  /// Reads flights, which may be compressed by gzip, in the order of their time.
  ///
  /// @param most how many at most, chosen evenly from all
  /// @throws IOException if the file can't be read or a line is no flight
  static List<Flight> read(Path file, int most) throws IOException {
    List<Flight> all = all(file);
    int count = Math.min(most, all.size());
    List<Flight> chosen = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      chosen.add(all.get((int) ((long) i * all.size() / count)));
    }
    chosen.sort(Comparator.comparingInt(Flight::minute));
    List<Flight> numbered = new ArrayList<>(count);
    for (Flight each : chosen) {
      numbered.add(new Flight(numbered.size(), each.delay(), each.distance(), each.minute()));
    }
    return numbered;
  }

  private static List<Flight> all(Path file) throws IOException {
    List<Flight> all = new ArrayList<>();
    try (BufferedReader lines = open(file)) {
      String header = lines.readLine();
      if (!HEADER.equals(header)) {
        throw new IOException(
            "%s starts with '%s': its first line must be '%s'".formatted(file, header, HEADER));
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        all.add(flight(line, file, all.size() + 2));
      }
    } catch (ZipException | EOFException e) {
      throw new IOException(
          "%s is no whole file of gzip: give one, or a name that does not end in .gz"
              .formatted(file),
          e);
    }
    return all;
  }

  private static Flight flight(String line, Path file, int number) throws IOException {
    String[] cells = line.split(",", -1);
    try {
      if (cells.length == 3 && NUMBER.matcher(cells[2]).matches()) {
        short delay = Short.parseShort(cells[0]);
        int distance = Integer.parseInt(cells[1]);
        double time = Double.parseDouble(cells[2]);
        long minute = Math.round(time * 60);
        if (distance >= 0
            && distance <= MAX_DISTANCE
            && time >= 0
            && minute < Flight.MINUTES_OF_DAY) {
          return new Flight(0, delay, distance, (int) minute);
        }
      }
    } catch (NumberFormatException e) {
      throw new IOException(reason(line, file, number), e);
    }
    throw new IOException(reason(line, file, number));
  }

  private static String reason(String line, Path file, int number) {
    return ("%s, line %d: '%s' is no flight; a flight is its delay in minutes, from -32768 to"
            + " 32767, its distance in miles, from 0 to %d, and the hours from midnight at"
            + " departure, below 24, as in '14,448,13.5'")
        .formatted(file, number, line, MAX_DISTANCE);
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
      return new BufferedReader(new InputStreamReader(text, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
