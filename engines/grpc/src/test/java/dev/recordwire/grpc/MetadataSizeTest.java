package dev.recordwire.grpc;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.grpc.TestServer.Way;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

/// The schemas of a call take their bytes once for a connection.
class MetadataSizeTest {
  private static final int CALLS = 100;

  /// The bytes of the calls behind the first one.
  private static long bytes(TestServer server, boolean named) throws IOException {
    try (CountingProxy proxy = new CountingProxy(server.server().getPort())) {
      ManagedChannel connection =
          NettyChannelBuilder.forAddress(
                  new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port()))
              .usePlaintext()
              .build();
      try {
        Channel channel =
            named
                ? ClientInterceptors.intercept(connection, new SchemaClientInterceptor())
                : connection;
        call(channel);
        long before = proxy.sent();
        for (int i = 0; i < CALLS; i++) {
          call(channel);
        }
        assertThat(proxy.end()).isNull();
        return proxy.sent() - before;
      } finally {
        connection.shutdownNow();
      }
    }
  }

  private static void call(Channel channel) {
    ClientCalls.blockingUnaryCall(channel, Station.NEXT, CallOptions.DEFAULT, Reading.of(1));
  }

  @Test
  void fromTheSecondCallOnTheyTakeFewBytes() throws IOException {
    try (TestServer server = TestServer.start(Way.NETTY, Station.service())) {
      long named = bytes(server, true);
      long bare = bytes(server, false);
      assertThat((named - bare) / CALLS).isAtMost(8);
    }
  }
}
