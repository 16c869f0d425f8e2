package dev.recordwire.arrow.internal;

import dev.recordwire.array.TypeCode;
import org.jspecify.annotations.Nullable;

/// Arrow's letters for the types of numbers.
public final class Formats {
  private Formats() {}

  /// The letter of a type.
  public static String of(TypeCode type) {
    return switch (type) {
      case INT8 -> "c";
      case UINT8 -> "C";
      case INT16 -> "s";
      case UINT16 -> "S";
      case INT32 -> "i";
      case UINT32 -> "I";
      case INT64 -> "l";
      case UINT64 -> "L";
      case FLOAT16 -> "e";
      case FLOAT32 -> "f";
      case FLOAT64 -> "g";
      case BOOL -> "b";
    };
  }

  /// The type of the elements behind a letter, or null: dates and times are the integers that
  /// Arrow has them as.
  public static @Nullable TypeCode typeCode(String format) {
    return switch (format) {
      case "c" -> TypeCode.INT8;
      case "C" -> TypeCode.UINT8;
      case "s" -> TypeCode.INT16;
      case "S" -> TypeCode.UINT16;
      case "i", "tdD", "tts", "ttm" -> TypeCode.INT32;
      case "I" -> TypeCode.UINT32;
      case "l", "tdm", "ttu", "ttn", "tDs", "tDm", "tDu", "tDn" -> TypeCode.INT64;
      case "L" -> TypeCode.UINT64;
      case "e" -> TypeCode.FLOAT16;
      case "f" -> TypeCode.FLOAT32;
      case "g" -> TypeCode.FLOAT64;
      case "b" -> TypeCode.BOOL;
      default -> isTimestamp(format) ? TypeCode.INT64 : null;
    };
  }

  private static boolean isTimestamp(String format) {
    return format.length() >= 4
        && format.startsWith("ts")
        && "smun".indexOf(format.charAt(2)) >= 0
        && format.charAt(3) == ':';
  }
}
