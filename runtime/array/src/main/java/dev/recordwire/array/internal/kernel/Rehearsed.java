package dev.recordwire.array.internal.kernel;

/// Loops that can run on memory of nobody's, so that they are compiled before a program needs
/// them: see [LoopStart].
public interface Rehearsed {
  /// Runs each loop once.
  void rehearse(Rehearsal on);
}
