package dev.recordwire.house;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.house.BuildModule.PackageSize;
import dev.recordwire.house.Diagram.Box;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The picture in the docs shows the modules, packages and arrows of the build.
///
/// `-Dpicture=write` draws it anew.
class ArchitectureDocTest {
  private static final Path PICTURE =
      SourceTree.root().resolve("docs").resolve("images").resolve("architecture.svg");

  /// The numbers of files and lines, which change with every commit.
  private static final Pattern SIZE = Pattern.compile(">(?:(\\d+) files?, )?([\\d ]+) lines<");

  private static final Pattern MODULE_BOX =
      Pattern.compile(
          "<rect class=\"(?:module|build|step)\" x=\"(\\d+)\" y=\"(\\d+)\""
              + " width=\"(\\d+)\" height=\"(\\d+)\"");

  /// The part by which a size in the picture may be wrong.
  private static final double TOLERANCE = 0.3;

  /// A number of lines by which any size may be wrong.
  private static final int TOLERATED_LINES = 200;

  @Test
  void thePictureShowsTheBuild() throws IOException {
    String drawn = ArchitecturePicture.draw(BuildModule.all());
    if ("write".equals(System.getProperty("picture"))) {
      Files.writeString(PICTURE, drawn);
    }
    String kept = Files.readString(PICTURE);
    assertWithMessage("%s, which -Dpicture=write draws anew", PICTURE)
        .that(SIZE.matcher(kept).replaceAll("><"))
        .isEqualTo(SIZE.matcher(drawn).replaceAll("><"));

    List<MatchResult> sizes = SIZE.matcher(kept).results().toList();
    List<MatchResult> today = SIZE.matcher(drawn).results().toList();
    assertThat(sizes.size()).isGreaterThan(20);
    for (int i = 0; i < sizes.size(); i++) {
      double lines = lines(today.get(i));
      assertWithMessage(
              "'%s' in the picture, which -Dpicture=write draws anew", sizes.get(i).group())
          .that(lines(sizes.get(i)))
          .isWithin(Math.max(TOLERATED_LINES, TOLERANCE * lines))
          .of(lines);
    }
  }

  /// More modules for engines than there are, with more packages and requirements.
  @Test
  void noBoxCoversAnotherHoweverManyEnginesThereAre() throws IOException {
    List<BuildModule> modules = new ArrayList<>(BuildModule.all());
    for (int i = 0; i < 6; i++) {
      modules.add(
          new BuildModule(
              "engine" + i,
              SourceTree.root().resolve("engines").resolve("engine" + i),
              true,
              Set.of("annotations", "array", "codec", "file", "schema", "table"),
              Set.of(),
              Collections.nCopies(i, new PackageSize("engine.internal", 10, 1000))));
    }
    List<Box> boxes =
        MODULE_BOX
            .matcher(ArchitecturePicture.draw(modules))
            .results()
            .map(box -> new Box(number(box, 1), number(box, 2), number(box, 3), number(box, 4)))
            .toList();
    assertThat(boxes.size()).isAtLeast(modules.size());
    for (int i = 0; i < boxes.size(); i++) {
      for (Box other : boxes.subList(i + 1, boxes.size())) {
        assertWithMessage("%s and %s overlap", boxes.get(i), other)
            .that(overlap(boxes.get(i), other))
            .isFalse();
      }
    }
  }

  private static boolean overlap(Box one, Box other) {
    return one.x() < other.right()
        && other.x() < one.right()
        && one.y() < other.bottom()
        && other.y() < one.bottom();
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static double lines(MatchResult size) {
    return Double.parseDouble(size.group(2).replace(" ", ""));
  }

  @Test
  void descriptorsRequireTheDependenciesOfThePom() throws IOException {
    int checked = 0;
    for (BuildModule module : BuildModule.all()) {
      Optional<Set<String>> required = module.requiredByDescriptor();
      if (required.isPresent()) {
        checked++;
        assertWithMessage("modules that module-info.java of %s requires", module.name())
            .that(required.get())
            .isEqualTo(module.requires());
      }
    }
    assertThat(checked).isAtLeast(6);
  }
}
