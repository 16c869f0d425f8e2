package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.ffi.ErrnoException;
import dev.recordwire.ffi.IntResult;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `errno`, as an exception and as a value; and variadic functions.
class ErrnoTest {
  private static final int ENOENT = 2;
  private static final Probe PROBE = Probe.load();

  @Test
  void aFailureThrows() {
    assertThat(PROBE.failWith(0)).isEqualTo(0);

    ErrnoException thrown = assertThrows(ErrnoException.class, () -> PROBE.failWith(ENOENT));

    assertThat(thrown.errno()).isEqualTo(ENOENT);
    assertThat(thrown.function()).isEqualTo("Probe.failWith");
    assertThat(thrown)
        .hasMessageThat()
        .isEqualTo("Probe.failWith failed: No such file or directory (errno 2)");
  }

  @Test
  void anEarlierErrnoIsCleared() {
    assertThrows(ErrnoException.class, () -> PROBE.failWith(ENOENT));

    assertThat(assertThrows(ErrnoException.class, PROBE::failSilently).errno()).isEqualTo(0);
    assertThat(PROBE.tryFailWith(ENOENT).errno()).isEqualTo(ENOENT);
    assertThat(PROBE.tryFailSilently()).isEqualTo(new IntResult(-1, 0));
  }

  @Test
  void inVirtualThreadsToo() throws InterruptedException {
    List<Integer> seen = new ArrayList<>();
    Thread thread =
        Thread.ofVirtual()
            .start(
                () -> {
                  seen.add(PROBE.tryFailWith(ENOENT).errno());
                  seen.add(PROBE.tryFailSilently().errno());
                });
    thread.join();
    assertThat(seen).containsExactly(ENOENT, 0).inOrder();
  }

  @Test
  void everyKindOfFailure() {
    assertThat(PROBE.findOrFail(0)).isNotEqualTo(MemorySegment.NULL);
    assertThrows(ErrnoException.class, () -> PROBE.findOrFail(ENOENT));
    assertThat(PROBE.zeroIsFailure(0)).isEqualTo(1);
    assertThrows(ErrnoException.class, () -> PROBE.zeroIsFailure(ENOENT));
  }

  @Test
  void aResultHasValueAndErrno() {
    assertThat(PROBE.tryFailWith(ENOENT)).isEqualTo(new IntResult(-1, ENOENT));
    assertThat(PROBE.tryFailWith(ENOENT).message()).isEqualTo("No such file or directory");
    assertThat(PROBE.countOrFail(1L << 40, 0).value()).isEqualTo(1L << 40);
    assertThat(PROBE.countOrFail(5, 11).errno()).isEqualTo(11);
    assertThat(PROBE.tryFind(ENOENT).value()).isEqualTo(MemorySegment.NULL);
  }

  @Test
  void variadicArguments() {
    assertThat(PROBE.sumOfTwo(2, 1.5, 2.5)).isEqualTo(4.0);
  }
}
