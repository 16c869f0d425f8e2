package dev.recordwire.examples.drawing;

import java.util.ArrayList;
import java.util.List;

/// Names beside marks, each where it covers no other name and as few marks as can be.
public final class Labels {
  private static final double HEIGHT = 13;

  /// About as wide as a letter is in the size of names; fonts differ.
  private static final double LETTER = 6.1;

  private static final double GAP = 4;

  private final Svg svg;
  private final Box frame;
  private final List<Box> names = new ArrayList<>();
  private final List<Box> marks = new ArrayList<>();

  /// Names for a part of a drawing, which they do not leave.
  public Labels(Svg svg, double left, double top, double width, double height) {
    this.svg = svg;
    this.frame = new Box(left, top, left + width, top + height);
  }

  /// Says where a mark is that names should not cover: a circle.
  public void mark(double x, double y, double radius) {
    marks.add(new Box(x - radius, y - radius, x + radius, y + radius));
  }

  /// Writes a name beside a circle, and tells whether there was room for it.
  public boolean write(String name, double x, double y, double radius) {
    double width = name.length() * LETTER;
    double slanted = radius * Math.sqrt(0.5);
    List<Place> places =
        List.of(
            new Place("name", x + radius + GAP, y + GAP, 0),
            new Place("name end", x - radius - GAP, y + GAP, 1),
            new Place("name", x + slanted + GAP, y - slanted, 0),
            new Place("name", x + slanted + GAP, y + slanted + HEIGHT - GAP, 0),
            new Place("name end", x - slanted - GAP, y - slanted, 1),
            new Place("name end", x - slanted - GAP, y + slanted + HEIGHT - GAP, 1),
            new Place("name middle", x, y - radius - GAP, 0.5),
            new Place("name middle", x, y + radius + HEIGHT, 0.5));
    Place best = null;
    long fewest = Long.MAX_VALUE;
    for (Place place : places) {
      Box box = place.box(width);
      long covered = marks.stream().filter(box::meets).count();
      if (frame.holds(box) && names.stream().noneMatch(box::meets) && covered < fewest) {
        best = place;
        fewest = covered;
      }
    }
    if (best == null) {
      return false;
    }
    names.add(best.box(width));
    svg.label(best.style(), best.x(), best.y(), name);
    return true;
  }

  /// A place for a name.
  ///
  /// @param before how much of its width is left of `x`: none, half or all of it
  private record Place(String style, double x, double y, double before) {
    Box box(double width) {
      double left = x - before * width;
      return new Box(left, y - HEIGHT + GAP, left + width, y + GAP - 1);
    }
  }

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Box other) {
      return left <= other.left
          && other.right <= right
          && top <= other.top
          && other.bottom <= bottom;
    }
  }
}
