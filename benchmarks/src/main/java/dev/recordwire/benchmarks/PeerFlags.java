package dev.recordwire.benchmarks;

/// The JVM flags that peers recommend or need. Every fork has all of them, so that all rows of a
/// comparison run on the same JVM; Recordwire needs none.
public final class PeerFlags {
  /// Without it Fory falls back to slower access on JDK 25.
  public static final String FORY = "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED";

  /// Without it Agrona, which Simple Binary Encoding runs on, does not start.
  public static final String AGRONA = "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED";

  private PeerFlags() {}
}
