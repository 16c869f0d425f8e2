package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/// Emits the methods of a large record's layout: one for each chunk, and a method that calls them
/// in turn.
///
/// A small record `PartN` holds a chunk's values until all chunks are read and the record can be
/// constructed.
final class SplitRecordEmitter {
  private final ClassName type;
  private final List<MethodChunk> chunks;
  private final List<String> declared;
  private final List<ClassName> results;
  private final Emitters emitters;

  SplitRecordEmitter(
      ClassName type,
      ClassName layout,
      List<MethodChunk> chunks,
      List<String> declared,
      Names nestedNames,
      Emitters emitters) {
    this.emitters = emitters;
    this.type = type;
    this.chunks = chunks;
    this.declared = declared;
    this.results =
        chunks.stream()
            .map(chunk -> layout.nestedClass(nestedNames.newName("Part" + chunk.number())))
            .toList();
  }

  void addTo(TypeSpec.Builder layout) {
    sizes(layout);
    writes(layout);
    reads(layout);
    for (int i = 0; i < chunks.size(); i++) {
      layout.addType(resultRecord(results.get(i), chunks.get(i)));
    }
  }

  private void sizes(TypeSpec.Builder layout) {
    int fixed = 0;
    List<CodeBlock> calls = new ArrayList<>();
    List<MethodSpec> methods = new ArrayList<>();
    for (MethodChunk chunk : chunks) {
      fixed += SizeEmitter.fixed(chunk.components());
      List<CodeBlock> terms = emitters.sizes().variable(chunk.components());
      if (!terms.isEmpty()) {
        String name = chunk.sizeMethod();
        calls.add(CodeBlock.of("$L(value)", name));
        methods.add(
            helper(name, TypeName.LONG)
                .addParameter(type, "value")
                .addStatement("return $L", SizeEmitter.sum(0, terms))
                .build());
      }
    }
    layout.addMethod(
        LayoutMethods.sizeMethod(type)
            .addStatement("return $L", SizeEmitter.sum(fixed, calls))
            .build());
    layout.addMethods(methods);
  }

  private void writes(TypeSpec.Builder layout) {
    CodeBlock.Builder all = CodeBlock.builder();
    chunks.forEach(chunk -> all.addStatement("writePart$L(out, value)", chunk.number()));
    layout.addMethod(LayoutMethods.writeMethod(type, types(), all.build()));
    for (MethodChunk chunk : chunks) {
      layout.addMethod(
          helper(chunk.writeMethod(), TypeName.VOID)
              .addParameter(RuntimeNames.WIRE_WRITER, "out")
              .addParameter(type, "value")
              .addCode(emitters.writes().statements(chunk.components()))
              .build());
    }
  }

  private List<WireType> types() {
    return chunks.stream()
        .flatMap(chunk -> chunk.components().stream())
        .map(Component::type)
        .toList();
  }

  private void reads(TypeSpec.Builder layout) {
    MethodSpec.Builder all = LayoutMethods.readMethod(type);
    Map<String, CodeBlock> read = new HashMap<>();
    for (int i = 0; i < chunks.size(); i++) {
      int number = chunks.get(i).number();
      all.addStatement("$T part$L = readPart$L(in)", results.get(i), number, number);
      for (Component component : chunks.get(i).components()) {
        read.put(component.name(), CodeBlock.of("part$L.$L()", number, component.name()));
      }
    }
    CodeBlock arguments = declared.stream().map(read::get).collect(CodeBlock.joining(",$W"));
    all.addStatement("return new $T($L)", type, arguments);
    layout.addMethod(all.build());
    for (int i = 0; i < chunks.size(); i++) {
      layout.addMethod(
          helper(chunks.get(i).readMethod(), results.get(i))
              .addParameter(RuntimeNames.WIRE_READER, "in")
              .addCode(
                  ConstructionEmitter.statements(
                      emitters.reads(),
                      chunks.get(i).components(),
                      chunks.get(i).components().stream().map(Component::name).toList(),
                      results.get(i)))
              .build());
    }
  }

  private static TypeSpec resultRecord(ClassName name, MethodChunk chunk) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (Component component : chunk.components()) {
      components.addParameter(TypeNames.of(component.type().carrier()), component.name());
    }
    return TypeSpec.recordBuilder(name.simpleName())
        .addJavadoc("The values read of part $L, until all parts are there.\n", chunk.number())
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
