package dev.recordwire.benchmarks.codec.car;

import dev.recordwire.benchmarks.codec.SbeCandidate;
import dev.recordwire.benchmarks.codec.car.Car.Acceleration;
import dev.recordwire.benchmarks.codec.car.Car.Engine;
import dev.recordwire.benchmarks.codec.car.Car.FuelFigure;
import dev.recordwire.benchmarks.codec.car.Car.Model;
import dev.recordwire.benchmarks.codec.car.Car.PerformanceFigures;
import dev.recordwire.benchmarks.codec.car.sbe.CarFrameDecoder;
import dev.recordwire.benchmarks.codec.car.sbe.CarFrameDecoder.FuelFiguresDecoder;
import dev.recordwire.benchmarks.codec.car.sbe.CarFrameDecoder.PerformanceFiguresDecoder;
import dev.recordwire.benchmarks.codec.car.sbe.CarFrameDecoder.PerformanceFiguresDecoder.AccelerationDecoder;
import dev.recordwire.benchmarks.codec.car.sbe.CarFrameEncoder;
import dev.recordwire.benchmarks.codec.car.sbe.CarFrameEncoder.FuelFiguresEncoder;
import dev.recordwire.benchmarks.codec.car.sbe.CarFrameEncoder.PerformanceFiguresEncoder;
import dev.recordwire.benchmarks.codec.car.sbe.CarFrameEncoder.PerformanceFiguresEncoder.AccelerationEncoder;
import dev.recordwire.benchmarks.codec.car.sbe.EnginePartDecoder;
import dev.recordwire.benchmarks.codec.car.sbe.MessageHeaderDecoder;
import dev.recordwire.benchmarks.codec.car.sbe.MessageHeaderEncoder;
import dev.recordwire.benchmarks.codec.car.sbe.ModelCode;
import java.util.ArrayList;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;

/// Car in Simple Binary Encoding.
public final class SbeCar extends SbeCandidate<Car> {
  private final MessageHeaderEncoder headerOut = new MessageHeaderEncoder();
  private final MessageHeaderDecoder headerIn = new MessageHeaderDecoder();
  private final CarFrameEncoder out = new CarFrameEncoder();
  private final CarFrameDecoder in = new CarFrameDecoder();

  public SbeCar() {
    super(Car.SAMPLE);
  }

  @Override
  protected int write(UnsafeBuffer buffer, Car car) {
    out.wrapAndApplyHeader(buffer, 0, headerOut)
        .serialNumber(car.serialNumber())
        .modelYear(car.modelYear())
        .available((short) (car.available() ? 1 : 0))
        .code(
            switch (car.code()) {
              case A -> ModelCode.A;
              case B -> ModelCode.B;
              case C -> ModelCode.C;
            })
        .vehicleCode(car.vehicleCode())
        .extras((short) car.extras());
    int[] someNumbers = car.someNumbers();
    for (int i = 0; i < CarFrameEncoder.someNumbersLength(); i++) {
      out.someNumbers(i, someNumbers[i]);
    }
    out.engine()
        .capacity(car.engine().capacity())
        .cylinders((short) car.engine().cylinders())
        .manufacturerCode(car.engine().manufacturerCode());
    writeFuelFigures(car.fuelFigures());
    writePerformanceFigures(car.performanceFigures());
    out.manufacturer(car.manufacturer()).model(car.model());
    return MessageHeaderEncoder.ENCODED_LENGTH + out.encodedLength();
  }

  private void writeFuelFigures(List<FuelFigure> figures) {
    FuelFiguresEncoder group = out.fuelFiguresCount(figures.size());
    for (FuelFigure figure : figures) {
      group.next().speed(figure.speed()).mpg(figure.mpg());
    }
  }

  private void writePerformanceFigures(List<PerformanceFigures> figures) {
    PerformanceFiguresEncoder group = out.performanceFiguresCount(figures.size());
    for (PerformanceFigures figure : figures) {
      AccelerationEncoder accelerations =
          group
              .next()
              .octaneRating((short) figure.octaneRating())
              .accelerationCount(figure.acceleration().size());
      for (Acceleration acceleration : figure.acceleration()) {
        accelerations.next().mph(acceleration.mph()).seconds(acceleration.seconds());
      }
    }
  }

  @Override
  protected Car read(UnsafeBuffer buffer) {
    in.wrapAndApplyHeader(buffer, 0, headerIn);
    int[] someNumbers = new int[CarFrameDecoder.someNumbersLength()];
    for (int i = 0; i < someNumbers.length; i++) {
      someNumbers[i] = in.someNumbers(i);
    }
    EnginePartDecoder engine = in.engine();
    // The flyweight reads groups and texts in the order of the message only.
    return new Car(
        in.serialNumber(),
        in.modelYear(),
        in.available() == 1,
        Model.ALL.get(in.codeRaw()),
        someNumbers,
        in.vehicleCode(),
        in.extras(),
        new Engine(engine.capacity(), engine.cylinders(), engine.manufacturerCode()),
        readFuelFigures(),
        readPerformanceFigures(),
        in.manufacturer(),
        in.model());
  }

  private List<FuelFigure> readFuelFigures() {
    FuelFiguresDecoder group = in.fuelFigures();
    List<FuelFigure> figures = new ArrayList<>(group.count());
    while (group.hasNext()) {
      group.next();
      figures.add(new FuelFigure(group.speed(), group.mpg()));
    }
    return figures;
  }

  private List<PerformanceFigures> readPerformanceFigures() {
    PerformanceFiguresDecoder group = in.performanceFigures();
    List<PerformanceFigures> figures = new ArrayList<>(group.count());
    while (group.hasNext()) {
      group.next();
      int octaneRating = group.octaneRating();
      AccelerationDecoder steps = group.acceleration();
      List<Acceleration> accelerations = new ArrayList<>(steps.count());
      while (steps.hasNext()) {
        steps.next();
        accelerations.add(new Acceleration(steps.mph(), steps.seconds()));
      }
      figures.add(new PerformanceFigures(octaneRating, accelerations));
    }
    return figures;
  }

  @Override
  protected double fields(UnsafeBuffer buffer) {
    in.wrapAndApplyHeader(buffer, 0, headerIn);
    double sum = in.serialNumber() + in.engine().capacity();
    // The flyweight reaches a group only over all groups before it.
    FuelFiguresDecoder figures = in.fuelFigures();
    while (figures.hasNext()) {
      figures.next();
    }
    PerformanceFiguresDecoder performance = in.performanceFigures();
    AccelerationDecoder skipped = performance.next().acceleration();
    while (skipped.hasNext()) {
      skipped.next();
    }
    return sum + performance.next().acceleration().next().next().next().seconds();
  }
}
