package dev.recordwire.broker;

import java.io.IOException;
import java.io.OutputStream;

/// A broker in a process of its own, so that its processor time and memory are not its clients':
/// prints its address, and ends with its input.
public final class BrokerProgram {
  private BrokerProgram() {}

  /// Starts the broker; there are no arguments.
  ///
  /// @throws IOException if its folder or its ports can't be had
  public static void main(String[] arguments) throws IOException {
    try (LocalBroker broker = LocalBroker.start()) {
      System.out.println(broker.address());
      System.in.transferTo(OutputStream.nullOutputStream());
    }
    Runtime.getRuntime().halt(0); // some threads of the broker outlive it
  }
}
