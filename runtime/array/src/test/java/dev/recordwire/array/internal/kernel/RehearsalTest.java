package dev.recordwire.array.internal.kernel;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.array.internal.storage.Storage;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A loop that is not rehearsed would be compiled when a program first needs it.
final class RehearsalTest {
  @Test
  void everyLoopIsRehearsed() throws Exception {
    List<Class<?>> interfaces = new ArrayList<>(LoopInterfaces.overSegments());
    interfaces.addAll(LoopInterfaces.ofVariants());
    interfaces.add(Strides.class);
    for (Class<?> type : interfaces) {
      if (Rehearsed.class.isAssignableFrom(type)) {
        Set<String> rehearsed = new HashSet<>();
        for (Operator operator : Operator.values()) {
          rehearse(type, operator, rehearsed);
        }
        assertWithMessage(type.getSimpleName()).that(rehearsed).isEqualTo(loops(type));
      } else {
        assertWithMessage("%s has vectors", type.getSimpleName())
            .that(type.getResource("../vector/Vector" + type.getSimpleName() + ".class"))
            .isNull();
      }
    }
  }

  private static Set<String> loops(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .map(Method::toGenericString)
        .collect(Collectors.toSet());
  }

  private static void rehearse(Class<?> type, Operator operator, Set<String> called)
      throws IOException {
    InvocationHandler recorder =
        (proxy, method, arguments) -> {
          if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
          }
          called.add(method.toGenericString());
          return method.getReturnType() == void.class ? null : zero(method.getReturnType());
        };
    Rehearsed loops =
        (Rehearsed) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, recorder);
    Variant variant =
        new Variant(operator, OverflowRule.WRAP, Storage.BYTES, Storage.BYTES, Storage.BYTES);
    try (Rehearsal rehearsal = new Rehearsal(type, variant)) {
      rehearsal.nextRound();
      for (int turn = 0; turn < rehearsal.turns(); turn++) {
        rehearsal.turn(turn);
        loops.rehearse(rehearsal);
      }
    }
  }

  private static Object zero(Class<?> type) {
    return switch (type.getName()) {
      case "int" -> 0;
      case "long" -> 0L;
      case "float" -> 0f;
      default -> 0.0;
    };
  }
}
