package dev.recordwire.array.generator;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The kinds that a marker is for: those of which one of its words holds.
record Condition(List<String> words) implements Predicate<Kind> {
  static Condition of(String text, Family family, Place place) {
    List<String> words = Lists.split(text);
    for (String word : words) {
      if (family.all().noneMatch(kind -> kind.is(word))) {
        throw place.refuse(
            "nothing made from %s is `%s`: name one of %s, or `unsigned`, or a role and a type as"
                    .formatted(family.prototype().lowerCase(), word, names(family))
                + " in `bits byte`");
      }
    }
    return new Condition(words);
  }

  @Override
  public boolean test(Kind kind) {
    return words.stream().anyMatch(kind::is);
  }

  private static String names(Family family) {
    return family.all().map(kind -> "`" + kind.lowerCase() + "`").collect(Collectors.joining(", "));
  }
}
