package dev.recordwire.array.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A source that is written by hand, with markers that say what its copies have otherwise.
final class Prototype {
  private final String file;
  private final Family family;
  private final List<Block> blocks;
  private final Rules rules;
  private final List<Marker.Only> only;
  private final List<Marker.Import> imports;

  Prototype(
      String file,
      Family family,
      List<Block> blocks,
      Rules rules,
      List<Marker.Only> only,
      List<Marker.Import> imports) {
    this.file = file;
    this.family = family;
    this.blocks = blocks;
    this.rules = rules;
    this.only = only;
    this.imports = imports;
  }

  /// The source for a kind, unless this is not copied for it.
  Optional<String> copyFor(Kind kind) {
    if (!only.stream().allMatch(marker -> marker.condition().test(kind))) {
      return Optional.empty();
    }
    List<Token> tokens = new ArrayList<>();
    for (Block block : blocks) {
      for (Line line : block.linesFor(kind)) {
        tokens.addAll(Token.split(line.text() + "\n", line.place().line()));
      }
    }
    String source = copy(tokens, new Naming(family.prototype(), kind));
    return Optional.of(header() + Imports.tidy(source, importsFor(kind)));
  }

  /// Fails if a phrase of a marker was in no copy so far.
  void requireAllMarkersUsed() {
    rules.requireAllUsed();
  }

  private String copy(List<Token> tokens, Naming naming) {
    StringBuilder copy = new StringBuilder();
    Phrase range = Phrase.of(naming.from().range());
    int at = 0;
    while (at < tokens.size()) {
      Optional<Rules.Match> match = rules.at(tokens, at, naming.to());
      int end = at + 1;
      if (match.isPresent()) {
        end = match.get().end();
        copy.append(match.get().rule().change().apply(tokens.subList(at, end), naming));
      } else if (!range.words().isEmpty() && range.endIn(tokens, at) > 0) {
        end = range.endIn(tokens, at);
        copy.append(naming.to().range());
      } else {
        copy.append(naming.rename(tokens.get(at).text()));
      }
      at = end;
    }
    return copy.toString();
  }

  private List<String> importsFor(Kind kind) {
    return imports.stream()
        .filter(marker -> marker.condition().test(kind))
        .map(Marker.Import::name)
        .toList();
  }

  private String header() {
    return "// Generated from "
        + file
        + " by recordwire-array-generator: edit that file, not this one.\n";
  }
}
