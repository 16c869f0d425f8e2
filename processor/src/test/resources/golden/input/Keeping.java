package telemetry;

import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.UnknownFields;

@Wire(evolvable = true)
record Keeping(@Id(1) int number, UnknownFields rest, @Id(3) String name) {}
