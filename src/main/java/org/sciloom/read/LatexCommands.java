package org.sciloom.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table of LaTeX commands; its first lines say what the kinds mean. */
final class LatexCommands {

  private static final String TABLE = "latex-commands.tsv";
  private static final Map<String, Command> COMMANDS = load();

  private LatexCommands() {}

  /** What is done with a command. */
  enum Kind {
    ACCENT,
    HAT,
    LETTER,
    SYMBOL,
    UNWRAP,
    SWITCH,
    LAST,
    DROP
  }

  /** A command: for accents the value is the combining mark, for others as the table says. */
  record Command(String name, Kind kind, String value) {
    boolean is(Kind other) {
      return kind == other;
    }
  }

  static Optional<Command> find(String name) {
    return Optional.ofNullable(COMMANDS.get(name));
  }

  private static Map<String, Command> load() {
    try (InputStream in = LatexCommands.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: no " + TABLE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("# "))
          .map(LatexCommands::parse)
          .collect(Collectors.toUnmodifiableMap(Command::name, command -> command));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Command parse(String line) {
    String[] cells = line.split("\t", -1);
    Kind kind = Kind.valueOf(cells[1].toUpperCase(Locale.ROOT));
    boolean mark = kind == Kind.ACCENT || kind == Kind.HAT;
    String value = mark ? Character.toString(Integer.parseInt(cells[2], 16)) : cells[2];
    return new Command(cells[0], kind, value.replace("<space>", " ").replace("<nothing>", ""));
  }
}
