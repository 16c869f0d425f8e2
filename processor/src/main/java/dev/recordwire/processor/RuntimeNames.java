package dev.recordwire.processor;

import com.palantir.javapoet.ClassName;

/// The classes that generated code calls, known here by name: the processor needs no runtime.
final class RuntimeNames {
  private static final String RUNTIME = "dev.recordwire.runtime";

  static final ClassName BOUNDS = ClassName.get(RUNTIME, "Bounds");
  static final ClassName CODEC = ClassName.get(RUNTIME, "Codec");
  static final ClassName DECODE_EXCEPTION = ClassName.get(RUNTIME, "DecodeException");
  static final ClassName DECODE_LIMITS = ClassName.get(RUNTIME, "DecodeLimits");
  static final ClassName ENCODE_EXCEPTION = ClassName.get(RUNTIME, "EncodeException");
  static final ClassName ENUM_CODES = ClassName.get(RUNTIME, "EnumCodes");
  static final ClassName KEPT_FIELDS = ClassName.get(RUNTIME, "KeptFields");
  static final ClassName KNOWN_IDS = ClassName.get(RUNTIME, "KnownIds");
  static final ClassName KEYS = ClassName.get(RUNTIME, "Keys");
  static final ClassName KEY_KIND = ClassName.get(RUNTIME, "KeyKind");
  static final ClassName LENGTHS = ClassName.get(RUNTIME, "Lengths");
  static final ClassName OPEN_ENUM = ClassName.get(RUNTIME, "OpenEnum");
  static final ClassName SEQUENCES = ClassName.get(RUNTIME, "Sequences");
  static final ClassName UNKNOWN_FIELDS = ClassName.get(RUNTIME, "UnknownFields");
  static final ClassName UNKNOWN_VARIANT = ClassName.get(RUNTIME, "UnknownVariant");
  static final ClassName WIRE_READER = ClassName.get(RUNTIME, "WireReader");
  static final ClassName WIRE_SIZE = ClassName.get(RUNTIME, "WireSize");
  static final ClassName WIRE_WRITER = ClassName.get(RUNTIME, "WireWriter");
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

  private RuntimeNames() {}
}
