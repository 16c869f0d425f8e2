package dev.recordwire.benchmarks;

import java.util.List;

/// The JVM flags of each candidate. Recordwire needs none. A peer gets only flags that it does not
/// run without; flags for speed stand in a row of their own whose name ends in `+flags`.
public final class CandidateFlags {
  /// Without this flag Fory falls back to slower access on JDK 25.
  private static final String FORY = "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED";

  /// Agrona, on which Simple Binary Encoding runs, does not start without this flag.
  private static final String AGRONA = "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED";

  /// Switches off the bounds checks of Simple Binary Encoding, as its users do for speed.
  private static final String NO_CHECKS = "-Dagrona.disable.bounds.checks=true";

  /// Arrow reads an address out of a buffer of the JDK.
  private static final String ARROW = "--add-opens=java.base/java.nio=ALL-UNNAMED";

  private CandidateFlags() {}

  /// The flags of a candidate.
  public static List<String> of(String candidate) {
    return switch (candidate) {
      case "arrow" -> List.of(ARROW);
      case "fory+flags" -> List.of(FORY);
      case "sbe" -> List.of(AGRONA);
      case "sbe+flags" -> List.of(AGRONA, NO_CHECKS);
      default -> List.of();
    };
  }
}
