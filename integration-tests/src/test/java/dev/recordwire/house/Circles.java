package dev.recordwire.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Finds the circles of a graph, its strongly connected components, by Tarjan's algorithm.
final class Circles {
  private final Map<String, Set<String>> edges;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Integer> low = new HashMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final List<Set<String>> found = new ArrayList<>();

  private Circles(Map<String, Set<String>> edges) {
    this.edges = edges;
  }

  /// The circles of two nodes or more.
  ///
  /// @param edges for each node, the nodes that it leads to
  static List<Set<String>> in(Map<String, Set<String>> edges) {
    Circles circles = new Circles(edges);
    for (String node : edges.keySet()) {
      if (!circles.order.containsKey(node)) {
        circles.visit(node);
      }
    }
    return circles.found;
  }

  private int visit(String node) {
    int number = order.size();
    order.put(node, number);
    path.push(node);
    int lowest = number;
    for (String next : edges.getOrDefault(node, Set.of())) {
      Integer seen = order.get(next);
      if (seen == null) {
        lowest = Math.min(lowest, visit(next));
      } else if (low.getOrDefault(next, -1) < 0) {
        lowest = Math.min(lowest, seen); // it is on the path
      }
    }
    if (lowest == number) {
      close(node);
    }
    return lowest;
  }

  /// Takes a circle from the path, which starts at a node.
  private void close(String node) {
    Set<String> circle = new TreeSet<>();
    String member;
    do {
      member = path.pop();
      low.put(member, order.getOrDefault(node, 0));
      circle.add(member);
    } while (!member.equals(node));
    if (circle.size() > 1) {
      found.add(circle);
    }
  }
}
