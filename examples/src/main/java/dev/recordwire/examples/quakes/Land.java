package dev.recordwire.examples.quakes;

import dev.recordwire.examples.drawing.LinearScale;
import dev.recordwire.examples.drawing.Svg;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The continents and the larger islands, from Natural Earth.
final class Land {
  static final String SOURCE = "Natural Earth";

  private static final String FILE = "land-110m.txt";

  private Land() {}

  /// The coasts as the data of a path, one closed line for each continent and island.
  ///
  /// @param x of degrees east
  /// @param y of degrees north; what is beyond its ends is drawn at the end
  static String path(LinearScale x, LinearScale y) throws IOException {
    StringBuilder path = new StringBuilder();
    for (String coast : text().lines().toList()) {
      char command = 'M';
      for (String point : coast.split(", ", -1)) {
        String[] degrees = point.split(" ", 2);
        double north = Math.clamp(Double.parseDouble(degrees[1]), y.to(), y.from());
        path.append(command).append(Svg.point(x.at(Double.parseDouble(degrees[0])), y.at(north)));
        command = 'L';
      }
      path.append('Z');
    }
    return path.toString();
  }

  private static String text() throws IOException {
    try (InputStream in = Land.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new FileNotFoundException(FILE + " is not beside the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
