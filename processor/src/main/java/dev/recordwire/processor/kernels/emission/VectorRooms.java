package dev.recordwire.processor.kernels.emission;

import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.Expression.Variable;
import dev.recordwire.processor.kernels.model.ValueType;
import java.util.LinkedHashMap;
import java.util.Map;

/// The columns of a block that keep what its loops compute on the way, by the names of variables.
final class VectorRooms {
  /// The start of the names of rooms for values that are the same for all elements.
  private static final String CONSTANT = "constant ";

  private final int first;
  private final Map<String, Room> rooms = new LinkedHashMap<>();

  /// @param first the first column that is free
  VectorRooms(int first) {
    this.first = first;
  }

  /// Makes room for a value.
  ///
  /// @param name the name of its variable, or another one of its own
  void add(String name, Expression value) {
    rooms.putIfAbsent(name, new Room(first + rooms.size(), value.type()));
  }

  int column(String name) {
    return room(name).column();
  }

  ValueType type(String name) {
    return room(name).type();
  }

  private Room room(String name) {
    Room room = rooms.get(name);
    if (room == null) {
      throw new IllegalArgumentException(name);
    }
    return room;
  }

  /// The name of the room of a function's argument.
  static String ofArgument(Expression argument) {
    return argument instanceof Variable ? argument.java() : CONSTANT + argument.java();
  }

  /// The beginning of a room's name in the code.
  static String words(String name) {
    return name.startsWith(CONSTANT) ? "constant" : name;
  }

  /// The name of the method that gives a column of numbers of a type. Functions take float64 as
  /// elements are stored.
  static String accessor(ValueType type) {
    return switch (type.promoted()) {
      case BOOLEAN -> "booleans";
      case DOUBLE -> "float64s";
      default -> type.promoted().keyword() + "s";
    };
  }

  /// The type of the elements of such a column's Java array.
  static String arrayType(ValueType type) {
    return type == ValueType.DOUBLE ? "byte" : type.promoted().keyword();
  }

  private record Room(int column, ValueType type) {}
}
