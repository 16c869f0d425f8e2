package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.spi.WireSize;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Sizes that are computed without a look at texts and elements, where the codecs inside allow it.
class QuickSizesTest {
  /// A record of a fixed size.
  @Wire
  record Point(int x, int y) {}

  /// Elements of a fixed size, in each way to hold them.
  @Wire
  @SuppressWarnings("WireCollisions") // nobody chooses these elements
  record Path(List<Point> points, Set<Point> marks, Point[] ends, List<Integer> heights) {}

  /// A record inside which is quick to size, and whose size is not fixed.
  @Wire
  record Route(Path path, Point start) {}

  /// Elements that are quick to size, each of which has to be asked.
  @Wire
  record Routes(List<Route> routes) {}

  /// A record with a text inside.
  @Wire
  record Named(Label label) {}

  /// A text.
  @Wire
  record Label(String text) {}

  /// A record that may contain itself.
  @Wire
  record Chain(int value, @Nullable Chain next) {}

  /// One of two records that may contain each other.
  @Wire
  record Left(@Nullable Right right) {}

  /// The other of the two.
  @Wire
  record Right(@Nullable Left left) {}

  @SuppressWarnings("JdkObsolete") // a list without random access
  private static final Path PATH =
      new Path(
          new LinkedList<>(List.of(new Point(1, 2), new Point(3, 4))),
          new LinkedHashSet<>(List.of(new Point(5, 6))),
          new Point[] {new Point(7, 8)},
          List.of(9, 10, 11));

  @Test
  void onlyTheCodecOfARecordInsideKnows() {
    assertThat(WireSize.isQuick(QuickSizesTest_PathCodec.CODEC)).isTrue();
    assertThat(WireSize.isQuick(QuickSizesTest_RouteCodec.CODEC)).isTrue();
    assertThat(WireSize.isQuick(QuickSizesTest_RoutesCodec.CODEC)).isFalse();
    assertThat(WireSize.isQuick(QuickSizesTest_NamedCodec.CODEC)).isFalse();
    assertThat(WireSize.isFixed(QuickSizesTest_PointCodec.CODEC)).isTrue();
    assertThat(WireSize.isFixed(QuickSizesTest_PathCodec.CODEC)).isFalse();
    assertThat(WireSize.isQuick(null)).isFalse();
    assertThat(WireSize.isFixed(null)).isFalse();
  }

  @Test
  void elementsOfAFixedSizeAreCounted() {
    assertWritten(QuickSizesTest_PathCodec.CODEC, PATH, 4 * 4 + 4 * 8 + 3 * 4);
    assertWritten(
        QuickSizesTest_RouteCodec.CODEC, new Route(PATH, new Point(0, 1)), 4 * 4 + 5 * 8 + 3 * 4);
  }

  private static <T> void assertWritten(Codec<T> codec, T value, int bytes) {
    byte[] once = codec.encode(value);
    assertThat(once).hasLength(bytes);
    assertThat(codec.encode(value)).isEqualTo(once);
    assertThat(codec.encodedSize(value)).isEqualTo(bytes);
    byte[] target = new byte[bytes];
    assertThat(codec.encode(value, target, 0)).isEqualTo(bytes);
    assertThat(target).isEqualTo(once);
    assertThat(codec.encode(codec.decode(once))).isEqualTo(once);
  }

  @Test
  void aNullAmongThemIsFoundWhileTheyAreWritten() {
    Path holed = new Path(Arrays.asList(new Point(1, 2), null), Set.of(), new Point[0], List.of());
    EncodeException e =
        assertThrows(EncodeException.class, () -> QuickSizesTest_PathCodec.encode(holed));
    assertThat(e).hasMessageThat().startsWith("Path.points[1]: ");
    assertThat(QuickSizesTest_PathCodec.encodedSize(holed)).isEqualTo(4 * 4 + 2 * 8);
  }

  @Test
  void aRecordThatContainsItselfIsNotQuick() {
    assertThat(WireSize.isQuick(QuickSizesTest_ChainCodec.CODEC)).isFalse();
    assertWritten(QuickSizesTest_ChainCodec.CODEC, new Chain(1, new Chain(2, null)), 10);
  }

  @Test
  void recordsThatContainEachOtherAreNotQuick() {
    assertThat(WireSize.isQuick(QuickSizesTest_LeftCodec.CODEC)).isFalse();
    assertThat(WireSize.isQuick(QuickSizesTest_RightCodec.CODEC)).isFalse();
    assertWritten(QuickSizesTest_LeftCodec.CODEC, new Left(new Right(new Left(null))), 3);
  }
}
