package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.Layout;
import dev.recordwire.processor.codec.model.RecordModel;
import dev.recordwire.processor.codec.model.UnionModel;
import dev.recordwire.processor.codec.model.UnionModel.Variant;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Emits the documentation of a codec: the type it belongs to, and the wire's contents.
final class CodecDocs {
  private static final int WIDTH = 90;

  private CodecDocs() {}

  static CodeBlock of(RecordModel model) {
    return of(model.type(), pieces(model));
  }

  static CodeBlock of(UnionModel model) {
    List<String> pieces = new ArrayList<>(List.of(":", "a tag,", "then"));
    for (Variant variant : model.variants()) {
      pieces.add("%s (%d),".formatted(variant.type().simpleNames().getLast(), variant.tag()));
    }
    String last = pieces.removeLast().replace(",", ".");
    if (model.variants().size() > 1) {
      pieces.add(pieces.removeLast().replace(",", ""));
      pieces.add("or");
    }
    pieces.add(last);
    model
        .fallback()
        .map(fallback -> fallback.type().simpleNames().getLast())
        .ifPresent(name -> pieces.add("Unknown ones are kept in " + name + "."));
    return of(model.type(), pieces);
  }

  private static CodeBlock of(ClassType type, List<String> pieces) {
    CodeBlock.Builder docs = CodeBlock.builder();
    docs.add("The codec of {@link $T}", TypeNames.of(type));
    int column = "The codec of {@link }".length() + type.simpleName().length();
    for (String piece : pieces) {
      if (Character.isJavaIdentifierStart(piece.charAt(0))) {
        boolean fits = column + 1 + piece.length() <= WIDTH;
        docs.add(fits ? " " : "\n");
        column = fits ? column + 1 : 0;
      }
      docs.add("$L", piece);
      column += piece.length();
    }
    return docs.add("\n").build();
  }

  /// Returns the text after the record's name, in pieces between which a line may break.
  private static List<String> pieces(RecordModel model) {
    List<Component> components = model.components();
    if (components.isEmpty()) {
      return List.of(", which has no bytes.");
    }
    List<String> pieces = new ArrayList<>();
    if (MethodChunk.of(components).size() > 1) {
      pieces.add(", a record of " + components.size() + " components.");
    } else {
      pieces.add(":");
      for (Component component : components) {
        pieces.add("%s %s,".formatted(component.type().wireName(), component.name()));
      }
      String last = pieces.removeLast();
      pieces.add(last.substring(0, last.length() - 1) + ".");
    }
    if (components.stream().anyMatch(component -> component.type().prefixed())) {
      String width = model.lengths().name().toLowerCase(Locale.ROOT);
      pieces.add("Lengths and counts are " + width + ".");
    }
    if (model.layout() instanceof Layout.Evolvable evolvable) {
      evolvable
          .unknownFields()
          .ifPresent(each -> pieces.add("Unknown fields are kept in " + each.name() + "."));
    }
    return pieces;
  }
}
