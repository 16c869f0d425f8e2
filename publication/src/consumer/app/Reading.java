package app;

import dev.recordwire.annotation.Float64Array;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;
import java.util.Optional;

/** Samples of a sensor, as a user who has nothing but Recordwire's jars writes them. */
@Wire
public record Reading(int id, Optional<String> name, @Float64Array Float64View samples) {}
