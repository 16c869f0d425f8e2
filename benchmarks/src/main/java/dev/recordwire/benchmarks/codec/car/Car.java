package dev.recordwire.benchmarks.codec.car;

import java.util.List;

/// A car as a dealer lists it.
///
/// @param extras a set of bits: 1 sun roof, 2 sports pack, 4 cruise control
/// @param someNumbers always five
/// @param vehicleCode always six ASCII characters
public record Car(
    long serialNumber,
    int modelYear,
    boolean available,
    Model code,
    int[] someNumbers,
    String vehicleCode,
    int extras,
    Engine engine,
    List<FuelFigure> fuelFigures,
    List<PerformanceFigures> performanceFigures,
    String manufacturer,
    String model) {
  public static final Car SAMPLE =
      new Car(
          12345,
          2005,
          true,
          Model.A,
          new int[] {0, 1, 2, 3, 4},
          "abcdef",
          3,
          new Engine(4200, 8, "abc"),
          List.of(new FuelFigure(30, 35.9f), new FuelFigure(55, 49.0f), new FuelFigure(75, 40.0f)),
          List.of(
              new PerformanceFigures(
                  95,
                  List.of(
                      new Acceleration(30, 4.0f),
                      new Acceleration(60, 7.5f),
                      new Acceleration(100, 12.2f))),
              new PerformanceFigures(
                  99,
                  List.of(
                      new Acceleration(30, 3.8f),
                      new Acceleration(60, 7.1f),
                      new Acceleration(100, 11.8f)))),
          "MANUFACTURER",
          "MODEL");

  /// Its line.
  public enum Model {
    A,
    B,
    C;

    static final List<Model> ALL = List.of(values());
  }

  /// What drives it.
  ///
  /// @param manufacturerCode always three ASCII characters
  public record Engine(int capacity, int cylinders, String manufacturerCode) {}

  /// How far it goes at a speed.
  public record FuelFigure(int speed, float mpg) {}

  /// How it accelerates with a fuel.
  public record PerformanceFigures(int octaneRating, List<Acceleration> acceleration) {}

  /// The time to reach a speed.
  public record Acceleration(int mph, float seconds) {}
}
