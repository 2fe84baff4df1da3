package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciloom.testing.ScorePy;

class QuantityTest {

  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @CsvSource({
    "10.3%,10.3",
    "-5,5",
    "'+1,200.5 points',1200.5",
    "from 3x to 4x,3",
    "7.,7",
    "\u0664\u0662,42",
  })
  void theFirstNumberCounts(String value, double number) {
    assertEquals(new Quantity(number, ""), Quantity.of(value));
  }

  @Test
  void aValueWithoutANumberIsComparedByItsTextWhateverItsCase() {
    assertEquals(Quantity.of("Twofold"), Quantity.of("twofold"));
    assertNotEquals(Quantity.of("twofold"), Quantity.of("threefold"));
    assertNotEquals(Quantity.of(""), Quantity.of("0"));
  }

  @Test
  void jsonValuesAreReadAsPythonReadsThem() throws IOException {
    List<String> values =
        List.of(
            "0",
            "0.0",
            "12",
            "0.5",
            "-3.25",
            "10.0",
            "1e-5",
            "0.00012",
            "123456789.5",
            "1e16",
            "1e300",
            "2.5e-7",
            "12345678901234567890",
            "\"1,000,000\"",
            "\"Three\"",
            "\"\"",
            "null",
            "\"5e3\"");
    String numbers =
        ScorePy.eval(
            """
            import score, json
            for value in sys.argv[2:]: print(json.dumps(score.number(json.loads(value))))
            """,
            values.toArray(String[]::new));
    List<Quantity> expected = new ArrayList<>();
    for (String number : numbers.lines().toList()) {
      JsonNode node = JSON.readTree(number);
      expected.add(
          node.isNumber()
              ? new Quantity(node.doubleValue(), "")
              : new Quantity(Double.NaN, node.textValue()));
    }
    List<Quantity> actual = new ArrayList<>();
    for (String value : values) {
      JsonFields fields = new JsonFields(JSON.readTree("{\"value\":" + value + "}"));
      actual.add(Quantity.of(fields.valueOr("value")));
    }
    assertEquals(expected, actual);
  }
}
