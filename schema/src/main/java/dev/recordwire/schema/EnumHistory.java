package dev.recordwire.schema;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

/// The history of an enum that code and payloads of earlier versions still need: its removed
/// constants, whose codes must not get another meaning, and whether it once had no fallback, or a
/// fallback before it was open. Only a lock contains this history, in the enum's type inside a
/// component's type.
final class EnumHistory {
  private EnumHistory() {}

  /// Returns the current type, with the history of the enums in the old type.
  static Type merged(Type old, Type current) {
    Type counterpart = Counterparts.of(old, current);
    return switch (current) {
      case Type.Enumeration now when counterpart instanceof Type.Enumeration before ->
          mergedEnum(before, now);
      case Type.Sequence now when counterpart instanceof Type.Elements before ->
          new Type.Sequence(
              now.isSet(),
              now.count(),
              merged(before.element(), now.element()),
              now.max(),
              now.identity());
      case Type.Mapping now when counterpart instanceof Type.Mapping before ->
          new Type.Mapping(
              now.count(),
              merged(before.key(), now.key()),
              merged(before.value(), now.value()),
              now.max());
      case Type.Optional(Type value) ->
          new Type.Optional(merged(Counterparts.valueOf(counterpart), value));
      default -> current;
    };
  }

  private static Type.Enumeration mergedEnum(Type.Enumeration old, Type.Enumeration current) {
    List<Type.Constant> removed =
        Removed.since(
            current.constants(), old.constants(), old.past().removed(), Type.Constant::code);
    boolean hasNew = !codes(old).containsAll(codes(current));
    // every reader must have a new constant first
    boolean strict = !hasNew && isLenient(current) && isStrict(old);
    boolean merging = !hasNew && current.open() && isMerging(old);
    return new Type.Enumeration(
        current.name(),
        current.code(),
        current.constants(),
        current.fallback(),
        current.open(),
        new Type.Past(removed, strict, merging));
  }

  /// Returns whether code known to the lock refuses codes for which an enum has no constant.
  static boolean isStrict(Type.Enumeration type) {
    return !isLenient(type) || type.past().strict();
  }

  /// Returns whether code known to the lock reads all codes without a constant as one constant.
  static boolean isMerging(Type.Enumeration type) {
    return type.past().merging() || (type.fallback().isPresent() && !type.open());
  }

  private static boolean isLenient(Type.Enumeration type) {
    return type.fallback().isPresent() || type.open();
  }

  private static Set<Integer> codes(Type.Enumeration type) {
    return type.constants().stream().map(Type.Constant::code).collect(toSet());
  }
}
