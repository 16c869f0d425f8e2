package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.Collection;
import java.util.stream.Stream;

/// The users' classes that generated code names.
public final class Mentions {
  private Mentions() {}

  /// The classes in a record's codec.
  public static Stream<ClassType> in(RecordModel model) {
    return Stream.concat(
        Stream.of(model.type(), model.codec()),
        of(model.components().stream().map(Component::type).toList()));
  }

  /// The classes in a union's codec.
  public static Stream<ClassType> in(UnionModel model) {
    return Stream.of(
            Stream.of(model.type(), model.codec()),
            model.variants().stream().flatMap(each -> Stream.of(each.type(), each.codec())),
            model.fallback().stream().map(UnionModel.Fallback::type))
        .flatMap(each -> each);
  }

  /// The classes in the code for several types.
  public static Stream<ClassType> of(Collection<? extends WireType> types) {
    return types.stream().flatMap(Mentions::of);
  }

  /// The classes in the code for a type.
  public static Stream<ClassType> of(WireType type) {
    Stream<ClassType> inside =
        switch (type) {
          case WireType.Sequence sequence -> of(sequence.element());
          case WireType.Mapping mapping -> Stream.concat(of(mapping.key()), of(mapping.value()));
          case WireType.Optional optional -> of(optional.value());
          case WireType.Bounded bounded -> of(bounded.type());
          case WireType.Adapted(Adapter adapter, WireType wire) ->
              Stream.concat(Stream.of(adapter.type()), of(wire));
          case WireType.AdaptedFixed(Adapter adapter, WireType wire) ->
              Stream.concat(Stream.of(adapter.type()), of(wire));
          case WireType.Nested nested -> Stream.of(nested.codec());
          default -> Stream.of();
        };
    return Stream.concat(type.carrier().classes(), inside);
  }
}
