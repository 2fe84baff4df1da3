package org.sciloom.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.apache.commons.codec.digest.DigestUtils;
import org.sciloom.extract.ModelFiles;
import org.sciloom.link.LinkModel;
import org.sciloom.rdf.ExtractionRun;

/** The models that come with the program, and what identifies them. */
public final class ShippedModels {

  private static final List<String> NAMES =
      List.of("words.tsv.gz", "gazetteer.tsv.gz", "mentions.crf.gz", "links.tsv.gz");

  private ShippedModels() {}

  /** The classifier of links. */
  public static LinkModel links() {
    return LinkModel.read(ModelFiles.lines(ModelFiles.open("links.tsv.gz")));
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
      try (InputStream stream = ModelFiles.open(name)) {
        digests.append(DigestUtils.sha256Hex(stream));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new ExtractionRun(version(), DigestUtils.sha256Hex(digests.toString()).substring(0, 16));
  }

  private static InputStream resource(String path) {
    InputStream stream = ShippedModels.class.getResourceAsStream(path);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its resource " + path);
    }
    return stream;
  }
}
