package dev.recordwire.engines.pipeline;

import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Uint8View;

/// A message that is no flight, put aside by the job.
///
/// @param payload its bytes
/// @param path the component at fault
/// @param reason the place and the reason
@Wire(evolvable = true)
public record Poisoned(Uint8View payload, String path, String reason) {}
