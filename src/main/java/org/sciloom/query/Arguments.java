package org.sciloom.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;
import org.sciloom.rdf.Sl;

/**
 * The arguments of a named query, as terms to bind its variables to.
 *
 * @param values the term of each variable
 * @param limit the greatest number of rows, or {@link Query#NOLIMIT} to leave it as it stands
 */
record Arguments(Map<Var, Node> values, long limit) {

  private static final Pattern INTEGER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern CONFIDENCE = Pattern.compile("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  Arguments {
    values = Map.copyOf(values);
  }

  /**
   * Checks the given texts against the query's parameters, and looks names up in the graph.
   *
   * @throws BadQueryException when one is unknown, missing or ill-typed, or names nothing
   */
  static Arguments of(NamedQuery query, Map<String, String> given, Graph graph) {
    for (String name : given.keySet()) {
      if (query.findParameter(name).isEmpty()) {
        throw fault(query, "has no parameter '%s'".formatted(name));
      }
    }
    Map<Var, Node> values = new HashMap<>();
    long limit = Query.NOLIMIT;
    for (QueryParameter parameter : query.parameters()) {
      String text = given.getOrDefault(parameter.name(), parameter.defaultValue()).strip();
      if (text.isEmpty() && parameter.required()) {
        throw fault(query, "needs the parameter '%s'".formatted(parameter.name()));
      }
      if (parameter.isLimit() && !text.isEmpty()) {
        limit = Long.parseLong(checked(INTEGER, parameter, text));
      } else if (!text.isEmpty()) {
        values.put(Var.alloc(parameter.name()), term(parameter, text, graph));
      }
    }
    return new Arguments(values, limit);
  }

  /** The query to run with them. */
  Query limited(Query parsed) {
    if (limit != Query.NOLIMIT) {
      parsed.setLimit(limit);
    }
    return parsed;
  }

  private static Node term(QueryParameter parameter, String text, Graph graph) {
    return switch (parameter.type()) {
      case WORDS -> NodeFactory.createLiteralString(TextWords.allOf(text));
      case BEGINNING -> NodeFactory.createLiteralString(TextWords.beginningWith(text));
      case STRING -> NodeFactory.createLiteralString(text);
      case INTEGER -> integer(checked(INTEGER, parameter, text));
      case YEAR -> integer(checked(YEAR, parameter, text));
      case CONFIDENCE -> decimal(checked(CONFIDENCE, parameter, text));
      case IRI -> known(AbsoluteIri.find(text), parameter, text);
      case CONCEPT -> new ConceptLookup(graph).find(text);
      case PAPER -> new PaperLookup(graph).find(text);
      case LINK_TYPE -> known(LinkType.findTerm(text).map(Sl::propertyOf), parameter, text);
      case CONCEPT_TYPE -> known(ConceptType.findTerm(text).map(Sl::classOf), parameter, text);
    };
  }

  private static Node decimal(String number) {
    return NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal);
  }

  private static Node integer(String digits) {
    return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDinteger);
  }

  private static String checked(Pattern form, QueryParameter parameter, String text) {
    if (!form.matcher(text).matches()) {
      throw illTyped(parameter, text);
    }
    return text;
  }

  private static Node known(Optional<Node> term, QueryParameter parameter, String text) {
    return term.orElseThrow(() -> illTyped(parameter, text));
  }

  private static BadQueryException illTyped(QueryParameter parameter, String text) {
    return new BadQueryException(
        "the parameter '%s' is %s, not '%s'"
            .formatted(parameter.name(), parameter.type().accepted(), text));
  }

  private static BadQueryException fault(NamedQuery query, String what) {
    return new BadQueryException(
        "the query '%s' %s; %s".formatted(query.name(), what, query.parameterSummary()));
  }
}
