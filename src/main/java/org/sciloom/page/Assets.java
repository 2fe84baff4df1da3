package org.sciloom.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The files that pages are made of: our own below {@code /assets/}, those of libraries below {@code
 * /lib/}, all from the class path. A path that is not of their form leads nowhere. Thread-safe.
 *
 * @see <a href="https://www.webjars.org/">WebJars</a>
 */
public final class Assets {

  /** The document that all pages are. */
  public static final String DOCUMENT = "/assets/index.html";

  /** What the paths of the scripts of pages begin with. */
  public static final String PAGES = "/assets/pages/";

  private static final Pattern OWN =
      Pattern.compile("/assets/((?:[a-z]+/)?[a-z-]+\\.(html|css|js|svg))");
  private static final Pattern LIBRARY = Pattern.compile("/lib/([a-z-]+\\.(js|mjs|css))");
  private static final String LIBRARIES = "/explorer/libraries.properties";
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "html", "text/html;charset=UTF-8",
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "mjs", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml");

  private final Map<String, Optional<Asset>> known = new ConcurrentHashMap<>();
  private final Map<String, String> libraries;

  private Assets(Map<String, String> libraries) {
    this.libraries = Map.copyOf(libraries);
  }

  /**
   * A file.
   *
   * @param mediaType its media type
   * @param tag what tells it from its other versions
   * @param content its bytes, which are never changed
   */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are written out only
  public record Asset(String mediaType, String tag, byte[] content) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Asset asset && Arrays.equals(content, asset.content);
    }

    @Override
    public int hashCode() {
      return tag.hashCode();
    }

    @Override
    public String toString() {
      return mediaType + " " + tag;
    }
  }

  /** The files that come with the program. */
  static Assets bundled() {
    Properties names = new Properties();
    try (InputStream in = Assets.class.getResourceAsStream(LIBRARIES)) {
      if (in == null) {
        throw new IllegalStateException("no " + LIBRARIES);
      }
      names.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> libraries = new ConcurrentHashMap<>();
    names.stringPropertyNames().forEach(name -> libraries.put(name, names.getProperty(name)));
    return new Assets(libraries);
  }

  /** The file at the path, if there is one. */
  public Optional<Asset> find(String path) {
    Matcher own = OWN.matcher(path);
    Matcher library = LIBRARY.matcher(path);
    if (own.matches()) {
      return asset("/explorer/" + own.group(1), own.group(2));
    }
    if (library.matches() && libraries.containsKey(library.group(1))) {
      String file = libraries.getOrDefault(library.group(1), "");
      return asset("/META-INF/resources/webjars/" + file, library.group(2));
    }
    return Optional.empty();
  }

  private Optional<Asset> asset(String resource, String ending) {
    Optional<Asset> seen = known.get(resource);
    if (seen == null) {
      seen = read(resource, ending);
      if (seen.isPresent()) {
        known.put(resource, seen);
      }
    }
    return seen;
  }

  private static Optional<Asset> read(String resource, String ending) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] content = in.readAllBytes();
      String tag = '"' + DigestUtils.sha256Hex(content) + '"';
      return Optional.of(new Asset(MEDIA_TYPES.getOrDefault(ending, "text/plain"), tag, content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
