package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import java.util.List;
import java.util.Optional;

/// An annotation that states a wire type, with the forms it takes: one for each Java type that it
/// can encode.
public record WireAnnotation(String simpleName, List<WireType> forms) {
  /// The package of every annotation.
  public static final String PACKAGE = "dev.recordwire.annotation";

  public WireAnnotation {
    forms = List.copyOf(forms);
  }

  public String qualifiedName() {
    return PACKAGE + "." + simpleName;
  }

  /// The form for a Java type, or nothing where the annotation can't encode it.
  public Optional<WireType> formFor(JavaType carrier) {
    return forms.stream().filter(form -> form.carrier().equals(carrier)).findFirst();
  }
}
