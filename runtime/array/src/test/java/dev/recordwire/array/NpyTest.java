package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// Arrays are saved as `.npy` files, byte for byte as NumPy does, and NumPy's are loaded and
/// mapped.
@EnabledIf(
    value = "dev.recordwire.array.Numpy#isThere",
    disabledReason = "NumPy is not installed (Debian: apt-get install python3-numpy)")
final class NpyTest {
  @TempDir Path folder;

  private static ArrayView sample(TypeCode type) {
    double first = type.isSigned() ? -3 : 0;
    ArrayView numbers = Float64View.linspace(first, first + 100, 101).convert(type);
    return type.isFloat() ? numbers.dividedBy(ArrayView.zeros(type, 101)) : numbers;
  }

  @Test
  void everyDtypeIsSavedAsNumpyDoesAndReadInAllVersions() throws Exception {
    for (TypeCode type : TypeCode.values()) {
      ArrayView sample = sample(type);
      sample.save(folder.resolve(type + ".npy"));
      sample.slice(0, 0).save(folder.resolve(type + "-empty.npy"));
      sample.slice(100, -1, -3).save(folder.resolve(type + "-back.npy"));
    }
    Numpy.run(
        folder,
        """
        import filecmp
        for t in 'int8 uint8 int16 uint16 int32 uint32 int64 uint64 float16 float32 float64 bool'.split():
            first = -3 if t.startswith(('int', 'float')) else 0
            x = np.linspace(first, first + 100, 101).astype(t)
            with np.errstate(all='ignore'):
                x = (x / np.zeros(101, t)).astype(t) if t.startswith('float') else x
            for name, y in {'': x, '-empty': x[:0], '-back': x[::-3]}.items():
                np.save('numpy.npy', np.ascontiguousarray(y))
                ours = np.load(t + name + '.npy', mmap_mode='r') if len(y) else np.load(t + name + '.npy')
                assert ours.dtype == y.dtype and np.array_equal(ours, y, equal_nan=t.startswith('float')), t
                if not t.startswith('float'): # the sign of a NaN differs
                    assert filecmp.cmp('numpy.npy', t + name + '.npy', shallow=False), t + name
            for version in (1, 2, 3):
                with open(f'{t}-{version}.npy', 'wb') as f:
                    np.lib.format.write_array(f, x, version=(version, 0))
        """);
    for (TypeCode type : TypeCode.values()) {
      for (int version = 1; version <= 3; version++) {
        Path file = folder.resolve(type + "-" + version + ".npy");
        assertThat(ArrayView.load(file)).isEqualTo(sample(type));
        assertThat(ArrayView.mapNpy(file)).isEqualTo(sample(type));
        assertThat(ArrayView.mapNpy(file).isReadOnly()).isTrue();
      }
      assertThat(ArrayView.load(folder.resolve(type + "-empty.npy")))
          .isEqualTo(sample(type).slice(0, 0));
    }
  }

  @Test
  void finiteFloatsHaveTheSameBytes() throws Exception {
    List<TypeCode> floats = List.of(TypeCode.FLOAT16, TypeCode.FLOAT32, TypeCode.FLOAT64);
    Float64View numbers = Float64View.linspace(-50, 50, 801); // eighths, which float16 holds
    for (TypeCode type : floats) {
      numbers.convert(type).save(folder.resolve(type + ".npy"));
    }
    Numpy.run(
        folder,
        """
        import filecmp
        for t in 'float16 float32 float64'.split():
            np.save('numpy-' + t + '.npy', np.linspace(-50, 50, 801).astype(t))
            assert filecmp.cmp('numpy-' + t + '.npy', t + '.npy', shallow=False), t
        """);
    for (TypeCode type : floats) {
      assertThat(ArrayView.load(folder.resolve("numpy-" + type + ".npy")))
          .isEqualTo(numbers.convert(type));
    }
  }

  @Test
  void aCountThatNoFileHasIsRefused() throws Exception {
    Path file = folder.resolve("huge.npy");
    for (long count : new long[] {Long.MAX_VALUE, 1L << 61, 3}) {
      Float64View.of(1, 2).save(file);
      byte[] bytes = Files.readAllBytes(file);
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      String changed = text.replace("(2,)", "(" + count + ",)");
      String spaces = " ".repeat(changed.length() - text.length());
      Files.write(file, changed.replace("}" + spaces, "}").getBytes(StandardCharsets.ISO_8859_1));
      NpyFormatException e = assertThrows(NpyFormatException.class, () -> Float64View.load(file));
      assertThat(e)
          .hasMessageThat()
          .isEqualTo(
              file
                  + " has 2 elements, and its header promises "
                  + count
                  + ": the file was cut, copy it again");
      assertThrows(NpyFormatException.class, () -> Float64View.mapNpy(file));
    }
  }

  @Test
  void whatIsNoFileIsNoFaultOfTheFormat() {
    assertThrows(NoSuchFileException.class, () -> Float64View.load(folder.resolve("missing.npy")));
    String named = folder + ": it is a folder: name a file";
    IOException e = assertThrows(IOException.class, () -> Float64View.load(folder));
    assertThat(e).isNotInstanceOf(NpyFormatException.class);
    assertThat(e).hasMessageThat().isEqualTo(named);
    assertThat(assertThrows(IOException.class, () -> Float64View.mapNpy(folder)))
        .hasMessageThat()
        .isEqualTo(named);
    assertThat(assertThrows(IOException.class, () -> Float64View.of(1).save(folder)))
        .hasMessageThat()
        .isEqualTo(folder + ": it is a folder or a device, and is not replaced: name a file");
    Path lost = folder.resolve("lost/x.npy");
    assertThat(assertThrows(NoSuchFileException.class, () -> Float64View.of(1).save(lost)))
        .hasMessageThat()
        .isEqualTo(lost + ": there is no folder " + lost.getParent());
  }

  @Test
  void elementsInAnArrayOfNumbersAreSaved() throws IOException {
    Path file = folder.resolve("wrapped.npy");
    Float64View.wrap(new double[] {1, 2.5}).save(file);
    assertThat(Float64View.load(file)).isEqualTo(Float64View.of(1, 2.5));
    Int16View.wrap(new short[] {1, -2, 3}).slice(1, 3).save(file);
    assertThat(Int16View.load(file)).isEqualTo(Int16View.of((short) -2, (short) 3));
    Int64View.wrap(MemorySegment.ofArray(new long[] {7, 8}).asReadOnly()).save(file);
    assertThat(Int64View.load(file)).isEqualTo(Int64View.of(7, 8));
  }

  @Test
  void aTypedViewLoadsItsTypeAndNamesAnother() throws IOException {
    Path file = folder.resolve("x.npy");
    Float64View.of(1.5, -0.0).save(file);
    Float64View loaded = Float64View.load(file);
    loaded.set(0, 7);
    assertThat(Float64View.mapNpy(file)).isEqualTo(Float64View.of(1.5, -0.0));
    IOException other = assertThrows(IOException.class, () -> Int16View.load(file));
    assertThat(other)
        .hasMessageThat()
        .isEqualTo(
            file + " holds float64, not int16: use ArrayView.load(file).convert(TypeCode.INT16)");
  }

  @Test
  void whatIsWrittenToAMappedArrayIsInTheFile() throws IOException {
    Path file = folder.resolve("x.npy");
    Int32View.of(1, 2, 3).save(file);
    try (Arena arena = Arena.ofConfined()) {
      Int32View.mapNpy(file, FileChannel.MapMode.READ_WRITE, arena).set(1, -5);
    }
    assertThat(Int32View.load(file)).isEqualTo(Int32View.of(1, -5, 3));
  }

  @Test
  void boolsAreSavedAsZeroOrOne() throws IOException {
    Path file = folder.resolve("x.npy");
    BoolView.wrap(new byte[] {0, 1, 2, -1}, 0, 4).save(file);
    byte[] bytes = Files.readAllBytes(file);
    assertThat(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length))
        .isEqualTo(new byte[] {0, 1, 1, 1});
  }

  @Test
  void arraysBeyondTheRangeOfAnIntAreMapped() throws Exception {
    Path file = folder.resolve("large.npy");
    long count = 3L << 30;
    Numpy.run(
        folder,
        """
        with open('large.npy', 'wb') as f:
            np.lib.format.write_array_header_1_0(f, {'descr': '|i1', 'fortran_order': False, 'shape': (3 << 30,)})
        """);
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(large.length() + count);
      large.seek(large.length() - 1);
      large.write(42);
    }
    Int8View view = Int8View.mapNpy(file);
    assertThat(view.size()).isEqualTo(count);
    assertThat(view.get(count - 1)).isEqualTo(42);
  }

  @Test
  void anArrayThatCantBeWrittenLeavesTheOldFile() throws IOException {
    Path file = folder.resolve("x.npy");
    Int32View.of(1, 2).save(file);
    Arena arena = Arena.ofConfined();
    Int64View gone = Int64View.wrap(arena.allocate(80));
    arena.close();
    assertThrows(IllegalStateException.class, () -> gone.save(file));
    assertThat(Int32View.load(file)).isEqualTo(Int32View.of(1, 2));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList()).containsExactly(file);
    }
  }

  @Test
  void everyCutIsNamed() throws IOException {
    Path file = folder.resolve("x.npy");
    Int32View.of(1, 2).save(file);
    byte[] whole = Files.readAllBytes(file);
    int header = whole.length - 8;
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      String expected =
          length < header
              ? ": the file ends after "
                  + length
                  + " bytes, inside its header: write it again with numpy.save"
              : " has "
                  + (length - header) / 4
                  + " elements, and its header promises 2: the file was cut, copy it again";
      for (IOException fault :
          List.of(
              assertThrows(IOException.class, () -> Int32View.load(file)),
              assertThrows(IOException.class, () -> Int32View.mapNpy(file)))) {
        assertThat(fault).hasMessageThat().isEqualTo(file + expected);
      }
    }
  }

  @Test
  void whatNoViewHoldsIsNamed() throws Exception {
    Numpy.run(
        folder,
        """
        np.save('big.npy', np.zeros(3, '>f8'))
        np.save('square.npy', np.zeros((2, 3)))
        np.save('scalar.npy', np.float64(3))
        np.save('objects.npy', np.array([None, 'a']), allow_pickle=True)
        np.save('complex.npy', np.zeros(3, complex))
        np.save('texts.npy', np.array(['a', 'bc']))
        np.save('times.npy', np.zeros(3, 'M8[ns]'))
        np.save('rows.npy', np.zeros(3, [('a', 'i4'), ('b', 'f8')]))
        """);
    String convert =
        ", which no view has: convert it to bool, int8 to uint64 or float16 to float64 before"
            + " numpy.save";
    refused(
        "big",
        ": the array is big-endian ('>f8'): save it as little-endian, with"
            + " x.astype(x.dtype.newbyteorder('<'))");
    refused(
        "square",
        ": the array has 2 dimensions, with the shape (2, 3): save it with one, as x.ravel()");
    refused(
        "scalar",
        ": the array has 0 dimensions, with the shape (): save it with one, as x.ravel()");
    refused(
        "objects",
        ": the array holds objects of Python, which no other language reads: convert it to numbers"
            + " or texts before numpy.save");
    refused("complex", " holds '<c16'" + convert);
    refused("texts", " holds '<U2'" + convert);
    refused("times", " holds '<M8[ns]'" + convert);
    refused(
        "rows",
        " holds [('a', '<i4'), ('b', '<f8')], which no view has: read it as a table, with a record"
            + " under @Wire(table = true)");
  }

  private void refused(String name, String expected) {
    Path file = folder.resolve(name + ".npy");
    IOException fault = assertThrows(IOException.class, () -> ArrayView.load(file));
    assertWithMessage(name).that(fault).hasMessageThat().isEqualTo(file + expected);
  }
}
