package dev.recordwire.docs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever copies the files and commands of the page about gRPC gets what it shows, at another
/// port.
class GrpcPageTest {
  private static final String PORT = "50051";

  @Test
  void aProjectDoesWhatItsPageSays(@TempDir Path folder) throws IOException, InterruptedException {
    String free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = String.valueOf(socket.getLocalPort());
    }
    EnginePage.follow(
        "docs/engines/grpc.md",
        folder,
        text ->
            text.replace(PORT, free)
                // no server outlives a client that fails, and with it the commands
                .replaceAll("(?m)^(java .* weather[.]Serve )", "timeout 120 $1"));
  }
}
