package dev.recordwire.examples.flights;

import dev.recordwire.examples.drawing.Numbers;
import dev.recordwire.examples.drawing.Svg;

/// The chart of the flights: the mean delay by the hour of departure and by the distance.
final class FlightsChart {
  private static final int LEFT = 76;
  private static final int WIDTH = 1000;
  private static final int RIGHT = 36;
  private static final int HEADER = 118;
  private static final int BETWEEN = 96;
  private static final int FOOTER = 88;

  private static final String STYLE =
      """
      text { font-family: 'Inter', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif; fill: #24303f }
      .background { fill: #ffffff }
      .title { font-size: 26px; font-weight: 600 }
      .subtitle { font-size: 14px; fill: #5a6878 }
      .panel { font-size: 16px; font-weight: 600 }
      .tick, .axis { font-size: 12px; fill: #44515f }
      .source { font-size: 11px; fill: #7b8794 }
      .middle { text-anchor: middle }
      .end { text-anchor: end }
      .plot { fill: #fbfcfd; stroke: #cfd7df }
      .rule { stroke: #c3ced8; stroke-opacity: .6; stroke-width: .8 }
      .zero { stroke: #7b8794; stroke-width: 1 }
      .late { fill: #c8553d }
      .early { fill: #3d7ea6 }
      """;

  private FlightsChart() {}

  /// @param byHour [Delays#byHour] of the flights
  static String draw(FlightTable flights, Delays byHour) {
    double second = HEADER + DelayBars.HEIGHT + BETWEEN;
    double height = second + DelayBars.HEIGHT + FOOTER;
    Svg svg = new Svg(LEFT + WIDTH + RIGHT, (int) height, "Delays of flights", STYLE);
    svg.rectangle("background", 0, 0, LEFT + WIDTH + RIGHT, height);
    svg.label("title", LEFT, 46, "The later the flight, the later it is");
    svg.label(
        "subtitle",
        LEFT,
        72,
        Numbers.grouped(flights.size())
            + " domestic flights of the United States; groups of less than 100 are left out");
    svg.label("panel", LEFT, HEADER - 12, "Mean delay by the hour of departure");
    new DelayBars(byHour, LEFT, HEADER, WIDTH).draw(svg, "hours");
    svg.label("panel", LEFT, second - 12, "Mean delay by the distance");
    new DelayBars(Delays.byDistance(flights), LEFT, second, WIDTH).draw(svg, "miles");
    svg.label(
        "source", LEFT, height - 20, "Flights: " + FlightsCsv.SOURCE + ", in the public domain.");
    return svg.finish();
  }
}
