package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.List;
import java.util.Optional;

/// The model of an enum: its constants and their codes on the wire.
///
/// @param constants the constants in ascending order of their codes
/// @param ordinals whether the codes are the ordinals
/// @param fallback the constant for unknown codes
public record EnumModel(
    ClassType type, List<Constant> constants, boolean ordinals, Optional<String> fallback) {
  /// A constant and its code.
  public record Constant(String name, int code) {}

  public EnumModel {
    constants = List.copyOf(constants);
  }

  /// The bytes of a code, which the largest code determines.
  public int bytes() {
    return constants.getLast().code() > 0xFF ? 2 : 1;
  }
}
