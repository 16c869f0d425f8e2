package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.codec.emission.ViewValueEmitter.Place;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.lang.model.element.Modifier;

/// Collects the positions that a view remembers, and the methods for its components.
final class ViewMembers {
  final ViewValueEmitter values;
  final InPlaceEmitter inPlace;
  final Names names;

  private final List<FieldSpec> fields = new ArrayList<>();
  private final List<MethodSpec> accessors = new ArrayList<>();
  private final List<MethodSpec> helpers = new ArrayList<>();

  ViewMembers(ViewValueEmitter values, InPlaceEmitter inPlace, Names names) {
    this.values = values;
    this.inPlace = inPlace;
    this.names = names;
  }

  /// Adds a field that holds a position, or 0 before it is known, and returns its name.
  String position(String suggestion) {
    String name = names.newName(suggestion);
    fields.add(FieldSpec.builder(TypeName.LONG, name, Modifier.PRIVATE).build());
    return name;
  }

  /// The positions that the view remembers.
  List<FieldSpec> fields() {
    return fields;
  }

  /// The methods for the components.
  List<MethodSpec> accessors() {
    return accessors;
  }

  /// The private methods.
  List<MethodSpec> helpers() {
    return helpers;
  }

  /// Adds the method that gets a component, and a second one for a value that can also be shown
  /// where it lies.
  ///
  /// @param before the statements before the value
  void getter(
      String component,
      WireType type,
      ValuePath path,
      CodeBlock docs,
      CodeBlock before,
      Place place) {
    getter(component, type, docs, before, values.value(type, path, place));
    inPlace.of(type, path, place).ifPresent(way -> second(component, before, way));
  }

  /// Adds the method that shows a component where it lies.
  void second(String component, CodeBlock before, InPlaceEmitter.Way way) {
    accessors.add(
        MethodSpec.methodBuilder(names.newName(component + way.suffix()))
            .addJavadoc("{@code $L} where its bytes lie.\n", component)
            .addModifiers(Modifier.PUBLIC)
            .returns(way.type())
            .addCode(before)
            .addStatement("return $L", way.value())
            .build());
  }

  /// Adds the method that gets a component by an expression.
  void getter(String component, WireType type, CodeBlock docs, CodeBlock before, CodeBlock value) {
    accessors.add(
        MethodSpec.methodBuilder(component)
            .addJavadoc(docs)
            .addModifiers(Modifier.PUBLIC)
            .returns(values.typeOf(type))
            .addCode(before)
            .addStatement("return $L", value)
            .build());
  }

  /// Adds the method that sets a component of fixed size.
  void setter(String component, WireType.Fixed type, CodeBlock before, Place place) {
    accessors.add(
        MethodSpec.methodBuilder(component)
            .addJavadoc("Sets {@code $L} in the bytes.\n", component)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(values.typeOf(type), "value")
            .addCode(before)
            .addStatement(values.set(type, ValuePath.component(component), place))
            .build());
  }

  /// Returns a new method that says whether an optional component is there.
  MethodSpec.Builder presence(String component) {
    return MethodSpec.methodBuilder(names.newName("has" + Capitals.first(component)))
        .addJavadoc("True if the payload has {@code $L}.\n", component)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN);
  }

  /// The documentation of a component.
  static CodeBlock docs(String component, WireType type) {
    return CodeBlock.of("{@code $L}: $L.\n", component, type.wireName());
  }

  /// The documentation of a component that may be absent.
  static CodeBlock optionalDocs(String component, WireType.Optional type) {
    return CodeBlock.of(
        "{@code $L}: $L.\n\n@throws $L if it is absent\n",
        component,
        type.wireName(),
        NoSuchElementException.class.getName()); // as an import it would only be for this text
  }
}
