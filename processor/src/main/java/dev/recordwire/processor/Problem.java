package dev.recordwire.processor;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/// An error in a user's source: what is wrong and what to write instead, and where.
///
/// @param tag the kind
/// @param text what is wrong, by name, then a colon and the remedy
/// @param element the record or the component it is about
/// @param annotation the annotation it is about, or null where it is about the declaration
record Problem(ErrorTag tag, String text, Element element, @Nullable AnnotationMirror annotation) {
  Problem(ErrorTag tag, String text, Element element) {
    this(tag, text, element, null);
  }

  void reportTo(Messager messager) {
    messager.printMessage(Diagnostic.Kind.ERROR, tag + " " + text, element, annotation);
  }
}
