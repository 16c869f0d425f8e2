package dev.recordwire.processor.ffi.analysis;

import com.google.auto.common.MoreElements;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/// Finds the methods of an interface that an implementation must add to the methods of `Object`.
final class AbstractMethods {
  private AbstractMethods() {}

  static List<ExecutableElement> of(TypeElement type, Elements elements, Types types) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return MoreElements.getLocalAndInheritedMethods(type, types, elements).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .filter(method -> !isOfObject(method, type, object, elements))
        .toList();
  }

  private static boolean isOfObject(
      ExecutableElement method, TypeElement type, TypeElement object, Elements elements) {
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .anyMatch(inherited -> elements.overrides(method, inherited, type));
  }
}
