package org.sciloom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of what its results depend on. */
final class Version implements IVersionProvider {

  private static final String RESOURCE = "versions.properties";

  @Override
  public String[] getVersion() {
    Properties versions = load();
    return new String[] {
      "sciloom %s (CoreNLP %s, Jena %s, Java %s)"
          .formatted(
              versions.getProperty("sciloom"),
              versions.getProperty("corenlp"),
              versions.getProperty("jena"),
              Runtime.version().feature())
    };
  }

  private static Properties load() {
    Properties versions = new Properties();
    try (InputStream stream = Version.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its resource " + RESOURCE);
      }
      versions.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return versions;
  }
}
