package org.sciloom.paper;

import java.util.List;

/**
 * What a source tells about a paper besides its text. What it does not tell is an empty string, an
 * empty list, 0, or {@link PaperDate.Unknown}.
 *
 * @param recordId the name that the source's own record has for it, or empty; no part of the graph
 * @param authors the authors in their order, where they are named
 * @param authorCount how many authors there are, where only that is told; else the number of names
 * @param organization the organisation that stands for the authors, or empty
 * @param date when it appeared
 * @param venue where it appeared, or empty
 * @param url its address, or empty
 * @param doi its DOI in lower case without resolver, or empty
 * @param arxivId its arXiv number without version, or empty
 * @param categories its subject categories, the main one first
 */
public record PaperDetails(
    String recordId,
    List<Author> authors,
    int authorCount,
    String organization,
    PaperDate date,
    String venue,
    String url,
    String doi,
    String arxivId,
    List<String> categories) {

  public PaperDetails {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    authorCount = Math.max(authorCount, authors.size());
  }

  /** Details that tell nothing. */
  public static PaperDetails none() {
    return new PaperDetails(
        "", List.of(), 0, "", new PaperDate.Unknown(), "", "", "", "", List.of());
  }

  /**
   * The details with what the other record adds: of each component the known one, and where both
   * are known and differ, the greater in the order of their text, so that the order of merging does
   * not matter.
   */
  public PaperDetails mergedWith(PaperDetails other) {
    return new PaperDetails(
        greater(recordId, other.recordId),
        authors.size() >= other.authors.size() && !lessAuthors(other) ? authors : other.authors,
        Math.max(authorCount, other.authorCount),
        greater(organization, other.organization),
        greater(date, other.date),
        greater(venue, other.venue),
        greater(url, other.url),
        greater(doi, other.doi),
        greater(arxivId, other.arxivId),
        lessCategories(other) ? other.categories : categories);
  }

  /** The graph keeps no order of the categories, so that the order must not decide first. */
  private boolean lessCategories(PaperDetails other) {
    int bySet = sorted(categories).compareTo(sorted(other.categories));
    return bySet != 0
        ? bySet < 0
        : categories.toString().compareTo(other.categories.toString()) < 0;
  }

  private static String sorted(List<String> categories) {
    return categories.stream().sorted().toList().toString();
  }

  /**
   * These details brought up to date by a newer record: of each component the newer one where the
   * newer record tells it, else what was known. A month stands back behind a known day of it.
   */
  public PaperDetails updatedBy(PaperDetails newer) {
    return new PaperDetails(
        known(newer.recordId, recordId),
        newer.authors.isEmpty() ? authors : newer.authors,
        newer.authorCount == 0 ? authorCount : newer.authorCount,
        known(newer.organization, organization),
        newerDate(newer.date),
        known(newer.venue, venue),
        known(newer.url, url),
        known(newer.doi, doi),
        known(newer.arxivId, arxivId),
        newer.categories.isEmpty() ? categories : newer.categories);
  }

  /**
   * The same details as the graph keeps them: without the name of the source's record, and with the
   * categories in alphabetical order, each once.
   */
  public PaperDetails asInGraph() {
    List<String> unordered = categories.stream().distinct().sorted().toList();
    return new PaperDetails(
        "", authors, authorCount, organization, date, venue, url, doi, arxivId, unordered);
  }

  private PaperDate newerDate(PaperDate newer) {
    return date.lexical().startsWith(newer.lexical()) ? date : newer;
  }

  private static String known(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  private boolean lessAuthors(PaperDetails other) {
    return authors.size() == other.authors.size()
        && authors.toString().compareTo(other.authors.toString()) < 0;
  }

  private static String greater(String one, String two) {
    return one.compareTo(two) >= 0 ? one : two;
  }

  private static PaperDate greater(PaperDate one, PaperDate two) {
    if (one.lexical().length() != two.lexical().length()) {
      return one.lexical().length() > two.lexical().length() ? one : two;
    }
    return one.lexical().compareTo(two.lexical()) >= 0 ? one : two;
  }
}
