package dev.recordwire.array.generator;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads markers: see the description of this package.
final class MarkerParser {
  private static final Pattern RULES = Pattern.compile("(?<subject>[^:]+): (?<list>.+)");
  private static final String REMEDY =
      "say `carrier:`, `computed:` or `bits:` and phrases, `keep:` and phrases, a condition and"
          + " `phrase -> text`, a condition and `import name`, `only` a condition, or a block of"
          + " `if`, `else if`, `else` and `end`";

  private final Family family;

  MarkerParser(Family family) {
    this.family = family;
  }

  /// The marker of the text after `// dtype`.
  ///
  /// @param ofLine whether there is code before it, in the same line
  Marker parse(String text, boolean ofLine, Place place) {
    if (text.equals("end")) {
      return new Marker.End();
    }
    if (text.equals("else")) {
      return new Marker.Else();
    }
    if (text.startsWith("else if ")) {
      return new Marker.ElseIf(condition(text, "else if ", place));
    }
    if (text.startsWith("if ")) {
      return new Marker.If(condition(text, "if ", place));
    }
    if (text.startsWith("only ")) {
      return new Marker.Only(condition(text, "only ", place));
    }
    Matcher rules = RULES.matcher(text);
    if (!rules.matches()) {
      throw place.refuse("`" + text + "` is no marker: " + REMEDY);
    }
    return rules(rules.group("subject"), rules.group("list"), ofLine, place);
  }

  private Condition condition(String text, String before, Place place) {
    return Condition.of(text.substring(before.length()), family, place);
  }

  private Marker rules(String subject, String list, boolean ofLine, Place place) {
    if (list.startsWith("import ")) {
      return new Marker.Import(
          Condition.of(subject, family, place), list.substring("import ".length()));
    }
    return new Marker.Phrases(
        Lists.split(list).stream().map(item -> rule(subject, item, ofLine, place)).toList());
  }

  private Rule rule(String subject, String item, boolean ofLine, Place place) {
    if (item.isEmpty()) {
      throw place.refuse(
          "a phrase is missing: a list that goes on begins with `// dtype " + subject + ":` again");
    }
    if (subject.equals("keep")) {
      return new Rule(place, ofLine, Phrase.of(item), new Change.Keep());
    }
    for (Role role : Role.values()) {
      if (subject.equals(role.word())) {
        Phrase phrase = Phrase.of(item);
        return new Rule(place, ofLine, phrase, follow(role, phrase, place));
      }
    }
    List<String> sides = List.of(item.split(" -> ", -1));
    if (sides.size() != 2) {
      throw place.refuse("`" + item + "` does not say what it becomes: say `phrase -> text`");
    }
    return new Rule(
        place,
        ofLine,
        Phrase.of(sides.getFirst()),
        new Change.Replace(Condition.of(subject, family, place), sides.getLast()));
  }

  private Change follow(Role role, Phrase phrase, Place place) {
    JavaType type = family.prototype().types().get(role);
    if (type == null) {
      throw place.refuse("only the sources of dtypes have a " + role.word() + " type");
    }
    if (phrase.words().stream().noneMatch(type::isIn)) {
      throw place.refuse(
          "`%s` can't follow the %s type: it contains no `%s`"
              .formatted(phrase.text(), role.word(), type.keyword()));
    }
    return new Change.Follow(role);
  }
}
