package org.sciloom.page;

import java.util.Arrays;

/**
 * A whole answer to a request.
 *
 * @param status the status of HTTP
 * @param mediaType of the content
 * @param cut whether there was more than the limit
 * @param content the bytes, which are never changed
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on to one response only
public record Reply(int status, String mediaType, boolean cut, byte[] content) {

  private static final int OK = 200;

  /** An answer that is as it should be. */
  static Reply ok(String mediaType, boolean cut, byte[] content) {
    return new Reply(OK, mediaType, cut, content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reply body
        && status == body.status
        && mediaType.equals(body.mediaType)
        && cut == body.cut
        && Arrays.equals(content, body.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return "%d, %s, %d bytes".formatted(status, mediaType, content.length);
  }
}
