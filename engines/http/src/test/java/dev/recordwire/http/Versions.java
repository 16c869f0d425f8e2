package dev.recordwire.http;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;
import java.util.List;

/// Later versions of [Reading], and other records.
final class Versions {
  private Versions() {}

  /// The next version, which has one more component, with a default.
  @Wire(evolvable = true)
  record Later(int station, String sensor, Float64View celsius, @Default("100") int battery) {}

  /// A version that has no safe way to it: a component has another type.
  @Wire(evolvable = true)
  record Breaking(long station, String sensor, Float64View celsius) {}

  /// A version that readers must have first, since it lacks a component without a default.
  @Wire(evolvable = true)
  record WithoutSensor(@Id(1) int station, @Id(3) Float64View celsius) {}

  /// The sum of readings.
  @Wire
  record Total(long count, double sum) {}

  /// A record without bytes.
  @Wire
  record Nothing() {}

  /// Texts, of which null is none.
  @Wire
  record Words(List<String> words) {}
}
