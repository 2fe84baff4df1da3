package org.sciloom.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryHeaderTest {

  @Test
  void aHeaderIsReadToItsEnd() {
    NamedQuery query =
        NamedQuery.of(
            "x",
            """
            # title: A title
            # story: A story?
            # param: concept concept the concept
            # param: link linkType [] some link
            # param: limit integer [50] rows
            # example: concept=large language model
            SELECT * { ?concept ?link ?o }
            # param: late string not read
            LIMIT 50
            """);
    assertEquals("A title", query.title());
    assertEquals("A story?", query.story());
    assertEquals(
        List.of(
            new QueryParameter("concept", ParameterType.CONCEPT, true, "", "the concept"),
            new QueryParameter("link", ParameterType.LINK_TYPE, false, "", "some link"),
            new QueryParameter("limit", ParameterType.INTEGER, false, "50", "rows")),
        query.parameters());
    assertEquals(Map.of("concept", "large language model"), query.example());
  }

  @ParameterizedTest
  @CsvSource({
    "# title: A, needs a '# title:'",
    "# story: A, needs a '# title:'",
    "# nonsense, not '# key: value'",
    "# author: me, a header has",
    "# param: a, name type",
    "# param: a number some, no parameter type 'number'",
    "# example: a, name=value"
  })
  void whatIsWrongWithAHeaderIsTold(String line, String told) {
    var exception =
        assertThrows(BadQueryException.class, () -> NamedQuery.of("mine", line + "\nASK {}"));
    assertTrue(exception.getMessage().startsWith("query 'mine': "), exception.getMessage());
    assertTrue(exception.getMessage().contains(told), exception.getMessage());
  }
}
