package dev.recordwire.it.tables;

import dev.recordwire.annotation.Code;

/// An enum whose codes take two bytes.
public enum Side {
  @Code(1)
  BUY,
  @Code(300)
  SELL
}
