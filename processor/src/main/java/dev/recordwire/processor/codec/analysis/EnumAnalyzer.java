package dev.recordwire.processor.codec.analysis;

import static java.util.Comparator.comparingInt;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreElements;
import dev.recordwire.annotation.Code;
import dev.recordwire.annotation.Fallback;
import dev.recordwire.processor.codec.model.EnumModel;
import dev.recordwire.processor.codec.model.EnumModel.Constant;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.UnresolvedAnnotations;
import dev.recordwire.processor.diagnostic.Analysis;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/// Determines the codes of an enum's constants: the declared codes, or the ordinals.
///
/// An enum's errors are reported once, at the enum, however many components use it.
final class EnumAnalyzer {
  private static final int MAX_CODE = 0xFFFF;

  private final Set<String> told = new HashSet<>();

  Analysis<EnumModel> analyze(TypeElement type) {
    if (UnresolvedAnnotations.areInEnum(type)) {
      return new Analysis.Deferred<>();
    }
    List<Element> constants = constantsOf(type);
    List<Problem> problems = new ArrayList<>();
    if (constants.isEmpty()) {
      String text =
          "%s has no constants, so it has no values: give it one".formatted(type.getSimpleName());
      problems.add(new Problem(CodecError.ENUM, text, type));
    }
    boolean ordinals = constants.stream().allMatch(constant -> codeOn(constant).isEmpty());
    List<Constant> coded =
        ordinals ? byOrdinal(constants) : byCode(type.getSimpleName(), constants, problems);
    List<Element> fallbacks =
        constants.stream()
            .filter(constant -> MoreElements.isAnnotationPresent(constant, Fallback.class))
            .toList();
    if (fallbacks.size() > 1) {
      problems.add(severalFallbacks(type, fallbacks));
    }
    if (!problems.isEmpty()) {
      boolean first = told.add(type.getQualifiedName().toString());
      return new Analysis.Failed<>(first ? problems : List.of());
    }
    Optional<String> fallback =
        fallbacks.stream().map(constant -> constant.getSimpleName().toString()).findFirst();
    return new Analysis.Ok<>(new EnumModel(JavaTypes.of(type), coded, ordinals, fallback));
  }

  private static List<Element> constantsOf(TypeElement type) {
    List<Element> constants = new ArrayList<>();
    for (Element element : type.getEnclosedElements()) {
      if (element.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(element);
      }
    }
    return constants;
  }

  private static Optional<AnnotationMirror> codeOn(Element constant) {
    return MoreElements.getAnnotationMirror(constant, Code.class).toJavaUtil();
  }

  private static List<Constant> byOrdinal(List<Element> constants) {
    List<Constant> coded = new ArrayList<>();
    for (Element constant : constants) {
      coded.add(new Constant(constant.getSimpleName().toString(), coded.size()));
    }
    return coded;
  }

  private static List<Constant> byCode(
      CharSequence type, List<Element> constants, List<Problem> problems) {
    List<Constant> coded = new ArrayList<>();
    Map<Integer, String> names = new HashMap<>();
    for (Element constant : constants) {
      String name = constant.getSimpleName().toString();
      Optional<AnnotationMirror> annotation = codeOn(constant);
      if (annotation.isEmpty()) {
        String text =
            "%s of %s has no @Code, and other constants have one: annotate all of them, or none"
                .formatted(name, type);
        problems.add(new Problem(CodecError.ENUM, text, constant));
        continue;
      }
      int code = (int) AnnotationMirrors.getAnnotationValue(annotation.get(), "value").getValue();
      String before = names.putIfAbsent(code, name);
      if (code < 0 || code > MAX_CODE) {
        String text = "the code of %s is %d: choose one in 0…%d".formatted(name, code, MAX_CODE);
        problems.add(new Problem(CodecError.ENUM, text, constant, annotation.get()));
      } else if (before != null) {
        String text =
            "%s and %s have the same code, %d: give one of them another"
                .formatted(before, name, code);
        problems.add(new Problem(CodecError.ENUM, text, constant, annotation.get()));
      }
      coded.add(new Constant(name, code));
    }
    coded.sort(comparingInt(Constant::code));
    return coded;
  }

  private static Problem severalFallbacks(TypeElement type, List<Element> fallbacks) {
    Element last = fallbacks.getLast();
    String text =
        ("%s and %s of %s are both its @Fallback, and an unknown code is read as one constant: keep"
                + " one")
            .formatted(
                fallbacks.getFirst().getSimpleName(), last.getSimpleName(), type.getSimpleName());
    AnnotationMirror mirror = MoreElements.getAnnotationMirror(last, Fallback.class).get();
    return new Problem(CodecError.ENUM, text, last, mirror);
  }
}
