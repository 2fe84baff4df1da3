package org.sciloom.cli;

import java.util.function.Function;
import org.sciloom.export.RdfFormat;
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
    line.registerConverter(Iris.class, checked(Iris::new));
    line.registerConverter(ResultFormat.class, checked(ResultFormat::get));
    line.registerConverter(RdfFormat.class, checked(Converters::rdfFormat));
  }

  private static RdfFormat rdfFormat(String id) {
    return RdfFormat.findId(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no format '%s'; there are %s"
                        .formatted(id, String.join(", ", RdfFormat.listIds()))));
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
