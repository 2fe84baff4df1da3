package org.sciloom.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.sciloom.extract.ExtractionModels;
import org.sciloom.extract.ModelFiles;
import org.sciloom.link.LinkModel;
import org.sciloom.link.NameCounts;
import org.sciloom.rdf.ExtractionRun;

/** The models that come with the program, and what identifies them. */
public final class ShippedModels {

  private static final List<String> NAMES =
      Stream.concat(
              ExtractionModels.fileNames().stream(),
              Stream.of("names.tsv.gz", "links.tsv.gz", "results.tsv.gz"))
          .toList();

  private ShippedModels() {}

  /** The classifier of links that a source of files has. */
  static LinkModel links(ModelFiles.Source files) {
    return LinkModel.read(ModelFiles.lines(files.open("links.tsv.gz")));
  }

  /** How well the names of concepts are known, by a source of files. */
  static NameCounts names(ModelFiles.Source files) {
    return NameCounts.read(ModelFiles.lines(files.open("names.tsv.gz")));
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
