package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.model.Component;
import dev.recordwire.processor.model.LengthWidth;
import dev.recordwire.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.List;

/// Writes the documentation of a codec: whose it is, and what the wire holds.
final class CodecDocs {
  private static final int WIDTH = 96;

  private CodecDocs() {}

  static CodeBlock of(RecordModel model) {
    CodeBlock.Builder docs = CodeBlock.builder();
    docs.add("The codec of {@link $T}", TypeNames.of(model.type()));
    String opening = "The codec of {@link %s}".formatted(model.type().simpleName());
    int column = opening.length();
    for (String word : words(model)) {
      boolean glued = word.startsWith(":") || word.startsWith(",");
      if (!glued && column + 1 + word.length() > WIDTH) {
        docs.add("\n");
        column = 0;
      } else if (!glued) {
        docs.add(" ");
        column++;
      }
      docs.add("$L", word);
      column += word.length();
    }
    return docs.add("\n").build();
  }

  private static List<String> words(RecordModel model) {
    List<Component> components = model.components();
    if (components.isEmpty()) {
      return List.of(",", "which", "has", "no", "bytes.");
    }
    List<String> words = new ArrayList<>();
    words.add(":");
    for (Component component : components) {
      words.addAll(List.of(component.type().wireName().split(" ")));
      boolean last = component == components.getLast();
      words.add(component.name() + (last ? "." : ","));
    }
    if (components.stream().anyMatch(component -> component.type().prefixed())) {
      String width = model.lengths() == LengthWidth.UINT16 ? "uint16." : "uint32.";
      words.addAll(List.of("Lengths", "and", "counts", "are", width));
    }
    return words;
  }
}
