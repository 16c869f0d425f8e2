package dev.recordwire.processor.kernels.analysis;

import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.ValueType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The variables of a body at some place in it, and the value of each.
final class Scope {
  private final Map<String, ValueType> types = new HashMap<>();
  private final Map<String, Expression> values = new HashMap<>();

  Scope() {}

  /// A copy, for one of the branches of the code.
  Scope(Scope other) {
    types.putAll(other.types);
    values.putAll(other.values);
  }

  void declare(String name, ValueType type) {
    types.put(name, type);
    values.remove(name);
  }

  void set(String name, Expression value) {
    values.put(name, value);
  }

  /// The declared type of a variable, or nothing if the name is no variable's.
  Optional<ValueType> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /// The value of a variable, or nothing if it has none here.
  Optional<Expression> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /// Takes over the values that two branches of the code leave, combined where they differ.
  void join(Scope one, Scope other, Join join) {
    for (Map.Entry<String, ValueType> each : types.entrySet()) {
      String name = each.getKey();
      @Nullable Expression left = one.values.get(name);
      @Nullable Expression right = other.values.get(name);
      if (left == null || right == null) {
        values.remove(name); // Java lets nobody read it before it has a value
      } else {
        values.put(name, left.equals(right) ? left : join.of(name, left, right));
      }
    }
  }

  /// Combines the values of a variable after two branches.
  interface Join {
    Expression of(String name, Expression left, Expression right);
  }
}
