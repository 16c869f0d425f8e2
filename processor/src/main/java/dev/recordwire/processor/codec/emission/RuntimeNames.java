package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ClassName;
import dev.recordwire.processor.codec.model.RuntimeTypes;
import dev.recordwire.processor.common.TypeNames;

/// The runtime's classes that generated code uses, by name: the processor does not depend on the
/// runtime.
final class RuntimeNames {
  private static final String CODECS = RuntimeTypes.CODEC_PACKAGE;
  private static final String SPI = CODECS + ".spi";

  static final ClassName BOUNDS = ClassName.get(SPI, "Bounds");
  static final ClassName CODEC = ClassName.get(SPI, "GeneratedCodec");
  static final ClassName DECODE_EXCEPTION = ClassName.get(CODECS, "DecodeException");
  static final ClassName DECODE_LIMITS = ClassName.get(CODECS, "DecodeLimits");
  static final ClassName ENCODE_EXCEPTION = ClassName.get(CODECS, "EncodeException");
  static final ClassName ENUM_CODES = ClassName.get(SPI, "EnumCodes");
  static final ClassName CAPTURED_FIELDS = ClassName.get(SPI, "CapturedFields");
  static final ClassName KNOWN_IDS = ClassName.get(SPI, "KnownIds");
  static final ClassName KEYS = ClassName.get(SPI, "Keys");
  static final ClassName KEY_KIND = ClassName.get(SPI, "KeyKind");
  static final ClassName LENGTH_PREFIX = ClassName.get(SPI, "LengthPrefix");
  static final ClassName OPEN_ENUM = TypeNames.of(RuntimeTypes.OPEN_ENUM);
  static final ClassName SEQUENCES = ClassName.get(SPI, "Sequences");
  static final ClassName UNKNOWN_FIELDS = TypeNames.of(RuntimeTypes.UNKNOWN_FIELDS);
  static final ClassName UNKNOWN_VARIANT = TypeNames.of(RuntimeTypes.UNKNOWN_VARIANT);
  static final ClassName RECORD_VIEW = ClassName.get(SPI, "RecordView");
  static final ClassName PART_VIEW = ClassName.get(SPI, "PartView");
  static final ClassName VALUE_ELEMENTS = ClassName.get(SPI, "ValueElements");
  static final ClassName VIEW_ELEMENTS = ClassName.get(SPI, "ViewElements");
  static final ClassName WIRE_WALK = ClassName.get(SPI, "WireWalk");
  static final ClassName UTF8_ELEMENTS = ClassName.get(SPI, "Utf8Elements");
  static final ClassName UTF8_VIEW = ClassName.get(CODECS, "Utf8View");
  static final ClassName WIRE_READER = ClassName.get(SPI, "WireReader");
  static final ClassName WIRE_SIZE = ClassName.get(SPI, "WireSize");
  static final ClassName WIRE_WRITER = ClassName.get(SPI, "WireWriter");

  private RuntimeNames() {}
}
