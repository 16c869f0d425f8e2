package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.ffi.NativeRegistry;
import dev.recordwire.ffi.NativeStatusException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Results that are a status: the statuses that are thrown, and the text of the exception.
class StatusTest {
  private static final Conventions C = Conventions.load();

  private static void fails(Executable call, String function, long code, String message) {
    NativeStatusException thrown = assertThrows(NativeStatusException.class, call);
    assertThat(thrown.function()).isEqualTo(function);
    assertThat(thrown.code()).isEqualTo(code);
    assertThat(thrown).hasMessageThat().isEqualTo(message);
  }

  @Test
  void anyOtherStatusThanZeroFails() {
    C.status(0);
    for (int code : new int[] {1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      fails(
          () -> C.status(code),
          "Conventions.status",
          code,
          "Conventions.status failed with the status " + code);
    }
  }

  @Test
  void declaredStatusesFail() {
    assertThat(C.countOrStatus(0)).isEqualTo(0);
    assertThat(C.countOrStatus(12)).isEqualTo(12);
    fails(
        () -> C.countOrStatus(-12),
        "Conventions.countOrStatus",
        -12,
        "Conventions.countOrStatus failed with the status -12");
    assertThat(C.zeroFails(-1)).isEqualTo(-1);
    fails(
        () -> C.zeroFails(0),
        "Conventions.zeroFails",
        0,
        "Conventions.zeroFails failed with the status 0");
  }

  @Test
  void aMethodGivesTheText() {
    C.statusWithText(0);
    fails(
        () -> C.statusWithText(7),
        "Conventions.statusWithText",
        7,
        "Conventions.statusWithText failed: out of luck (status 7)");
    assertThat(C.wideStatus(0)).isEqualTo(0);
    fails(
        () -> C.wideStatus(1L << 40),
        "Conventions.wideStatus",
        1L << 40,
        "Conventions.wideStatus failed: number 1099511627776 (status 1099511627776)");
    fails(
        () -> C.smallStatus(200),
        "Conventions.smallStatus",
        200,
        "Conventions.smallStatus failed: number 200 (status 200)");
  }

  @Test
  void aMissingTextHidesNoFailure() {
    fails(
        () -> C.statusWithMaybeText(8),
        "Conventions.statusWithMaybeText",
        8,
        "Conventions.statusWithMaybeText failed with the status 8");

    NativeStatusException thrown =
        assertThrows(NativeStatusException.class, () -> C.statusWithText(8));
    assertThat(thrown)
        .hasMessageThat()
        .isEqualTo("Conventions.statusWithText failed with the status 8");
    assertThat(thrown.getSuppressed()).hasLength(1);
    assertThat(thrown.getSuppressed()[0]).hasMessageThat().startsWith("Conventions.text");
  }

  /// The exceptions of a method for texts, by status.
  static final Map<Integer, Throwable> FAILURES =
      Map.of(
          1, new IllegalStateException("no text"),
          2, new IOException("undeclared"),
          3, new AssertionError("a fault"),
          4, new StackOverflowError());

  static RuntimeException sneaky(Throwable failure) {
    return StatusTest.<RuntimeException>unchecked(failure);
  }

  @SuppressWarnings("unchecked") // the test needs a cast that checks nothing
  private static <E extends Throwable> RuntimeException unchecked(Throwable failure) throws E {
    throw (E) failure;
  }

  @Test
  void aFailingTextHidesNoFailure() {
    FAILURES.forEach(
        (code, failure) -> {
          NativeStatusException thrown =
              assertThrows(NativeStatusException.class, () -> C.statusWithFailingText(code));
          assertThat(thrown.code()).isEqualTo((long) code);
          assertThat(thrown.getSuppressed()).asList().containsExactly(failure);
        });
  }

  @Test
  void aFailureKeepsCsChanges() {
    int[] out = new int[3];
    assertThrows(NativeStatusException.class, () -> C.fillAndFail(out, 5));
    assertThat(out).isEqualTo(new int[] {5, 5, 5});
  }

  @Test
  void aCallbacksExceptionTakesPrecedence() {
    AtomicInteger seen = new AtomicInteger();
    fails(
        () -> C.fire(seen::set, 3),
        "Conventions.fire",
        3,
        "Conventions.fire failed with the status 3");
    assertThat(seen.get()).isEqualTo(3);

    IllegalStateException thrown = new IllegalStateException("from the callback");
    assertThat(
            assertThrows(
                IllegalStateException.class,
                () ->
                    C.fire(
                        value -> {
                          throw thrown;
                        },
                        3)))
        .isSameInstanceAs(thrown);
  }

  @Test
  void callsByName() {
    NativeRegistry all = NativeRegistry.of(C);
    assertThat(all.signature("status").toString()).isEqualTo("void status(int code)");
    assertThat(all.call("status", 0)).isNull();
    assertThat(all.call("countOrStatus", 4)).isEqualTo(4);
    fails(
        () -> all.call("statusWithText", 7),
        "Conventions.statusWithText",
        7,
        "Conventions.statusWithText failed: out of luck (status 7)");
  }
}
