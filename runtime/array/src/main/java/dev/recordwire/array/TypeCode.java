package dev.recordwire.array;

/// The number types of the wire and of views, each with the one-character code and the name
/// that Python's `struct` and NumPy give it.
public enum TypeCode {
  INT8('b', "int8", 1, true),
  UINT8('B', "uint8", 1, true),
  INT16('h', "int16", 2, true),
  UINT16('H', "uint16", 2, true),
  INT32('i', "int32", 4, true),
  UINT32('I', "uint32", 4, true),
  INT64('q', "int64", 8, true),
  UINT64('Q', "uint64", 8, true),
  FLOAT16('e', "float16", 2, false),
  FLOAT32('f', "float32", 4, false),
  FLOAT64('d', "float64", 8, false),
  /// One byte, 0 or 1.
  BOOL('?', "bool", 1, false);

  private final char code;
  private final String dtype;
  private final int byteSize;
  private final boolean integer;

  TypeCode(char code, String dtype, int byteSize, boolean integer) {
    this.code = code;
    this.dtype = dtype;
    this.byteSize = byteSize;
    this.integer = integer;
  }

  /// The type a code stands for. Besides [#code()]'s own, `l` and `L` are taken for int32 and
  /// uint32: the 4 bytes that Python's `struct` gives them on the wire, with `<` or `>` in front.
  /// NumPy means C's `long` by them, which has 8 bytes on Linux and macOS: for codes of NumPy's
  /// there is [#of(char, int)].
  ///
  /// @throws IllegalArgumentException if no type has this code
  public static TypeCode of(char code) {
    return switch (code) {
      case 'b' -> INT8;
      case 'B' -> UINT8;
      case 'h' -> INT16;
      case 'H' -> UINT16;
      case 'i', 'l' -> INT32;
      case 'I', 'L' -> UINT32;
      case 'q' -> INT64;
      case 'Q' -> UINT64;
      case 'e' -> FLOAT16;
      case 'f' -> FLOAT32;
      case 'd' -> FLOAT64;
      case '?' -> BOOL;
      default ->
          throw new IllegalArgumentException(
              "no number type has the code '" + code + "': use one of bBhHiIqQefd?");
    };
  }

  /// The type a code stands for where `l` and `L` come with their item size, as NumPy and
  /// Python's `array` write them: 4 bytes on some platforms, 8 on others.
  ///
  /// @throws IllegalArgumentException if no type has this code and size
  public static TypeCode of(char code, int byteSize) {
    TypeCode type =
        switch (code) {
          case 'l' -> byteSize == 8 ? INT64 : INT32;
          case 'L' -> byteSize == 8 ? UINT64 : UINT32;
          default -> of(code);
        };
    if (type.byteSize != byteSize) {
      throw new IllegalArgumentException(
          "code '" + code + "' stands for items of " + type.byteSize + " bytes, not " + byteSize);
    }
    return type;
  }

  /// The one character that is written for this type.
  public char code() {
    return code;
  }

  /// The name NumPy gives this type, such as `float64`.
  public String dtype() {
    return dtype;
  }

  /// The size of one element in bytes: 1, 2, 4 or 8.
  public int byteSize() {
    return byteSize;
  }

  /// Whether elements are whole numbers; bool is not one of them.
  public boolean isInteger() {
    return integer;
  }

  /// Whether elements are floating-point numbers.
  public boolean isFloat() {
    return this == FLOAT16 || this == FLOAT32 || this == FLOAT64;
  }

  /// Whether elements can be negative.
  public boolean isSigned() {
    return switch (this) {
      case UINT8, UINT16, UINT32, UINT64, BOOL -> false;
      default -> true;
    };
  }

  /// The smallest integer of this type.
  long least() {
    return isSigned() ? -1L << (8 * byteSize - 1) : 0;
  }

  /// The largest integer of this type, as its bits: that of uint64 is -1.
  long most() {
    return -1L >>> (64 - 8 * byteSize + (isSigned() ? 1 : 0));
  }

  /// The type of what two views of this type and another give together, which is NumPy's
  /// choice: the smallest type that holds the values of both, where whole numbers of 64 bits
  /// and floating-point numbers count as contained in float64. So int32 and uint32 give int64,
  /// int64 and uint64 give float64, int16 and float16 give float32, and bool gives the other.
  public TypeCode promote(TypeCode other) {
    if (this == other || other == BOOL) {
      return this;
    }
    if (this == BOOL) {
      return other;
    }
    if (integer && other.integer) {
      return isSigned() == other.isSigned()
          ? wider(other)
          : isSigned() ? mixed(other) : other.mixed(this);
    }
    return asFloat().wider(other.asFloat());
  }

  private TypeCode wider(TypeCode other) {
    return byteSize >= other.byteSize ? this : other;
  }

  /// The signed type that holds this signed one and an unsigned one.
  private TypeCode mixed(TypeCode unsigned) {
    if (byteSize > unsigned.byteSize) {
      return this;
    }
    return switch (unsigned) {
      case UINT8 -> INT16;
      case UINT16 -> INT32;
      case UINT32 -> INT64;
      default -> FLOAT64;
    };
  }

  /// The smallest floating-point type that holds all values, or nearly so.
  private TypeCode asFloat() {
    return switch (this) {
      case INT8, UINT8, FLOAT16, BOOL -> FLOAT16;
      case INT16, UINT16, FLOAT32 -> FLOAT32;
      case INT32, UINT32, INT64, UINT64, FLOAT64 -> FLOAT64;
    };
  }

  /// Returns [#dtype()].
  @Override
  public String toString() {
    return dtype;
  }
}
