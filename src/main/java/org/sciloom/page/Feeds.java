package org.sciloom.page;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.sciloom.query.BadQueryException;
import org.sciloom.query.NamedQueries;
import org.sciloom.query.QueryResult;
import org.sciloom.query.QueryRunner;
import org.sciloom.query.QueryTimeoutException;

/**
 * Atom feeds of new papers: {@code /feed?concept=NAME} on a concept, {@code /feed?words=WORDS}
 * about words. A paper without a date is dated to the beginning of 1970, since Atom asks for a
 * date.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287, the Atom syndication format</a>
 */
@SuppressWarnings("JavaUtilDate") // the library knows no other dates
public final class Feeds {

  /** The path of the feeds. */
  public static final String PATH = "/feed";

  private static final int WHOLE_DATE = "2000-01-01".length();
  private static final int MONTH = "2000-01".length();

  private final NamedQueries queries;
  private final QueryRunner runner;
  private final Things things;

  Feeds(NamedQueries queries, QueryRunner runner, Things things) {
    this.queries = queries;
    this.runner = runner;
    this.things = things;
  }

  /**
   * Answers a request; what is wrong with it is an answer too.
   *
   * @param home the address of the server, without a slash at its end
   * @param concept the concept, or empty
   * @param words the words, or empty
   */
  public Reply to(String home, String concept, String words) {
    if (concept.isEmpty() == words.isEmpty()) {
      return Problems.of(Problems.BAD_REQUEST, "give either concept=NAME or words=WORDS");
    }
    try {
      return written(
          concept.isEmpty()
              ? feed(home, "papers-about", "words", words)
              : feed(home, "papers-of-concept", "concept", concept));
    } catch (BadQueryException e) {
      return Problems.of(Problems.BAD_REQUEST, String.valueOf(e.getMessage()));
    } catch (QueryTimeoutException e) {
      return Problems.of(Problems.BUSY, String.valueOf(e.getMessage()));
    }
  }

  private SyndFeed feed(String home, String query, String parameter, String value) {
    List<SyndEntry> entries = new ArrayList<>();
    runner.run(
        queries.get(query),
        Map.of(parameter, value),
        result -> {
          if (result instanceof QueryResult.Rows rows) {
            rows.rows().forEachRemaining(row -> addEntry(entries, row, home));
          }
        });
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType("atom_1.0");
    feed.setTitle("New papers on " + name(value));
    feed.setUri(
        home + PATH + "?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    feed.setLink(home + "/");
    SyndPerson author = new SyndPersonImpl();
    author.setName("SciLoom");
    feed.setAuthors(List.of(author));
    feed.setPublishedDate(
        entries.stream().map(SyndEntry::getUpdatedDate).max(Date::compareTo).orElse(new Date(0)));
    feed.setEntries(entries);
    return feed;
  }

  private String name(String value) {
    return value.startsWith(things.base()) ? things.nameOf(value).replace('-', ' ') : value;
  }

  /** A paper that is linked in two ways stands in two rows, and once in the feed. */
  private void addEntry(List<SyndEntry> entries, Binding row, String home) {
    String paper = text(row, "paper");
    if (entries.stream().anyMatch(entry -> entry.getUri().equals(paper))) {
      return;
    }
    SyndEntry entry = new SyndEntryImpl();
    entry.setUri(paper);
    entry.setLink(home + things.pageOf(paper));
    entry.setTitle(text(row, "title"));
    entry.setUpdatedDate(date(text(row, "date")));
    String link = text(row, "link");
    if (!link.isEmpty()) {
      SyndContentImpl description = new SyndContentImpl();
      description.setType("text/plain");
      description.setValue(link.substring(link.indexOf('#') + 1));
      entry.setDescription(description);
    }
    entries.add(entry);
  }

  private static String text(Binding row, String variable) {
    Node node = row.get(variable);
    return node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static Date date(String text) {
    try {
      LocalDate day =
          text.length() >= WHOLE_DATE
              ? LocalDate.parse(text.substring(0, WHOLE_DATE))
              : text.length() == MONTH ? YearMonth.parse(text).atDay(1) : Year.parse(text).atDay(1);
      return Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException undated) {
      return new Date(0);
    }
  }

  private static Reply written(SyndFeed feed) {
    try {
      byte[] content = new SyndFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
      return Reply.ok("application/atom+xml", false, content);
    } catch (FeedException e) {
      throw new IllegalStateException("a feed can be written", e);
    }
  }
}
