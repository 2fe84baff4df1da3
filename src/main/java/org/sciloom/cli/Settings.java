package org.sciloom.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values of options that the command line does not give: from the environment ({@code
 * SCILOOM_SERVE_MAX_ROWS} for {@code serve --max-rows}), else from a file of properties ({@code
 * serve.max-rows=1000}). Immutable.
 *
 * @param environment the environment
 * @param file what the file says
 */
record Settings(Map<String, String> environment, Map<String, String> file)
    implements IDefaultValueProvider {

  private static final String FILE = "SCILOOM_CONFIG";

  Settings {
    environment = Map.copyOf(environment);
    file = Map.copyOf(file);
  }

  /**
   * The settings of an environment, with the file that its variable {@code SCILOOM_CONFIG} names.
   *
   * @throws IOException when there is such a name, and the file cannot be read
   */
  static Settings of(Map<String, String> environment) throws IOException {
    String name = environment.getOrDefault(FILE, "");
    if (name.isEmpty()) {
      return new Settings(environment, Map.of());
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of(name))) {
      properties.load(reader);
    } catch (IllegalArgumentException e) {
      throw new IOException(name + ": no file of properties: " + e.getMessage(), e);
    }
    Map<String, String> values = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    return new Settings(environment, values);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (argument instanceof OptionSpec option && argument.command() != null) {
      return find(argument.command().name(), option.longestName().replaceFirst("^-+", ""))
          .orElse(null);
    }
    return null; // picocli's word for: it stays as it is
  }

  private Optional<String> find(String command, String option) {
    String variable =
        ("sciloom_" + command + "_" + option).replace('-', '_').toUpperCase(Locale.ROOT);
    return Optional.ofNullable(environment.get(variable))
        .or(() -> Optional.ofNullable(file.get(command + "." + option)))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
