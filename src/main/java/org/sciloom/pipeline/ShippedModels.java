package org.sciloom.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.sciloom.link.LinkModel;
import org.sciloom.rdf.ExtractionRun;

/** The models that come with the program, and what identifies them. */
public final class ShippedModels {

  private static final String FOLDER = "/org/sciloom/models/";
  private static final List<String> NAMES =
      List.of("words.tsv.gz", "gazetteer.tsv.gz", "mentions.crf.gz", "links.tsv.gz");

  private ShippedModels() {}

  /** The classifier of links. */
  public static LinkModel links() {
    try {
      return LinkModel.read(
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(open("links.tsv.gz")), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version of the program, as the build wrote it. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream stream = resource("/org/sciloom/version.properties")) {
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }

  /**
   * What determines the facts of a paper besides the paper: the program's version and the SHA-256
   * of its models.
   */
  public static ExtractionRun run() {
    StringBuilder digests = new StringBuilder();
    for (String name : NAMES) {
      try (InputStream stream = open(name)) {
        digests.append(DigestUtils.sha256Hex(stream));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new ExtractionRun(version(), DigestUtils.sha256Hex(digests.toString()).substring(0, 16));
  }

  private static InputStream open(String name) {
    return resource(FOLDER + name);
  }

  private static InputStream resource(String path) {
    InputStream stream = ShippedModels.class.getResourceAsStream(path);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its resource " + path);
    }
    return stream;
  }
}
