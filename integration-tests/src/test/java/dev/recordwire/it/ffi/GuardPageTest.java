package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Errno;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.array.Float64View;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Arrays that end at a protected page: one byte read or written beyond them ends the JVM.
class GuardPageTest {
  private static final int PAGE = 4096;
  private static final int NO_ACCESS = 0;
  private static final int READ = 1;
  private static final int READ_WRITE = 3;
  private static final int PRIVATE_ANONYMOUS = 0x22;

  @NativeLibrary
  interface Pages {
    @NativeFunction
    @Errno(when = Errno.When.NEGATIVE)
    MemorySegment mmap(
        MemorySegment address, long length, int protection, int flags, int descriptor, long offset);

    @NativeFunction
    @Errno
    int mprotect(MemorySegment address, long length, int protection);

    @NativeFunction
    @Errno
    int munmap(MemorySegment address, long length);
  }

  private static final Pages PAGES = GuardPageTest_PagesNative.load();
  private static final Probe PROBE = Probe.load();

  private MemorySegment pages = MemorySegment.NULL;

  /// A readable page between two protected pages.
  @BeforeEach
  @SuppressWarnings("restricted") // C's pointer has no size
  void map() {
    MemorySegment start =
        PAGES.mmap(MemorySegment.NULL, 3 * PAGE, READ_WRITE, PRIVATE_ANONYMOUS, -1, 0);
    pages = start.reinterpret(3 * PAGE);
    PAGES.mprotect(pages, PAGE, NO_ACCESS);
    PAGES.mprotect(pages.asSlice(2 * PAGE), PAGE, NO_ACCESS);
  }

  @AfterEach
  void unmap() {
    PAGES.munmap(pages, 3 * PAGE);
  }

  private Float64View atTheEnd(int elements) {
    return Float64View.wrap(pages.asSlice(2 * PAGE - 8L * elements, 8L * elements));
  }

  private Float64View atTheStart(int elements) {
    return Float64View.wrap(pages.asSlice(PAGE, 8L * elements));
  }

  @Test
  void nothingIsTouchedBeyondAView() {
    for (int elements = 0; elements <= 40; elements++) {
      for (Float64View view : new Float64View[] {atTheEnd(elements), atTheStart(elements)}) {
        for (int i = 0; i < elements; i++) {
          view.set(i, 1);
        }
        PROBE.scale(view, elements, 2);
        PROBE.scaleCritical(view, elements, 2);
        assertThat(PROBE.sum(view, elements)).isEqualTo(4.0 * elements);
        assertThat(PROBE.sumCritical(view, elements)).isEqualTo(4.0 * elements);
      }
    }
  }

  @Test
  void nothingIsTouchedBeyondAViewThatIsCopied() {
    for (int elements = 0; elements < 40; elements++) {
      Float64View odd =
          Float64View.wrap(pages.asSlice(2 * PAGE - 8L * elements - 3, 8L * elements));
      for (int i = 0; i < elements; i++) {
        odd.set(i, 1);
      }
      PROBE.scale(odd, elements, 3);
      assertThat(PROBE.sumCritical(odd, elements)).isEqualTo(3.0 * elements);
    }
  }

  @Test
  void aCountBeyondTheGuardIsRefusedBeforeTheCall() {
    Float64View view = atTheEnd(4);

    assertThrows(IllegalArgumentException.class, () -> PROBE.sum(view, 5));
    assertThrows(IllegalArgumentException.class, () -> PROBE.scale(view, Long.MAX_VALUE, 2));
  }

  @Test
  void inputMayBeWriteProtected() {
    Float64View view = atTheEnd(8);
    view.set(3, 5);
    PAGES.mprotect(pages.asSlice(PAGE), PAGE, READ);

    assertThat(PROBE.sum(view.asReadOnly(), 8)).isEqualTo(5.0);
    assertThat(PROBE.sumCritical(view.asReadOnly(), 8)).isEqualTo(5.0);

    PAGES.mprotect(pages.asSlice(PAGE), PAGE, READ_WRITE);
  }
}
