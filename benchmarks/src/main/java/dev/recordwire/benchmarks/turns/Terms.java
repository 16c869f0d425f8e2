package dev.recordwire.benchmarks.turns;

/// How long a match lasts.
///
/// @param warmUpMillis what each player is given for each task before
/// @param millis the length of a turn, which is at least one call
/// @param rounds the turns that each player takes at each task
/// @param fewestRounds the turns that suffice when patience is over
/// @param patienceSeconds after these there are no more than the fewest rounds
public record Terms(
    int warmUpMillis, int millis, int rounds, int fewestRounds, int patienceSeconds) {}
