package dev.recordwire.grpc;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import io.grpc.KnownLength;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes and reads records as messages of gRPC. [RecordwireMethods] makes methods with it.
///
/// **Views** of a received record lie in an array that holds this one message and nothing else: the
/// array that gRPC's bytes are copied to, as every marshaller copies them, or between a client and
/// a server in one process the sender's array itself. So they stay valid after the call, and keep
/// no buffer of the network alive.
///
/// A record is encoded when it is sent. gRPC may send a request again, when a connection breaks
/// before the server saw it, so the numbers of a request must not change before its call has ended.
///
/// May be shared between threads.
///
/// @param <T> the record
public final class RecordwireMarshaller<T> implements MethodDescriptor.ReflectableMarshaller<T> {
  private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

  /// A message of this thread that was encoded before gRPC asked for it, see [#prepare].
  private static final ThreadLocal<Prepared> PREPARED = ThreadLocal.withInitial(Prepared::new);

  private final Codec<T> codec;
  private final DecodeLimits limits;

  private RecordwireMarshaller(Codec<T> codec, DecodeLimits limits) {
    this.codec = Objects.requireNonNull(codec, "the codec is null");
    this.limits = Objects.requireNonNull(limits, "the limits are null");
  }

  private static final class Prepared {
    private @Nullable Object message;
    private @Nullable PayloadStream payload;
  }

  /// Returns a marshaller with the default limits.
  public static <T> RecordwireMarshaller<T> of(Codec<T> codec) {
    return new RecordwireMarshaller<>(codec, DecodeLimits.DEFAULT);
  }

  /// Returns this marshaller with other limits, for what it reads and for what it writes.
  ///
  /// [DecodeLimits#maxBytes] is of use for compressed messages, of which no more bytes are made.
  /// All others have been received when a marshaller sees them; the bound of those is gRPC's own
  /// `maxInboundMessageSize`, by default 4 MiB.
  public RecordwireMarshaller<T> withLimits(DecodeLimits limits) {
    return new RecordwireMarshaller<>(codec, limits);
  }

  /// The codec of the messages.
  public Codec<T> codec() {
    return codec;
  }

  @Override
  public Class<T> getMessageClass() {
    return codec.type();
  }

  /// Encodes a message.
  ///
  /// @throws EncodeException if the format can't represent it
  @Override
  @SuppressWarnings("ReferenceEquality") // the very message that was prepared
  public InputStream stream(T message) {
    Prepared prepared = PREPARED.get();
    PayloadStream payload = prepared.payload;
    if (payload != null && prepared.message == message) {
      prepared.payload = null;
      return payload;
    }
    return encode(message);
  }

  private PayloadStream encode(T message) {
    return new PayloadStream(codec.encode(message, limits));
  }

  /// Encodes a message that this thread is about to send, so that its fault is found before gRPC
  /// has begun to send it and can only abandon the call. [#forget] follows when it has been sent.
  ///
  /// @throws EncodeException if the format can't represent it
  void prepare(T message) {
    PayloadStream payload = encode(message);
    Prepared prepared = PREPARED.get();
    prepared.message = message;
    prepared.payload = payload;
  }

  /// Drops a prepared message, which gRPC has taken, or keeps for later.
  static void forget() {
    Prepared prepared = PREPARED.get();
    prepared.message = null;
    prepared.payload = null;
  }

  /// Decodes a message.
  ///
  /// @throws StatusRuntimeException with the code `INTERNAL`, the component, the byte and the fault
  ///     if it is malformed
  @Override
  public T parse(InputStream message) {
    try {
      return message instanceof PayloadStream payload
          ? payload.decode(codec, limits)
          : codec.decode(bytes(message), limits);
    } catch (DecodeException e) {
      throw malformed(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw malformed(
          "%s: its bytes can't be read: %s".formatted(codec.type().getSimpleName(), e), e);
    }
  }

  private static StatusRuntimeException malformed(String text, Exception cause) {
    return Status.INTERNAL.withDescription(text).withCause(cause).asRuntimeException();
  }

  /// Whether a status is of a message that [#parse] could not read, by the sender's fault.
  static boolean isMalformed(Status fault) {
    return fault.getCause() instanceof DecodeException || fault.getCause() instanceof IOException;
  }

  private byte[] bytes(InputStream message) throws IOException {
    if (message instanceof KnownLength) {
      // As many as gRPC has received, within its own bound.
      return message.readNBytes(message.available());
    }
    return message.readNBytes((int) Math.min(limits.maxBytes(), MAX_ARRAY - 1) + 1);
  }

  @Override
  public String toString() {
    return "Marshaller of " + codec.type().getName();
  }
}
