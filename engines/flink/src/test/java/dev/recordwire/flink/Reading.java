package dev.recordwire.flink;

import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;
import org.apache.flink.api.common.typeinfo.TypeInfo;

/// A message of a weather station, which Flink knows by its annotation.
@Wire(evolvable = true)
@TypeInfo(RecordwireTypeInfoFactory.class)
record Reading(int station, String sensor, Float64View celsius) {
  static Reading of(int station) {
    return new Reading(station, "roof", Float64View.of(21.5, 22, station));
  }
}
