package dev.recordwire.benchmarks.codec.car;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.recordwire.benchmarks.codec.FlatBuffersCandidate;
import dev.recordwire.benchmarks.codec.car.Car.Acceleration;
import dev.recordwire.benchmarks.codec.car.Car.Engine;
import dev.recordwire.benchmarks.codec.car.Car.FuelFigure;
import dev.recordwire.benchmarks.codec.car.Car.Model;
import dev.recordwire.benchmarks.codec.car.Car.PerformanceFigures;
import dev.recordwire.benchmarks.codec.car.flatbuffers.AccelerationStruct;
import dev.recordwire.benchmarks.codec.car.flatbuffers.CarTable;
import dev.recordwire.benchmarks.codec.car.flatbuffers.EngineStruct;
import dev.recordwire.benchmarks.codec.car.flatbuffers.FuelFigureStruct;
import dev.recordwire.benchmarks.codec.car.flatbuffers.PerformanceFiguresTable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Car in FlatBuffers.
public final class FlatBuffersCar extends FlatBuffersCandidate<Car> {
  public FlatBuffersCar() {
    super(Car.SAMPLE);
  }

  @Override
  protected int table(FlatBufferBuilder builder, Car car) {
    int someNumbers = CarTable.createSomeNumbersVector(builder, car.someNumbers());
    int vehicleCode = builder.createString(car.vehicleCode());
    int fuelFigures = fuelFigures(builder, car.fuelFigures());
    int performanceFigures = performanceFigures(builder, car.performanceFigures());
    int manufacturer = builder.createString(car.manufacturer());
    int model = builder.createString(car.model());
    CarTable.startCarTable(builder);
    CarTable.addModel(builder, model);
    CarTable.addManufacturer(builder, manufacturer);
    CarTable.addPerformanceFigures(builder, performanceFigures);
    CarTable.addFuelFigures(builder, fuelFigures);
    CarTable.addEngine(builder, engine(builder, car.engine()));
    CarTable.addVehicleCode(builder, vehicleCode);
    CarTable.addSomeNumbers(builder, someNumbers);
    CarTable.addSerialNumber(builder, car.serialNumber());
    CarTable.addModelYear(builder, car.modelYear());
    CarTable.addExtras(builder, car.extras());
    CarTable.addCode(builder, car.code().code);
    CarTable.addAvailable(builder, car.available());
    return CarTable.endCarTable(builder);
  }

  private static int engine(FlatBufferBuilder builder, Engine engine) {
    String code = engine.manufacturerCode();
    return EngineStruct.createEngineStruct(
        builder,
        engine.capacity(),
        engine.cylinders(),
        code.charAt(0),
        code.charAt(1),
        code.charAt(2));
  }

  // FlatBuffers writes vectors from the end.
  private static int fuelFigures(FlatBufferBuilder builder, List<FuelFigure> figures) {
    CarTable.startFuelFiguresVector(builder, figures.size());
    for (int i = figures.size() - 1; i >= 0; i--) {
      FuelFigure figure = figures.get(i);
      FuelFigureStruct.createFuelFigureStruct(builder, figure.speed(), figure.mpg());
    }
    return builder.endVector();
  }

  private static int performanceFigures(
      FlatBufferBuilder builder, List<PerformanceFigures> figures) {
    int[] tables = new int[figures.size()];
    for (int i = 0; i < tables.length; i++) {
      PerformanceFigures figure = figures.get(i);
      List<Acceleration> accelerations = figure.acceleration();
      PerformanceFiguresTable.startAccelerationVector(builder, accelerations.size());
      for (int k = accelerations.size() - 1; k >= 0; k--) {
        Acceleration acceleration = accelerations.get(k);
        AccelerationStruct.createAccelerationStruct(
            builder, acceleration.mph(), acceleration.seconds());
      }
      tables[i] =
          PerformanceFiguresTable.createPerformanceFiguresTable(
              builder, figure.octaneRating(), builder.endVector());
    }
    return CarTable.createPerformanceFiguresVector(builder, tables);
  }

  @Override
  protected Car read(ByteBuffer bytes) {
    CarTable car = CarTable.getRootAsCarTable(bytes);
    int[] someNumbers = new int[car.someNumbersLength()];
    for (int i = 0; i < someNumbers.length; i++) {
      someNumbers[i] = car.someNumbers(i);
    }
    EngineStruct engine = car.engine();
    return new Car(
        car.serialNumber(),
        car.modelYear(),
        car.available(),
        Model.ALL.get(car.code()),
        someNumbers,
        car.vehicleCode(),
        car.extras(),
        new Engine(engine.capacity(), engine.cylinders(), code(engine)),
        fuelFigures(car),
        performanceFigures(car),
        car.manufacturer(),
        car.model());
  }

  private static String code(EngineStruct engine) {
    return new String(
        new char[] {(char) engine.maker1(), (char) engine.maker2(), (char) engine.maker3()});
  }

  private static List<FuelFigure> fuelFigures(CarTable car) {
    int count = car.fuelFiguresLength();
    List<FuelFigure> figures = new ArrayList<>(count);
    FuelFigureStruct figure = new FuelFigureStruct();
    for (int i = 0; i < count; i++) {
      car.fuelFigures(figure, i);
      figures.add(new FuelFigure(figure.speed(), figure.mpg()));
    }
    return figures;
  }

  private static List<PerformanceFigures> performanceFigures(CarTable car) {
    int count = car.performanceFiguresLength();
    List<PerformanceFigures> figures = new ArrayList<>(count);
    PerformanceFiguresTable figure = new PerformanceFiguresTable();
    AccelerationStruct acceleration = new AccelerationStruct();
    for (int i = 0; i < count; i++) {
      car.performanceFigures(figure, i);
      int steps = figure.accelerationLength();
      List<Acceleration> accelerations = new ArrayList<>(steps);
      for (int k = 0; k < steps; k++) {
        figure.acceleration(acceleration, k);
        accelerations.add(new Acceleration(acceleration.mph(), acceleration.seconds()));
      }
      figures.add(new PerformanceFigures(figure.octaneRating(), accelerations));
    }
    return figures;
  }

  @Override
  protected double fields(ByteBuffer bytes) {
    CarTable car = CarTable.getRootAsCarTable(bytes);
    return (double) car.serialNumber()
        + car.engine().capacity()
        + car.performanceFigures(1).acceleration(2).seconds();
  }
}
