package dev.recordwire.http;

/// The exception by which a handler of [RecordwireHandlers] answers with a status and a text in
/// place of a record.
public final class HttpStatusException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;

  /// @param status the status, such as 404
  /// @param text the text of the response
  public HttpStatusException(int status, String text) {
    super(text);
    this.status = status;
  }

  /// The status of the response.
  public int status() {
    return status;
  }
}
