package dev.recordwire.array.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Lines in branches, of which each kind gets the first that is for it, if there is one.
final class Block {
  private record Branch(Predicate<Kind> condition, List<Line> lines) {}

  private final List<Branch> branches = new ArrayList<>();

  Block(Predicate<Kind> condition) {
    begin(condition);
  }

  /// Begins a branch.
  void begin(Predicate<Kind> condition) {
    branches.add(new Branch(condition, new ArrayList<>()));
  }

  /// Adds a line to the branch that was begun last.
  void add(Line line) {
    branches.getLast().lines.add(line);
  }

  /// The lines for a kind.
  List<Line> linesFor(Kind kind) {
    int branch = branchFor(kind);
    return branch < 0 ? List.of() : branches.get(branch).lines;
  }

  /// Fails unless those lines are comments that are not for the prototype.
  void requireCodeOf(Kind prototype) {
    int own = branchFor(prototype);
    for (int i = 0; i < branches.size(); i++) {
      for (Line line : branches.get(i).lines) {
        line.requireCommented(i != own, prototype.lowerCase());
      }
    }
  }

  private int branchFor(Kind kind) {
    for (int i = 0; i < branches.size(); i++) {
      if (branches.get(i).condition.test(kind)) {
        return i;
      }
    }
    return -1;
  }
}
