package dev.recordwire.engines.pipeline;

import dev.recordwire.annotation.Wire;

/// The flights of an hour and a group of distances, as the first version of the job writes them.
///
/// @param hour the hour of departure
/// @param miles the least distance of the group
/// @param flights how many
/// @param minutes the sum of their delays
/// @param squares the sum of the squares of their delays
@Wire(evolvable = true)
public record FirstHour(int hour, int miles, long flights, long minutes, long squares) {}
