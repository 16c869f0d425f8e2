package dev.recordwire.benchmarks.inplace;

import dev.recordwire.benchmarks.codec.Cell;
import dev.recordwire.benchmarks.codec.Payload;
import dev.recordwire.benchmarks.codec.Payloads;
import java.util.ArrayList;
import java.util.List;

/// A task of a candidate's process: an operation on a payload.
record PlaceTask(String payload, PlaceOperation operation) {
  /// The log of 10 000 records, which only Recordwire reads.
  static final String LOG = "Log";

  static final String OURS = "recordwire";
  static final String IN_PLACE = "recordwire+unverified";
  static final String VERIFIED = "recordwire+verified";
  static final String FLATBUFFERS = "flatbuffers";
  static final String SBE = "sbe";

  /// The candidates, ours first.
  static final List<String> CANDIDATES =
      List.of(OURS, IN_PLACE, VERIFIED, FLATBUFFERS, SBE, "sbe+flags");

  /// Records without views: their arrays are views.
  private static final List<String> WITHOUT_VIEW = List.of("MeshArray", "Doubles");

  /// The payloads whose records have views, in the order of the docs.
  static List<String> payloads() {
    return Payloads.all().stream()
        .map(Payload::name)
        .filter(name -> !WITHOUT_VIEW.contains(name))
        .toList();
  }

  /// The tasks of a candidate for a payload.
  static List<PlaceTask> of(String payload, String candidate) {
    List<PlaceOperation> operations = new ArrayList<>();
    if (payload.equals(LOG)) {
      operations.addAll(List.of(PlaceOperation.values()));
      operations.remove(PlaceOperation.FIELDS);
      return candidate.equals(OURS) ? tasks(payload, operations) : List.of();
    }
    if (candidate.equals(OURS)) {
      operations.addAll(List.of(PlaceOperation.DECODE, PlaceOperation.VERIFY));
    }
    if (has(payload, candidate) && has(payload, IN_PLACE)) {
      operations.add(PlaceOperation.FIELDS);
    }
    return tasks(payload, operations);
  }

  private static boolean has(String payload, String candidate) {
    return !Cell.matching(payload::equals, candidate::equals).isEmpty();
  }

  private static List<PlaceTask> tasks(String payload, List<PlaceOperation> operations) {
    return operations.stream().map(operation -> new PlaceTask(payload, operation)).toList();
  }

  /// The name by which a process is asked for the task.
  String name() {
    return payload + ' ' + operation;
  }
}
