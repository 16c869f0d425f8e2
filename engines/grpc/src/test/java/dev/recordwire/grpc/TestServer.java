package dev.recordwire.grpc;

import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A server with one service, and a channel to it.
record TestServer(Server server, ManagedChannel channel, ExecutorService executor)
    implements AutoCloseable {
  private static final int SECONDS_TO_END = 20;

  /// A way of the bytes.
  enum Way {
    /// Within the process.
    IN_PROCESS,
    /// HTTP/2 over the loopback interface.
    NETTY
  }

  static TestServer start(Way way, ServerServiceDefinition service) throws IOException {
    ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    return switch (way) {
      case IN_PROCESS -> {
        String name = UUID.randomUUID().toString();
        yield new TestServer(
            InProcessServerBuilder.forName(name)
                .executor(executor)
                .addService(service)
                .build()
                .start(),
            InProcessChannelBuilder.forName(name).executor(executor).build(),
            executor);
      }
      case NETTY -> {
        Server server =
            NettyServerBuilder.forAddress(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .executor(executor)
                .addService(service)
                .build()
                .start();
        yield new TestServer(
            server,
            NettyChannelBuilder.forAddress(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()))
                .usePlaintext()
                .executor(executor)
                .build(),
            executor);
      }
    };
  }

  RecordwireStub stub() {
    return RecordwireStub.of(channel).withDeadlineAfter(SECONDS_TO_END, TimeUnit.SECONDS);
  }

  /// Ends all of it, and fails if anything goes on.
  @Override
  public void close() {
    channel.shutdownNow();
    server.shutdownNow();
    try {
      if (!channel.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)
          || !server.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
        throw new AssertionError("the channel or the server does not end");
      }
      executor.shutdown();
      if (!executor.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
        throw new AssertionError("a handler does not end");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
