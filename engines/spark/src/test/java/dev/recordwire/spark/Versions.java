package dev.recordwire.spark;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.Name;
import dev.recordwire.annotation.Wire;

/// Versions of a record.
final class Versions {
  private Versions() {}

  /// The first version.
  @Wire(evolvable = true)
  record First(@Id(1) int station, @Id(2) double celsius, @Id(3) String place) {}

  /// The next one: a component was renamed, one came with a default, and one went.
  @Wire(evolvable = true)
  record Second(
      @Id(1) @Name("number") int station,
      @Id(2) double celsius,
      @Id(4) @Default("100") int battery) {}

  /// A version that breaks: a component has another type.
  @Wire(evolvable = true)
  record Broken(@Id(1) int station, @Id(2) float celsius, @Id(3) String place) {}
}
