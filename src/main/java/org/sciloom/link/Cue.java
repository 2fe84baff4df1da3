package org.sciloom.link;

import java.util.List;
import java.util.regex.Pattern;
import org.sciloom.paper.LinkType;

/**
 * A wording around a mention that speaks for a link, such as {@code we propose X}.
 *
 * @param name its name, as it stands in the links that it supports
 * @param type the link that it speaks for
 * @param side where the wording stands
 * @param pattern what is looked for in the lower-case text on that side, up to the sentence's end
 */
record Cue(String name, LinkType type, Side side, Pattern pattern) {

  /** The side of the mention on which a cue stands. */
  enum Side {
    BEFORE,
    AFTER
  }

  /** All cues, those of the stronger links first. */
  static final List<Cue> ALL =
      List.of(
          before(
              "propose",
              LinkType.INTRODUCES,
              "(?:\\bwe|paper|work|article|study|letter|here)\\b[^.;]{0,40}\\b(?:propos|introduc|present"
                  + "|develop|design|releas|buil[dt]|construct|creat|contribut|describ|formulat)\\w*"
                  + "[\\s:]+(?:\\S+\\s+){0,6}\\(?$"),
          before(
              "named",
              LinkType.INTRODUCES,
              "\\b(?:called|named|termed|dubbed|coined|denoted|namely|referred to as|we call)\\s+"
                  + "(?:the\\s+)?$"),
          before("our", LinkType.INTRODUCES, "\\bour\\s+(?:\\S+\\s+){0,3}$"),
          after("title-colon", LinkType.INTRODUCES, "^\\s?:"),
          after(
              "apposition",
              LinkType.INTRODUCES,
              "^\\)?\\s*,\\s+(?:a|an|the first)\\s+(?:novel|new|first|simple|unified|\\S+)"),
          before(
              "evaluate-on",
              LinkType.EVALUATES_ON,
              "\\b(?:evaluat|experiment|test|validat|assess|result|perform|achiev|accura|scor|improv|gain"
                  + "|conduct|demonstrat|outperform|state-of-the-art)\\w*\\b[^.;]*\\b(?:on|across|over|in|with)"
                  + "\\b[^.;]{0,120}$"),
          after(
              "results-show",
              LinkType.EVALUATES_ON,
              "^[^.;]{0,60}\\b(?:show|demonstrat|reveal|confirm|indicat|verif)\\w*\\b"),
          before(
              "outperform",
              LinkType.COMPARES_WITH,
              "\\b(?:outperform|surpass|exceed|beat|rival|match|superior to|better than|compar\\w+ (?:to|with|"
                  + "against)|against|versus|than|over|relative to)\\w*\\s+(?:[^.;]{0,80}\\s)?\\(?$"),
          after("baseline", LinkType.COMPARES_WITH, "^\\)?[^.;]{0,20}\\bbaselines?\\b"),
          before(
              "address",
              LinkType.ADDRESSES,
              "\\b(?:address|tackl|solv|task of|problem of|approach to|framework for|method for|model for"
                  + "|improv|focus|study|investigat)\\w*\\s+(?:\\S+\\s+){0,4}$"),
          after("task-noun", LinkType.ADDRESSES, "^\\s+(?:tasks?|problems?)\\b"),
          before("for", LinkType.ADDRESSES, "\\bfor\\s+(?:\\S+\\s+){0,2}$"),
          before(
              "achieve",
              LinkType.REPORTS,
              "\\b(?:achiev|improv|reach|obtain|attain|gain|reduc|increas|decreas|deliver|yield)\\w*"
                  + "[^.;]{0,100}$"),
          after("number", LinkType.REPORTS, "^[^.;]{0,25}(?:\\d|%)"),
          before("percent-of", LinkType.REPORTS, "\\d[^.;]{0,12}$"),
          before(
              "use",
              LinkType.USES,
              "\\b(?:us(?:e|es|ed|ing)|leverag|employ|appl(?:y|ies|ied)|adopt|utili[sz]|combin|integrat"
                  + "|incorporat|based on|build on|built on|train|via|through|with|exploit)\\w*\\s+"
                  + "(?:\\S+\\s+){0,5}$"),
          after("based", LinkType.USES, "^-(?:based|driven|guided|powered|style)\\b"),
          before(
              "such-as",
              LinkType.MENTIONS,
              "\\b(?:such as|like|e\\.g\\.,?|including|unlike|existing|current|recent|traditional"
                  + "|conventional|previous|prior)\\s+(?:\\S+\\s+){0,6}\\(?$"),
          before(
              "background",
              LinkType.MENTIONS,
              "^(?:however|although|while|despite|recent|existing|current|traditional)\\b.*$"));

  private static Cue before(String name, LinkType type, String pattern) {
    return new Cue(name, type, Side.BEFORE, Pattern.compile(pattern));
  }

  private static Cue after(String name, LinkType type, String pattern) {
    return new Cue(name, type, Side.AFTER, Pattern.compile(pattern));
  }

  /** Whether this wording stands at a mention. */
  boolean standsAt(MentionContext context) {
    return pattern.matcher(side == Side.BEFORE ? context.before() : context.after()).find();
  }
}
