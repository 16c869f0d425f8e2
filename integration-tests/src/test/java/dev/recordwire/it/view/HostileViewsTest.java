package dev.recordwire.it.view;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Payloads from an attacker: as deep and as long as they claim to be.
class HostileViewsTest {
  /// A record that contains itself.
  @Wire(view = true)
  record Node(List<Node> children, int id) {}

  /// A record that may contain another.
  @Wire(view = true)
  record Link(Optional<Link> next, int id) {}

  /// A record without bytes.
  @Wire(view = true)
  record Nothing() {}

  /// A record that may contain any number of records without bytes.
  @Wire(view = true)
  record Crowd(List<Nothing> all, int last) {}

  @Test
  void depth() {
    byte[] deep = nodes(100);

    DecodeException expected =
        assertThrows(DecodeException.class, () -> HostileViewsTest_NodeCodec.decode(deep));
    DecodeException thrown =
        assertThrows(DecodeException.class, () -> HostileViewsTest_NodeView.of(deep));
    assertThat(thrown).hasMessageThat().isEqualTo(expected.getMessage());
    HostileViewsTest_NodeView view = HostileViewsTest_NodeView.unverified(deep);
    assertThat(assertThrows(DecodeException.class, view::id))
        .hasMessageThat()
        .isEqualTo(expected.getMessage());
    DecodeLimits deeper = DecodeLimits.DEFAULT.withMaxDepth(100);
    assertThat(HostileViewsTest_NodeView.of(deep, 0, deep.length, deeper).id()).isEqualTo(0);
  }

  @Test
  void theEndOfTheStack() {
    byte[] endless = nodes(1_000_000);
    DecodeLimits none = DecodeLimits.DEFAULT.withMaxDepth(Integer.MAX_VALUE);

    DecodeException thrown =
        assertThrows(
            DecodeException.class,
            () -> HostileViewsTest_NodeCodec.CODEC.verify(endless, 0, endless.length, none));
    assertThat(thrown).hasMessageThat().contains("stack");
  }

  /// A node with one child, which has one child, and so on.
  private static byte[] nodes(int depth) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * depth).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 1; i < depth; i++) {
      bytes.putInt(1);
    }
    return bytes.array();
  }

  @Test
  void optionalRecordsInsideEachOther() {
    byte[] deep = links(100);

    DecodeException expected =
        assertThrows(DecodeException.class, () -> HostileViewsTest_LinkCodec.decode(deep));
    HostileViewsTest_LinkView view = HostileViewsTest_LinkView.unverified(deep);
    assertThat(assertThrows(DecodeException.class, view::id))
        .hasMessageThat()
        .isEqualTo(expected.getMessage());
    DecodeLimits none = DecodeLimits.DEFAULT.withMaxDepth(Integer.MAX_VALUE);
    assertThat(HostileViewsTest_LinkView.unverified(deep, 0, deep.length, none).id()).isEqualTo(0);
    byte[] endless = links(1_000_000);
    HostileViewsTest_LinkView lost =
        HostileViewsTest_LinkView.unverified(endless, 0, endless.length, none);
    assertThat(assertThrows(DecodeException.class, lost::id)).hasMessageThat().contains("stack");
  }

  /// A link with a next one, which has a next one, and so on.
  private static byte[] links(int depth) {
    byte[] bytes = new byte[5 * depth];
    Arrays.fill(bytes, 0, depth - 1, (byte) 1);
    return bytes;
  }

  @Test
  void counts() {
    byte[] crowd = {-1, -1, -1, 0x7F, 5, 0, 0, 0};

    DecodeException expected =
        assertThrows(DecodeException.class, () -> HostileViewsTest_CrowdCodec.decode(crowd));
    assertThat(assertThrows(DecodeException.class, () -> HostileViewsTest_CrowdView.of(crowd)))
        .hasMessageThat()
        .isEqualTo(expected.getMessage());
    HostileViewsTest_CrowdView view = HostileViewsTest_CrowdView.unverified(crowd);
    assertThat(assertThrows(DecodeException.class, () -> view.all()))
        .hasMessageThat()
        .isEqualTo(expected.getMessage());
    assertThat(assertThrows(DecodeException.class, view::last))
        .hasMessageThat()
        .isEqualTo(expected.getMessage());
    byte[] some = HostileViewsTest_CrowdCodec.encode(new Crowd(List.of(new Nothing()), 6));
    assertThat(HostileViewsTest_CrowdView.of(some).all().size()).isEqualTo(1);
  }
}
