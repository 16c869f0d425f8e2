package dev.recordwire.array.start;

import dev.recordwire.array.ArrayBackend;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int32View;

/// A program that uses arrays as a user's does, and prints what they ran on.
final class BackendProgram {
  private BackendProgram() {}

  public static void main(String[] args) {
    Float64View view = Float64View.of(1, 2, 4.5);
    view.scale(2);
    Int32View.of(1, 2).sum();
    System.out.println(ArrayBackend.current() + " " + view.map(x -> x + 1).sum());
  }
}
