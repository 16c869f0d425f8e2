package dev.recordwire.benchmarks.codec.foobar;

import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Uint32;
import dev.recordwire.annotation.Uint64;
import dev.recordwire.annotation.Uint8;
import dev.recordwire.annotation.Wire;
import java.util.List;
import java.util.stream.IntStream;

/// Three bars, which nest structs two levels deep, and some values.
@Wire(lengths = LengthPrefix.UINT16, view = true)
public record FooBarContainer(
    List<FooBar> list, boolean initialized, Fruit fruit, String location) {
  public static final FooBarContainer SAMPLE =
      new FooBarContainer(
          IntStream.range(0, 3).mapToObj(FooBarContainer::fooBar).toList(),
          true,
          Fruit.BANANAS,
          "http://google.com/flatbuffers/");

  private static FooBar fooBar(int i) {
    return new FooBar(
        new Bar(
            new Foo(0xABADCAFEABADCAFEL + i, (short) (10000 + i), (byte) ('@' + i), 1000000L + i),
            123456 + i,
            3.14159f + i,
            10000 + i),
        "Hello, World!",
        3.1415432432445543 + i,
        '!' + i);
  }

  /// The content of the container.
  public enum Fruit {
    APPLES(0),
    PEARS(1),
    BANANAS(2);

    static final List<Fruit> ALL = List.of(values());

    public final int code;

    Fruit(int code) {
      this.code = code;
    }
  }

  /// A named bar.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record FooBar(Bar sibling, String name, double rating, @Uint8 int postfix) {}

  /// A foo with a time and sizes.
  @Wire(view = true)
  public record Bar(Foo parent, int time, float ratio, @Uint16 int size) {}

  /// A struct of numbers.
  @Wire(view = true)
  public record Foo(@Uint64 long id, short count, byte prefix, @Uint32 long length) {}
}
