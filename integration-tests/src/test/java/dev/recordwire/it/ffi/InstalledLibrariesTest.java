package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Uint8View;
import dev.recordwire.ffi.ErrnoException;
import dev.recordwire.ffi.NativeStatusException;
import dev.recordwire.it.ffi.LibC.Timespec;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/// Calls libraries that every system has: the C library and zlib.
class InstalledLibrariesTest {
  private static final LibC C = LibCNative.load();
  private static final LibM M = LibMNative.load();
  private static final LibZ Z = LibZNative.load();

  @Test
  void mathematics() {
    int[] exponent = new int[1];

    assertThat(M.cbrt(27)).isWithin(1e-15).of(3);
    assertThat(M.hypot(3, 4)).isEqualTo(5.0);
    assertThat(M.frexp(12, exponent)).isEqualTo(0.75);
    assertThat(exponent[0]).isEqualTo(4);
  }

  @Test
  void textsOfTheCLibrary() {
    assertThat(C.abs(-3)).isEqualTo(3);
    assertThat(C.strlen("seven77")).isEqualTo(7);
    assertThat(C.strdup("copied")).isEqualTo("copied");
    assertThat(C.getenv("PATH")).isEqualTo(System.getenv("PATH"));
    assertThat(C.getenv("RECORDWIRE_NO_SUCH_VARIABLE")).isNull();
  }

  @Test
  void sortsThroughAComparator() {
    int[] numbers = {5, -2, 9, 0};

    C.qsort(numbers, 4, Integer.BYTES, (a, b) -> Integer.compare(b, a));

    assertThat(numbers).isEqualTo(new int[] {9, 5, 0, -2});
  }

  @Test
  void formats() {
    byte[] out = new byte[32];

    int length = C.snprintf(out, out.length, "%d %.2f %s", 7, 1.5, "ß");

    assertThat(new String(out, 0, length, UTF_8)).isEqualTo("7 1.50 ß");
  }

  @Test
  void readsTheClock() {
    Timespec[] now = new Timespec[1];

    assertThat(C.time(0, now)).isEqualTo(0);

    assertThat(now[0].seconds()).isWithin(60).of(Instant.now().getEpochSecond());
    assertThrows(ErrnoException.class, () -> C.time(-77, now));
  }

  @Test
  void opensFiles() {
    int descriptor = C.open("/dev/null", 0);
    assertThat(descriptor).isAtLeast(0);
    assertThat(C.close(descriptor)).isEqualTo(0);

    assertThat(C.tryOpen("/no/such/file", 0).message()).isEqualTo("No such file or directory");
    assertThat(assertThrows(ErrnoException.class, () -> C.open("/no/such/file", 0)))
        .hasMessageThat()
        .isEqualTo("LibC.open failed: No such file or directory (errno 2)");
  }

  @Test
  void compresses() {
    byte[] text = "recordwire ".repeat(100).getBytes(UTF_8);
    byte[] packed = new byte[(int) Z.compressBound(text.length)];
    long[] packedLength = {packed.length};
    byte[] unpacked = new byte[text.length];
    long[] unpackedLength = {unpacked.length};

    assertThat(Z.compress(packed, packedLength, text, text.length)).isEqualTo(LibZ.OK);
    assertThat(packedLength[0]).isLessThan(100L);
    assertThat(Z.uncompress(unpacked, unpackedLength, packed, packedLength[0])).isEqualTo(LibZ.OK);
    assertThat(unpacked).isEqualTo(text);
    assertThat(Z.zlibVersion()).startsWith("1.");
  }

  /// The example of docs/native.md.
  @Test
  void aStatusHasTheLibrarysText() {
    byte[] text = "recordwire ".repeat(100).getBytes(UTF_8);
    byte[] packed = new byte[(int) Z.compressBound(text.length)];
    long[] packedLength = {packed.length};
    Z.compress(packed, packedLength, text, text.length);
    byte[] unpacked = new byte[text.length];
    Z.unpack(unpacked, new long[] {text.length}, Arrays.copyOf(packed, (int) packedLength[0]));
    assertThat(unpacked).isEqualTo(text);

    NativeStatusException thrown =
        assertThrows(
            NativeStatusException.class,
            () -> Z.unpack(new byte[10], new long[] {10}, new byte[] {1, 2, 3}));
    assertThat(thrown).hasMessageThat().isEqualTo("LibZ.unpack failed: data error (status -3)");
  }

  @Test
  void checksums() {
    byte[] bytes = new byte[1000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    CRC32 expected = new CRC32();
    expected.update(bytes, 10, 900);

    assertThat(Z.crc32(0, Uint8View.wrap(bytes, 10, 900), 900)).isEqualTo(expected.getValue());
  }
}
