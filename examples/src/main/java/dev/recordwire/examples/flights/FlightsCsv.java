package dev.recordwire.examples.flights;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/// The bureau's file: a line for each flight, under the names of the columns.
final class FlightsCsv {
  static final String SOURCE = "U.S. Bureau of Transportation Statistics";

  private static final String FILE = "flights-200k.csv.gz";

  private FlightsCsv() {}

  /// Appends all flights to a table.
  static void appendTo(FlightTable table) throws IOException {
    try (BufferedReader lines = open()) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int first = line.indexOf(',');
        int second = line.indexOf(',', first + 1);
        table.append(
            new Flight(
                Short.parseShort(line.substring(0, first)),
                Integer.parseInt(line, first + 1, second, 10),
                Double.parseDouble(line.substring(second + 1))));
      }
    }
  }

  private static BufferedReader open() throws IOException {
    InputStream in = FlightsCsv.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new FileNotFoundException(FILE + " is not beside the program");
    }
    return new BufferedReader(
        new InputStreamReader(new GZIPInputStream(in), StandardCharsets.US_ASCII));
  }
}
