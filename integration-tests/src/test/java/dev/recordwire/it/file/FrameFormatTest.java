package dev.recordwire.it.file;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.file.FrameFormat;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FrameFormatTest {
  private static final Line LINE = new Line(7, "ab", Float64View.of(1.5));

  private static final String PAYLOAD =
      "07000000" + "020000006162" + "01000000" + "000000000000f83f";

  @Test
  void aFrameIsTheLengthAndThePayload() {
    assertThat(hex(FrameFormat.PLAIN.encode(LineCodec.CODEC, LINE)))
        .isEqualTo("16000000" + PAYLOAD);
  }

  /// The checksum is computed here bit by bit, from the polynomial of RFC 3720.
  @Test
  void aCheckedFrameEndsWithTheChecksumOfAllBytesBefore() {
    byte[] sealed = HexFormat.of().parseHex("16000000" + PAYLOAD);
    int checksum = crc32c(sealed);
    assertThat(hex(FrameFormat.CHECKED.encode(LineCodec.CODEC, LINE)))
        .isEqualTo(hex(sealed) + "%08x".formatted(Integer.reverseBytes(checksum)));
  }

  /// The test of the checksum's own oracle: RFC 3720, B.4.
  @Test
  void theOracleKnowsThePublishedExample() {
    assertThat(crc32c(new byte[32])).isEqualTo(0x8a9136aa);
  }

  @Test
  void aPayloadIsPutIntoAFrame() {
    for (FrameFormat format : new FrameFormat[] {FrameFormat.PLAIN, FrameFormat.CHECKED}) {
      assertThat(hex(format.frame(HexFormat.of().parseHex(PAYLOAD))))
          .isEqualTo(hex(format.encode(LineCodec.CODEC, LINE)));
    }
    FrameFormat small = FrameFormat.PLAIN.withMaxBytes(3);
    assertThat(hex(small.frame(new byte[3]))).isEqualTo("03000000" + "000000");
    assertThat(assertThrows(IllegalArgumentException.class, () -> small.frame(new byte[4])))
        .hasMessageThat()
        .isEqualTo(
            "the payload takes 4 bytes, and FrameFormat.maxBytes is 3: writer and readers need a"
                + " format with a larger one");
  }

  @Test
  void aFrameIsPutIntoABuffer() {
    for (FrameFormat format : new FrameFormat[] {FrameFormat.PLAIN, FrameFormat.CHECKED}) {
      byte[] frame = format.encode(LineCodec.CODEC, LINE);
      for (ByteBuffer target :
          new ByteBuffer[] {ByteBuffer.allocate(99), ByteBuffer.allocateDirect(99)}) {
        target.position(11);
        assertThat(format.encode(LineCodec.CODEC, LINE, target)).isEqualTo(frame.length);
        assertThat(target.position()).isEqualTo(11 + frame.length);
        byte[] written = new byte[frame.length];
        target.get(11, written);
        assertThat(written).isEqualTo(frame);
      }
    }
  }

  @Test
  void aBufferWithTooLittleRoomStaysAsItIs() {
    byte[] frame = FrameFormat.CHECKED.encode(LineCodec.CODEC, LINE);
    ByteBuffer target = ByteBuffer.allocate(frame.length - 1);
    EncodeException e =
        assertThrows(
            EncodeException.class, () -> FrameFormat.CHECKED.encode(LineCodec.CODEC, LINE, target));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo("Line: its frame takes 30 bytes, and 29 remain in the target");
    assertThat(target.position()).isEqualTo(0);
    assertThat(target.array()).isEqualTo(new byte[frame.length - 1]);
  }

  @Test
  void aPayloadBeyondTheBoundIsRefused() {
    FrameFormat small = FrameFormat.PLAIN.withMaxBytes(21);
    EncodeException e =
        assertThrows(EncodeException.class, () -> small.encode(LineCodec.CODEC, LINE));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "Line: 22 bytes, and FrameFormat.maxBytes is 21: writer and readers need a format with"
                + " a larger one");
    assertThat(small.withMaxBytes(22).encode(LineCodec.CODEC, LINE)).hasLength(26);
  }

  @Test
  void aBoundIsPossible() {
    assertThat(
            assertThrows(IllegalArgumentException.class, () -> FrameFormat.PLAIN.withMaxBytes(-1)))
        .hasMessageThat()
        .isEqualTo("maxBytes is -1, and a payload in a frame has 0 to 2147483631");
    assertThat(FrameFormat.PLAIN.withMaxBytes(2_147_483_631).maxBytes()).isEqualTo(2_147_483_631);
  }

  static int crc32c(byte[] bytes) {
    int crc = -1;
    for (byte each : bytes) {
      crc ^= each & 0xff;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) != 0 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
      }
    }
    return ~crc;
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
