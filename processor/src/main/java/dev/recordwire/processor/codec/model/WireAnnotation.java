package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import java.util.List;
import java.util.Optional;

/// An annotation that determines a wire type, with one form for each Java type that it can encode.
public record WireAnnotation(String simpleName, List<WireType> forms) {
  /// The package of every annotation.
  public static final String PACKAGE = "dev.recordwire.annotation";

  public WireAnnotation {
    forms = List.copyOf(forms);
  }

  public String qualifiedName() {
    return PACKAGE + "." + simpleName;
  }

  /// Returns the form for a Java type, or nothing where the annotation can't encode the type.
  public Optional<WireType> formFor(JavaType carrier) {
    return forms.stream().filter(form -> form.carrier().equals(carrier)).findFirst();
  }
}
