package org.sciloom.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sciloom.query.NamedQuery;
import org.sciloom.query.QueryParameter;

/** Lists the named queries as JSON. */
final class Catalogue {

  private Catalogue() {}

  /** Name, title, story, parameters, example and text of each. */
  static byte[] of(List<NamedQuery> queries) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (NamedQuery query : queries) {
      ObjectNode node = all.addObject();
      node.put("name", query.name()).put("title", query.title()).put("story", query.story());
      ArrayNode parameters = node.putArray("parameters");
      for (QueryParameter parameter : query.parameters()) {
        parameters
            .addObject()
            .put("name", parameter.name())
            .put("type", parameter.type().term())
            .put("required", parameter.required())
            .put("default", parameter.defaultValue())
            .put("description", parameter.description());
      }
      query.example().forEach(node.putObject("example")::put);
      node.put("text", query.text());
    }
    return Json.written(json -> json.writeTree(all));
  }
}
