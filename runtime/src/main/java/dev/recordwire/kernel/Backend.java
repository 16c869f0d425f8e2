package dev.recordwire.kernel;

import static java.lang.System.Logger.Level.INFO;

/// The family of loops that runs: plain Java, or Java's vector module where the program has it.
///
/// The system property `recordwire.backend` chooses one (`scalar` or `vector`); otherwise it is
/// vector wherever that works. Both give the same bits.
public enum Backend {
  SCALAR("Scalar"),
  VECTOR("Vector");

  private static final String PROPERTY = "recordwire.backend";
  private static final String MODULE = "jdk.incubator.vector";
  private static final Backend CURRENT = choose(System.getProperty(PROPERTY, ""));

  private final String prefix;

  Backend(String prefix) {
    this.prefix = prefix;
  }

  /// The backend of this program, chosen once.
  public static Backend current() {
    return CURRENT;
  }

  /// What the names of this backend's classes start with; the rest is the interface's name.
  String prefix() {
    return prefix;
  }

  /// The backend for a value of the property.
  static Backend choose(String wanted) {
    switch (wanted) {
      case "", "vector", "scalar" -> {}
      default ->
          throw new IllegalArgumentException(
              "-D" + PROPERTY + "=" + wanted + " names no backend: use scalar or vector");
    }
    if (wanted.equals("scalar")) {
      return SCALAR;
    }
    if (!vectorModulePresent()) {
      if (wanted.equals("vector")) {
        report("module " + MODULE + " is missing: start Java with --add-modules " + MODULE);
      }
      return SCALAR;
    }
    if (!VectorSupport.usable()) {
      report("this platform has no vector registers that module " + MODULE + " can use");
      return SCALAR;
    }
    return VECTOR;
  }

  private static boolean vectorModulePresent() {
    return ModuleLayer.boot().findModule(MODULE).isPresent();
  }

  private static void report(String reason) {
    System.getLogger("dev.recordwire")
        .log(INFO, "Array operations run without the vector module: {0}", reason);
  }
}
