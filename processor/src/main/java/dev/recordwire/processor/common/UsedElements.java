package dev.recordwire.processor.common;

import com.google.auto.common.MoreTypes;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/// Finds the elements that a generated class names: the record, its constructor, its accessors, the
/// types of its components, enums' constants, and a union's records.
public final class UsedElements {
  private final Set<Element> found = new LinkedHashSet<>();

  private UsedElements() {}

  /// Returns the elements that the class generated for a record or sealed interface names.
  public static Set<Element> of(TypeElement type) {
    UsedElements used = new UsedElements();
    used.addType(type);
    return used.found;
  }

  private void addType(TypeElement type) {
    found.add(type);
    found.addAll(ElementFilter.constructorsIn(type.getEnclosedElements()));
    for (RecordComponentElement component : type.getRecordComponents()) {
      found.add(component.getAccessor());
      add(component.asType());
    }
    type.getPermittedSubclasses().forEach(this::add);
  }

  private void add(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      add(MoreTypes.asArray(type).getComponentType());
    } else if (type.getKind() == TypeKind.DECLARED) {
      TypeElement element = MoreTypes.asTypeElement(type);
      found.add(element);
      if (element.getKind() == ElementKind.ENUM) {
        found.addAll(ElementFilter.fieldsIn(element.getEnclosedElements()));
      }
      MoreTypes.asDeclared(type).getTypeArguments().forEach(this::add);
    }
  }
}
