package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;

/// The runtime's classes that components may have as their types, by name: the processor does not
/// depend on the runtime.
public final class RuntimeTypes {
  /// The package of the codec API.
  public static final String CODEC_PACKAGE = "dev.recordwire.codec";

  public static final ClassType OPEN_ENUM = codec("OpenEnum");
  public static final ClassType UNKNOWN_FIELDS = codec("UnknownFields");
  public static final ClassType UNKNOWN_VARIANT = codec("UnknownVariant");
  public static final ClassType UTF8_VIEW = codec("Utf8View");

  private RuntimeTypes() {}

  private static ClassType codec(String name) {
    return JavaType.topLevel(CODEC_PACKAGE, name);
  }
}
