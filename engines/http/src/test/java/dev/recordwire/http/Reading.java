package dev.recordwire.http;

import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;

/// A message of a weather station, as a first version has it.
@Wire(evolvable = true)
record Reading(int station, String sensor, Float64View celsius) {
  static Reading of(int station) {
    return new Reading(station, "roof", Float64View.of(21.5, 22, station));
  }
}
