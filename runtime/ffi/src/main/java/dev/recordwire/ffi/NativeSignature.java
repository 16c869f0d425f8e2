package dev.recordwire.ffi;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The parameters and the result of a function, in the Java types of its method.
///
/// For generated code it also converts the arguments of a call by name to these types.
public final class NativeSignature {
  private final String library;
  private final String result;
  private final String name;
  private final List<String> parameters;

  NativeSignature(String library, String result, String name, List<String> parameters) {
    this.library = library;
    this.result = result;
    this.name = name;
    this.parameters = List.copyOf(parameters);
  }

  /// The method's name.
  public String name() {
    return name;
  }

  /// The type of the result, such as `double` or `void`.
  public String result() {
    return result;
  }

  /// The parameters as they are declared, such as `double x`.
  public List<String> parameters() {
    return parameters;
  }

  /// The whole declaration, such as `double cbrt(double x)`.
  @Override
  public String toString() {
    return result + " " + name + "(" + String.join(", ", parameters) + ")";
  }

  /// An argument for a `double`: any number that a double holds exactly.
  public double float64(@Nullable Object[] arguments, int index) {
    return arguments[index] instanceof Double value ? value : widenedDouble(arguments, index);
  }

  /// An argument for a `float`: any number that a float holds exactly.
  public float float32(@Nullable Object[] arguments, int index) {
    if (arguments[index] instanceof Float value) {
      return value;
    }
    double value = widenedDouble(arguments, index);
    float narrow = (float) value;
    if (narrow != value && !Double.isNaN(value)) {
      throw wrong(arguments, index, "which no float holds exactly: pass a float");
    }
    return narrow;
  }

  /// An argument for a `long`.
  public long int64(@Nullable Object[] arguments, int index) {
    return arguments[index] instanceof Long value ? value : widenedLong(arguments, index);
  }

  /// An argument for an unsigned `long`: a `Long` holds its bits, as in the method; any other
  /// number holds its value.
  public long uint64(@Nullable Object[] arguments, int index) {
    if (arguments[index] instanceof Long bits) {
      return bits;
    }
    if (arguments[index] instanceof Number number) {
      OptionalLong value = ExactNumbers.asUnsignedLong(number);
      if (value.isPresent()) {
        return value.getAsLong();
      }
    }
    throw wrong(arguments, index, "which is no whole number from 0 to 18446744073709551615");
  }

  /// An argument for an `int`.
  public int int32(@Nullable Object[] arguments, int index) {
    return arguments[index] instanceof Integer value
        ? value
        : (int) ranged(arguments, index, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /// An argument for a `short`.
  public short int16(@Nullable Object[] arguments, int index) {
    return (short) ranged(arguments, index, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /// An argument for a `byte`.
  public byte int8(@Nullable Object[] arguments, int index) {
    return (byte) ranged(arguments, index, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /// An argument for a `char`.
  public char char16(@Nullable Object[] arguments, int index) {
    return arguments[index] instanceof Character value
        ? value
        : (char) ranged(arguments, index, Character.MIN_VALUE, Character.MAX_VALUE);
  }

  /// An argument for a `boolean`.
  public boolean bool(@Nullable Object[] arguments, int index) {
    if (arguments[index] instanceof Boolean value) {
      return value;
    }
    throw wrong(arguments, index, "which is no boolean");
  }

  /// An argument of a reference type. Null passes, since the function itself decides whether it
  /// takes null.
  @SuppressWarnings("NullAway")
  public <T> T reference(@Nullable Object[] arguments, int index, Class<T> type) {
    Object argument = arguments[index];
    if (argument == null || type.isInstance(argument)) {
      return type.cast(argument);
    }
    throw wrong(arguments, index, "which is no " + type.getSimpleName());
  }

  IllegalArgumentException wrongArity(int count) {
    int wanted = parameters.size();
    return new IllegalArgumentException(
        library
            + "."
            + name
            + " takes "
            + (wanted == 1 ? "1 argument" : wanted + " arguments")
            + ", and got "
            + count
            + ": call "
            + this);
  }

  private double widenedDouble(@Nullable Object[] arguments, int index) {
    if (arguments[index] instanceof Number number) {
      OptionalDouble value = ExactNumbers.asDouble(number);
      if (value.isPresent()) {
        return value.getAsDouble();
      }
    }
    throw wrong(arguments, index, "which no double holds exactly");
  }

  private long widenedLong(@Nullable Object[] arguments, int index) {
    if (arguments[index] instanceof Number number) {
      OptionalLong value = ExactNumbers.asLong(number);
      if (value.isPresent()) {
        return value.getAsLong();
      }
    }
    throw wrong(arguments, index, "which is no whole number of at most 64 bits");
  }

  private long ranged(@Nullable Object[] arguments, int index, long min, long max) {
    long value = widenedLong(arguments, index);
    if (value < min || value > max) {
      throw wrong(arguments, index, "which is out of the range " + min + " to " + max);
    }
    return value;
  }

  private IllegalArgumentException wrong(@Nullable Object[] arguments, int index, String problem) {
    Object argument = arguments[index];
    String got =
        argument == null
            ? "null, which a primitive can't be"
            : argument.getClass().getSimpleName() + shown(argument) + ", " + problem;
    return new IllegalArgumentException(
        library
            + "."
            + name
            + " wants '"
            + parameters.get(index)
            + "' as argument "
            + (index + 1)
            + ", and got "
            + got);
  }

  private static String shown(Object argument) {
    return switch (argument) {
      case Number number -> " " + ExactNumbers.shown(number);
      case Boolean _, Character _ -> " " + argument;
      default -> "";
    };
  }
}
