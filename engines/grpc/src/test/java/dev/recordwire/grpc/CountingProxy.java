package dev.recordwire.grpc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// A proxy of one connection, which counts the bytes that the client sends.
final class CountingProxy implements AutoCloseable {
  private static final int BUFFER_BYTES = 1 << 14;

  private final ServerSocket socket;
  private final AtomicLong sent = new AtomicLong();
  private volatile @Nullable Exception end;

  /// Starts a proxy to a port of the loopback interface.
  CountingProxy(int target) throws IOException {
    socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Thread.startVirtualThread(() -> serve(target));
  }

  private void serve(int target) {
    try (Socket client = socket.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
      Thread back = Thread.startVirtualThread(() -> pass(server, client, new AtomicLong()));
      pass(client, server, sent);
      back.join();
    } catch (IOException | InterruptedException e) {
      end = e;
    }
  }

  private void pass(Socket from, Socket to, AtomicLong count) {
    byte[] buffer = new byte[BUFFER_BYTES];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        count.addAndGet(read);
        out.write(buffer, 0, read);
      }
      to.shutdownOutput();
    } catch (IOException e) {
      end = e;
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  /// How many bytes the client has sent.
  long sent() {
    return sent.get();
  }

  /// The exception that ended the connection, if neither side did by its own will.
  @Nullable Exception end() {
    return end;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
