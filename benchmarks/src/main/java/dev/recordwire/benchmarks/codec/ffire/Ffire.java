package dev.recordwire.benchmarks.codec.ffire;

import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Wire;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The ten payloads of the benchmarks of ffire. Where ffire publishes values only as a file, the
/// values here are our own.
public final class Ffire {
  public static final Ints INTS = new Ints(IntStream.rangeClosed(1, 5000).toArray());
  public static final Floats FLOATS = new Floats(floats());
  public static final Strings STRINGS =
      new Strings(list(500, i -> words("device_%04d_with_some_extra_text", i)));
  public static final Devices DEVICES =
      new Devices(list(200, i -> new Device(words("Device Name %04d", i), i % 8, 44100 + i)));
  public static final Plugins PLUGINS = new Plugins(list(10, Ffire::plugin));
  public static final Entries ENTRIES = new Entries(list(1000, Ffire::entry));
  public static final Level1 NESTED =
      new Level1(
          new Level2(
              new Level3(
                  new Level4(
                      new Level5(
                          new Level6(
                              new Level7(
                                  new Level8(
                                      new Level9(
                                          new Level10(IntStream.range(0, 5000).toArray()))))))))));
  public static final Config CONFIG = new Config("localhost", 8080, true, 30.5f, 3);
  public static final User USER = new User(42, "Alice", "alice@example.com");
  public static final Empty EMPTY = new Empty("", new int[0], 0);

  private Ffire() {}

  private static float[] floats() {
    float[] values = new float[5000];
    for (int i = 0; i < values.length; i++) {
      values[i] = i + 0.5f;
    }
    return values;
  }

  private static Plugin plugin(int i) {
    return new Plugin(
        words("Plugin %02d", i),
        "acme",
        "aufx",
        words("sb%02d", i),
        list(20, k -> parameter(i * 20 + k)));
  }

  private static Parameter parameter(int i) {
    return new Parameter(
        words("Parameter %03d", i),
        0.5f,
        i / 200f,
        i,
        1,
        0,
        "Hz",
        words("parameter.%03d", i),
        i % 2 == 0,
        true,
        1L << (i % 40),
        i % 4 == 0 ? List.of("off", "on", "automatic") : null,
        i % 4 == 0 ? "host" : null);
  }

  private static Entry entry(int i) {
    return new Entry(
        words("required_%04d", i),
        i % 3 == 0 ? words("optional_%04d", i) : null,
        i % 4 == 0 ? (Integer) i : null,
        i % 5 == 0 ? (Boolean) (i % 2 == 0) : null);
  }

  private static <T> List<T> list(int count, IntFunction<T> element) {
    return IntStream.rangeClosed(1, count).mapToObj(element).toList();
  }

  private static String words(String format, int i) {
    return String.format(Locale.ROOT, format, i);
  }

  /// An array of numbers.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Ints(int[] values) {}

  /// An array of fractions.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Floats(float[] values) {}

  /// A list of texts.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Strings(List<String> values) {}

  /// The same list in the evolvable layout.
  @Wire(lengths = LengthPrefix.UINT16, evolvable = true)
  public record EvolvableDevices(List<EvolvableDevice> values) {
    /// Copies the content of a list.
    public static EvolvableDevices of(Devices devices) {
      return new EvolvableDevices(
          devices.values().stream()
              .map(device -> new EvolvableDevice(device.name(), device.channels(), device.rate()))
              .toList());
    }
  }

  /// A small struct in the evolvable layout.
  @Wire(lengths = LengthPrefix.UINT16, evolvable = true)
  public record EvolvableDevice(String name, int channels, int rate) {}

  /// A list of small structs.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Devices(List<Device> values) {}

  /// A small struct.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Device(String name, int channels, int rate) {}

  /// The plug-ins of a host.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Plugins(List<Plugin> values) {}

  /// One plug-in.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Plugin(
      String name,
      String manufacturerId,
      String type,
      String subtype,
      List<Parameter> parameters) {}

  /// A parameter of a plug-in.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Parameter(
      String displayName,
      float defaultValue,
      float currentValue,
      int address,
      float maxValue,
      float minValue,
      String unit,
      String identifier,
      boolean canRamp,
      boolean isWritable,
      long rawFlags,
      @Nullable List<String> indexedValues,
      @Nullable String indexedValuesSource) {}

  /// A list of records with absent components.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Entries(List<Entry> values) {}

  /// A record in which every third, fourth and fifth component is present.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Entry(
      String required,
      @Nullable String optionalStr,
      @Nullable Integer optionalInt,
      @Nullable Boolean optionalBool) {}

  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Level1(Level2 level2) {}

  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Level2(Level3 level3) {}

  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Level3(Level4 level4) {}

  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Level4(Level5 level5) {}

  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Level5(Level6 level6) {}

  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Level6(Level7 level7) {}

  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Level7(Level8 level8) {}

  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Level8(Level9 level9) {}

  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Level9(Level10 level10) {}

  /// The numbers at the bottom.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Level10(int[] data) {}

  /// A single small record.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Config(String host, int port, boolean enableSsl, float timeout, int maxRetries) {}

  /// A record whose source has tags.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record User(long id, String name, String email) {}

  /// A record without components.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Empty(String emptyString, int[] emptyArray, int zeroValue) {}
}
