package dev.recordwire.processor.kernels.analysis;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import dev.recordwire.annotation.Kernel;
import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.ValueType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// Turns calls in a kernel's body into the model's expressions: functions of [Math], and other
/// kernels of the class, whose bodies take the place of the calls.
final class CallAnalyzer implements Calls {
  private static final String MATH = "java.lang.Math";
  private static final String ARRAY_MATH = "dev.recordwire.array.ArrayMath";

  private final TypeElement type;
  private final TypeNamesInSource types;
  private final Elements elements;
  private final Function<ExecutableElement, @Nullable MethodTree> trees;

  /// The kernels whose bodies are being looked into, none of which may call itself.
  private final Deque<ExecutableElement> open = new ArrayDeque<>();

  CallAnalyzer(
      TypeElement type,
      TypeNamesInSource types,
      Elements elements,
      Function<ExecutableElement, @Nullable MethodTree> trees) {
    this.type = type;
    this.types = types;
    this.elements = elements;
    this.trees = trees;
  }

  void enter(ExecutableElement kernel) {
    open.push(kernel);
  }

  void leave() {
    open.pop();
  }

  @Override
  public Expression analyze(
      MethodInvocationTree call, List<Expression> arguments, Inlining inlining) {
    ExpressionTree selected = call.getMethodSelect();
    String name =
        switch (selected) {
          case IdentifierTree identifier -> identifier.getName().toString();
          case MemberSelectTree member -> member.getIdentifier().toString();
          default -> throw unknown(call);
        };
    Optional<ExecutableElement> kernel = kernel(selected, name, arguments);
    if (kernel.isPresent()) {
      return inlined(call, kernel.get(), arguments, inlining);
    }
    String owner = ownerName(selected, name);
    Optional<Expression> function =
        switch (owner) {
          case MATH -> MathFunctions.of(name, arguments);
          case ARRAY_MATH ->
              isReproducible(name, arguments.size())
                  ? Optional.of(ReproducibleFunctions.of(name, arguments, inlining))
                  : Optional.empty();
          default -> Optional.empty();
        };
    return function.orElseThrow(() -> unknown(call, owner, name));
  }

  /// Whether `ArrayMath` has a function, which gives the same bits everywhere.
  private boolean isReproducible(String name, int arguments) {
    TypeElement functions = elements.getTypeElement(ARRAY_MATH);
    return functions != null
        && ElementFilter.methodsIn(functions.getEnclosedElements()).stream()
            .anyMatch(
                each ->
                    each.getSimpleName().contentEquals(name)
                        && each.getParameters().size() == arguments);
  }

  /// Returns the kernel of this class that is called, if one is.
  private Optional<ExecutableElement> kernel(
      ExpressionTree selected, String name, List<Expression> arguments) {
    boolean isHere =
        selected instanceof IdentifierTree || ownerName(selected, name).equals(type.toString());
    return isHere
        ? ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(each -> each.getSimpleName().contentEquals(name))
            .filter(each -> takes(each, arguments))
            .findFirst()
        : Optional.empty();
  }

  private static boolean takes(ExecutableElement method, List<Expression> arguments) {
    if (method.getParameters().size() != arguments.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      TypeKind kind = method.getParameters().get(i).asType().getKind();
      if (!kind.isPrimitive() || !widens(arguments.get(i).type(), ValueType.of(kind.name()))) {
        return false;
      }
    }
    return true;
  }

  /// Whether Java passes a value of a type for a parameter of another.
  private static boolean widens(ValueType from, ValueType to) {
    if (from == to) {
      return true;
    }
    return from.isNumeric()
        && to.isNumeric()
        && to != ValueType.CHAR
        && from.compareTo(to) < 0
        && !(from == ValueType.CHAR && to == ValueType.SHORT);
  }

  private Expression inlined(
      MethodInvocationTree call,
      ExecutableElement kernel,
      List<Expression> arguments,
      Inlining inlining) {
    Kernel annotation = kernel.getAnnotation(Kernel.class);
    MethodTree tree = trees.apply(kernel);
    if (annotation == null || tree == null || tree.getBody() == null) {
      throw new NotComputable(
          call,
          kernel.getSimpleName()
              + " is no kernel, so it is not known what it computes: annotate it @Kernel, or use "
              + NotComputable.PLAIN_LOOP);
    }
    if (!annotation.vector()) {
      throw new NotComputable(
          call,
          "%1$s is a plain loop by its @Kernel(vector = false), and so is every kernel that calls it:"
                  .formatted(kernel.getSimpleName())
              + " write @Kernel(vector = false) here, too");
    }
    if (open.contains(kernel)) {
      throw NotComputable.kind(call, "the recursive call of " + kernel.getSimpleName());
    }
    Scope scope = new Scope();
    for (int i = 0; i < arguments.size(); i++) {
      VariableElement parameter = kernel.getParameters().get(i);
      ValueType parameterType = ValueType.of(parameter.asType().getKind().name());
      String name = parameter.getSimpleName().toString();
      scope.declare(name, parameterType);
      scope.set(name, inlining.named(name, Values.cast(arguments.get(i), parameterType)));
    }
    enter(kernel);
    Expression result =
        inlining.analyze(tree, scope, ValueType.of(kernel.getReturnType().getKind().name()));
    leave();
    return inlining.named(kernel.getSimpleName() + "Result", result);
  }

  /// The qualified name of the class whose method is called, or nothing known.
  private String ownerName(ExpressionTree selected, String name) {
    Optional<TypeElement> owner =
        selected instanceof MemberSelectTree member
            ? types.find(member.getExpression().toString())
            : types
                .ownersOf(name)
                .filter(
                    each ->
                        ElementFilter.methodsIn(each.getEnclosedElements()).stream()
                            .anyMatch(method -> method.getSimpleName().contentEquals(name)))
                .findFirst();
    return owner.map(each -> each.getQualifiedName().toString()).orElse("");
  }

  private NotComputable unknown(MethodInvocationTree call, String owner, String name) {
    return owner.equals(MATH) && isReproducible(name, call.getArguments().size())
        ? new NotComputable(
            call,
            "Math.%1$s may differ in its last digit between machines: use ArrayMath.%1$s, which gives"
                    .formatted(name)
                + " the same bits everywhere, or "
                + NotComputable.PLAIN_LOOP)
        : unknown(call);
  }

  private static NotComputable unknown(MethodInvocationTree call) {
    return new NotComputable(
        call,
        call.getMethodSelect()
            + " is no function that vectors compute: use Math.sqrt, abs, min, max, fma, floor, ceil"
            + " or rint, or another @Kernel of this class, or "
            + NotComputable.PLAIN_LOOP);
  }
}
