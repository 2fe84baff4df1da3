package org.sciloom.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Tells programs what was wrong.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, problem details</a>
 */
final class Problems {

  static final int BAD_REQUEST = 400;
  static final int NOT_FOUND = 404;
  static final int BUSY = 503;

  private static final JsonFactory JSON = new JsonFactory();

  private Problems() {}

  /** A status, and a sentence that says why. */
  static Reply of(int status, String detail) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("status", status);
      json.writeStringField("detail", detail);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Reply(status, "application/problem+json", false, out.toByteArray());
  }
}
