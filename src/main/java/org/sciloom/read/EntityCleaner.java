package org.sciloom.read;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.text.translate.AggregateTranslator;
import org.apache.commons.text.translate.CharSequenceTranslator;
import org.apache.commons.text.translate.EntityArrays;
import org.apache.commons.text.translate.LookupTranslator;

/** Undoes one layer of HTML 4 entities, named and numeric. */
final class EntityCleaner {

  private static final CharSequenceTranslator ENTITIES =
      new AggregateTranslator(
          new LookupTranslator(EntityArrays.BASIC_UNESCAPE),
          new LookupTranslator(EntityArrays.ISO8859_1_UNESCAPE),
          new LookupTranslator(EntityArrays.HTML40_EXTENDED_UNESCAPE),
          new LookupTranslator(EntityArrays.APOS_UNESCAPE),
          new NumericEntities());

  private EntityCleaner() {}

  static String clean(String text) {
    return text.indexOf('&') < 0 ? text : ENTITIES.translate(text);
  }

  /**
   * Numeric entities. The translator of Commons Text throws at numbers beyond Unicode; here they
   * stay as they stand.
   */
  private static final class NumericEntities extends CharSequenceTranslator {

    private static final int MOST_DIGITS = 8;

    @Override
    public int translate(CharSequence text, int at, Writer out) throws IOException {
      if (text.charAt(at) != '&' || at + 3 >= text.length() || text.charAt(at + 1) != '#') {
        return 0;
      }
      boolean hex = text.charAt(at + 2) == 'x' || text.charAt(at + 2) == 'X';
      int begin = hex ? at + 3 : at + 2;
      int end = begin;
      int radix = hex ? 16 : 10;
      while (end < text.length() && Character.digit(text.charAt(end), radix) >= 0) {
        end++;
      }
      if (end == begin || end - begin > MOST_DIGITS || end == text.length()) {
        return 0;
      }
      long value = Long.parseLong(text, begin, end, radix);
      if (text.charAt(end) != ';' || value == 0 || value > Character.MAX_CODE_POINT) {
        return 0;
      }
      out.write(Character.toChars((int) value));
      return end + 1 - at;
    }
  }
}
