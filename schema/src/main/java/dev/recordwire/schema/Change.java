package dev.recordwire.schema;

import static dev.recordwire.schema.Verdict.BREAKS;
import static dev.recordwire.schema.Verdict.NONE;
import static dev.recordwire.schema.Verdict.READERS_FIRST;
import static dev.recordwire.schema.Verdict.SAFE;

/// A way in which a record, or a type that it contains, can change, with the verdict on payloads
/// written before: the table of docs/evolution.md.
public enum Change {
  ADDED_REQUIRED(
      "a component without a default is added",
      BREAKS,
      BREAKS,
      "payloads written before lack it",
      "give it a @Default(\"…\"), or make it Optional"),
  ADDED("a component with a default, or an optional one, is added", BREAKS, SAFE),
  REMOVED_REQUIRED(
      "a component without a default, or that once had none, is removed",
      BREAKS,
      READERS_FIRST,
      "code compiled before needs it",
      "let every reader have this version before a writer has it"),
  REMOVED("a component with a default, or an optional one, is removed", BREAKS, SAFE),
  REORDERED("components change positions, and keep their ids", BREAKS, SAFE),
  RENAMED("a component is renamed, and keeps its position or id", SAFE, SAFE),
  TYPE_CHANGED(
      "a component's wire type is changed",
      BREAKS,
      BREAKS,
      "payloads written before contain the bytes of the old type there",
      "keep the type, and add a component of its own for the new type"),
  MADE_OPTIONAL(
      "a component becomes optional",
      BREAKS,
      READERS_FIRST,
      "code compiled before needs it",
      "let every reader have this version before a writer leaves it empty"),
  MADE_REQUIRED(
      "an optional component becomes one without a default",
      BREAKS,
      BREAKS,
      "payloads written before may lack it",
      "give it a @Default(\"…\"), or leave it optional"),
  MADE_DEFAULTED("an optional component becomes one with a default", BREAKS, SAFE),
  UNKNOWN_FIELDS_ADDED("an `UnknownFields` component is added", NONE, SAFE),
  UNKNOWN_FIELDS_REMOVED("an `UnknownFields` component is removed", NONE, SAFE),
  DEFAULT_ADDED("a component gets a default", NONE, SAFE),
  DEFAULT_CHANGED(
      "a component's default is changed",
      NONE,
      BREAKS,
      "payloads that lack it would get another value than before",
      "keep the default, or add a component of its own for the new meaning"),
  DEFAULT_REMOVED(
      "a component loses its default, or becomes optional instead",
      NONE,
      BREAKS,
      "payloads written before may lack it",
      "keep the default"),
  ID_CHANGED(
      "a component's id is changed; without `@Id`, whenever its position is",
      NONE,
      BREAKS,
      "payloads written before have it under the old id",
      "annotate every component with the @Id that it had before"),
  ID_REUSED(
      "a component gets the id that another component once had",
      NONE,
      BREAKS,
      "payloads written before may contain the other component under it",
      "give it an id that was never in use"),
  LAYOUT_CHANGED(
      "the record changes between packed and evolvable",
      BREAKS,
      BREAKS,
      "every payload written before has the other layout",
      "keep the layout, and declare a new record for the other layout"),
  SET_TO_LIST(
      "a set becomes a list",
      READERS_FIRST,
      READERS_FIRST,
      "code compiled before refuses repeated elements",
      "let every reader have this version before a writer repeats an element"),
  LIST_TO_SET(
      "a list becomes a set",
      BREAKS,
      BREAKS,
      "payloads written before may repeat an element",
      "keep the list, and check for repeated elements where the values are made"),
  ARRAY_TO_CONTENT("an array becomes a view or a list of the same bytes", SAFE, SAFE),
  CONTENT_TO_ARRAY("a view or a list becomes an array of the same bytes", SAFE, SAFE),
  LENGTHS_CHANGED(
      "lengths or counts change between uint16 and uint32",
      BREAKS,
      BREAKS,
      "payloads written before have lengths of the other width",
      "keep the width, @Wire(lengths = …)"),
  BOUND_LOWERED(
      "a component gets a `maxCount` or `maxBytes`, or a lower one",
      BREAKS,
      BREAKS,
      "payloads written before may contain more",
      "keep the bound, and check the new bound where the values are made"),
  BOUND_RAISED(
      "a component's `maxCount` or `maxBytes` is raised or removed",
      READERS_FIRST,
      READERS_FIRST,
      "code compiled before refuses more",
      "let every reader have this version before a writer uses the new bound"),
  CONSTANT_ADDED(
      "an enum without a fallback, or with a fallback since this change, gets a constant",
      READERS_FIRST,
      READERS_FIRST,
      "code compiled before does not know it",
      "let every reader have this version before a writer has it"),
  CONSTANT_ADDED_WITH_FALLBACK("an enum with a fallback gets a constant", SAFE, SAFE),
  CONSTANT_ADDED_TO_OPEN("an enum in an `OpenEnum` gets a constant", SAFE, SAFE),
  CONSTANT_REMOVED(
      "a constant is removed from an enum without a fallback",
      BREAKS,
      BREAKS,
      "payloads written before may contain its code",
      "keep it, deprecated, or declare a fallback for unknown codes"),
  CONSTANT_REMOVED_WITH_FALLBACK("a constant is removed from an enum with a fallback", SAFE, SAFE),
  CONSTANT_REMOVED_FROM_OPEN("a constant is removed from an enum in an `OpenEnum`", SAFE, SAFE),
  CONSTANT_RENAMED("a constant is renamed, and keeps its code", SAFE, SAFE),
  CODE_CHANGED(
      "a constant's code is changed; without `@Code`, whenever its position is",
      BREAKS,
      BREAKS,
      "payloads written before would be read as other constants",
      "annotate every constant with the @Code that it had before"),
  CODE_REUSED(
      "a constant gets the code that another constant once had",
      BREAKS,
      BREAKS,
      "payloads written before may contain the other constant under it",
      "give it a code that was never in use"),
  CODES_WIDENED(
      "an enum's codes change between one byte and two: its largest passes 255",
      BREAKS,
      BREAKS,
      "payloads written before have codes of the other width",
      "give every constant a @Code on the same side of 255 as before"),
  FALLBACK_ADDED("an enum gets a fallback, or another fallback", SAFE, SAFE),
  FALLBACK_REMOVED(
      "an enum loses its fallback",
      BREAKS,
      BREAKS,
      "payloads that could be read contain codes that it does not know",
      "keep the fallback"),
  OPENED("an enum's component becomes an `OpenEnum` of it", SAFE, SAFE),
  CLOSED(
      "an `OpenEnum` becomes the enum itself",
      BREAKS,
      BREAKS,
      "payloads that could be read contain codes that it does not know",
      "keep the OpenEnum"),
  VARIANT_ADDED(
      "a sealed interface without a fallback, or with a fallback since this change, gets a record",
      READERS_FIRST,
      READERS_FIRST,
      "code compiled before does not know its tag",
      "let every reader have this version before a writer has it"),
  VARIANT_ADDED_WITH_FALLBACK("a sealed interface with a fallback gets a record", SAFE, SAFE),
  VARIANT_REMOVED(
      "a record is removed from a sealed interface",
      BREAKS,
      BREAKS,
      "payloads written before may contain its tag",
      "keep it, deprecated"),
  UNION_FALLBACK_ADDED("a sealed interface gets a fallback, or another fallback", SAFE, SAFE),
  UNION_FALLBACK_REMOVED(
      "a sealed interface loses its fallback",
      BREAKS,
      BREAKS,
      "payloads that could be read contain tags that it does not know",
      "keep the fallback"),
  TAG_CHANGED(
      "a record's tag is changed",
      BREAKS,
      BREAKS,
      "payloads written before have it under the old tag",
      "write the @Tag that it had before"),
  TYPE_RENAMED("a record, or a type that it contains, is renamed or moved", SAFE, SAFE),
  DELETED(
      "a record or sealed interface is deleted",
      BREAKS,
      BREAKS,
      "nothing reads the payloads written before",
      "keep it, deprecated; if it was renamed and changed at once, rename it first and update the"
          + " lock before you change it; if no payloads of it exist, delete its entry in the lock");

  private final String title;
  private final Verdict packed;
  private final Verdict evolvable;
  private final String reason;
  private final String remedy;

  Change(String title, Verdict packed, Verdict evolvable) {
    this(title, packed, evolvable, Packed.REASON, Packed.REMEDY);
  }

  Change(String title, Verdict packed, Verdict evolvable, String reason, String remedy) {
    this.title = title;
    this.packed = packed;
    this.evolvable = evolvable;
    this.reason = reason;
    this.remedy = remedy;
  }

  /// The change in the words of the table.
  public String title() {
    return title;
  }

  /// The reason and the remedy for packed records, whose components can't change at all.
  private static final class Packed {
    static final String REASON =
        "packed payloads written before have their old components back to back";
    static final String REMEDY = "keep the record, and declare a new record for the new shape";
  }

  /// Returns the verdict for a record of one of the two layouts.
  public Verdict verdict(boolean isEvolvable) {
    return isEvolvable ? evolvable : packed;
  }

  /// Returns the verdict in the elements of a set and the keys of a map. There, values that one
  /// side tells apart and the other side reads as equal are malformed.
  public Verdict verdictInKeys(boolean isEvolvable) {
    Verdict elsewhere = verdict(isEvolvable);
    return elsewhere.compareTo(merging()) < 0 ? merging() : elsewhere;
  }

  /// Returns who may read values as equal that were different when they were written: old code, new
  /// code, or neither.
  private Verdict merging() {
    return switch (this) {
      case ADDED, CONSTANT_ADDED_WITH_FALLBACK, VARIANT_ADDED_WITH_FALLBACK, CONTENT_TO_ARRAY ->
          READERS_FIRST;
      case REMOVED,
          REMOVED_REQUIRED,
          MADE_DEFAULTED,
          UNKNOWN_FIELDS_REMOVED,
          CONSTANT_REMOVED_WITH_FALLBACK,
          ARRAY_TO_CONTENT ->
          BREAKS;
      default -> SAFE;
    };
  }

  /// Returns whether a packed record gets the reason that all packed records share.
  private boolean isOfComponents() {
    return switch (this) {
      case ADDED_REQUIRED, REMOVED_REQUIRED, MADE_OPTIONAL, MADE_REQUIRED -> true;
      default -> false;
    };
  }

  /// The reason in elements and keys, where the change is less safe than elsewhere.
  String reasonInKeys() {
    return merging() == BREAKS
        ? "sets and maps written before may contain values that it makes equal"
        : "code compiled before reads values as equal that differ only in this, and refuses a set"
            + " or map with two of them";
  }

  /// The remedy in elements and keys, where the change is less safe than elsewhere.
  String remedyInKeys() {
    return merging() == BREAKS
        ? "keep it as it was"
        : "let every reader have this version before a writer makes use of it";
  }

  /// The reason why the change is not safe.
  String reason(boolean isEvolvable) {
    return !isEvolvable && isOfComponents() ? Packed.REASON : reason;
  }

  /// The safe alternative.
  String remedy(boolean isEvolvable) {
    return !isEvolvable && isOfComponents() ? Packed.REMEDY : remedy;
  }
}
