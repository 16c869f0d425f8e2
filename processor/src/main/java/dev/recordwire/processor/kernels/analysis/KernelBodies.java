package dev.recordwire.processor.kernels.analysis;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.recordwire.annotation.Scalar;
import dev.recordwire.processor.diagnostic.KernelError;
import dev.recordwire.processor.diagnostic.Problem;
import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.Expression.Variable;
import dev.recordwire.processor.kernels.model.ValueType;
import dev.recordwire.processor.kernels.model.VectorBody;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/// The bodies of the methods of a class, as javac's trees. Other compilers have none to show, and
/// their kernels are plain loops.
public final class KernelBodies implements KernelAnalyzer.Bodies {
  private final TypeElement type;
  private final @Nullable Trees trees;
  private final Elements elements;
  private boolean sound = true;

  /// @param trees the compiler's trees, or null if it has none
  public KernelBodies(TypeElement type, @Nullable Trees trees, Elements elements) {
    this.type = type;
    this.trees = trees;
    this.elements = elements;
  }

  /// Whether no body had code that kernels can't have.
  public boolean areSound() {
    return sound;
  }

  @Override
  public Optional<VectorBody> analyze(ExecutableElement method, ValueType returned) {
    Trees compiler = trees;
    if (compiler == null) {
      return Optional.empty();
    }
    TreePath path = compiler.getPath(method);
    if (path == null || !(path.getLeaf() instanceof MethodTree tree) || tree.getBody() == null) {
      return Optional.empty();
    }
    try {
      return body(compiler, path, tree, method, returned);
    } catch (NotComputable e) {
      sound = false;
      compiler.printMessage(
          Diagnostic.Kind.ERROR,
          Problem.message(KernelError.BODY, method.getSimpleName() + ": " + e.text()),
          e.tree(),
          path.getCompilationUnit());
      return Optional.empty();
    }
  }

  private Optional<VectorBody> body(
      Trees compiler,
      TreePath path,
      MethodTree tree,
      ExecutableElement method,
      ValueType returned) {
    TypeNamesInSource types = new TypeNamesInSource(type, path.getCompilationUnit(), elements);
    CallAnalyzer calls = new CallAnalyzer(type, types, elements, compiler::getTree);
    Set<String> names = new HashSet<>();
    Scope scope = new Scope();
    for (VariableElement each : method.getParameters()) {
      String name = each.getSimpleName().toString();
      ValueType parameter = ValueType.of(each.asType().getKind().name());
      boolean isScalar = each.getAnnotation(Scalar.class) != null;
      names.add(name);
      scope.declare(name, parameter);
      scope.set(name, new Variable(parameter, name, isScalar));
    }
    BodyAnalyzer body =
        new BodyAnalyzer(new ExpressionAnalyzer(calls, new ConstantNames(type, types)), names);
    calls.enter(method);
    Expression result = body.analyze(tree, scope, returned);
    return VectorBody.of(body.variables(), result);
  }
}
