package dev.recordwire.flink;

import org.apache.flink.util.FlinkRuntimeException;

/// The exception for state that a job can't take over, because a record was changed in a way that
/// is not safe: the message names the change, its reason and the remedy.
public final class IncompatibleSchemaException extends FlinkRuntimeException {
  private static final long serialVersionUID = 1L;

  IncompatibleSchemaException(String message) {
    super(message);
  }
}
