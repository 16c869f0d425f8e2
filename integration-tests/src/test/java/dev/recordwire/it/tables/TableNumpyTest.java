package dev.recordwire.it.tables;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.NpyFormatException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// The real NumPy reads our tables and we read NumPy's, whatever the padding and the order.
@EnabledIf(
    value = "dev.recordwire.it.tables.Numpy#isThere",
    disabledReason = "NumPy is not installed (Debian: apt-get install python3-numpy)")
class TableNumpyTest {
  @TempDir Path folder;

  @Test
  void numpyReadsEveryTypeAndWritesTheSameBytes() throws Exception {
    EverythingTable.of(Rows.everything()).save(folder.resolve("saved.npy"));
    try (EverythingTable out = EverythingTable.create(folder.resolve("appended.npy"))) {
      Rows.everything().forEach(out::append);
    }
    Numpy.run(
        folder,
        """
        import filecmp
        x = np.load('saved.npy')
        assert x.shape == (10,), x.shape
        i = np.arange(10)
        def same(a, b): assert np.array_equal(a, b), (a, b)
        same(x['flag'], i % 2 == 0)
        same(x['int8'], i - 3)
        same(x['int16'], i - 30000)
        same(x['int32'], -i)
        same(x['int64'], np.iinfo('i8').min + i)
        same(x['uint8'], 200 + i)
        same(x['uint16'], 60000 + i)
        same(x['uint32'], 4000000000 + i)
        same(x['uint64'], np.iinfo('u8').max - i.astype('u8'))
        assert x.dtype['float16'] == np.float16
        same(x['float16'], i / 2)
        same(x['float32'], i.astype('f4') / np.float32(3))
        same(x['float64'], i / 7)
        same(x['letter'], ord('a') + i)
        same(x['side'], np.where(i % 3 == 0, 1, 300))
        same(x['size'], [b'text %d' % k for k in i])
        same(x['date'].astype('M8[D]'), np.datetime64('2026-01-01') + i)
        same(x['clock'], (3720 + i) * 10**9)
        same(x['moment']['date'], np.full(10, -1))
        same(x['instant']['second'], -i)
        same(x['instant']['nanosecond'], np.full(10, 5))
        same(x['duration']['nanosecond'], i * 10**6)
        import uuid
        assert x.dtype['id'] == np.dtype('V16')
        ids = [uuid.UUID(int=k << 64 | (-k & (1 << 64) - 1)) for k in range(10)]
        assert [uuid.UUID(bytes=k) for k in x['id'].tolist()] == ids
        same(x['id'] == np.void(ids[3].bytes), i == 3)
        same(np.argsort(x['id']), i)
        same(x['year'], 2000 + i)
        assert x['pair'].shape == (10, 2) and x['triple'].shape == (10, 3)
        same(x['pair'][:, 1], -i)
        same(x['triple'][:, 2], i + 2)
        same(x['point']['y'], -i)
        same(x['zip-code'], i)
        np.save('numpy.npy', x)
        assert filecmp.cmp('numpy.npy', 'saved.npy', shallow=False)
        assert filecmp.cmp('numpy.npy', 'appended.npy', shallow=False)
        y = np.load('appended.npy', mmap_mode='r+')
        y['int32'][3] = 77
        y['id'][3] = uuid.UUID(int=1 << 127).bytes
        y.flush()
        """);
    EverythingTable changed = EverythingTable.map(folder.resolve("appended.npy"));
    assertThat(changed.get(3).int32()).isEqualTo(77);
    assertThat(changed.id().get(3)).isEqualTo(new UUID(Long.MIN_VALUE, 0));
    assertThat(EverythingTable.map(folder.resolve("numpy.npy")).int64())
        .isEqualTo(EverythingTable.of(Rows.everything()).int64());
  }

  @Test
  void numpyReadsATableWhileItGrows() throws Exception {
    try (FlightTable out = FlightTable.create(folder.resolve("flights.npy"))) {
      out.append(Rows.FLIGHTS.get(0));
      out.append(Rows.FLIGHTS.get(1));
      out.force();
      assertThat(
              Numpy.run(
                  folder,
                  """
                  x = np.load('flights.npy', mmap_mode='r')
                  print(len(x), x['delay'].tolist(), x['carrier'][1].decode())
                  """))
          .isEqualTo("2 [5, -12] é");
    }
  }

  /// Rows of NumPy with padding, in another order, and among other fields.
  private static final List<String> DTYPES =
      List.of(
          "np.dtype([('delay', 'i2'), ('distance', 'u2'), ('time', 'f8'), ('carrier', 'S2')])",
          "np.dtype([('delay', 'i2'), ('distance', 'u2'), ('time', 'f8'), ('carrier', 'S2')],"
              + " align=True)",
          "np.dtype([('carrier', 'S2'), ('time', 'f8'), ('delay', 'i2'), ('distance', 'u2')])",
          "np.dtype([('tail', 'S6'), ('time', 'f8'), ('x', 'c16'), ('carrier', 'S2'),"
              + " ('delay', 'i2'), ('in', [('a', 'M8[s]')]), ('distance', 'u2')], align=True)",
          "np.dtype({'names': ['delay', 'distance', 'time', 'carrier'],"
              + " 'formats': ['i2', 'u2', 'f8', 'S2'], 'offsets': [3, 7, 20, 31], 'itemsize': 50})",
          "np.dtype([(('minutes', 'delay'), 'i2'), ('distance', 'u2'), ('time', 'f8'),"
              + " ('carrier', 'S2')])");

  @Test
  void rowsOfNumpyAreReadWhateverTheirPaddingAndOrder() throws Exception {
    for (String dtype : DTYPES) {
      for (int version = 1; version <= 3; version++) {
        write(dtype, version);
        Path file = folder.resolve("rows.npy");
        FlightTable mapped = FlightTable.map(file);
        assertThat(mapped).containsExactlyElementsIn(Rows.FLIGHTS).inOrder();
        assertThat(mapped.fileEnd().isClean()).isTrue();
        assertThat(mapped.distance().max()).isEqualTo(65_535);
        assertThat(mapped.carrier().get(1)).isEqualTo("é");
        assertThat(mapped.sortedBy(mapped.delay()).delay().get(0)).isEqualTo(Short.MIN_VALUE);
        assertThat(mapped.where(mapped.time().lessThan(9)).size()).isEqualTo(3);
        mapped.copy().save(folder.resolve("packed.npy"));
        assertThat(FlightTable.map(folder.resolve("packed.npy")))
            .containsExactlyElementsIn(Rows.FLIGHTS)
            .inOrder();
      }
    }
  }

  @Test
  void rowsOfNumpyAreChangedAndAppendedTo() throws Exception {
    for (String dtype : DTYPES) {
      write(dtype, 1);
      Path file = folder.resolve("rows.npy");
      try (Arena arena = Arena.ofConfined()) {
        FlightTable mapped = FlightTable.map(file, FileChannel.MapMode.READ_WRITE, arena);
        mapped.set(0, Rows.FLIGHTS.get(2));
        mapped.force();
      }
      try (FlightTable grown = FlightTable.openForAppend(file)) {
        grown.append(Rows.FLIGHTS.get(3));
        assertThat(grown.size()).isEqualTo(6);
        assertThat(grown.get(5)).isEqualTo(Rows.FLIGHTS.get(3));
      }
      assertThat(
              Numpy.run(
                  folder,
                  """
                  x = np.load('rows.npy')
                  print(x['delay'].tolist(), x['distance'].tolist(), x['carrier'].tolist()[5])
                  """))
          .isEqualTo("[90, -12, 90, 61, -32768, 61] [65535, 300, 65535, 300, 0, 300] b'AA'");
    }
  }

  private void write(String dtype, int version) throws Exception {
    Numpy.run(
        folder,
        """
        x = np.zeros(5, %s)
        x['delay'] = [5, -12, 90, 61, -32768]
        x['distance'] = [2000, 300, 65535, 300, 0]
        x['time'] = [8.5, 23.25, 8.5, 0, np.nan]
        x['carrier'] = ['AA'.encode(), 'é'.encode(), b'', b'AA', b'Z']
        with open('rows.npy', 'wb') as f:
            np.lib.format.write_array(f, x, version=(%d, 0))
        """
            .formatted(dtype, version));
  }

  @Test
  void aFieldThatIsMissingOrOfAnotherTypeIsNamed() throws Exception {
    Path file = folder.resolve("x.npy");
    save("[('delay', 'i2'), ('distance', 'u2'), ('hour', 'f8'), ('carrier', 'S2')]");
    refused(
        file
            + ": there is no field 'time', which FlightTable reads as '<f8': name it so in NumPy,"
            + " or take it from the record. The fields are [delay, distance, hour, carrier]");
    save("[('delay', 'i2'), ('distance', 'i2'), ('time', 'f8'), ('carrier', 'S2')]");
    refused(
        file
            + ": the field 'distance' is '<i2', and FlightTable reads it as '<u2': convert it in"
            + " NumPy, or declare the component otherwise");
    save("[('delay', 'i2'), ('distance', 'u2'), ('time', '>f8'), ('carrier', 'S2')]");
    refused(
        file
            + ": the field 'time' is big-endian ('>f8'): save it as little-endian, with"
            + " x.astype(x.dtype.newbyteorder('<'))");
    save("'f8'");
    refused(
        file
            + ": there is no field 'delay', which FlightTable reads as '<i2': name it so in NumPy,"
            + " or take it from the record. The fields are []");
  }

  private void save(String dtype) throws Exception {
    Numpy.run(folder, "np.save('x.npy', np.zeros(3, " + dtype + "))");
  }

  private void refused(String message) {
    Path file = folder.resolve("x.npy");
    assertThat(assertThrows(NpyFormatException.class, () -> FlightTable.map(file)))
        .hasMessageThat()
        .isEqualTo(message);
    assertThat(assertThrows(NpyFormatException.class, () -> FlightTable.openForAppend(file)))
        .hasMessageThat()
        .isEqualTo(message);
  }

  @Test
  void arraysBehindATableAreNotAppendedOver() throws Exception {
    Numpy.run(
        folder,
        """
        rows = np.zeros(3, [('x', 'f4'), ('y', 'f4')])
        with open('two.npy', 'wb') as f:
            np.save(f, rows)
            np.save(f, rows)
        with open('tight.npy', 'wb') as f:
            header = "{'descr': [('x', '<f4'), ('y', '<f4')], 'fortran_order': False, 'shape': (3,)}\\n"
            f.write(b'\\x93NUMPY\\x01\\x00' + len(header).to_bytes(2, 'little') + header.encode())
            f.write(rows.tobytes())
        """);
    Path two = folder.resolve("two.npy");
    assertThat(PointTable.map(two).size()).isEqualTo(3);
    assertThat(PointTable.map(two).fileEnd().isClean()).isTrue();
    assertThat(assertThrows(IOException.class, () -> PointTable.openForAppend(two)))
        .hasMessageThat()
        .isEqualTo(
            two
                + " has 152 bytes behind its rows, which rows would replace: copy its rows to a new"
                + " table, with map(file).save(another)");
    Path tight = folder.resolve("tight.npy");
    assertThat(PointTable.map(tight).size()).isEqualTo(3);
    assertThat(assertThrows(IOException.class, () -> PointTable.openForAppend(tight)))
        .hasMessageThat()
        .isEqualTo(
            tight
                + " has no room in its header for more rows, as files of NumPy before 1.25: copy"
                + " its rows to a new table, with map(file).save(another)");
  }
}
