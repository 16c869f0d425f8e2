package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/// The notes on sets and maps whose keys a sender can choose with equal hash codes.
class CollisionNotesTest {
  @Test
  void keysThatAreRecords() {
    List<Diagnostic<?>> notes =
        notes(
            """
            import dev.recordwire.annotation.*;
            import java.util.*;

            @Wire
            record Board(
                Set<Point> taken,
                Map<List<Point>, String> paths) {
              @Wire
              record Point(int x, int y) {}
            }
            """);

    assertThat(notes.stream().map(each -> each.getMessage(Locale.ENGLISH)))
        .containsExactly(
            "[WireCollisions] a sender can choose elements of 'taken' whose hash codes are"
                + " equal, and a decoder refuses more than 128 of them"
                + " (DecodeLimits.maxEqualHashes): let"
                + " Board.Point implement Comparable<Board.Point>, or write"
                + " @SuppressWarnings(\"WireCollisions\") if that limit suits you",
            "[WireCollisions] a sender can choose keys of 'paths' whose hash codes are"
                + " equal, and a decoder refuses more than 128 of them"
                + " (DecodeLimits.maxEqualHashes): make"
                + " it a record that implements Comparable of itself, or write"
                + " @SuppressWarnings(\"WireCollisions\") if that limit suits you")
        .inOrder();
    assertThat(notes.stream().map(Diagnostic::getLineNumber)).containsExactly(6L, 7L).inOrder();
  }

  @Test
  void keysThatAreInOrder() {
    assertThat(
            notes(
                """
                import dev.recordwire.annotation.*;
                import java.math.*;
                import java.time.*;
                import java.util.*;

                @Wire
                record Board(
                    Set<Point> taken,
                    SortedMap<Point, String> sorted,
                    Set<String> texts,
                    Set<UUID> ids,
                    Set<Instant> instants,
                    Map<BigDecimal, Point> prices,
                    Map<LocalDate, Side> days,
                    Map<Side, Integer> sides) {
                  @Wire
                  record Point(int x, int y) implements Comparable<Point> {
                    @Override
                    public int compareTo(Point other) {
                      return x == other.x ? Integer.compare(y, other.y) : Integer.compare(x, other.x);
                    }
                  }

                  enum Side { BUY, SELL }
                }
                """))
        .isEmpty();
  }

  @Test
  void suppressedNoteIsNotReported() {
    assertThat(
            notes(
                """
                import dev.recordwire.annotation.*;
                import java.time.*;
                import java.util.*;

                @Wire
                record Diary(@SuppressWarnings("WireCollisions") Set<LocalDateTime> entries) {
                  @Wire
                  @SuppressWarnings({"WireCollisions", "unused"})
                  record Page(Set<LocalDateTime> entries) {}
                }
                """))
        .isEmpty();
  }

  private static List<Diagnostic<?>> notes(String source) {
    Compilation compilation = Compiling.strictly(source);
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    return List.copyOf(compilation.notes());
  }
}
