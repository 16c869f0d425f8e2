package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.report.Machine;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// This machine, with what was measured on it.
final class Machines {
  private Machines() {}

  /// This machine, with the names of the jars of some classes.
  static Machine with(Class<?>... types) {
    Machine here = Machine.here("versions");
    String versions =
        Stream.of(types)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
            .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".jar", ""))
            .collect(Collectors.joining(", "));
    return new Machine(here.date(), here.cpu(), here.cores(), here.system(), versions);
  }
}
