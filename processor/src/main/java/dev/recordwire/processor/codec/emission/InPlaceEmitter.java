package dev.recordwire.processor.codec.emission;

import static dev.recordwire.processor.codec.emission.ViewValueEmitter.atMost;
import static dev.recordwire.processor.codec.emission.ViewValueEmitter.prefixed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.codec.emission.ViewValueEmitter.Place;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.Field;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.JavaType;
import java.util.List;
import java.util.Optional;

/// Emits the second way to get a value from a view: where it lies, while the first gives an object
/// as `decode` makes it.
///
/// A text is shown by its bytes, a collection or map element after element. An entry of a map is
/// laid out as a record of a key and a value is, so it has such a view; an element that holds other
/// values is the same with the value alone.
final class InPlaceEmitter {
  private final ViewValueEmitter values;
  private final Emitters emitters;
  private final PartClasses parts;

  /// The classes of the views of entries and elements.
  interface PartClasses {
    /// Returns the class of the view of an entry or element.
    ///
    /// @param path the path of the map or collection
    ClassName of(Part part, ValuePath path);
  }

  /// An entry of a map or an element of a collection: its components in wire order.
  record Part(String name, List<Component> components) {
    static Part entry(WireType.Mapping type) {
      return new Part("Entry", List.of(component("key", type.key()), value(type.value())));
    }

    static Part element(WireType.Sequence type) {
      return new Part("Element", List.of(value(type.element())));
    }

    private static Component value(WireType type) {
      return component("value", type);
    }

    private static Component component(String name, WireType type) {
      return new Component(name, name, type);
    }

    List<WireType> types() {
      return components.stream().map(Component::type).toList();
    }

    /// The path of a component of the part.
    ValuePath path(ValuePath collection, String component) {
      return component.equals("key")
          ? collection.key()
          : collection.inside(components.size() == 1 ? "Element" : "Value");
    }
  }

  /// A way to get a value.
  ///
  /// @param suffix the end of the method's name
  record Way(String suffix, TypeName type, CodeBlock value) {}

  InPlaceEmitter(ViewValueEmitter values, Emitters emitters, PartClasses parts) {
    this.values = values;
    this.emitters = emitters;
    this.parts = parts;
  }

  /// The second way to get the value at a place, if there is one.
  Optional<Way> of(WireType type, ValuePath path, Place place) {
    return switch (type) {
      case WireType.Text text when !text.isView() -> Optional.of(text(prefixed("utf8View", place)));
      case WireType.FixedText text when !text.isView() ->
          Optional.of(
              text(
                  CodeBlock.of(
                      "paddedUtf8View($L, $L, $L)", place.base(), place.offset(), text.bytes())));
      case WireType.Sequence sequence when !ViewValueEmitter.isInPlace(sequence) ->
          Optional.of(elements(sequence, path, place));
      case WireType.Mapping mapping -> Optional.of(part(Part.entry(mapping), path, place));
      case WireType.Bounded bounded -> of(bounded.type(), path, atMost(bounded, place));
      default -> Optional.empty();
    };
  }

  /// The second way to get a component with a default, which a payload may lack.
  ///
  /// @param at the variable of the position, which is then 0
  /// @param initial the default as the first way gives it
  Optional<Way> orDefault(Field field, ValuePath path, String at, CodeBlock initial) {
    return of(field.type(), path, new Place(CodeBlock.of("orAbsent($L, 0)", at), 0))
        .map(
            way ->
                isAbsentByItself(way)
                    ? way
                    : orElse(
                        at,
                        absent(field, way.type(), initial),
                        of(field.type(), path, new Place(CodeBlock.of(at), 0)).orElseThrow()));
  }

  /// Returns whether the value of an absent position is an empty collection.
  private static boolean isAbsentByItself(Way way) {
    return way.value().toString().startsWith("new ");
  }

  private static Way orElse(String at, CodeBlock absent, Way found) {
    return new Way(
        found.suffix(), found.type(), CodeBlock.of("$L == 0 ? $L : $L", at, absent, found.value()));
  }

  private CodeBlock absent(Field field, TypeName type, CodeBlock initial) {
    return type.equals(RuntimeNames.UTF8_VIEW)
        ? CodeBlock.of(
            emitters
                .table()
                .defaultOf(field.name() + "_UTF8", type, CodeBlock.of("$T.of($L)", type, initial)))
        : CodeBlock.of("$T.zeros(0)", type);
  }

  private static Way text(CodeBlock value) {
    return new Way("Utf8", RuntimeNames.UTF8_VIEW, value);
  }

  private Way elements(WireType.Sequence type, ValuePath path, Place place) {
    return switch (type.element()) {
      case WireType.Scalar(ScalarType element, JavaType _) ->
          new Way(
              "View", TypeNames.of(element.view()), prefixed(element.wireName() + "View", place));
      case WireType.Text _ ->
          new Way("Utf8", RuntimeNames.UTF8_ELEMENTS, made(RuntimeNames.UTF8_ELEMENTS, place));
      case WireType.Nested nested when nested.view().isPresent() ->
          elements(TypeNames.of(nested.view().get()), place);
      case WireType.Compound _, WireType.Bounded _ -> part(Part.element(type), path, place);
      default -> values(type.element(), path.inside("Element"), place);
    };
  }

  private static Way elements(ClassName view, Place place) {
    ClassName elements = ElementsEmitter.in(view);
    return new Way("View", elements, made(elements, place));
  }

  private static CodeBlock made(ClassName elements, Place place) {
    return CodeBlock.of("new $T(this, $L, LENGTH_PREFIX)", elements, place.sum());
  }

  private Way part(Part part, ValuePath path, Place place) {
    return elements(parts.of(part, path), place);
  }

  private Way values(WireType element, ValuePath path, Place place) {
    Place at = new Place(CodeBlock.of("at"), 0);
    CodeBlock end =
        element instanceof WireType.Variable variable
            ? CodeBlock.of(",$Wat -> $L", values.behind(variable, path, at, 0))
            : CodeBlock.of("");
    return new Way(
        "View",
        ParameterizedTypeName.get(RuntimeNames.VALUE_ELEMENTS, TypeNames.of(element.carrier())),
        CodeBlock.of(
            "new $T<>(this, $L, LENGTH_PREFIX, $L,$Wat -> $L$L)",
            RuntimeNames.VALUE_ELEMENTS,
            place.sum(),
            MinSize.ofTypes(List.of(element), emitters.lengths()),
            values.value(element, path, at),
            end));
  }
}
