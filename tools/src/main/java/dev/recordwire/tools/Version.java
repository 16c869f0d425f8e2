package dev.recordwire.tools;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version that the jar's manifest states.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "recordwire " + Objects.requireNonNullElse(version, "(not from a jar)"),
      "Java " + Runtime.version()
    };
  }
}
