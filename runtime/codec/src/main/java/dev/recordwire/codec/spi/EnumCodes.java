package dev.recordwire.codec.spi;

import dev.recordwire.codec.OpenEnum;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Maps an enum's constants to their codes on the wire, and back; generated code holds one per
/// enum.
///
/// @param <E> the enum
public final class EnumCodes<E extends Enum<E>> {
  /// Codes below this number are looked up in a table; larger codes are searched for.
  private static final int MAX_TABLE_SIZE = 1024;

  private static final int NONE = -1;

  /// The constants, sorted by their codes.
  private final E[] constants;

  /// The codes of `constants`.
  private final int[] codes;

  /// The code of each constant, by ordinal.
  private final int[] codeOf;

  /// The constant of each code; null if the code has no constant and there is no fallback.
  private final @Nullable E[] constantOf;

  private final @Nullable E fallback;

  private EnumCodes(E[] constants, int[] codes, @Nullable E fallback) {
    this.constants = constants;
    this.codes = codes;
    this.fallback = fallback;
    codeOf = codesByOrdinal();
    constantOf = constantsByCode();
  }

  /// The ordinals of the constants as their codes.
  ///
  /// @param constants all of them, in order
  public static <E extends Enum<E>> EnumCodes<E> ordinals(E[] constants) {
    int[] codes = new int[constants.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = i;
    }
    return new EnumCodes<>(constants.clone(), codes, null);
  }

  /// The given codes, each for the constant at the same index.
  ///
  /// @param constants all of them, in ascending order of their codes
  public static <E extends Enum<E>> EnumCodes<E> of(E[] constants, int... codes) {
    return new EnumCodes<>(constants.clone(), codes.clone(), null);
  }

  /// The same codes; all other codes are read as `fallback`.
  public EnumCodes<E> orElse(E fallback) {
    return new EnumCodes<>(constants, codes, fallback);
  }

  @SuppressWarnings("EnumOrdinal") // an index into a table made of the same ordinals
  private int[] codesByOrdinal() {
    int largest = NONE;
    for (E constant : constants) {
      largest = Math.max(largest, constant.ordinal());
    }
    int[] byOrdinal = new int[largest + 1];
    Arrays.fill(byOrdinal, NONE);
    for (int i = 0; i < constants.length; i++) {
      byOrdinal[constants[i].ordinal()] = codes[i];
    }
    return byOrdinal;
  }

  private @Nullable E[] constantsByCode() {
    int largest = codes.length == 0 ? NONE : codes[codes.length - 1];
    @Nullable E[] byCode = Arrays.copyOf(constants, Math.min(largest + 1, MAX_TABLE_SIZE));
    Arrays.fill(byCode, fallback);
    for (int i = 0; i < codes.length && codes[i] < byCode.length; i++) {
      byCode[codes[i]] = constants[i];
    }
    return byCode;
  }

  /// The constant's code, or a negative number if the constant was added to the enum after the
  /// codec was compiled.
  @SuppressWarnings("EnumOrdinal") // an index into a table made of the same ordinals
  int code(E constant) {
    int ordinal = constant.ordinal();
    return ordinal < codeOf.length ? codeOf[ordinal] : NONE;
  }

  /// The constant of a code, or the fallback, or null.
  @Nullable E constant(int code) {
    return code < constantOf.length ? constantOf[code] : beyond(code);
  }

  /// The constant of a code, without regard to the fallback, or the code itself.
  OpenEnum<E> open(int code) {
    E constant = constant(code);
    return constant != null && code(constant) == code
        ? new OpenEnum.Known<>(constant)
        : new OpenEnum.Unknown<>(code);
  }

  private @Nullable E beyond(int code) {
    int found = Arrays.binarySearch(codes, code);
    return found < 0 ? fallback : constants[found];
  }

  /// The constants and their codes, for a message: `BUY 1, SELL 2`.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    int shown = Math.min(constants.length, 16);
    for (int i = 0; i < shown; i++) {
      text.append(i == 0 ? "" : ", ").append(constants[i].name()).append(' ').append(codes[i]);
    }
    return shown == constants.length
        ? text.toString()
        : text.append(" and ").append(constants.length - shown).append(" more").toString();
  }
}
