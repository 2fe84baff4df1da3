package org.sciloom.page;

/**
 * Tells programs what was wrong.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, problem details</a>
 */
final class Problems {

  static final int BAD_REQUEST = 400;
  static final int NOT_FOUND = 404;
  static final int BUSY = 503;

  private Problems() {}

  /** A status, and a sentence that says why. */
  static Reply of(int status, String detail) {
    byte[] content =
        Json.written(
            json -> {
              json.writeStartObject();
              json.writeNumberField("status", status);
              json.writeStringField("detail", detail);
              json.writeEndObject();
            });
    return new Reply(status, "application/problem+json", false, content);
  }
}
