package org.sciloom.read;

import java.util.regex.Pattern;

/**
 * Removes the tags of HTML, JATS and MathML. Only known names count as tags: {@code x < y > z} and
 * special tokens such as {@code <think>} stay.
 */
final class TagCleaner {

  private static final String ATTRIBUTES =
      "(?:\\s+[\\w:-]{1,40}\\s*=\\s*(?:\"[^\"<>]*+\"|'[^'<>]*+'|[^\\s\"'<>=]++))*+\\s*/?>";
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)</?(?:(?:jats:)?(?:p|br|div|title|sec|label|list|list-item|disp-formula|abstract)"
              + "|h[1-6]|ul|ol|li|hr|section)"
              + ATTRIBUTES);
  private static final Pattern INLINE =
      Pattern.compile(
          "(?i)</?(?:(?:jats|mml|m):[a-z][a-z-]{0,30}|i|b|u|em|strong|sub|sup|sc|span|a|tt|code|small"
              + "|font|inf|scp|italic|bold|underline|monospace|math|mi|mn|mo|mrow|msub|msup|mtext)"
              + ATTRIBUTES);
  private static final Pattern COMMENT = Pattern.compile("<!--[^<>]{0,1000}-->");

  private TagCleaner() {}

  static String clean(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    String divided = BLOCK.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll(" ");
    return INLINE.matcher(divided).replaceAll("");
  }
}
