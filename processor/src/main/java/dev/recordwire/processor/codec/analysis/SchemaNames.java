package dev.recordwire.processor.codec.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.auto.common.MoreElements;
import dev.recordwire.annotation.Name;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/// Determines the names of components outside of Java: by `@Name`, or else their Java names.
public final class SchemaNames {
  private SchemaNames() {}

  public static String of(RecordComponentElement component) {
    Name name = component.getAnnotation(Name.class);
    return name == null ? component.getSimpleName().toString() : name.value();
  }

  /// Returns the errors in the names of a record's components.
  static List<Problem> problems(TypeElement record) {
    List<Problem> problems = new ArrayList<>();
    Map<String, RecordComponentElement> owners = new HashMap<>();
    // Components without @Name first: of two equal names, the annotation is at fault.
    List<RecordComponentElement> components =
        new ArrayList<>(UnknownFieldsAnalyzer.fieldsOf(record));
    components.sort((a, b) -> Boolean.compare(isNamed(a), isNamed(b)));
    for (RecordComponentElement component : components) {
      String name = of(component);
      RecordComponentElement owner = owners.putIfAbsent(name, component);
      if (owner != null) {
        String text =
            "@Name(\"%s\") of '%s' is %s '%s': give it another name"
                .formatted(
                    name,
                    component.getSimpleName(),
                    isNamed(owner) ? "the name of" : "the name of the component",
                    owner.getSimpleName());
        problems.add(problem(text, component));
      } else if (name.isBlank() || !UTF_8.newEncoder().canEncode(name)) {
        String text =
            "@Name of '%s' is %s: write the name that the other side uses, or take @Name off"
                .formatted(
                    component.getSimpleName(),
                    name.isBlank() ? "blank" : "not text, since it contains half a surrogate pair");
        problems.add(problem(text, component));
      }
    }
    return problems;
  }

  private static boolean isNamed(RecordComponentElement component) {
    return MoreElements.isAnnotationPresent(component, Name.class);
  }

  private static Problem problem(String text, RecordComponentElement component) {
    return new Problem(
        CodecError.NAME,
        text,
        component,
        MoreElements.getAnnotationMirror(component, Name.class).get());
  }
}
