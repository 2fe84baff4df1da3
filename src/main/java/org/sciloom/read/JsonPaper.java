package org.sciloom.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sciloom.paper.Author;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperDate;
import org.sciloom.paper.PaperDetails;
import org.sciloom.problem.ProblemKind;

/**
 * Makes a paper of one JSON object. A field that is there must be right: a record with a bad
 * optional field is left out as a whole, so that nothing is lost without a word. A field that is
 * {@code null} or blank is as if it were not there.
 */
final class JsonPaper {

  private final JsonNode node;
  private final String about;

  private JsonPaper(JsonNode node) {
    this.node = node;
    String id = node.path("id").asText("");
    this.about = id.isBlank() ? node.path("title").asText("") : id;
  }

  /**
   * The paper that the object tells of.
   *
   * @throws BadRecordException when it is no object, lacks a title or an abstract, or has a bad
   *     field
   */
  static Paper read(JsonNode node) throws BadRecordException {
    if (!node.isObject()) {
      String kind = node.getNodeType().toString().toLowerCase(Locale.ROOT);
      throw new BadRecordException(ProblemKind.NOT_AN_OBJECT, "", "found " + kind);
    }
    return new JsonPaper(node).paper();
  }

  private Paper paper() throws BadRecordException {
    String title = required("title", ProblemKind.NO_TITLE);
    String abstractText = required("abstract", ProblemKind.NO_ABSTRACT);
    PaperDetails details = details();
    return new Paper(
        PaperIds.of(details.doi(), details.arxivId(), title), title, abstractText, details);
  }

  private PaperDetails details() throws BadRecordException {
    String id = id();
    String url = url();
    String doi = identifier("doi", "DOI", PaperIds.findDoi(raw("doi")));
    String arxivId = identifier("arxivId", "arXiv number", PaperIds.findArxivId(raw("arxivId")));
    if (doi.isEmpty() && arxivId.isEmpty()) {
      doi = PaperIds.findDoi(id).or(() -> PaperIds.findDoi(url)).orElse("");
      arxivId = PaperIds.findArxivId(id).or(() -> PaperIds.findArxivId(url)).orElse("");
    }
    if (arxivId.isEmpty()) {
      arxivId = PaperIds.findArxivId(doi).orElse("");
    }
    List<Author> authors = authors();
    return new PaperDetails(
        id.strip(),
        authors,
        authors.size(),
        "",
        date(arxivId),
        TextCleaner.clean(raw("venue")),
        url,
        doi,
        arxivId,
        categories());
  }

  private String required(String field, ProblemKind missing) throws BadRecordException {
    String cleaned = TextCleaner.clean(raw(field));
    if (cleaned.isBlank()) {
      throw new BadRecordException(missing, about, "");
    }
    return cleaned;
  }

  private String raw(String field) throws BadRecordException {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isTextual()) {
      throw bad(field + " is no string");
    }
    if (value.textValue().length() > TextCleaner.LONGEST) {
      throw bad(field + " is longer than " + TextCleaner.LONGEST + " characters");
    }
    return value.textValue();
  }

  private String id() throws BadRecordException {
    JsonNode value = node.path("id");
    return value.isIntegralNumber() ? value.asText() : raw("id");
  }

  /** The date that the record gives, else the month in which the paper came to arXiv. */
  private PaperDate date(String arxivId) throws BadRecordException {
    JsonNode value = node.path("date");
    String text = value.isIntegralNumber() ? value.asText() : raw("date");
    if (text.isBlank()) {
      return ArxivDates.of(arxivId);
    }
    return IsoDates.find(text.strip())
        .orElseThrow(
            () ->
                new BadRecordException(
                    ProblemKind.BAD_DATE,
                    about,
                    "\"" + text + "\" is not YYYY, YYYY-MM or YYYY-MM-DD"));
  }

  private String identifier(String field, String what, Optional<String> found)
      throws BadRecordException {
    String text = raw(field);
    if (found.isEmpty() && !text.isBlank()) {
      throw bad(field + " \"" + text + "\" is no " + what);
    }
    return found.orElse("");
  }

  private String url() throws BadRecordException {
    String text = raw("url").strip();
    try {
      String scheme = new URI(text).getScheme();
      if (text.isEmpty() || "http".equals(scheme) || "https".equals(scheme)) {
        return text;
      }
    } catch (URISyntaxException e) {
      // Said below, together with addresses of another kind.
    }
    throw bad("url \"" + text + "\" is no http or https address");
  }

  private List<Author> authors() throws BadRecordException {
    List<Author> authors = new ArrayList<>();
    for (JsonNode value : array("authors")) {
      JsonNode name = value.isObject() ? value.path("name") : value;
      if (!name.isTextual()) {
        throw bad("authors holds neither a name nor an object with a name");
      }
      String cleaned = TextCleaner.clean(name.textValue());
      if (!cleaned.isBlank()) {
        authors.add(new Author(cleaned));
      }
    }
    return authors;
  }

  private List<String> categories() throws BadRecordException {
    List<String> categories = new ArrayList<>();
    for (JsonNode value : array("categories")) {
      if (!value.isTextual()) {
        throw bad("categories holds something that is no string");
      }
      String cleaned = TextCleaner.clean(value.textValue());
      if (!cleaned.isBlank()) {
        categories.add(cleaned);
      }
    }
    return categories;
  }

  /** The elements of a field's array; none when the field is not there. */
  private JsonNode array(String field) throws BadRecordException {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull() || value.isArray()) {
      return value;
    }
    throw bad(field + " is no array");
  }

  private BadRecordException bad(String detail) {
    return new BadRecordException(ProblemKind.BAD_FIELD, about, detail);
  }
}
