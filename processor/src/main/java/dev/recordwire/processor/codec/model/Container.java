package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.Optional;
import java.util.stream.Stream;

/// A Java type that contains the elements of a list or set, or the entries of a map.
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

  /// The kind of a container's content, which says whether values may repeat.
  public enum Kind {
    LIST,
    SET,
    MAP
  }

  private final Kind kind;

  @SuppressWarnings("ImmutableEnumChecker") // an Optional of an immutable type is immutable
  private final Optional<ClassType> type;

  Container(Kind kind) {
    this.kind = kind;
    this.type = Optional.empty();
  }

  Container(Kind kind, String type) {
    this.kind = kind;
    this.type = Optional.of(JavaType.topLevel("java.util", type));
  }

  /// Returns the container that is of this class, if one is.
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

  /// Returns whether the container is in natural order.
  public boolean isSorted() {
    return switch (this) {
      case SORTED_SET, NAVIGABLE_SET, SORTED_MAP, NAVIGABLE_MAP -> true;
      default -> false;
    };
  }
}
