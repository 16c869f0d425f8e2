package dev.recordwire.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.model.RecordModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Writes the class `Layout`, which is the codec: the size of a record, and its way to the wire and
/// back.
///
/// The methods of a record of several parts call one method a part, which [PartsWriter] writes.
final class LayoutWriter {
  private LayoutWriter() {}

  static TypeSpec write(RecordModel model, ClassName layout, NameAllocator nestedNames) {
    ClassName type = TypeNames.of(model.type());
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(layout)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(RuntimeNames.CODEC, type));
    if (model.components().stream().anyMatch(component -> component.type().prefixed())) {
      spec.addField(lengths(model));
    }
    spec.addMethod(MethodSpec.constructorBuilder().addStatement("super($T.class)", type).build());
    spec.addMethod(
        MethodSpec.methodBuilder("leastSize")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(TypeName.INT)
            .addStatement("return $L", LeastSize.of(model.components(), model.lengths()))
            .build());

    Helpers helpers = new Helpers(model.lengths());
    List<Part> parts = Part.of(model.components());
    if (parts.size() == 1) {
      spec.addMethod(
          size(type)
              .addStatement(
                  "return $L",
                  SizeEmitter.sum(
                      SizeEmitter.fixed(model.components()),
                      helpers.sizes().variable(model.components())))
              .build());
      spec.addMethod(write(type).addCode(helpers.writes().statements(model.components())).build());
      spec.addMethod(
          read(type)
              .addCode(ReadMethod.statements(helpers.reads(), model.components(), type))
              .build());
    } else {
      new PartsWriter(type, layout, parts, nestedNames, helpers).writeTo(spec);
    }
    helpers.writeTo(spec);
    return spec.build();
  }

  private static FieldSpec lengths(RecordModel model) {
    return FieldSpec.builder(RuntimeNames.LENGTHS, "LENGTHS")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.$L", RuntimeNames.LENGTHS, model.lengths().name())
        .build();
  }

  static MethodSpec.Builder size(ClassName type) {
    return overriding("size", TypeName.LONG).addParameter(type, "value");
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
