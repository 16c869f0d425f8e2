package dev.recordwire.house;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Checks the length of files and the form of comments.
class SourceStyleTest {
  private static final int MAX_LINES = 400;

  /// The start of a longer file's first line; the reason follows.
  private static final String REASON = "// Longer than 400 lines: ";

  private static final Pattern DOC = Pattern.compile(" *///(?: (.*))?");

  /// A comment, but no marker of `array-generator`, which may be inside a doc comment.
  private static final Pattern COMMENT = Pattern.compile(" *//(?!/| dtype | \\|).*");

  private static final Pattern END_OF_PARAGRAPH = Pattern.compile("\\s*|@.*|- .*|```.*|\\|.*");
  private static final Pattern END_OF_SENTENCE = Pattern.compile("[.](?=[\\s\"”)*]|$)");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^public (?:(?:final|abstract|sealed|non-sealed|strictfp) )*+"
              + "(?:class|interface|record|enum|@interface) (\\w+)");

  @Test
  void longFilesGiveAReason() throws IOException {
    List<String> breaches = new ArrayList<>();
    for (JavaSource source : JavaSource.all(_ -> true)) {
      List<String> lines = source.lines();
      if (lines.size() > MAX_LINES && !lines.getFirst().startsWith(REASON)) {
        breaches.add(source.name());
      }
    }
    assertWithMessage("files of more than %s lines whose first is no '%s…'", MAX_LINES, REASON)
        .that(breaches)
        .isEmpty();
  }

  @Test
  void noCommentContinuesADocComment() throws IOException {
    List<String> breaches = new ArrayList<>();
    for (JavaSource source : JavaSource.all(_ -> true)) {
      List<String> lines = source.lines();
      for (int i = 1; i < lines.size(); i++) {
        if (isDoc(lines, i - 1) && COMMENT.matcher(lines.get(i)).matches()) {
          breaches.add(source.name() + ":" + (i + 1));
        }
      }
    }
    assertWithMessage("lines with // behind /// lines, of which the formatter broke one")
        .that(breaches)
        .isEmpty();
  }

  @Test
  void docCommentsStartWithASentence() throws IOException {
    List<String> breaches = new ArrayList<>();
    int checked = 0;
    for (JavaSource source : JavaSource.all(_ -> true)) {
      List<String> lines = source.lines();
      for (int i = 0; i < lines.size(); i++) {
        if (isDoc(lines, i) && !isDoc(lines, i - 1)) {
          checked++;
          String paragraph = paragraph(lines, i);
          if (!paragraph.isEmpty() && !END_OF_SENTENCE.matcher(paragraph).find()) {
            breaches.add(source.name() + ":" + (i + 1) + " " + paragraph);
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(1000);
    assertWithMessage("doc comments whose first sentence has no period").that(breaches).isEmpty();
  }

  @Test
  void publicTypesAreDocumented() throws IOException {
    List<String> breaches = new ArrayList<>();
    int checked = 0;
    for (JavaSource source : JavaSource.ofProduct()) {
      List<String> lines = source.lines();
      for (int i = 0; i < lines.size(); i++) {
        if (PUBLIC_TYPE.matcher(lines.get(i)).find()) {
          checked++;
          int above = i - 1;
          while (above >= 0 && !lines.get(above).isEmpty() && !isDoc(lines, above)) {
            above--; // annotations
          }
          if (!isDoc(lines, above)) {
            breaches.add(source.name());
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(100);
    assertWithMessage("public types without a doc comment").that(breaches).isEmpty();
  }

  private static boolean isDoc(List<String> lines, int index) {
    return index >= 0 && DOC.matcher(lines.get(index)).matches();
  }

  /// The text of a doc comment's first paragraph; nothing where it starts with a tag.
  private static String paragraph(List<String> lines, int start) {
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines.subList(start, lines.size())) {
      Matcher doc = DOC.matcher(line);
      if (!doc.matches()
          || doc.group(1) == null
          || END_OF_PARAGRAPH.matcher(doc.group(1)).matches()) {
        break;
      }
      paragraph.append(doc.group(1).strip()).append(' ');
    }
    return paragraph.toString().strip();
  }
}
