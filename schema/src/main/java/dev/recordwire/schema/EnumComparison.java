package dev.recordwire.schema;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the changes between two forms of an enum, whose constants are codes on the wire.
final class EnumComparison {
  private final Type.Enumeration before;
  private final Type.Enumeration now;
  private final String name;
  private final BiConsumer<Change, String> found;
  private final Map<Integer, String> removed;

  /// Negative until it is needed.
  private int unusedCode = -1;

  /// @param found receives each change and its description
  EnumComparison(Type.Enumeration before, Type.Enumeration now, BiConsumer<Change, String> found) {
    this.before = before;
    this.now = now;
    this.name = TypeText.of(now);
    this.found = found;
    this.removed = names(before.past().removed());
  }

  void run() {
    Map<String, Integer> old = codes(before.constants());
    Map<String, Integer> current = codes(now.constants());
    Map<Integer, String> currentByCode = names(now.constants());
    Set<Integer> oldCodes = Set.copyOf(old.values());
    old.forEach(
        (constant, code) ->
            compare(constant, code, old, current.get(constant), currentByCode.get(code)));
    boolean hadFallback = before.fallback().isPresent();
    current.forEach(
        (constant, code) -> {
          if (!old.containsKey(constant) && !oldCodes.contains(code)) {
            added(constant, code);
          }
        });
    opened();
    Optional<String> fallback = now.fallback();
    if (hadFallback && fallback.isEmpty() && now.open()) {
      return; // an open enum does not need it
    }
    if (hadFallback && fallback.isEmpty()) {
      found.accept(Change.FALLBACK_REMOVED, "%s lost its fallback".formatted(name));
    } else if (!fallback.equals(before.fallback())) {
      found.accept(
          Change.FALLBACK_ADDED, "%s became the fallback of %s".formatted(fallback.get(), name));
    }
  }

  private void opened() {
    if (before.open() != now.open()) {
      found.accept(
          now.open() ? Change.OPENED : Change.CLOSED,
          now.open()
              ? "unknown codes of %s are kept".formatted(name)
              : "unknown codes of %s are no longer kept".formatted(name));
    }
  }

  private void added(String constant, int code) {
    String retired = removed.getOrDefault(code, constant);
    if (!retired.equals(constant)) {
      found.accept(
          Change.CODE_REUSED,
          "%s was added to %s with code %d, the former code of %s (%d was never in use)"
              .formatted(constant, name, code, retired, unusedCode()));
      return;
    }
    found.accept(
        EnumHistory.isStrict(before) ? Change.CONSTANT_ADDED : addedUnnoticed(),
        "%s was added to %s".formatted(constant, name));
  }

  /// Returns an unused code, if there is one of a width on the wire that is no change.
  private int unusedCode() {
    if (unusedCode < 0) {
      Set<Integer> used =
          Stream.of(before.constants(), now.constants(), before.past().removed())
              .flatMap(List::stream)
              .map(Type.Constant::code)
              .collect(toSet());
      unusedCode = UnusedNumber.beside(used, 0, Collections.max(used) > 0xFF ? 0xFFFF : 0xFF);
    }
    return unusedCode;
  }

  private Change addedUnnoticed() {
    return EnumHistory.isMerging(before)
        ? Change.CONSTANT_ADDED_WITH_FALLBACK
        : Change.CONSTANT_ADDED_TO_OPEN;
  }

  private void compare(
      String constant,
      int code,
      Map<String, Integer> old,
      @Nullable Integer codeNow,
      @Nullable String successor) {
    if (codeNow != null) {
      if (codeNow != code) {
        found.accept(
            Change.CODE_CHANGED,
            "%s of %s had code %d and has %d".formatted(constant, name, code, codeNow));
      }
      return;
    }
    if (successor == null) {
      found.accept(
          now.open()
              ? Change.CONSTANT_REMOVED_FROM_OPEN
              : now.fallback().isPresent()
                  ? Change.CONSTANT_REMOVED_WITH_FALLBACK
                  : Change.CONSTANT_REMOVED,
          "%s was removed from %s".formatted(constant, name));
    } else if (!old.containsKey(successor)) {
      found.accept(
          Change.CONSTANT_RENAMED,
          "%s of %s was renamed to %s".formatted(constant, name, successor));
    }
  }

  private static Map<String, Integer> codes(List<Type.Constant> constants) {
    Map<String, Integer> codes = new LinkedHashMap<>();
    constants.forEach(constant -> codes.put(constant.name(), constant.code()));
    return codes;
  }

  private static Map<Integer, String> names(List<Type.Constant> constants) {
    Map<Integer, String> names = new HashMap<>();
    constants.forEach(constant -> names.putIfAbsent(constant.code(), constant.name()));
    return names;
  }
}
