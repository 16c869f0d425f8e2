package dev.recordwire.processor.diagnostic;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/// An error in a user's source: the fault, the remedy, and the location.
///
/// @param code the kind
/// @param text the fault, by name, then a colon and the remedy
/// @param element the element at fault
/// @param annotation the annotation at fault, or null where the declaration is at fault
public record Problem(
    ErrorCode code, String text, Element element, @Nullable AnnotationMirror annotation) {
  public Problem(ErrorCode code, String text, Element element) {
    this(code, text, element, null);
  }

  /// Prints the error at its location.
  public void reportTo(Messager messager) {
    messager.printMessage(Diagnostic.Kind.ERROR, message(code, text), element, annotation);
  }

  /// Returns the message of a kind of error.
  public static String message(ErrorCode code, String text) {
    return "[" + code.text() + "] " + text;
  }
}
