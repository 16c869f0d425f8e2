package dev.recordwire.benchmarks.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.MessageLite;
import com.google.protobuf.Parser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/// A message written to and read from every kind of storage Protocol Buffers offers.
public final class ProtobufStorages {
  private static final ByteBuffer DIRECT = ByteBuffer.allocateDirect(1 << 16);
  private static final byte[] SHIFTED = new byte[1 << 16];

  private ProtobufStorages() {}

  /// What came back from each.
  public static <M extends MessageLite> List<M> roundTrip(M message, Parser<M> parser)
      throws IOException {
    CodedOutputStream toDirect = CodedOutputStream.newInstance(DIRECT.clear());
    message.writeTo(toDirect);
    toDirect.flush();
    CodedOutputStream toArray = CodedOutputStream.newInstance(SHIFTED, 1, SHIFTED.length - 1);
    message.writeTo(toArray);
    int length = toArray.getTotalBytesWritten();
    return List.of(
        parser.parseFrom(CodedInputStream.newInstance(DIRECT.flip())),
        parser.parseFrom(ByteBuffer.wrap(SHIFTED, 1, length)),
        parser.parseFrom(SHIFTED, 1, length));
  }
}
