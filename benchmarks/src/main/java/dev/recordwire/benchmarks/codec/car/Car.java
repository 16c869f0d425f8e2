package dev.recordwire.benchmarks.codec.car;

import dev.recordwire.annotation.Int32Array;
import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Uint32;
import dev.recordwire.annotation.Uint8;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import java.util.List;

/// A car with its engine and its test results, the example of Simple Binary Encoding.
///
/// @param extras a set of bits: 1 sun roof, 2 sports pack, 4 cruise control
/// @param someNumbers five numbers
/// @param vehicleCode six ASCII characters
@Wire(lengths = LengthPrefix.UINT16, view = true)
public record Car(
    @Uint32 long serialNumber,
    @Uint16 int modelYear,
    boolean available,
    Model code,
    @Int32Array(count = 5) int[] someNumbers,
    @Utf8(bytes = 6) String vehicleCode,
    @Uint8 int extras,
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

  /// The model line of a car.
  public enum Model {
    A(0),
    B(1),
    C(2);

    static final List<Model> ALL = List.of(values());

    public final int code;

    Model(int code) {
      this.code = code;
    }
  }

  /// The engine of a car.
  ///
  /// @param manufacturerCode three ASCII characters
  @Wire(view = true)
  public record Engine(
      @Uint16 int capacity, @Uint8 int cylinders, @Utf8(bytes = 3) String manufacturerCode) {}

  /// The distance for a gallon of fuel at a speed.
  @Wire(view = true)
  public record FuelFigure(@Uint16 int speed, float mpg) {}

  /// The acceleration with a fuel.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record PerformanceFigures(@Uint8 int octaneRating, List<Acceleration> acceleration) {}

  /// The time to reach a speed.
  @Wire(view = true)
  public record Acceleration(@Uint16 int mph, float seconds) {}
}
