package dev.recordwire.benchmarks;

import java.util.List;

/// The JVM flags of a row. Recordwire needs none, and no peer gets any that it runs without, except
/// in a row of its own whose name ends in `+flags`.
public final class PeerFlags {
  /// Without it Fory falls back to slower access on JDK 25.
  private static final String FORY = "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED";

  /// Without it Agrona, which Simple Binary Encoding runs on, does not start.
  private static final String AGRONA = "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED";

  /// What users of Simple Binary Encoding switch off for speed.
  private static final String NO_CHECKS = "-Dagrona.disable.bounds.checks=true";

  private PeerFlags() {}

  /// The flags of a peer's row.
  public static List<String> of(String peer) {
    return switch (peer) {
      case "fory+flags" -> List.of(FORY);
      case "sbe" -> List.of(AGRONA);
      case "sbe+flags" -> List.of(AGRONA, NO_CHECKS);
      default -> List.of();
    };
  }
}
