package org.sciloom.learn;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** JSON numbers as Python's {@code str(v or '')} writes them, as far as their digits matter. */
final class PythonNumbers {

  private static final double SMALLEST_PLAIN = 1e-4;
  private static final double SMALLEST_LARGE = 1e16;

  private PythonNumbers() {}

  /** The number's text; empty for zero, which Python takes for false. */
  static String text(JsonNode number) {
    if (number.isIntegralNumber()) {
      return number.bigIntegerValue().signum() == 0 ? "" : number.asText();
    }
    double value = number.doubleValue();
    if (value == 0) {
      return "";
    }
    double size = Math.abs(value);
    boolean plain = size >= SMALLEST_PLAIN && size < SMALLEST_LARGE;
    return plain ? BigDecimal.valueOf(value).toPlainString() : Double.toString(value);
  }
}
