package dev.recordwire.processor;

import static javax.lang.model.util.ElementFilter.typesIn;

import com.google.auto.common.MoreElements;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.codec.analysis.WireElements;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.UnresolvedAnnotations;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/// Types that the basic processor holds back because a name in them is yet to be generated, and
/// whose codec and table can be made all the same: a name in a method or a constant of theirs.
///
/// Without this class a record whose method takes or returns its own table would wait for the
/// table, and the table for the record.
final class WaitingTypes {
  private final Elements elements;
  private final Set<String> names = new LinkedHashSet<>();

  WaitingTypes(Elements elements) {
    this.elements = elements;
  }

  /// Takes the types of a round.
  void add(RoundEnvironment round) {
    for (Element type : typesIn(round.getElementsAnnotatedWith(Wire.class))) {
      names.add(MoreElements.asType(type).getQualifiedName().toString());
    }
  }

  /// The types that were not processed, and can be.
  ///
  /// @param isProcessed whether a type was processed
  List<TypeElement> ready(Predicate<TypeElement> isProcessed) {
    return names.stream()
        .map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .filter(type -> !isProcessed.test(type))
        .filter(type -> isRecordOrInterface(type) && isReady(type))
        .toList();
  }

  private static boolean isRecordOrInterface(TypeElement type) {
    return type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.INTERFACE;
  }

  /// Whether all that a codec is made from exists, or the type holds what is made from itself, an
  /// error to report.
  private static boolean isReady(TypeElement type) {
    return !UnresolvedAnnotations.areInRecord(type)
        && type.getRecordComponents().stream()
            .map(RecordComponentElement::asType)
            .allMatch(
                component ->
                    !JavaTypes.isUnresolved(component) || WireElements.isMadeFrom(type, component));
  }
}
