package dev.recordwire.processor.common;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/// The visibility of a type, which depends on every type around it.
///
/// @param isPublic whether every package can name the type
/// @param hidden the private type among the type and the types around it, or null
public record Visibility(boolean isPublic, @Nullable TypeElement hidden) {
  public static Visibility of(TypeElement type) {
    boolean isPublic = true;
    TypeElement hidden = null;
    for (Element each = type;
        each instanceof TypeElement enclosing;
        each = each.getEnclosingElement()) {
      isPublic &= each.getModifiers().contains(Modifier.PUBLIC);
      if (each.getModifiers().contains(Modifier.PRIVATE)) {
        hidden = enclosing;
      }
    }
    return new Visibility(isPublic, hidden);
  }

  /// The outermost private type, if there is one.
  public Optional<TypeElement> privateElement() {
    return Optional.ofNullable(hidden);
  }
}
