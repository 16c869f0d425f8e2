package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.codec.car.Car;
import dev.recordwire.benchmarks.codec.ecg.EcgPacket;
import dev.recordwire.benchmarks.codec.media.MediaContent;
import dev.recordwire.benchmarks.codec.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The payloads as classes that Flink's POJO serializer is made for: public, with public fields and
/// a constructor without parameters.
public final class Pojos {
  private Pojos() {}

  /// Returns the object with the content of a record.
  static Object of(Object record) {
    return switch (record) {
      case Reading reading -> new ReadingPojo(reading);
      case Car car -> new CarPojo(car);
      case MediaContent content -> new MediaContentPojo(content);
      case EcgPacket packet -> new EcgPacketPojo(packet);
      default -> throw new IllegalArgumentException("no class for " + record.getClass());
    };
  }

  /// A reading.
  public static final class ReadingPojo {
    public int id;
    public String name = "";
    public double value;

    /// For Flink.
    public ReadingPojo() {}

    ReadingPojo(Reading reading) {
      id = reading.id();
      name = reading.name();
      value = reading.value();
    }
  }

  /// A packet of a heart recording.
  public static final class EcgPacketPojo {
    public int id;
    public String lead = "";
    public long start;
    public double rate;
    public double[] samples = {};

    /// For Flink.
    public EcgPacketPojo() {}

    EcgPacketPojo(EcgPacket packet) {
      id = packet.id();
      lead = packet.lead();
      start = packet.start();
      rate = packet.rate();
      samples = packet.samples();
    }
  }

  /// A car.
  public static final class CarPojo {
    public long serialNumber;
    public int modelYear;
    public boolean available;
    public Car.Model code = Car.Model.A;
    public int[] someNumbers = {};
    public String vehicleCode = "";
    public int extras;
    public EnginePojo engine = new EnginePojo();
    public List<FuelFigurePojo> fuelFigures = new ArrayList<>();
    public List<PerformanceFiguresPojo> performanceFigures = new ArrayList<>();
    public String manufacturer = "";
    public String model = "";

    /// For Flink.
    public CarPojo() {}

    CarPojo(Car car) {
      serialNumber = car.serialNumber();
      modelYear = car.modelYear();
      available = car.available();
      code = car.code();
      someNumbers = car.someNumbers();
      vehicleCode = car.vehicleCode();
      extras = car.extras();
      engine.capacity = car.engine().capacity();
      engine.cylinders = car.engine().cylinders();
      engine.manufacturerCode = car.engine().manufacturerCode();
      for (Car.FuelFigure each : car.fuelFigures()) {
        FuelFigurePojo figure = new FuelFigurePojo();
        figure.speed = each.speed();
        figure.mpg = each.mpg();
        fuelFigures.add(figure);
      }
      for (Car.PerformanceFigures each : car.performanceFigures()) {
        performanceFigures.add(new PerformanceFiguresPojo(each));
      }
      manufacturer = car.manufacturer();
      model = car.model();
    }
  }

  /// An engine.
  public static final class EnginePojo {
    public int capacity;
    public int cylinders;
    public String manufacturerCode = "";

    /// For Flink.
    public EnginePojo() {}
  }

  /// A figure of fuel.
  public static final class FuelFigurePojo {
    public int speed;
    public float mpg;

    /// For Flink.
    public FuelFigurePojo() {}
  }

  /// Figures of performance.
  public static final class PerformanceFiguresPojo {
    public int octaneRating;
    public List<AccelerationPojo> acceleration = new ArrayList<>();

    /// For Flink.
    public PerformanceFiguresPojo() {}

    PerformanceFiguresPojo(Car.PerformanceFigures figures) {
      octaneRating = figures.octaneRating();
      for (Car.Acceleration each : figures.acceleration()) {
        AccelerationPojo one = new AccelerationPojo();
        one.mph = each.mph();
        one.seconds = each.seconds();
        acceleration.add(one);
      }
    }
  }

  /// An acceleration.
  public static final class AccelerationPojo {
    public int mph;
    public float seconds;

    /// For Flink.
    public AccelerationPojo() {}
  }

  /// A film with images.
  public static final class MediaContentPojo {
    public MediaPojo media = new MediaPojo();
    public List<ImagePojo> images = new ArrayList<>();

    /// For Flink.
    public MediaContentPojo() {}

    MediaContentPojo(MediaContent content) {
      media = new MediaPojo(content.media());
      for (MediaContent.Image each : content.images()) {
        images.add(new ImagePojo(each));
      }
    }
  }

  /// A film.
  public static final class MediaPojo {
    public String uri = "";
    public String title = "";
    public int width;
    public int height;
    public String format = "";
    public long duration;
    public long size;
    public @Nullable Integer bitrate;
    public List<String> persons = new ArrayList<>();
    public MediaContent.Player player = MediaContent.Player.JAVA;
    public @Nullable String copyright;

    /// For Flink.
    public MediaPojo() {}

    MediaPojo(MediaContent.Media media) {
      uri = media.uri();
      title = media.title();
      width = media.width();
      height = media.height();
      format = media.format();
      duration = media.duration();
      size = media.size();
      bitrate = media.bitrate().isPresent() ? media.bitrate().getAsInt() : null;
      persons = new ArrayList<>(media.persons());
      player = media.player();
      copyright = media.copyright();
    }
  }

  /// An image.
  public static final class ImagePojo {
    public String uri = "";
    public String title = "";
    public int width;
    public int height;
    public MediaContent.Size size = MediaContent.Size.SMALL;

    /// For Flink.
    public ImagePojo() {}

    ImagePojo(MediaContent.Image image) {
      uri = image.uri();
      title = image.title();
      width = image.width();
      height = image.height();
      size = image.size();
    }
  }
}
