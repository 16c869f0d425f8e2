package dev.recordwire.processor.kernels.analysis;

import dev.recordwire.processor.kernels.model.Expression;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/// Finds the constants that names in a kernel's body stand for: static final fields whose value the
/// compiler knows.
final class ConstantNames {
  private final TypeElement type;
  private final TypeNamesInSource types;

  ConstantNames(TypeElement type, TypeNamesInSource types) {
    this.type = type;
    this.types = types;
  }

  /// Returns the constant of a simple or qualified name.
  Optional<Expression> find(String name) {
    int dot = name.lastIndexOf('.');
    String field = name.substring(dot + 1);
    Stream<TypeElement> owners =
        dot < 0
            ? Stream.concat(around(), types.ownersOf(field))
            : types.find(name.substring(0, dot)).stream();
    return owners
        .flatMap(owner -> ElementFilter.fieldsIn(owner.getEnclosedElements()).stream())
        .filter(each -> each.getSimpleName().contentEquals(field))
        .findFirst()
        .map(VariableElement::getConstantValue)
        .flatMap(Values::constant);
  }

  private Stream<TypeElement> around() {
    return Stream.<Element>iterate(type, each -> each.getEnclosingElement())
        .takeWhile(TypeElement.class::isInstance)
        .map(TypeElement.class::cast);
  }
}
