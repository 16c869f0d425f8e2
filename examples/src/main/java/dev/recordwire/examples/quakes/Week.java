package dev.recordwire.examples.quakes;

import dev.recordwire.annotation.Wire;
import java.util.List;

/// All events of a week, the newest first, as one payload.
@Wire
public record Week(String source, List<Quake> quakes) {}
