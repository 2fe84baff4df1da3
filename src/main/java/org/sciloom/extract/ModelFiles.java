package org.sciloom.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The files of the models that come with the program, on the class path. */
public final class ModelFiles {

  private static final String FOLDER = "/org/sciloom/models/";

  /** Where files of models come from. */
  @FunctionalInterface
  public interface Source {

    /**
     * Opens a file, as it is stored.
     *
     * @throws IllegalStateException when it is not there
     */
    InputStream open(String name);
  }

  private ModelFiles() {}

  /** The files of a folder. */
  public static Source in(Path folder) {
    return name -> {
      try {
        return Files.newInputStream(folder.resolve(name));
      } catch (IOException e) {
        throw new IllegalStateException("the model " + folder.resolve(name) + " is missing", e);
      }
    };
  }

  /**
   * Opens a file of the shipped models, as it is stored.
   *
   * @throws IllegalStateException when the program lacks it
   */
  public static InputStream open(String name) {
    InputStream stream = ModelFiles.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its model " + FOLDER + name);
    }
    return stream;
  }

  /**
   * The lines of a packed text in UTF-8.
   *
   * @throws UncheckedIOException when it is not gzip or cannot be read
   */
  public static BufferedReader lines(InputStream packed) {
    try {
      return new BufferedReader(
          new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
