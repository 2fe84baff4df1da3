package org.sciloom.page;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.sciloom.query.BadQueryException;
import org.sciloom.query.NamedQueries;
import org.sciloom.query.NamedQuery;
import org.sciloom.query.QueryTimeoutException;
import org.sciloom.store.GraphStore;

/**
 * The JSON API: {@code /api/queries/NAME} answers a named query, {@code /api/paths} finds paths,
 * {@code /api/map} counts pairs within years, {@code /api/openapi.json} describes them. What a
 * query answers is the same here, on the command line and in the pages. Thread-safe.
 */
public final class Api {

  /** What the paths of the API begin with. */
  public static final String PATH = "/api";

  private static final String QUERIES = PATH + "/queries/";
  private static final String FORMAT = "format";

  private final GraphStore store;
  private final NamedQueries queries;
  private final AnswerCache answers;
  private final PathAnswers paths;
  private final MapAnswers map;
  private final Map<String, Supplier<byte[]>> documents;
  private final Map<String, byte[]> made = new ConcurrentHashMap<>();

  /**
   * @param documents makes what is the same whatever the store holds, by its path; asked once
   */
  Api(
      GraphStore store,
      NamedQueries queries,
      AnswerCache answers,
      PathAnswers paths,
      MapAnswers map,
      Map<String, Supplier<byte[]>> documents) {
    this.store = store;
    this.queries = queries;
    this.answers = answers;
    this.paths = paths;
    this.map = map;
    this.documents = Map.copyOf(documents);
  }

  /**
   * Answers a request; what is wrong with it is an answer too.
   *
   * @param path the path of the request
   * @param parameters the values of each parameter
   * @param accept the header {@code Accept}, or empty
   */
  public Reply to(String path, Map<String, String[]> parameters, String accept) {
    try {
      return answer(path, arguments(parameters), accept);
    } catch (BadQueryException e) {
      return Problems.of(Problems.BAD_REQUEST, String.valueOf(e.getMessage()));
    } catch (QueryTimeoutException e) {
      return Problems.of(Problems.BUSY, String.valueOf(e.getMessage()));
    }
  }

  private Reply answer(String path, Map<String, String> given, String accept) {
    Supplier<byte[]> document = documents.get(path);
    if (document != null) {
      byte[] content = made.computeIfAbsent(path, first -> document.get());
      return Reply.ok(PanelFormat.JSON.mediaType(), false, content);
    }
    if (path.equals(PATH + "/store")) {
      return Reply.ok(PanelFormat.JSON.mediaType(), false, About.store(store));
    }
    if (path.equals(PATH + "/map")) {
      return Reply.ok(PanelFormat.JSON.mediaType(), false, map.to(given));
    }
    if (path.equals(PATH + "/paths")) {
      return Reply.ok(PanelFormat.JSON.mediaType(), false, paths.to(given));
    }
    Optional<NamedQuery> query =
        path.startsWith(QUERIES)
            ? queries.find(path.substring(QUERIES.length()))
            : Optional.empty();
    if (query.isEmpty()) {
      return Problems.of(
          Problems.NOT_FOUND, "nothing is here; " + PATH + "/openapi.json says what there is");
    }
    PanelFormat format = PanelFormat.asked(given.getOrDefault(FORMAT, ""), accept);
    given.remove(FORMAT);
    return answers.to(query.get(), given, format);
  }

  private static Map<String, String> arguments(Map<String, String[]> parameters) {
    Map<String, String> arguments = new TreeMap<>();
    parameters.forEach(
        (name, values) -> {
          if (values.length > 1) {
            throw new BadQueryException("the parameter '" + name + "' is given twice");
          }
          if (!values[0].isBlank()) {
            arguments.put(name, values[0]);
          }
        });
    return arguments;
  }

  /** Where documents lie. */
  static Map<String, Supplier<byte[]>> documents(NamedQueries queries, Supplier<byte[]> program) {
    Supplier<byte[]> catalogue = () -> Catalogue.of(queries.list());
    return Map.of(
        PATH,
        catalogue,
        PATH + "/queries",
        catalogue,
        PATH + "/openapi.json",
        () -> OpenApi.of(queries.list()),
        PATH + "/ontology",
        About::ontology,
        PATH + "/about",
        program);
  }
}
