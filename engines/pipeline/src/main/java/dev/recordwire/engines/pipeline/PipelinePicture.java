package dev.recordwire.engines.pipeline;

import dev.recordwire.examples.drawing.Numbers;
import dev.recordwire.examples.drawing.Svg;

/// The picture of a run: the stations, the mean delays by hour and distance, and the late flights
/// that the job counts since its state has a component for them.
final class PipelinePicture {
  private static final int LEFT = 112;
  private static final int WIDTH = 1000;
  private static final int RIGHT = 36;
  private static final int HEADER = 100;
  private static final int BETWEEN = 76;
  private static final int FOOTER = 82;

  private static final String STYLE =
      """
      text { font-family: 'Inter', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif; fill: #24303f }
      .background { fill: #ffffff }
      .title { font-size: 26px; font-weight: 600 }
      .subtitle { font-size: 14px; fill: #5a6878 }
      .panel { font-size: 16px; font-weight: 600 }
      .tick, .axis { font-size: 12px; fill: #44515f }
      .cell { font-size: 11px; text-anchor: middle }
      .pale { fill: #ffffff }
      .source { font-size: 11px; fill: #7b8794 }
      .middle { text-anchor: middle }
      .end { text-anchor: end }
      .plot { fill: #fbfcfd; stroke: #cfd7df }
      .box { fill: #f4f7fa; stroke: #8fa3b5; rx: 6 }
      .name { font-size: 14px; font-weight: 600; text-anchor: middle }
      .fact { font-size: 11px; fill: #44515f; text-anchor: middle }
      .same { font-size: 12px; font-weight: 600; fill: #2c7a4b; text-anchor: middle }
      .other { font-size: 12px; font-weight: 600; fill: #b3261e; text-anchor: middle }
      .way { stroke: #8fa3b5; stroke-width: 1.6; fill: none }
      .head { fill: #8fa3b5 }
      .zero { stroke: #7b8794; stroke-width: 1 }
      .bar { fill: #c8553d }
      .savepoint { stroke: #24303f; stroke-width: 1.4; stroke-dasharray: 5 4 }
      .note { font-size: 12px; font-weight: 600 }
      """;

  private final Result result;

  PipelinePicture(Result result) {
    this.result = result;
  }

  String draw() {
    double map = HEADER + StationBoxes.HEIGHT + BETWEEN;
    DelayMap delays = new DelayMap(result, LEFT, map, WIDTH);
    double bars = map + delays.height() + BETWEEN;
    double height = bars + DelayedBars.HEIGHT + FOOTER;
    Svg svg = new Svg(LEFT + WIDTH + RIGHT, (int) height, "Flights through a pipeline", STYLE);
    svg.rectangle("background", 0, 0, LEFT + WIDTH + RIGHT, height);
    svg.label("title", LEFT, 46, "Flights, end to end: the same figures at every station");
    svg.label(
        "subtitle",
        LEFT,
        72,
        "%s domestic flights of the United States on one nominal day; ✓ marks figures equal to %s"
            .formatted(Numbers.grouped(result.expected().flights()), result.judge()));
    new StationBoxes(result, LEFT, HEADER, WIDTH).draw(svg);
    svg.label(
        "panel", LEFT, map - 30, "Mean delay in minutes, as Flink wrote it, by distance and hour");
    delays.draw(svg);
    double x = LEFT + WIDTH * result.savepoint() / (double) Flight.MINUTES_OF_DAY;
    svg.line("savepoint", x, map - 18, x, map + delays.height());
    svg.label(
        "note",
        x + 6,
        map - 10,
        "savepoint at %s: the state gains a component"
            .formatted(Numbers.clock(result.savepoint())));
    delays.write(svg);
    svg.label(
        "panel",
        LEFT,
        bars - 14,
        "Flights more than %d minutes late, which the second version of the job counts"
            .formatted(Totals.LATE));
    new DelayedBars(result, LEFT, bars, WIDTH).draw(svg);
    double bottom = bars + DelayedBars.HEIGHT;
    svg.label("axis middle", LEFT + WIDTH / 2.0, bottom + 40, "hour of departure");
    svg.label(
        "source",
        LEFT,
        height - 18,
        "Flights: U.S. Bureau of Transportation Statistics, in the public domain.");
    return svg.finish();
  }
}
