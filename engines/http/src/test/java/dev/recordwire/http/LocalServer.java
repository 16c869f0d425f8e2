package dev.recordwire.http;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.recordwire.codec.Codec;
import dev.recordwire.file.FrameFormat;
import dev.recordwire.file.FrameReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server of the JDK with one handler on the loopback interface, and a client of it.
record LocalServer(HttpServer server, ExecutorService executor, HttpClient client)
    implements AutoCloseable {
  static LocalServer of(HttpHandler handler) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(executor);
    server.createContext("/", handler);
    server.start();
    return new LocalServer(server, executor, HttpClient.newHttpClient());
  }

  /// A server that answers with these bytes whatever is asked.
  ///
  /// @param length the content length; 0 for a body in chunks
  static LocalServer answering(int status, String contentType, long length, byte[] body)
      throws IOException {
    return of(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", contentType);
          exchange.sendResponseHeaders(status, length);
          exchange.getResponseBody().write(body);
          exchange.getResponseBody().flush();
          if (length == 0 || length == body.length) {
            exchange.close();
          } else {
            throw new IOException("the connection ends here");
          }
        });
  }

  /// A server that names a content length, and sends a byte now and then until the client ends the
  /// connection.
  static LocalServer dripping(String contentType, long length) throws IOException {
    return of(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", contentType);
          exchange.sendResponseHeaders(200, length);
          try {
            while (true) {
              exchange.getResponseBody().write(0);
              exchange.getResponseBody().flush();
              Thread.sleep(100);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  URI uri() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  <T> T get(Codec<T> codec) throws IOException, InterruptedException {
    return get(codec, BodyOptions.DEFAULT);
  }

  <T> T get(Codec<T> codec, BodyOptions options) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri()).build();
    return client.send(request, RecordwireBodyHandlers.of(codec, options)).body();
  }

  <T> FrameReader<T> getFrames(Codec<T> codec) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri()).build();
    return client.send(request, RecordwireBodyHandlers.ofFrames(codec)).body();
  }

  <Q, R> R post(Codec<Q> codec, Q value, Codec<R> response)
      throws IOException, InterruptedException {
    HttpRequest request = RecordwireRequests.post(uri(), codec, value).build();
    return client.send(request, RecordwireBodyHandlers.of(response)).body();
  }

  <Q, R> R postFrames(Codec<Q> codec, Iterable<Q> values, FrameFormat format, Codec<R> response)
      throws IOException, InterruptedException {
    HttpRequest request = RecordwireRequests.postFrames(uri(), codec, values, format).build();
    return client.send(request, RecordwireBodyHandlers.of(response)).body();
  }

  @Override
  public void close() {
    client.shutdownNow();
    server.stop(0);
    executor.close();
  }
}
