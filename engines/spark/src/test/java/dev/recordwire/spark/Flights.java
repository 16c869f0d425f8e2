package dev.recordwire.spark;

import dev.recordwire.file.RecordFileWriter;
import dev.recordwire.house.SourceTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The 200 000 flights of the example, and files of them.
final class Flights {
  private static final Path CSV =
      SourceTree.root()
          .resolve(
              "examples/src/main/resources/dev/recordwire/examples/flights/flights-200k.csv.gz");

  private Flights() {}

  static List<Flight> all() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(CSV)), StandardCharsets.US_ASCII))) {
      return lines.lines().skip(1).map(Flights::parse).toList();
    }
  }

  private static Flight parse(String line) {
    String[] cells = line.split(",", -1);
    return new Flight(
        Short.parseShort(cells[0]), Integer.parseInt(cells[1]), Double.parseDouble(cells[2]));
  }

  static void writeRecords(List<Flight> flights, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (RecordFileWriter<Flight> out = RecordFileWriter.create(FlightCodec.CODEC, file)) {
      for (Flight each : flights) {
        out.append(each);
      }
    }
  }

  static void writeTable(List<Flight> flights, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    FlightTable.of(flights).save(file);
  }
}
