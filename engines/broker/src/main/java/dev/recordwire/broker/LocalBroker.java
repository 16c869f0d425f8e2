package dev.recordwire.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.metadata.storage.Formatter;

/// One broker of Kafka that is its own controller, in this JVM, on free ports of the loopback
/// address, with its log in a temporary folder.
///
/// Its buffers and its internal topics are small. [#close] stops it and deletes the folder.
public final class LocalBroker implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final Path folder;
  private final KafkaRaftServer server;
  private final String address;

  private LocalBroker(Path folder, KafkaRaftServer server, String address) {
    this.folder = folder;
    this.server = server;
    this.address = address;
  }

  /// Starts a broker, which takes some seconds.
  ///
  /// @throws IOException if its folder or its ports can't be had
  public static LocalBroker start() throws IOException {
    return start(Map.of());
  }

  /// Starts a broker with further settings, such as `message.max.bytes`.
  ///
  /// A broker that can't be started leaves nothing behind.
  ///
  /// @throws IOException if its folder or its ports can't be had
  public static LocalBroker start(Map<String, String> settings) throws IOException {
    Path folder = Files.createTempDirectory("recordwire-broker");
    try {
      int[] ports = freePorts(2);
      String address = LOOPBACK + ":" + ports[0];
      Map<String, String> all = settings(folder, address, LOOPBACK + ":" + ports[1]);
      all.putAll(settings);
      format(folder);
      Properties properties = new Properties();
      properties.putAll(all);
      KafkaRaftServer server =
          new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
      startUp(server);
      return new LocalBroker(folder, server, address);
    } catch (IOException | RuntimeException e) {
      Utils.delete(folder.toFile());
      throw e;
    }
  }

  /// Starts a server. One that fails half-way is shut down: its other half would keep its ports and
  /// threads.
  private static void startUp(KafkaRaftServer server) {
    try {
      server.startup();
    } catch (RuntimeException e) {
      try {
        server.shutdown();
        server.awaitShutdown();
      } catch (RuntimeException inShutdown) {
        e.addSuppressed(inShutdown);
      }
      throw e;
    }
  }

  /// The host and port for `bootstrap.servers`.
  public String address() {
    return address;
  }

  /// Stops the broker and deletes its folder.
  @Override
  public void close() throws IOException {
    server.shutdown();
    server.awaitShutdown();
    Utils.delete(folder.toFile());
  }

  private static Map<String, String> settings(Path folder, String broker, String controller) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", "1");
    settings.put("controller.quorum.voters", "1@" + controller);
    settings.put("listeners", "PLAINTEXT://" + broker + ",CONTROLLER://" + controller);
    settings.put("advertised.listeners", "PLAINTEXT://" + broker);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    settings.put("log.dirs", folder.toString());
    settings.put("num.network.threads", "1");
    settings.put("num.io.threads", "2");
    settings.put("log.cleaner.threads", "1");
    settings.put("log.cleaner.dedupe.buffer.size", "4194304");
    settings.put("num.partitions", "1");
    settings.put("offsets.topic.num.partitions", "1");
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("transaction.state.log.num.partitions", "1");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("group.initial.rebalance.delay.ms", "0");
    settings.put("group.min.session.timeout.ms", "1000");
    settings.put("group.consumer.min.session.timeout.ms", "1000");
    settings.put("auto.create.topics.enable", "false");
    return settings;
  }

  /// Writes the identity of the cluster into its folder, as `kafka-storage format` does.
  private static void format(Path folder) throws IOException {
    try (PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      new Formatter()
          .setPrintStream(nowhere)
          .setNodeId(1)
          .setClusterId(Uuid.randomUuid().toString())
          .setControllerListenerName("CONTROLLER")
          .setMetadataLogDirectory(folder.toString())
          .addDirectory(folder.toString())
          .run();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("the folder " + folder + " can't be made one of Kafka", e);
    }
  }

  /// Ports that nobody has now; all are open until the last is found, so that they differ.
  private static int[] freePorts(int count) throws IOException {
    if (count == 0) {
      return new int[0];
    }
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral(LOOPBACK))) {
      int[] others = freePorts(count - 1);
      int[] ports = new int[count];
      ports[0] = socket.getLocalPort();
      System.arraycopy(others, 0, ports, 1, others.length);
      return ports;
    }
  }
}
