package dev.recordwire.array.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rules of a file: those for all of it, and those for single lines.
final class Rules {
  private static final Comparator<Match> PRIORITY =
      Comparator.comparingInt((Match match) -> match.rule.ofLine() ? 1 : 0)
          .thenComparingInt(Match::end)
          .thenComparingInt(match -> match.rule.isConditional() ? 1 : 0);

  /// A rule, and the index after the tokens that it is for.
  record Match(Rule rule, int end) {}

  private final List<Rule> all = new ArrayList<>();
  private final Map<String, List<Rule>> byFirstWord = new HashMap<>();
  private final Set<Rule> used = new HashSet<>();

  void add(List<Rule> rules) {
    for (Rule rule : rules) {
      all.add(rule);
      String first = rule.phrase().words().getFirst();
      byFirstWord.computeIfAbsent(first, _ -> new ArrayList<>()).add(rule);
    }
  }

  /// The rule for the tokens from `start` on: one of the line before one of the file, then the one
  /// with the longest phrase, then one for some kinds before one for all.
  Optional<Match> at(List<Token> tokens, int start, Kind kind) {
    Token token = tokens.get(start);
    Optional<Match> best =
        byFirstWord.getOrDefault(token.text(), List.of()).stream()
            .filter(rule -> rule.isFor(token.line()) && rule.change().appliesTo(kind))
            .map(rule -> new Match(rule, rule.phrase().endIn(tokens, start)))
            .filter(match -> match.end > start)
            .max(PRIORITY);
    best.ifPresent(match -> used.add(match.rule));
    return best;
  }

  /// Fails if a phrase was nowhere so far.
  void requireAllUsed() {
    for (Rule rule : all) {
      if (!used.contains(rule)) {
        throw rule.place().refuse(unused(rule));
      }
    }
  }

  private static String unused(Rule rule) {
    String where = rule.ofLine() ? "this line" : "this file";
    return "%s has no `%s` that this is for: remove it here, or say what it is called now"
        .formatted(where, rule.phrase().text());
  }
}
