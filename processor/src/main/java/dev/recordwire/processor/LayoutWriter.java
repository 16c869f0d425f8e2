package dev.recordwire.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.recordwire.processor.model.Component;
import dev.recordwire.processor.model.Layout;
import dev.recordwire.processor.model.RecordModel;
import dev.recordwire.processor.model.WireType;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Writes the class `Layout`, which is the codec: the size of a record, and its way to the wire and
/// back.
///
/// The methods of a record of several parts call one method a part, which [PartsWriter] writes.
final class LayoutWriter {
  private static final TypeName ANY_CODEC =
      ParameterizedTypeName.get(RuntimeNames.CODEC, WildcardTypeName.subtypeOf(Object.class));

  private LayoutWriter() {}

  static TypeSpec write(RecordModel model, ClassName layout, Names nestedNames) {
    ClassName type = TypeNames.of(model.type());
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(layout)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(RuntimeNames.CODEC, type));
    if (model.components().stream().anyMatch(component -> component.type().prefixed())) {
      spec.addField(lengths(model));
    }
    List<Part> parts = Part.of(model.components());
    Helpers helpers = new Helpers(model, parts);
    if (model.layout() instanceof Layout.Evolvable evolvable) {
      evolvable.keeper().ifPresent(_ -> spec.addField(KeeperEmitter.ids(evolvable.fields())));
    }
    spec.addMethod(MethodSpec.constructorBuilder().addStatement("super($T.class)", type).build());
    spec.addMethod(leastSize(model));
    if (model.components().stream().allMatch(component -> KeyKinds.isConstant(component.type()))) {
      spec.addMethod(constant());
    }
    if (model.isQuickToSize()) {
      spec.addMethod(isTrue("isQuickToSize"));
    }
    spec.addMethod(model.isLongToWrite() ? isTrue("isLongToWrite") : writeInto(type));
    spec.addMethod(readFrom(type));
    List<ClassName> codecs = codecs(model);
    if (!codecs.isEmpty()) {
      spec.addMethod(held(codecs));
    }
    if (model.layout() instanceof Layout.Evolvable evolvable) {
      new EvolvableWriter(type, layout, evolvable, parts, nestedNames, helpers).writeTo(spec);
    } else if (parts.size() == 1) {
      spec.addMethod(
          size(type)
              .addStatement(
                  "return $L",
                  SizeEmitter.sum(
                      SizeEmitter.fixed(model.components()),
                      helpers.sizes().variable(model.components())))
              .build());
      spec.addMethod(
          write(
              type,
              model.components().stream().map(Component::type).toList(),
              helpers.writes().statements(model.components())));
      spec.addMethod(
          read(type)
              .addCode(
                  ReadMethod.statements(
                      helpers.reads(), model.components(), model.declared(), type))
              .build());
    } else {
      new PartsWriter(type, layout, parts, model.declared(), nestedNames, helpers).writeTo(spec);
    }
    helpers.writeTo(spec);
    return spec.build();
  }

  private static MethodSpec leastSize(RecordModel model) {
    return switch (model.layout()) {
      case Layout.Packed _ -> {
        CodeBlock least = LeastSize.of(model.components(), model.lengths());
        yield LeastSize.isConstant(model.components()) ? leastSize(least) : foundLeastSize(least);
      }
      case Layout.Evolvable _ -> leastSize(CodeBlock.of("$L", TaggedStretch.LENGTH_BYTES));
    };
  }

  private static FieldSpec lengths(RecordModel model) {
    return FieldSpec.builder(RuntimeNames.LENGTHS, "LENGTHS")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.$L", RuntimeNames.LENGTHS, model.lengths().name())
        .build();
  }

  private static MethodSpec constant() {
    return MethodSpec.methodBuilder("keyKind")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeNames.KEY_KIND)
        .addStatement("return $T.CONSTANT", RuntimeNames.KEY_KIND)
        .build();
  }

  static MethodSpec isTrue(String question) {
    return overriding(question, TypeName.BOOLEAN).addStatement("return true").build();
  }

  /// The same for every short record, and written for each: so the JIT compiles one for each, in
  /// which the writer is never an object.
  private static MethodSpec writeInto(ClassName type) {
    return overriding("write", TypeName.INT)
        .addParameter(byte[].class, "target")
        .addParameter(int.class, "from")
        .addParameter(int.class, "to")
        .addParameter(type, "value")
        .addStatement("$1T out = $1T.over(target, from, to)", RuntimeNames.WIRE_WRITER)
        .addStatement("write(out, value)")
        .addStatement("return (int) out.finish()")
        .build();
  }

  static MethodSpec readFrom(ClassName type) {
    return overriding("read", type)
        .addParameter(byte[].class, "bytes")
        .addParameter(int.class, "from")
        .addParameter(int.class, "to")
        .addParameter(RuntimeNames.DECODE_LIMITS, "limits")
        .addStatement("$1T in = $1T.over(bytes, from, to, limits)", RuntimeNames.WIRE_READER)
        .addStatement("$T value = read(in)", type)
        .addStatement("in.end()")
        .addStatement("return value")
        .build();
  }

  private static List<ClassName> codecs(RecordModel model) {
    return model.components().stream()
        .flatMap(component -> component.type().structs())
        .map(struct -> TypeNames.of(struct.codec()))
        .distinct()
        .toList();
  }

  /// Names the codecs of what is held, which are then initialised before the first payload.
  static MethodSpec held(List<ClassName> codecs) {
    CodeBlock constants =
        codecs.stream()
            .map(codec -> CodeBlock.of("$T.CODEC", codec))
            .collect(CodeBlock.joining(",$W"));
    return overriding("held", ArrayTypeName.of(ANY_CODEC))
        .addStatement("return new $T[] {$L}", ANY_CODEC, constants)
        .build();
  }

  private static MethodSpec leastSize(CodeBlock constant) {
    return MethodSpec.methodBuilder("leastSize")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.INT)
        .addStatement("return $L", constant)
        .build();
  }

  /// The method that finds the least size from other codecs.
  static MethodSpec foundLeastSize(CodeBlock found) {
    return overriding("findLeastSize", TypeName.INT).addStatement("return $L", found).build();
  }

  static MethodSpec.Builder size(ClassName type) {
    return overriding("size", TypeName.LONG).addParameter(type, "value");
  }

  /// The method that writes a record, and keeps count of its level where it may hold others.
  static MethodSpec write(ClassName type, List<WireType> components, CodeBlock code) {
    MethodSpec.Builder method = write(type);
    return components.stream().anyMatch(each -> each.structs().findAny().isPresent())
        ? method.addStatement("out.enter()").addCode(code).addStatement("out.leave()").build()
        : method.addCode(code).build();
  }

  static MethodSpec.Builder write(ClassName type) {
    return overriding("write", TypeName.VOID)
        .addParameter(RuntimeNames.WIRE_WRITER, "out")
        .addParameter(type, "value");
  }

  static MethodSpec.Builder read(ClassName type) {
    return overriding("read", type).addParameter(RuntimeNames.WIRE_READER, "in");
  }

  private static MethodSpec.Builder overriding(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(result);
  }
}
