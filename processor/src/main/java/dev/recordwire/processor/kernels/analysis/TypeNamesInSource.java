package dev.recordwire.processor.kernels.analysis;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/// Finds the types that names in a source file stand for: those inside the class and the classes
/// around it, imported ones, and those of its package and of `java.lang`.
final class TypeNamesInSource {
  private final TypeElement type;
  private final CompilationUnitTree file;
  private final Elements elements;

  TypeNamesInSource(TypeElement type, CompilationUnitTree file, Elements elements) {
    this.type = type;
    this.file = file;
    this.elements = elements;
  }

  /// Returns the type of a simple or qualified name.
  Optional<TypeElement> find(String name) {
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      return simple(name);
    }
    Optional<TypeElement> qualified = Optional.ofNullable(elements.getTypeElement(name));
    return qualified.isPresent()
        ? qualified
        : find(name.substring(0, dot)).flatMap(outer -> member(outer, name.substring(dot + 1)));
  }

  private Optional<TypeElement> simple(String name) {
    for (Element each = type;
        !(each instanceof PackageElement) && each != null;
        each = each.getEnclosingElement()) {
      if (each instanceof TypeElement around) {
        Optional<TypeElement> inner =
            around.getSimpleName().contentEquals(name) ? Optional.of(around) : member(around, name);
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    return Stream.concat(imported(name), Stream.of(inPackage(name), "java.lang." + name))
        .map(elements::getTypeElement)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private static Optional<TypeElement> member(TypeElement outer, String name) {
    return ElementFilter.typesIn(outer.getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().contentEquals(name))
        .findFirst();
  }

  private String inPackage(String name) {
    PackageElement itsPackage = elements.getPackageOf(type);
    return itsPackage.isUnnamed() ? name : itsPackage.getQualifiedName() + "." + name;
  }

  /// The names that a simple name may stand for by an import.
  private Stream<String> imported(String name) {
    return imports(false, name)
        .map(owner -> owner.endsWith("." + name) ? owner : owner + "." + name);
  }

  /// The types whose static members of a name are imported.
  Stream<TypeElement> ownersOf(String member) {
    return imports(true, member)
        .map(
            text ->
                text.endsWith("." + member)
                    ? text.substring(0, text.length() - member.length() - 1)
                    : text)
        .map(elements::getTypeElement)
        .flatMap(Stream::ofNullable);
  }

  /// The imports that name it, and those of everything there is, without their stars.
  private Stream<String> imports(boolean areStatic, String name) {
    return file.getImports().stream()
        .filter(each -> each.isStatic() == areStatic)
        .map(ImportTree::getQualifiedIdentifier)
        .flatMap(Stream::ofNullable)
        .map(Object::toString)
        .filter(text -> text.endsWith("." + name) || text.endsWith(".*"))
        .map(text -> text.endsWith(".*") ? text.substring(0, text.length() - 2) : text);
  }
}
