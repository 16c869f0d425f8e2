package dev.recordwire.array.start;

import dev.recordwire.array.ArrayBackend;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int32View;

/// A program that goes on after array operations have been refused, and prints each exception.
final class RefusedBackendProgram {
  private RefusedBackendProgram() {}

  public static void main(String[] args) {
    Float64View view = Float64View.of(1, 2, 4.5);
    for (int i = 0; i < 2; i++) {
      print(ArrayBackend::current);
      print(view::sum);
      print(() -> view.dot(view));
      print(() -> view.plus(view));
      print(view::exp);
      print(() -> Int32View.of(1, 2).greaterThan(1));
    }
  }

  private static void print(Runnable operation) {
    try {
      operation.run();
      System.out.println("not refused");
    } catch (RuntimeException | LinkageError e) {
      System.out.println(e);
    }
  }
}
