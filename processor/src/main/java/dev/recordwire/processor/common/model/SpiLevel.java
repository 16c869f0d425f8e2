package dev.recordwire.processor.common.model;

/// The level of the generated code, which the runtime compares with those that it runs.
///
/// It rises, here and in the runtime's class `SpiLevel` of the same package, with each change of
/// generated code that an older runtime would not survive.
public enum SpiLevel {
  CODEC("dev.recordwire.codec.spi", "recordwire-codec", 1),
  FFI("dev.recordwire.ffi.spi", "recordwire-ffi", 1);

  private final String packageName;
  private final String artifact;
  private final int level;

  SpiLevel(String packageName, String artifact, int level) {
    this.packageName = packageName;
    this.artifact = artifact;
    this.level = level;
  }

  /// The package of the runtime that generated code calls.
  public String packageName() {
    return packageName;
  }

  /// The class of that package which knows the levels.
  public String className() {
    return packageName + ".SpiLevel";
  }

  /// The jar that has the package.
  public String artifact() {
    return artifact;
  }

  /// The level of the code that the processor generates.
  public int level() {
    return level;
  }
}
