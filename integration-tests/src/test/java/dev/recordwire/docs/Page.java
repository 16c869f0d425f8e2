package dev.recordwire.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.house.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The fenced blocks of a Markdown page, and the projects that they make.
///
/// A project starts at the comment `<!-- project name -->` (`<!-- project name release -->` if it
/// takes long) and ends at the next such comment, at `<!-- end of project -->`, or with the page.
/// With `<!-- project name with other in folder -->` it has the files of an earlier one in a
/// folder.
///
/// @param blocks all blocks of the page, those outside of projects included
record Page(String name, List<Block> blocks, List<Project> projects) {
  private static final Pattern FENCE = Pattern.compile("( *)```(.*)");
  private static final Pattern START =
      Pattern.compile(
          "<!-- project (?<name>[\\w-]+)(?<long> release)?(?: with (?<other>\\S+) in"
              + " (?<folder>\\S+))? -->");
  private static final Pattern END = Pattern.compile("<!-- end of project -->");

  /// The blocks from one comment to the next: what a reader who follows them types.
  ///
  /// @param isLong whether it belongs to the tests before a release
  record Project(String page, String name, boolean isLong, List<Block> blocks) {
    @Override
    public String toString() {
      return page + ": " + name;
    }
  }

  /// Reads a page of the checkout, by its path from the root.
  static Page read(String name) throws IOException {
    return parse(name, Files.readAllLines(SourceTree.root().resolve(name), UTF_8));
  }

  /// README.md and the pages in docs, by their paths from the root.
  static List<Page> all() throws IOException {
    Path root = SourceTree.root();
    List<Page> pages = new ArrayList<>();
    for (Path file : SourceTree.files(".md")) {
      String name = root.relativize(file).toString();
      if (name.equals("README.md") || name.startsWith("docs/")) {
        pages.add(read(name));
      }
    }
    return pages;
  }

  private static Page parse(String name, List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    List<Project> projects = new ArrayList<>();
    List<Block> current = new ArrayList<>(); // of no project
    int line = 0;
    while (line < lines.size()) {
      Matcher start = START.matcher(lines.get(line));
      Matcher fence = FENCE.matcher(lines.get(line));
      if (start.matches()) {
        current = new ArrayList<>(filesOf(projects, start.group("other"), start.group("folder")));
        projects.add(new Project(name, start.group("name"), start.group("long") != null, current));
      } else if (lines.get(line).startsWith("<!-- project")) {
        throw new IllegalStateException(name + ":" + (line + 1) + " starts no project");
      } else if (END.matcher(lines.get(line)).matches()) {
        current = new ArrayList<>();
      } else if (fence.matches()) {
        Block block = block(name, lines, line, fence);
        blocks.add(block);
        current.add(block);
        line += 1 + (int) block.text().lines().count();
      }
      line++;
    }
    return new Page(name, blocks, projects);
  }

  /// The files of an earlier project, for another folder; none where no other is named.
  private static List<Block> filesOf(
      List<Project> projects, @Nullable String other, @Nullable String folder) {
    return projects.stream()
        .filter(project -> project.name().equals(other))
        .flatMap(project -> project.blocks().stream())
        .filter(block -> block.value("file").isPresent())
        .map(block -> block.in(folder + "/"))
        .toList();
  }

  private static Block block(String page, List<String> lines, int start, Matcher fence) {
    int indentation = fence.group(1).length();
    StringBuilder text = new StringBuilder();
    for (String line : lines.subList(start + 1, lines.size())) {
      if (line.strip().equals("```")) {
        List<String> info = List.of(fence.group(2).strip().split(" +"));
        return new Block(page + ":" + (start + 1), info, text.toString());
      }
      text.append(line.substring(Math.min(indentation, line.length()))).append('\n');
    }
    throw new IllegalStateException(page + ":" + (start + 1) + " the block never ends");
  }
}
