package dev.recordwire.processor;

/// The kinds of error, whose names open their messages and can be searched for.
enum ErrorTag {
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
  CODEC_NAME("WireCodecName"),
  INTERNAL("WireInternal");

  private final String text;

  ErrorTag(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return "[" + text + "]";
  }
}
