package dev.recordwire.grpc;

import dev.recordwire.codec.EncodeException;

/// Where a server sends the responses of a call.
///
/// For one thread at a time.
///
/// @param <T> the record
public interface Responses<T> {
  /// Sends a response, as soon as the connection has room for it: a fast server waits for a slow
  /// client here, and keeps no messages meanwhile.
  ///
  /// @throws io.grpc.StatusRuntimeException if the client has cancelled the call, its deadline has
  ///     passed, or this thread was interrupted
  /// @throws EncodeException if the format can't represent it; the call has ended with `INTERNAL`
  void send(T response);

  /// Whether nobody waits for responses any more, for handlers that compute for long between two.
  boolean isCancelled();
}
