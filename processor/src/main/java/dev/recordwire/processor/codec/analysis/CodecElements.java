package dev.recordwire.processor.codec.analysis;

import com.google.auto.common.MoreElements;
import dev.recordwire.processor.common.UsedElements;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/// The elements that codecs name: those of every generated class, and adapters.
final class CodecElements {
  private CodecElements() {}

  static Set<Element> of(TypeElement type) {
    Set<Element> used = UsedElements.of(type);
    type.getRecordComponents().forEach(component -> addAdapters(component, used));
    addAdapters(type, used);
    addAdapters(MoreElements.getPackage(type), used);
    return used;
  }

  private static void addAdapters(Element annotated, Set<Element> used) {
    for (TypeElement adapter : AdapterAnalyzer.namedOn(annotated)) {
      used.add(adapter);
      used.addAll(ElementFilter.methodsIn(adapter.getEnclosedElements()));
    }
  }
}
