package dev.recordwire.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.model.Component;
import dev.recordwire.processor.model.WireType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/// Writes the methods of a large record's layout: one a part, and one that calls them in turn.
///
/// What a part reads is held by a small record `PartN` until all parts are there and the record can
/// be constructed.
final class PartsWriter {
  private final ClassName type;
  private final List<Part> parts;
  private final List<String> declared;
  private final List<ClassName> holders;
  private final Helpers helpers;

  PartsWriter(
      ClassName type,
      ClassName layout,
      List<Part> parts,
      List<String> declared,
      Names nestedNames,
      Helpers helpers) {
    this.helpers = helpers;
    this.type = type;
    this.parts = parts;
    this.declared = declared;
    this.holders =
        parts.stream()
            .map(part -> layout.nestedClass(nestedNames.newName("Part" + part.number())))
            .toList();
  }

  void writeTo(TypeSpec.Builder layout) {
    sizes(layout);
    writes(layout);
    reads(layout);
    for (int i = 0; i < parts.size(); i++) {
      layout.addType(holder(holders.get(i), parts.get(i)));
    }
  }

  private void sizes(TypeSpec.Builder layout) {
    int fixed = 0;
    List<CodeBlock> calls = new ArrayList<>();
    List<MethodSpec> methods = new ArrayList<>();
    for (Part part : parts) {
      fixed += SizeEmitter.fixed(part.components());
      List<CodeBlock> terms = helpers.sizes().variable(part.components());
      if (!terms.isEmpty()) {
        String name = "sizeOfPart" + part.number();
        calls.add(CodeBlock.of("$L(value)", name));
        methods.add(
            helper(name, TypeName.LONG)
                .addParameter(type, "value")
                .addStatement("return $L", SizeEmitter.sum(0, terms))
                .build());
      }
    }
    layout.addMethod(
        LayoutWriter.size(type).addStatement("return $L", SizeEmitter.sum(fixed, calls)).build());
    layout.addMethods(methods);
  }

  private void writes(TypeSpec.Builder layout) {
    CodeBlock.Builder all = CodeBlock.builder();
    parts.forEach(part -> all.addStatement("writePart$L(out, value)", part.number()));
    layout.addMethod(LayoutWriter.write(type, types(), all.build()));
    for (Part part : parts) {
      layout.addMethod(
          helper("writePart" + part.number(), TypeName.VOID)
              .addParameter(RuntimeNames.WIRE_WRITER, "out")
              .addParameter(type, "value")
              .addCode(helpers.writes().statements(part.components()))
              .build());
    }
  }

  private List<WireType> types() {
    return parts.stream().flatMap(part -> part.components().stream()).map(Component::type).toList();
  }

  private void reads(TypeSpec.Builder layout) {
    MethodSpec.Builder all = LayoutWriter.read(type);
    Map<String, CodeBlock> read = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      int number = parts.get(i).number();
      all.addStatement("$T part$L = readPart$L(in)", holders.get(i), number, number);
      for (Component component : parts.get(i).components()) {
        read.put(component.name(), CodeBlock.of("part$L.$L()", number, component.name()));
      }
    }
    CodeBlock arguments = declared.stream().map(read::get).collect(CodeBlock.joining(",$W"));
    all.addStatement("return new $T($L)", type, arguments);
    layout.addMethod(all.build());
    for (int i = 0; i < parts.size(); i++) {
      layout.addMethod(
          helper("readPart" + parts.get(i).number(), holders.get(i))
              .addParameter(RuntimeNames.WIRE_READER, "in")
              .addCode(
                  ReadMethod.statements(
                      helpers.reads(),
                      parts.get(i).components(),
                      parts.get(i).components().stream().map(Component::name).toList(),
                      holders.get(i)))
              .build());
    }
  }

  private static TypeSpec holder(ClassName name, Part part) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (Component component : part.components()) {
      components.addParameter(TypeNames.of(component.type().carrier()), component.name());
    }
    return TypeSpec.recordBuilder(name.simpleName())
        .addJavadoc("What is read of part $L, held until all parts are there.\n", part.number())
        .addModifiers(Modifier.PRIVATE)
        .recordConstructor(components.build())
        .build();
  }

  private static MethodSpec.Builder helper(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(result);
  }
}
