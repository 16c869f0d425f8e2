package dev.recordwire.benchmarks.codec.foobar;

import java.util.List;
import java.util.stream.IntStream;

/// Three values of every kind in structs two deep.
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
        3.1415432432445543543 + i,
        '!' + i);
  }

  /// What is in the container.
  public enum Fruit {
    APPLES,
    PEARS,
    BANANAS;

    static final List<Fruit> ALL = List.of(values());
  }

  /// A named bar.
  public record FooBar(Bar sibling, String name, double rating, int postfix) {}

  /// A foo, and when.
  public record Bar(Foo parent, int time, float ratio, int size) {}

  /// Numbers alone.
  public record Foo(long id, short count, byte prefix, long length) {}
}
