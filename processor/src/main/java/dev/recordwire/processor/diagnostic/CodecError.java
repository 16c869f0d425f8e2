package dev.recordwire.processor.diagnostic;

/// The kinds of error in the sources of codecs.
public enum CodecError implements ErrorCode {
  NOT_RECORD("WireNotRecord"),
  PRIVATE("WirePrivate"),
  GENERIC("WireGeneric"),
  ANNOTATIONS("WireAnnotations"),
  COMPONENT_TYPE("WireComponentType"),
  NESTED("WireNested"),
  UNION("WireUnion"),
  ENUM("WireEnum"),
  ADAPTER("WireAdapter"),
  RECURSIVE("WireRecursive"),
  ID("WireId"),
  DUPLICATE_ID("WireDuplicateId"),
  DEFAULT("WireDefault"),
  UNKNOWN("WireUnknown"),
  LOCK("WireLock"),
  ORDER("WireOrder"),
  NAME("WireName"),
  TABLE("WireTable"),
  CODEC_NAME("WireCodecName"),
  VIEW("WireView"),
  RUNTIME("WireRuntime"),
  INTERNAL("WireInternal");

  private final String text;

  CodecError(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
