package dev.recordwire.processor.codec.schema;

import static dev.recordwire.processor.codec.schema.Verdict.BREAKS;
import static dev.recordwire.processor.codec.schema.Verdict.NONE;
import static dev.recordwire.processor.codec.schema.Verdict.READERS_FIRST;
import static dev.recordwire.processor.codec.schema.Verdict.SAFE;

/// The ways in which a record, or what it holds, can change, and what each means for the payloads
/// of before: the table of docs/evolution.md.
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
  REORDERED("components change places, and keep their ids", BREAKS, SAFE),
  RENAMED("a component is renamed, and keeps its place or id", SAFE, SAFE),
  TYPE_CHANGED(
      "a component's wire type is changed",
      BREAKS,
      BREAKS,
      "payloads written before hold the bytes of the old type there",
      "keep the type, and say the new one in a component of its own"),
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
  KEEPER_ADDED("an `UnknownFields` component is added", NONE, SAFE),
  KEEPER_REMOVED("an `UnknownFields` component is removed", NONE, SAFE),
  DEFAULT_ADDED("a component gets a default", NONE, SAFE),
  DEFAULT_CHANGED(
      "a component's default is changed",
      NONE,
      BREAKS,
      "payloads that lack it would get another value than they had",
      "keep the default, or say the new meaning in a component of its own"),
  DEFAULT_REMOVED(
      "a component loses its default, or becomes optional in place of it",
      NONE,
      BREAKS,
      "payloads written before may lack it",
      "keep the default"),
  ID_CHANGED(
      "a component's id is changed; without `@Id`, whenever its position is",
      NONE,
      BREAKS,
      "payloads written before have it under the old id",
      "write the ids that the components had before as @Id on every one of them"),
  ID_REUSED(
      "a component gets the id that another one once had",
      NONE,
      BREAKS,
      "payloads written before may hold the other one under it",
      "give it an id that was never in use"),
  LAYOUT_CHANGED(
      "the record changes between packed and evolvable",
      BREAKS,
      BREAKS,
      "every payload written before has the other layout",
      "keep the layout, and declare a new record for the other one"),
  SET_TO_LIST(
      "a set becomes a list",
      READERS_FIRST,
      READERS_FIRST,
      "code compiled before refuses elements that repeat",
      "let every reader have this version before a writer repeats an element"),
  LIST_TO_SET(
      "a list becomes a set",
      BREAKS,
      BREAKS,
      "payloads written before may repeat an element",
      "keep the list, and look for repeated elements where the values are made"),
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
      "payloads written before may hold more",
      "keep the bound, and check the new one where the values are made"),
  BOUND_RAISED(
      "a component's `maxCount` or `maxBytes` is raised or removed",
      READERS_FIRST,
      READERS_FIRST,
      "code compiled before refuses more",
      "let every reader have this version before a writer makes use of it"),
  CONSTANT_ADDED(
      "an enum without a fallback, or that has just got it, gets a constant",
      READERS_FIRST,
      READERS_FIRST,
      "code compiled before does not know it",
      "let every reader have this version before a writer has it"),
  CONSTANT_ADDED_WITH_FALLBACK("an enum with a fallback gets a constant", SAFE, SAFE),
  CONSTANT_ADDED_TO_OPEN("an enum held by an `OpenEnum` gets a constant", SAFE, SAFE),
  CONSTANT_REMOVED(
      "a constant is removed from an enum without a fallback",
      BREAKS,
      BREAKS,
      "payloads written before may hold its code",
      "keep it, deprecated, or declare a fallback for unknown codes"),
  CONSTANT_REMOVED_WITH_FALLBACK("a constant is removed from an enum with a fallback", SAFE, SAFE),
  CONSTANT_REMOVED_FROM_OPEN(
      "a constant is removed from an enum held by an `OpenEnum`", SAFE, SAFE),
  CONSTANT_RENAMED("a constant is renamed, and keeps its code", SAFE, SAFE),
  CODE_CHANGED(
      "a constant's code is changed; without `@Code`, whenever its position is",
      BREAKS,
      BREAKS,
      "payloads written before would be read as other constants",
      "write the codes that the constants had before as @Code on every one of them"),
  CODE_REUSED(
      "a constant gets the code that another one once had",
      BREAKS,
      BREAKS,
      "payloads written before may hold the other one under it",
      "give it a code that was never in use"),
  CODES_WIDENED(
      "an enum's codes change between one byte and two: its largest passes 255",
      BREAKS,
      BREAKS,
      "payloads written before have codes of the other width",
      "give every constant a @Code on the same side of 255 as before"),
  FALLBACK_ADDED("an enum gets a fallback, or another one", SAFE, SAFE),
  FALLBACK_REMOVED(
      "an enum loses its fallback",
      BREAKS,
      BREAKS,
      "payloads that could be read hold codes that it does not know",
      "keep the fallback"),
  OPENED("an enum's component becomes an `OpenEnum` of it", SAFE, SAFE),
  CLOSED(
      "an `OpenEnum` becomes the enum itself",
      BREAKS,
      BREAKS,
      "payloads that could be read hold codes that it does not know",
      "keep the OpenEnum"),
  VARIANT_ADDED(
      "a sealed interface without a fallback, or that has just got it, gets a record",
      READERS_FIRST,
      READERS_FIRST,
      "code compiled before does not know its tag",
      "let every reader have this version before a writer has it"),
  VARIANT_ADDED_WITH_FALLBACK("a sealed interface with a fallback gets a record", SAFE, SAFE),
  VARIANT_REMOVED(
      "a record is removed from a sealed interface",
      BREAKS,
      BREAKS,
      "payloads written before may hold its tag",
      "keep it, deprecated"),
  UNION_FALLBACK_ADDED("a sealed interface gets a fallback, or another one", SAFE, SAFE),
  UNION_FALLBACK_REMOVED(
      "a sealed interface loses its fallback",
      BREAKS,
      BREAKS,
      "payloads that could be read hold tags that it does not know",
      "keep the fallback"),
  TAG_CHANGED(
      "a record's tag is changed",
      BREAKS,
      BREAKS,
      "payloads written before have it under the old tag",
      "write the @Tag that it had before"),
  HELD_RENAMED("a record, or one that is held, is renamed or moved", SAFE, SAFE),
  DELETED(
      "a record or sealed interface is deleted",
      BREAKS,
      BREAKS,
      "nothing reads the payloads written before",
      "keep it, deprecated; if it was renamed and changed at once, rename it first and update the"
          + " lock before you change it; if there are no payloads of it, delete its entry in the"
          + " lock");

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

  /// The change as the table has it.
  public String title() {
    return title;
  }

  /// What is said of packed records, whose components can't change at all.
  private static final class Packed {
    static final String REASON =
        "packed payloads written before have their components back to back as they were";
    static final String REMEDY =
        "keep the record as it was, and declare a new one for the new shape";
  }

  /// What it means for a record of one of the two layouts.
  public Verdict verdict(boolean isEvolvable) {
    return isEvolvable ? evolvable : packed;
  }

  /// What it means in the elements of a set and the keys of a map, where values that one side tells
  /// apart and the other reads as equal are malformed.
  public Verdict verdictInKeys(boolean isEvolvable) {
    Verdict elsewhere = verdict(isEvolvable);
    return elsewhere.compareTo(merging()) < 0 ? merging() : elsewhere;
  }

  /// Who may read values as equal that were told apart when they were written: old code, new code,
  /// or neither.
  private Verdict merging() {
    return switch (this) {
      case ADDED, CONSTANT_ADDED_WITH_FALLBACK, VARIANT_ADDED_WITH_FALLBACK, CONTENT_TO_ARRAY ->
          READERS_FIRST;
      case REMOVED,
          REMOVED_REQUIRED,
          MADE_DEFAULTED,
          KEEPER_REMOVED,
          CONSTANT_REMOVED_WITH_FALLBACK,
          ARRAY_TO_CONTENT ->
          BREAKS;
      default -> SAFE;
    };
  }

  /// Whether a packed record is told the reason that every record is told.
  private boolean isOfComponents() {
    return switch (this) {
      case ADDED_REQUIRED, REMOVED_REQUIRED, MADE_OPTIONAL, MADE_REQUIRED -> true;
      default -> false;
    };
  }

  /// Why it is not safe in elements and keys, where it is less so than elsewhere.
  String reasonInKeys() {
    return merging() == BREAKS
        ? "sets and maps written before may hold values that become equal by it"
        : "code compiled before reads values as equal that this differs in, and refuses a set or"
            + " map with two of them";
  }

  /// What is safe instead in elements and keys, where it is less so than elsewhere.
  String remedyInKeys() {
    return merging() == BREAKS
        ? "keep it as it was"
        : "let every reader have this version before a writer makes use of it";
  }

  /// Why it is not safe.
  String reason(boolean isEvolvable) {
    return !isEvolvable && isOfComponents() ? Packed.REASON : reason;
  }

  /// What is safe instead.
  String remedy(boolean isEvolvable) {
    return !isEvolvable && isOfComponents() ? Packed.REMEDY : remedy;
  }
}
