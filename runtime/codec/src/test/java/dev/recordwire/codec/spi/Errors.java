package dev.recordwire.codec.spi;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.EncodeException;
import org.junit.jupiter.api.function.Executable;

/// Calls that must fail, and their exceptions.
final class Errors {
  private Errors() {}

  static EncodeException encoding(Executable call) {
    return assertThrows(EncodeException.class, call);
  }

  static DecodeException decoding(Executable call) {
    return assertThrows(DecodeException.class, call);
  }
}
