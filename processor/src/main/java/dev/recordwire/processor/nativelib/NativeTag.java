package dev.recordwire.processor.nativelib;

/// The kinds of error, whose names open their messages and can be searched for.
enum NativeTag {
  NOT_INTERFACE("NativeNotInterface"),
  PRIVATE("NativePrivate"),
  GENERIC("NativeGeneric"),
  STRAY("NativeStray"),
  UNBOUND("NativeUnbound"),
  OVERLOAD("NativeOverload"),
  NAME("NativeName"),
  PARAMETER_TYPE("NativeParameterType"),
  RESULT_TYPE("NativeResultType"),
  WIRE_TYPE("NativeWireType"),
  COUNT("NativeCount"),
  DIRECTION("NativeDirection"),
  POINTER("NativePointer"),
  VARIADIC("NativeVariadic"),
  CRITICAL("NativeCritical"),
  ERRNO("NativeErrno"),
  STATUS("NativeStatus"),
  LENGTH("NativeLength"),
  RELEASE("NativeRelease"),
  CALLBACK("NativeCallback"),
  ARENA("NativeArena"),
  SLOTS("NativeSlots"),
  SEALED("NativeSealed"),
  STRUCT("NativeStruct"),
  CLASS_NAME("NativeClassName"),
  INTERNAL("NativeInternal");

  private final String text;

  NativeTag(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return "[" + text + "]";
  }
}
