package org.sciloom.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sciloom.paper.PaperId;
import org.sciloom.paper.PaperId.Scheme;

/**
 * Makes the identity of a paper: its DOI, else its arXiv number, else a hash of its title. The DOIs
 * that arXiv gives its papers (10.48550) stand for the arXiv number.
 *
 * @see <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv identifiers</a>
 * @see <a href="https://www.doi.org/doi-handbook/HTML/index.html">DOI Handbook</a>
 */
public final class PaperIds {

  private static final Pattern DOI =
      Pattern.compile(
          "(?i)(?:(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/|info:doi/|doi:?\\s*)?(10\\.\\d{4,9}(?:\\.\\d+)*/\\S+)");
  private static final Pattern ARXIV_DOI = Pattern.compile("10\\.48550/(arxiv\\..+)");
  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i)(?:(?:https?://)?(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/|arxiv[:.]\\s*)?"
              + "(?:(\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5})"
              + "|([a-z][a-z-]*)(?:\\.[a-z][a-z-]*)?/(\\d{2}(?:0[1-9]|1[0-2])\\d{3}))"
              + "(?:v\\d+)?(?:\\.pdf)?/?(?:[?#].*)?");
  private static final int HASH_BYTES = 8;

  private PaperIds() {}

  /**
   * The identity of a paper.
   *
   * @param doi what {@link #findDoi} gave, or empty
   * @param arxivId what {@link #findArxivId} gave, or empty
   * @param title the cleaned title
   */
  public static PaperId of(String doi, String arxivId, String title) {
    if (!doi.isEmpty()) {
      Matcher arxiv = ARXIV_DOI.matcher(doi);
      Optional<String> number = arxiv.matches() ? findArxivId(arxiv.group(1)) : Optional.empty();
      return number
          .map(id -> new PaperId(Scheme.ARXIV, id))
          .orElseGet(() -> new PaperId(Scheme.DOI, doi));
    }
    return arxivId.isEmpty() ? ofTitle(title) : new PaperId(Scheme.ARXIV, arxivId);
  }

  /** The DOI that the text is, in lower case and without resolver, if it is one. */
  public static Optional<String> findDoi(String text) {
    Matcher matcher = DOI.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /**
   * The arXiv number that the text is, without version, if it is one: bare, with {@code arXiv:}, as
   * an address of arXiv, or as arXiv's DOI. Of the old numbers, the subject class goes.
   */
  public static Optional<String> findArxivId(String text) {
    String bare = text.strip();
    Optional<String> doi = findDoi(bare);
    if (doi.isPresent()) {
      Matcher arxiv = ARXIV_DOI.matcher(doi.get());
      return arxiv.matches() ? findArxivId(arxiv.group(1)) : Optional.empty();
    }
    Matcher matcher = ARXIV.matcher(bare);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return matcher.group(1) != null
        ? Optional.of(matcher.group(1))
        : Optional.of(matcher.group(2).toLowerCase(Locale.ROOT) + "/" + matcher.group(3));
  }

  /** An identity from the title alone: letters and digits count, case and marks between do not. */
  public static PaperId ofTitle(String title) {
    String folded = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    String key = letters.isEmpty() ? folded : letters.toString();
    byte[] hash = sha256().digest(key.getBytes(StandardCharsets.UTF_8));
    return new PaperId(Scheme.TITLE, HexFormat.of().formatHex(hash, 0, HASH_BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
