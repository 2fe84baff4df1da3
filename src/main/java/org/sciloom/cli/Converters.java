package org.sciloom.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.sciloom.export.RdfFormat;
import org.sciloom.export.SplitBy;
import org.sciloom.export.network.NetworkFormat;
import org.sciloom.export.network.NetworkKind;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;
import org.sciloom.query.BadQueryException;
import org.sciloom.query.ResultFormat;
import org.sciloom.rdf.Iris;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Makes values of options' texts; what cannot be made is wrong usage. */
final class Converters {

  private Converters() {}

  /** Tells a command line of all types that options have. */
  static void register(CommandLine line) {
    line.registerConverter(PositiveNumber.class, checked(PositiveNumber::of));
    line.registerConverter(Confidence.class, checked(Confidence::of));
    line.registerConverter(SplitBy.class, checked(Converters::splitBy));
    line.registerConverter(Licence.class, checked(Licence::of));
    line.registerConverter(ConceptType.class, checked(Converters::conceptType));
    line.registerConverter(LinkType.class, checked(Converters::linkType));
    line.registerConverter(NetworkKind.class, checked(Converters::networkKind));
    line.registerConverter(NetworkFormat.class, checked(Converters::networkFormat));
    line.registerConverter(Iris.class, checked(Iris::new));
    line.registerConverter(ResultFormat.class, checked(ResultFormat::get));
    line.registerConverter(RdfFormat.class, checked(Converters::rdfFormat));
  }

  private static RdfFormat rdfFormat(String id) {
    return RdfFormat.findId(id).orElseThrow(() -> unknown("format", id, RdfFormat.listIds()));
  }

  private static SplitBy splitBy(String id) {
    return SplitBy.findId(id).orElseThrow(() -> unknown("way to split", id, SplitBy.listIds()));
  }

  private static NetworkKind networkKind(String id) {
    return NetworkKind.findId(id).orElseThrow(() -> unknown("network", id, NetworkKind.listIds()));
  }

  private static NetworkFormat networkFormat(String id) {
    return NetworkFormat.findId(id)
        .orElseThrow(() -> unknown("format", id, NetworkFormat.listIds()));
  }

  private static ConceptType conceptType(String term) {
    List<String> terms = Arrays.stream(ConceptType.values()).map(ConceptType::term).toList();
    return ConceptType.findTerm(term).orElseThrow(() -> unknown("type", term, terms));
  }

  private static LinkType linkType(String term) {
    List<String> terms = Arrays.stream(LinkType.values()).map(LinkType::term).toList();
    return LinkType.findTerm(term).orElseThrow(() -> unknown("link", term, terms));
  }

  private static IllegalArgumentException unknown(String what, String given, List<String> known) {
    return new IllegalArgumentException(
        "no %s '%s'; there are %s".formatted(what, given, String.join(", ", known)));
  }

  private static <T> ITypeConverter<T> checked(Function<String, T> convert) {
    return text -> {
      try {
        return convert.apply(text);
      } catch (IllegalArgumentException | BadQueryException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    };
  }
}
