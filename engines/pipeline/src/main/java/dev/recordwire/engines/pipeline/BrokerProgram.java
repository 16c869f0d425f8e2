package dev.recordwire.engines.pipeline;

import dev.recordwire.broker.LocalBroker;
import java.io.IOException;
import java.io.OutputStream;

/// The broker of Kafka: prints its address, and ends with its input.
final class BrokerProgram {
  private BrokerProgram() {}

  public static void main(String[] arguments) throws IOException {
    try (LocalBroker broker = LocalBroker.start()) {
      System.out.println(broker.address());
      System.in.transferTo(OutputStream.nullOutputStream());
    }
    Runtime.getRuntime().halt(0); // some threads of the broker outlive it
  }
}
