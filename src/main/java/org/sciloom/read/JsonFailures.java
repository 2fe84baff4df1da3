package org.sciloom.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/** Words for what a JSON parser does not like. */
final class JsonFailures {

  private JsonFailures() {}

  /** What is wrong, and in which column of the line; the parser's talk of its sources goes. */
  static String detail(JsonProcessingException failure) {
    String message = failure.getOriginalMessage().lines().findFirst().orElse("");
    int end = message.indexOf(" (start marker at ");
    String words = end < 0 ? message : message.substring(0, end);
    JsonLocation location = failure.getLocation();
    return location == null ? words : words + ", column " + location.getColumnNr();
  }
}
