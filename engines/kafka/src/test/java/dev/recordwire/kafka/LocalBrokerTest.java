package dev.recordwire.kafka;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.broker.LocalBroker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A broker that can't start.
class LocalBrokerTest {
  private static final String LOOPBACK = "127.0.0.1";

  @Test
  void itLeavesNoPortAndNoFolder() throws IOException {
    List<Path> before = folders();
    int controller;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.ofLiteral(LOOPBACK))) {
      controller = free.getLocalPort();
    }
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral(LOOPBACK))) {
      String address = LOOPBACK + ":" + taken.getLocalPort();
      String controllerAddress = LOOPBACK + ":" + controller;
      Exception failure =
          assertThrows(
              Exception.class,
              () ->
                  LocalBroker.start(
                      Map.of(
                          "listeners",
                          "PLAINTEXT://" + address + ",CONTROLLER://" + controllerAddress,
                          "advertised.listeners",
                          "PLAINTEXT://" + address,
                          "controller.quorum.voters",
                          "1@" + controllerAddress)));
      assertThat(failure).hasMessageThat().contains("SocketServer");
    }
    // The controller had started, and would still listen.
    try (ServerSocket again = new ServerSocket(controller, 1, InetAddress.ofLiteral(LOOPBACK))) {
      assertThat(again.isBound()).isTrue();
    }
    assertThat(folders()).isEqualTo(before);
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(each -> each.getFileName().toString().startsWith("recordwire-broker"))
          .sorted()
          .toList();
    }
  }
}
