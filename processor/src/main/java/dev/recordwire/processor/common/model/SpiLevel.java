package dev.recordwire.processor.common.model;

/// The level of the generated code, which the runtime compares with those that it runs.
///
/// It rises, here and in the runtime's class `SpiLevel` of the same package, with each change of
/// generated code that an older runtime would not survive.
public enum SpiLevel {
  CODEC("dev.recordwire.codec", "recordwire-codec", 1),
  FFI("dev.recordwire.ffi", "recordwire-ffi", 1),
  TABLE("dev.recordwire.table", "recordwire-table", 1);

  private final String module;
  private final String artifact;
  private final int level;

  SpiLevel(String module, String artifact, int level) {
    this.module = module;
    this.artifact = artifact;
    this.level = level;
  }

  /// The module of the runtime that generated code needs.
  public String module() {
    return module;
  }

  /// The package of that module which generated code calls.
  public String packageName() {
    return module + ".spi";
  }

  /// The class of that package which knows the levels.
  public String className() {
    return packageName() + ".SpiLevel";
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
