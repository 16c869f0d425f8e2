package dev.recordwire.array.generator;

import java.util.List;
import java.util.stream.Collectors;

/// The form that a phrase of a prototype has in a copy.
sealed interface Change {
  /// Whether it is made in the copy for a kind.
  boolean appliesTo(Kind kind);

  /// The text for tokens of the prototype.
  String apply(List<Token> tokens, Naming naming);

  /// The Java type that has a role for the prototype is replaced by that of the copy.
  record Follow(Role role) implements Change {
    @Override
    public boolean appliesTo(Kind kind) {
      return true;
    }

    @Override
    public String apply(List<Token> tokens, Naming naming) {
      JavaType from = naming.from().type(role);
      JavaType to = naming.to().type(role);
      return tokens.stream()
          .map(Token::text)
          .map(word -> from.isIn(word) ? from.replacedIn(word, to) : naming.rename(word))
          .collect(Collectors.joining());
    }
  }

  /// It is replaced by another text, in copies for some kinds.
  record Replace(Condition condition, String text) implements Change {
    @Override
    public boolean appliesTo(Kind kind) {
      return condition.test(kind);
    }

    @Override
    public String apply(List<Token> tokens, Naming naming) {
      return naming.renameAll(text);
    }
  }

  /// It stays, though it names the prototype.
  record Keep() implements Change {
    @Override
    public boolean appliesTo(Kind kind) {
      return true;
    }

    @Override
    public String apply(List<Token> tokens, Naming naming) {
      return tokens.stream().map(Token::text).collect(Collectors.joining());
    }
  }
}
