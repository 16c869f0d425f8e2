package dev.recordwire.it.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A program that appends rows until it is killed, and reports each number of rows that it forced.
final class AppendProgram {
  private AppendProgram() {}

  static Flight row(long number) {
    return new Flight((short) number, (int) (number % 65_536), number / 3.0, "K" + number % 10);
  }

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    try (FlightTable out =
        Files.exists(file) ? FlightTable.openForAppend(file) : FlightTable.create(file)) {
      long number = out.size();
      while (true) {
        for (int i = 0; i < 1 + number % 20_000; i += 7) {
          out.append(row(number++));
        }
        out.force();
        System.out.println(number);
        System.out.flush();
      }
    }
  }
}
