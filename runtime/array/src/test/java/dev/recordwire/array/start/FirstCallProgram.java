package dev.recordwire.array.start;

import dev.recordwire.array.Float64View;

/// A program that sums an array, of as many elements as its argument says, and ends when nothing
/// runs in the background any more.
final class FirstCallProgram {
  private FirstCallProgram() {}

  public static void main(String[] args) throws InterruptedException {
    System.out.println("sum " + Float64View.zeros(Long.parseLong(args[0])).sum());
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("recordwire-vectors")) {
        thread.join();
      }
    }
  }
}
