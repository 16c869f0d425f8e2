package dev.recordwire.array.internal.kernel;

import static java.lang.System.Logger.Level.INFO;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The family of loops that runs: plain Java, or Java's vector module where the program has it.
///
/// The system property `recordwire.backend` chooses one (`scalar` or `vector`); otherwise it is
/// vector wherever that is faster, and loops begin in plain Java ([LoopStart]). `vector` without
/// the vector module is an error. Both give the same bits. Where the program did not ask for plain
/// Java and gets it, the log says so, once, and why: when the program has computed enough for it
/// to matter, since the log takes longer to start than many programs compute.
public enum Backend {
  SCALAR("Scalar"),
  VECTOR("Vector");

  private static final String PROPERTY = "recordwire.backend";
  private static final String MODULE = "jdk.incubator.vector";

  /// The backend of this program once it has been chosen. A property that is refused chooses none:
  /// each call that needs loops is told so.
  private static volatile @Nullable Backend current;

  private final String prefix;

  Backend(String prefix) {
    this.prefix = prefix;
  }

  /// The backend of this program, chosen once: when it is first asked for. To find out whether
  /// vectors are fast starts the vector module, which takes as long as to sum a hundred million
  /// numbers.
  ///
  /// @throws IllegalArgumentException if the property names no backend
  /// @throws IllegalStateException if it names vectors and the program does not have their module
  public static Backend current() {
    Backend known = current;
    return known != null ? known : chosen();
  }

  private static synchronized Backend chosen() {
    Backend chosen = current;
    if (chosen == null) {
      chosen = choose(property());
      current = chosen;
    }
    return chosen;
  }

  /// The backend that the program asked for by name, or null: then its loops begin in plain Java.
  ///
  /// @throws IllegalArgumentException if the property names no backend
  /// @throws IllegalStateException if it names vectors and the program does not have their module
  public static @Nullable Backend wanted() {
    return property().isEmpty() ? null : current();
  }

  private static String property() {
    return System.getProperty(PROPERTY, "");
  }

  /// The name of this backend's class for an interface of loops: in its own package, since what has
  /// vectors must not be linked without their module.
  String className(Class<?> loops) {
    String kernels = Backend.class.getPackageName();
    return kernels.substring(0, kernels.lastIndexOf('.') + 1)
        + prefix.toLowerCase(Locale.ROOT)
        + '.'
        + prefix
        + loops.getSimpleName();
  }

  /// The backend for a value of the property.
  public static Backend choose(String wanted) {
    return switch (wanted) {
      case "scalar" -> SCALAR;
      case "vector" -> vectorOrNothing();
      case "" -> vectorUnless(whyVectorsAreNoUse());
      default ->
          throw new IllegalArgumentException(
              "-D" + PROPERTY + "=" + wanted + " names no backend: use scalar or vector");
    };
  }

  /// Who insists on vectors would not see plain Java but by its speed.
  private static Backend vectorOrNothing() {
    if (!readVectorModule()) {
      throw new IllegalStateException(
          "-D"
              + PROPERTY
              + "=vector needs module "
              + MODULE
              + ": start Java with --add-modules "
              + MODULE
              + ", too, or without the property");
    }
    return VECTOR;
  }

  private static Backend vectorUnless(@Nullable String reason) {
    if (reason == null) {
      return VECTOR;
    }
    System.getLogger("dev.recordwire").log(INFO, "Array operations run in plain Java: " + reason);
    return SCALAR;
  }

  private static @Nullable String whyVectorsCannotRun() {
    return readVectorModule() ? null : "for more speed start Java with --add-modules " + MODULE;
  }

  private static @Nullable String whyVectorsAreNoUse() {
    String reason =
        whyUnfit(System.getProperty("java.vm.name", ""), System.getProperty("java.vm.info", ""));
    if (reason == null) {
      reason = whyVectorsCannotRun();
    }
    if (reason == null && !VectorSupport.usable()) {
      reason = "this processor has no vector registers that module " + MODULE + " can use";
    }
    return reason;
  }

  /// Why vectors are slow on a Java virtual machine that calls itself so: each operation on one is
  /// an object and several calls, unless HotSpot's optimising compiler sees to it.
  public static @Nullable String whyUnfit(String name, String info) {
    if (!name.endsWith("Server VM")) {
      return "it is not known how fast vectors are on " + name;
    }
    if (info.startsWith("interpreted mode")) {
      return "the just-in-time compiler is off";
    }
    return info.contains("emulated-client") ? "the optimising compiler is off" : null;
  }

  /// Whether the program has the vector module. Our module does not require it, or javac would warn
  /// everybody who requires ours that it is incubating.
  private static boolean readVectorModule() {
    Optional<Module> module = ModuleLayer.boot().findModule(MODULE);
    module.ifPresent(Backend.class.getModule()::addReads);
    return module.isPresent();
  }
}
