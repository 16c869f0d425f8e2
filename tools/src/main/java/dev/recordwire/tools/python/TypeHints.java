package dev.recordwire.tools.python;

import dev.recordwire.schema.Type;

/// The types of Python that hold the values of wire types.
final class TypeHints {
  private final PythonNames names;
  private final boolean hasNumpy;

  TypeHints(PythonNames names, boolean hasNumpy) {
    this.names = names;
    this.hasNumpy = hasNumpy;
  }

  /// The annotation of a component.
  String of(Type type) {
    return switch (type) {
      case Type.Scalar scalar -> scalar(scalar);
      case Type.Enumeration enumeration ->
          names.of(enumeration.name()) + (enumeration.open() ? " | int" : "");
      case Type.Text _ -> "str";
      case Type.Binary _ -> "bytes";
      case Type.BigInteger _ -> "int";
      case Type.Decimal _ -> "Decimal";
      case Type.Array array when hasNumpy -> "npt.NDArray[np.%s]".formatted(numpy(array.element()));
      case Type.Array array -> "Sequence[%s]".formatted(scalar(array.element()));
      case Type.Sequence sequence -> "list[%s]".formatted(of(sequence.element()));
      case Type.Mapping mapping ->
          (isPlainKey(mapping.key()) ? "dict[%s, %s]" : "list[tuple[%s, %s]]")
              .formatted(of(mapping.key()), of(mapping.value()));
      case Type.Optional(Type.Optional inner) -> "tuple[%s] | None".formatted(of(inner));
      case Type.Optional(Type value) -> of(value) + " | None";
      case Type.Reference reference -> names.of(reference.definition());
    };
  }

  /// Returns whether values of a type are arrays of NumPy.
  boolean isNumpy(Type type) {
    return hasNumpy && type instanceof Type.Array;
  }

  /// The array of NumPy without elements.
  String empty(Type type) {
    return "np.empty(0, np.%s)".formatted(numpy(((Type.Array) type).element()));
  }

  private static String numpy(Type.Scalar element) {
    return element == Type.Scalar.BOOL ? "bool_" : element.toString();
  }

  private static String scalar(Type.Scalar scalar) {
    return switch (scalar) {
      case BOOL -> "bool";
      case INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64 -> "int";
      case FLOAT16, FLOAT32, FLOAT64 -> "float";
      case INSTANT -> "Instant";
      case DURATION -> "Duration";
      case DATE -> "Date";
      case TIME -> "Time";
      case DATETIME -> "DateTime";
      case UUID -> "UUID";
    };
  }

  /// Returns whether Python's hash tables take two values of a type for the same exactly if Java's
  /// do.
  static boolean isPlainKey(Type type) {
    return switch (type) {
      case Type.Scalar scalar ->
          switch (scalar) {
            case FLOAT16, FLOAT32, FLOAT64 -> false;
            default -> true;
          };
      case Type.Enumeration _, Type.Text _, Type.Binary _, Type.BigInteger _, Type.Decimal _ ->
          true;
      case Type.Optional(Type value) -> !(value instanceof Type.Decimal) && isPlainKey(value);
      case Type.Array _, Type.Sequence _, Type.Mapping _, Type.Reference _ -> false;
    };
  }
}
