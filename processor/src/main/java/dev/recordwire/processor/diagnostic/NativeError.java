package dev.recordwire.processor.diagnostic;

/// The kinds of error in the sources of native calls.
public enum NativeError implements ErrorCode {
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
  RUNTIME("NativeRuntime"),
  INTERNAL("NativeInternal");

  private final String text;

  NativeError(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
