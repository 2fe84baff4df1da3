package org.sciloom.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sciloom.read.LatexCommands.Command;

/**
 * Writes a formula as plain text, where it is simple: letters, numbers, symbols, scripts, fonts. An
 * object writes one formula; not for use by many threads.
 */
final class SimpleMath {

  private static final int DEEPEST = 8;
  private static final Pattern PLAIN_SCRIPT =
      Pattern.compile("[\\p{L}\\p{N}]+|[+\\-−]?[\\p{N}.]+|\\p{N}*[+\\-−]|\\P{M}");
  private static final Pattern PLAIN_TERM = Pattern.compile("[\\p{L}\\p{N}.]+");

  private final LatexCursor in;
  private final StringBuilder out = new StringBuilder();
  private final int depth;
  private boolean complex;

  private SimpleMath(String content, int depth) {
    this.in = new LatexCursor(content);
    this.depth = depth;
    this.complex = depth > DEEPEST;
  }

  /** The formula as plain text, if it is simple. */
  static Optional<String> find(String content) {
    return new SimpleMath(content, 0).run();
  }

  private Optional<String> run() {
    while (!complex && !in.atEnd()) {
      step();
    }
    return complex ? Optional.empty() : Optional.of(out.toString());
  }

  private void step() {
    char c = in.take();
    switch (c) {
      case '\\' -> command();
      case '{' -> out.append(groupHere());
      case '_', '^' -> script(c);
      case '~' -> out.append(' ');
      case '}', '&', '#', '$', '%' -> complex = true;
      default -> out.append(c);
    }
  }

  /** The text of the group whose brace was just taken. */
  private String groupHere() {
    in.moveTo(in.position() - 1);
    return in.atGroup() ? inner(in.takeGroup()) : tooComplex();
  }

  private String inner(String content) {
    return new SimpleMath(content.strip(), depth + 1).run().orElseGet(this::tooComplex);
  }

  private String tooComplex() {
    complex = true;
    return "";
  }

  /** The text of a group, a command, or a single character. */
  private String term() {
    in.skipSpaces();
    if (in.atEnd()) {
      return tooComplex();
    }
    if (in.atGroup()) {
      return inner(in.takeGroup());
    }
    int begin = in.position();
    if (in.take() == '\\') {
      in.takeName();
      while (in.atGroup()) {
        in.takeGroup();
      }
    }
    return inner(in.text(begin, in.position()));
  }

  private void script(char mark) {
    String script = term();
    if (mark == '^' && (script.equals("∘") || script.equals("′"))) {
      out.append(script.equals("∘") ? "°" : "′");
    } else if (PLAIN_SCRIPT.matcher(script).matches()) {
      out.append(mark).append(script);
    } else {
      out.append(mark).append('{').append(script).append('}');
    }
  }

  private void command() {
    String name = in.takeName();
    switch (name) {
      case "sqrt" -> out.append('√').append(plain(term(), PLAIN_TERM));
      case "frac", "tfrac", "dfrac", "nicefrac" -> fraction();
      case "unicode" -> out.append(in.atGroup() ? unicode() : tooComplex());
      default -> LatexCommands.find(name).ifPresentOrElse(this::apply, this::tooComplex);
    }
  }

  private String unicode() {
    String character = LatexMath.unicode(in.takeGroup());
    return character.isEmpty() ? tooComplex() : character;
  }

  private void fraction() {
    String above = plain(term(), PLAIN_TERM);
    out.append(above).append('/').append(plain(term(), PLAIN_TERM));
  }

  private String plain(String term, Pattern pattern) {
    return pattern.matcher(term).matches() ? term : tooComplex();
  }

  private void apply(Command command) {
    switch (command.kind()) {
      case SYMBOL, LETTER -> out.append(command.value());
      case UNWRAP -> out.append(term());
      case SWITCH -> in.skipSpaces();
      case HAT ->
          out.append(plain(term(), Pattern.compile("\\p{L}|\\p{N}"))).append(command.value());
      case ACCENT, LAST, DROP -> complex = true;
    }
  }
}
