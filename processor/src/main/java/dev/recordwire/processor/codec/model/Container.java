package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.Optional;
import java.util.stream.Stream;

/// A Java type that can hold the elements of a list or set, or the entries of a map.
public enum Container {
  ARRAY(Kind.LIST),
  LIST(Kind.LIST, "List"),
  COLLECTION(Kind.LIST, "Collection"),
  SEQUENCED_COLLECTION(Kind.LIST, "SequencedCollection"),
  SET(Kind.SET, "Set"),
  SEQUENCED_SET(Kind.SET, "SequencedSet"),
  SORTED_SET(Kind.SET, "SortedSet"),
  NAVIGABLE_SET(Kind.SET, "NavigableSet"),
  MAP(Kind.MAP, "Map"),
  SEQUENCED_MAP(Kind.MAP, "SequencedMap"),
  SORTED_MAP(Kind.MAP, "SortedMap"),
  NAVIGABLE_MAP(Kind.MAP, "NavigableMap");

  /// What it holds, and whether that may repeat.
  public enum Kind {
    LIST,
    SET,
    MAP
  }

  private final Kind kind;

  @SuppressWarnings("ImmutableEnumChecker") // it is immutable, though its list does not say so
  private final Optional<ClassType> type;

  Container(Kind kind) {
    this.kind = kind;
    this.type = Optional.empty();
  }

  Container(Kind kind, String type) {
    this.kind = kind;
    this.type = Optional.of(JavaType.topLevel("java.util", type));
  }

  /// The container that is of this class.
  public static Optional<Container> of(JavaType type) {
    return Stream.of(values()).filter(each -> each.type.equals(Optional.of(type))).findFirst();
  }

  public Kind kind() {
    return kind;
  }

  /// The collection's interface; nothing for an array.
  public Optional<ClassType> type() {
    return type;
  }

  /// Whether it keeps what it holds in natural order.
  public boolean isSorted() {
    return switch (this) {
      case SORTED_SET, NAVIGABLE_SET, SORTED_MAP, NAVIGABLE_MAP -> true;
      default -> false;
    };
  }
}
