package org.sciloom.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments at the head of a named query:
 *
 * <pre>
 * # title: Papers of a concept
 * # story: Which papers have to do with it?
 * # param: concept concept the concept          (required)
 * # param: link linkType [] only these links    (optional, left free when not given)
 * # param: limit integer [50] number of rows    (with a default)
 * # example: concept=BERT
 * </pre>
 */
final class QueryHeader {

  private static final Pattern LINE = Pattern.compile("#\\s*(\\w+):\\s*(\\S.*)");
  private static final Pattern PARAMETER =
      Pattern.compile("(\\w+)\\s+(\\w+)\\s+(?:\\[([^\\]]*)\\]\\s+)?(\\S.*)");
  private static final Pattern EXAMPLE = Pattern.compile("(\\w+)\\s*=\\s*(\\S.*)");

  private final String name;
  private String title = "";
  private String story = "";
  private final List<QueryParameter> parameters = new ArrayList<>();
  private final Map<String, String> example = new TreeMap<>();

  private QueryHeader(String name) {
    this.name = name;
  }

  /** Reads the lines up to the first that is no comment. */
  static QueryHeader of(String name, String text) {
    QueryHeader header = new QueryHeader(name);
    text.lines().takeWhile(line -> line.startsWith("#")).forEach(header::read);
    return header;
  }

  NamedQuery toNamedQuery(String text) {
    if (title.isEmpty() || story.isEmpty()) {
      throw fault("its header needs a '# title:' and a '# story:' line");
    }
    return new NamedQuery(name, title, story, parameters, example, text);
  }

  private void read(String line) {
    Matcher matcher = LINE.matcher(line.strip());
    if (!matcher.matches()) {
      throw fault("this line of its header is not '# key: value': " + line);
    }
    String value = matcher.group(2);
    switch (matcher.group(1)) {
      case "title" -> title = value;
      case "story" -> story = value;
      case "param" -> parameters.add(parameter(value));
      case "example" -> readExample(value);
      default -> throw fault("a header has title, story, param and example, not: " + line);
    }
  }

  private QueryParameter parameter(String line) {
    Matcher matcher = PARAMETER.matcher(line);
    if (!matcher.matches()) {
      throw fault("a parameter is 'name type [default] description', not: " + line);
    }
    String term = matcher.group(2);
    ParameterType type =
        ParameterType.findTerm(term)
            .orElseThrow(
                () ->
                    fault(
                        "no parameter type '%s'; there are %s"
                            .formatted(term, ParameterType.listTerms())));
    // A group that took no part in the match is null.
    boolean required = matcher.start(3) < 0;
    String defaultValue = required ? "" : matcher.group(3);
    return new QueryParameter(matcher.group(1), type, required, defaultValue, matcher.group(4));
  }

  private void readExample(String value) {
    Matcher matcher = EXAMPLE.matcher(value);
    if (!matcher.matches()) {
      throw fault("an example is 'name=value', not: " + value);
    }
    example.put(matcher.group(1), matcher.group(2));
  }

  private BadQueryException fault(String what) {
    return new BadQueryException("query '%s': %s".formatted(name, what));
  }
}
