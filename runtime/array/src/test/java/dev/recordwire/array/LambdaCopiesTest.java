package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

final class LambdaCopiesTest {
  private final LambdaCopies<Float64Callbacks> loops =
      new LambdaCopies<>(Float64Callbacks.class, ScalarFloat64Callbacks.class);

  @Test
  void aLambdaInUseHasLoopsOfItsOwn() {
    DoubleUnaryOperator one = x -> x + 1;
    DoubleUnaryOperator two = x -> x + 2;
    Float64Callbacks first = loops.of(one, LambdaCopies.WORTH_A_COPY);
    assertThat(first.getClass().isHidden()).isTrue();
    assertThat(loops.of(one, 1)).isSameInstanceAs(first);
    assertThat(loops.of(two, LambdaCopies.WORTH_A_COPY).getClass()).isNotEqualTo(first.getClass());
  }

  @Test
  void aLambdaThatHasSeenLittleSharesThem() {
    DoubleUnaryOperator rare = x -> x + 1;
    for (int i = 0; i < 10; i++) {
      assertThat(loops.of(rare, 100)).isInstanceOf(ScalarFloat64Callbacks.class);
    }
    Float64Callbacks last = null;
    for (long seen = 1000; seen <= LambdaCopies.WORTH_A_COPY; seen += 100) {
      last = loops.of(rare, 100);
    }
    assertThat(last).isNotInstanceOf(ScalarFloat64Callbacks.class);
  }

  @Test
  void thereIsABoundOnTheCopies() {
    Set<Class<?>> classes = new HashSet<>();
    List<Object> alive = new ArrayList<>();
    int more = LambdaCopies.COPIES + 10;
    for (int i = 0; i < more; i++) {
      alive.add(newLambda());
      classes.add(loops.of(alive.getLast(), LambdaCopies.WORTH_A_COPY).getClass());
    }
    assertThat(classes).hasSize(LambdaCopies.COPIES + 1);
    assertThat(loops.of(newLambda(), LambdaCopies.WORTH_A_COPY))
        .isInstanceOf(ScalarFloat64Callbacks.class);
    assertThat(alive).hasSize(more);
  }

  @Test
  void loopsOfUnloadedLambdasMakeRoom() throws InterruptedException {
    for (int i = 0; i < LambdaCopies.COPIES; i++) {
      loops.of(newLambda(), LambdaCopies.WORTH_A_COPY);
    }
    Object late = newLambda();
    for (int i = 0; i < 100 && isShared(loops.of(late, LambdaCopies.WORTH_A_COPY)); i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(isShared(loops.of(late, 1))).isFalse();
  }

  private static boolean isShared(Float64Callbacks loops) {
    return loops instanceof ScalarFloat64Callbacks;
  }

  /// A lambda of a new class: that of a copy of the loops.
  private Object newLambda() {
    return new LambdaCopies<>(Float64Callbacks.class, ScalarFloat64Callbacks.class)
        .of("any", LambdaCopies.WORTH_A_COPY);
  }
}
