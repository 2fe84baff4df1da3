package org.sciloom.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/**
 * Puts functions that stay within bounds in the place of those of ARQ with which a short query
 * takes for ever or fills the memory: {@code REGEX}, {@code REPLACE} and {@code CONCAT}. What goes
 * beyond is an error of the expression, as SPARQL has it.
 */
final class BoundedFunctions extends ExprTransformCopy {

  /** The longest text that a function makes, in characters. */
  private static final int LONGEST = 1_000_000;

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new Regex(arguments);
    } else if (function instanceof E_StrReplace) {
      return new Replace(arguments);
    } else if (function instanceof E_StrConcat) {
      return new Concat(arguments);
    }
    return super.transform(function, arguments);
  }

  private static String text(String function, NodeValue value) {
    Node node = value.asNode();
    boolean isText = value.isString() || value.isLangString();
    if (!isText) {
      throw new ExprEvalException(function + ": no text: " + value);
    }
    return node.getLiteralLexicalForm();
  }

  private static String checked(String text) {
    if (text.length() > LONGEST) {
      throw new ExprEvalException("the text is longer than %,d characters".formatted(LONGEST));
    }
    return text;
  }

  /** A function with a pattern and flags; a pattern that comes again is not compiled again. */
  private abstract static class Patterned extends ExprFunctionN {
    private final String name;
    private final int flags;
    private Compiled last = new Compiled("", "", Pattern.compile(""));

    Patterned(String name, ExprList arguments, int flags) {
      super(name, arguments);
      this.name = name;
      this.flags = flags;
    }

    Matcher matcher(List<NodeValue> values) {
      String pattern = text(name, values.get(1));
      String chosen = values.size() > flags ? text(name, values.get(flags)) : "";
      if (!last.isOf(pattern, chosen)) {
        last = compiled(pattern, chosen);
      }
      return last.pattern().matcher(new SteppedText(text(name, values.get(0))));
    }

    private Compiled compiled(String pattern, String chosen) {
      if (!chosen.matches("[smixq]*")) {
        throw new ExprEvalException(name + ": flags are of s, m, i, x and q");
      }
      return new Compiled(pattern, chosen, RegexEngine.makePattern(name, pattern, chosen));
    }
  }

  private record Compiled(String text, String flags, Pattern pattern) {
    boolean isOf(String otherText, String otherFlags) {
      return text.equals(otherText) && flags.equals(otherFlags);
    }
  }

  private static final class Regex extends Patterned {
    Regex(ExprList arguments) {
      super("regex", arguments, 2);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      return NodeValue.booleanReturn(find(matcher(values)));
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Regex(arguments);
    }
  }

  private static final class Replace extends Patterned {
    Replace(ExprList arguments) {
      super("replace", arguments, 3);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      String replacement = text("replace", values.get(2));
      Matcher matcher = matcher(values);
      StringBuilder replaced = new StringBuilder();
      try {
        while (find(matcher)) {
          matcher.appendReplacement(replaced, replacement);
          if (replaced.length() > LONGEST) {
            checked(replaced.toString());
          }
        }
        matcher.appendTail(replaced);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new ExprEvalException("replace: " + e.getMessage());
      }
      return like(values.get(0), checked(replaced.toString()));
    }

    private static NodeValue like(NodeValue model, String text) {
      Node node = model.asNode();
      return node.getLiteralLanguage().isEmpty()
          ? NodeValue.makeString(text)
          : NodeValue.makeLangString(text, node.getLiteralLanguage());
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replace(arguments);
    }
  }

  private static final class Concat extends ExprFunctionN {
    private final E_StrConcat concat;

    Concat(ExprList arguments) {
      super("concat", arguments);
      this.concat = new E_StrConcat(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      NodeValue whole = concat.eval(values);
      checked(whole.asNode().getLiteralLexicalForm());
      return whole;
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Concat(arguments);
    }
  }

  private static boolean find(Matcher matcher) {
    try {
      return matcher.find();
    } catch (StackOverflowError e) {
      throw new ExprEvalException("the regular expression is nested too deeply");
    }
  }
}
