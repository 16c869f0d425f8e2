package dev.recordwire.netty;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/// A server and a client of Netty on the loopback interface, with their threads.
record Loopback(EventLoopGroup threads, Channel server, Channel client) implements AutoCloseable {
  private static final int SECONDS_TO_END = 20;

  /// Starts both.
  ///
  /// @param memory of which both make their buffers
  /// @param accepted what the server has for each connection
  /// @param connected what the client has for its connection
  static Loopback open(ByteBufAllocator memory, ChannelHandler accepted, ChannelHandler connected)
      throws InterruptedException {
    EventLoopGroup threads = new MultiThreadIoEventLoopGroup(2, NioIoHandler.newFactory());
    try {
      Channel server =
          new ServerBootstrap()
              .group(threads)
              .channel(NioServerSocketChannel.class)
              .childOption(ChannelOption.ALLOCATOR, memory)
              .childHandler(accepted)
              .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
              .sync()
              .channel();
      Channel client =
          new Bootstrap()
              .group(threads)
              .channel(NioSocketChannel.class)
              .option(ChannelOption.ALLOCATOR, memory)
              .handler(connected)
              .connect(server.localAddress())
              .sync()
              .channel();
      return new Loopback(threads, server, client);
    } catch (InterruptedException | RuntimeException e) {
      end(threads);
      throw e;
    }
  }

  @Override
  public void close() {
    client.close().syncUninterruptibly();
    server.close().syncUninterruptibly();
    end(threads);
  }

  private static void end(EventLoopGroup threads) {
    threads.shutdownGracefully(0, SECONDS_TO_END, TimeUnit.SECONDS).syncUninterruptibly();
  }
}
