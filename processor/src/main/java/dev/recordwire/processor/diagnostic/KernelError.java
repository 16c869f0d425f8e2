package dev.recordwire.processor.diagnostic;

/// The kinds of error in the sources of kernels.
public enum KernelError implements ErrorCode {
  CLASS("KernelClass"),
  METHOD("KernelMethod"),
  PARAMETER("KernelParameter"),
  RESULT("KernelResult"),
  ELEMENT_TYPE("KernelElementType"),
  REDUCTION("KernelReduction"),
  BODY("KernelBody"),
  STRAY("KernelStray"),
  NAME("KernelClassName"),
  RUNTIME("KernelRuntime"),
  INTERNAL("KernelInternal");

  private final String text;

  KernelError(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
