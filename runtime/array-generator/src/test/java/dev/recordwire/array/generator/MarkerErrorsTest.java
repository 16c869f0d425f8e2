package dev.recordwire.array.generator;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class MarkerErrorsTest {
  @Test
  void anUnknownMarker() {
    assertThat(messageOf("\n// dtype foo\n"))
        .isEqualTo(
            "Int32Some.java:2: `foo` is no marker: say `carrier:`, `computed:` or `bits:` and"
                + " phrases, `keep:` and phrases, a condition and `phrase -> text`, a condition and"
                + " `import name`, `only` a condition, or a block of `if`, `else if`, `else` and"
                + " `end`");
  }

  @Test
  void anUnknownCondition() {
    assertThat(messageOf("// dtype uint9: a -> b\n"))
        .isEqualTo(
            "Int32Some.java:1: nothing made from int32 is `uint9`: name one of `int32`, `int8`,"
                + " `uint8`, `uint32`, `uint64`, or `unsigned`, or a role and a type as in `bits"
                + " byte`");
  }

  @Test
  void aPhraseThatIsNowhere() {
    assertThat(messageOf("\n// dtype computed: int foo\nint bar\n"))
        .isEqualTo(
            "Int32Some.java:2: this file has no `int foo` that this is for: remove it here, or say"
                + " what it is called now");
    assertThat(messageOf("int foo\nint bar // dtype uint64: foo -> bar\n"))
        .isEqualTo(
            "Int32Some.java:2: this line has no `foo` that this is for: remove it here, or say what"
                + " it is called now");
  }

  @Test
  void aPhraseThatAlwaysLosesToAnother() {
    assertThat(messageOf("// dtype computed: int, int foo\nint foo\n"))
        .startsWith("Int32Some.java:1: this file has no `int` that this is for");
  }

  @Test
  void aPhraseWithoutTheTypeThatItFollows() {
    assertThat(messageOf("// dtype carrier: index\nindex\n"))
        .isEqualTo("Int32Some.java:1: `index` can't follow the carrier type: it contains no `int`");
  }

  @Test
  void aListThatEndsWithAComma() {
    assertThat(messageOf("// dtype carrier: int a,\n// int b\n"))
        .isEqualTo(
            "Int32Some.java:1: a phrase is missing: a list that goes on begins with `// dtype"
                + " carrier:` again");
  }

  @Test
  void aMarkerThatWasBroken() {
    String rest =
        "Int32Some.java:2: is this the rest of the marker? A marker has one line: begin it with `//"
            + " dtype` again, or leave a line blank before a comment";

    assertThat(messageOf("// dtype carrier: int a, int\n// b\nint a, int b\n")).isEqualTo(rest);
    assertThat(messageOf("a(); // dtype uint64: a ->\n  // b\n")).isNotEqualTo(rest);
    assertThat(messageOf("a b; // dtype uint64: a b -> a\n  // c\n")).isEqualTo(rest);
  }

  @Test
  void aConditionWithoutText() {
    assertThat(messageOf("// dtype uint64: Math\nMath\n"))
        .isEqualTo("Int32Some.java:1: `Math` does not say what it becomes: say `phrase -> text`");
  }

  @Test
  void aBlockBehindCode() {
    assertThat(messageOf("foo(); // dtype if uint64\n// dtype end\n"))
        .isEqualTo("Int32Some.java:1: this marker can't be behind code: give it a line of its own");
  }

  @Test
  void aBlockWithoutBeginning() {
    String message =
        "Int32Some.java:1: there is no block here: begin it with `// dtype if` and a condition";

    assertThat(messageOf("// dtype end\n")).isEqualTo(message);
    assertThat(messageOf("// dtype else\n")).isEqualTo(message);
    assertThat(messageOf("// | foo();\n")).isEqualTo(message);
  }

  @Test
  void aBlockWithoutEnd() {
    assertThat(messageOf("// dtype if uint64\n// | foo();\n"))
        .isEqualTo("Int32Some.java:1: this block has no end: say `// dtype end`");
  }

  @Test
  void aBlockInABlock() {
    assertThat(messageOf("// dtype if uint64\n// dtype if uint8\n"))
        .isEqualTo(
            "Int32Some.java:2: a block can't be in another: end that with `// dtype end` before");
  }

  @Test
  void codeThatIsNotForThePrototype() {
    assertThat(messageOf("// dtype if uint64\nfoo();\n// dtype end\n"))
        .isEqualTo("Int32Some.java:2: this is not for int32: put `// |` before it");
  }

  @Test
  void aCommentThatIsForThePrototype() {
    assertThat(messageOf("// dtype if uint64\n// dtype else\n// | foo();\n// dtype end\n"))
        .isEqualTo("Int32Some.java:3: this is for int32: remove the `// |`");
  }

  @Test
  void aMarkerInAFileOfWhichNoCopiesAreMade() {
    MarkerException e =
        assertThrows(
            MarkerException.class,
            () ->
                PrototypeParser.requireNoMarkers("Some.java", "\nint a; // dtype carrier: int\n"));

    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "Some.java:2: no copies are made of this file: remove the marker, or name the file"
                + " after a prototype");
  }

  private static String messageOf(String source) {
    MarkerException e = assertThrows(MarkerException.class, () -> Copies.of(source, "Uint64"));
    return String.valueOf(e.getMessage());
  }
}
