package dev.recordwire.file;

import java.util.List;

/// Tells which records of a damaged file were copied, and which are lost.
///
/// @param records how many records were copied
/// @param blocks how many blocks they were in
/// @param lost the bytes that are no whole block, in order; empty if nothing was lost
public record SalvageReport(long records, int blocks, List<DamagedRange> lost) {
  /// Keeps a copy of the list.
  public SalvageReport {
    lost = List.copyOf(lost);
  }
}
