package org.sciloom.read;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sciloom.problem.Problem;
import org.sciloom.problem.ProblemKind;

/**
 * Finds what the user's paths stand for: files, all files in and below folders, in the order of
 * their names, and {@code -} for standard input. In folders, dotfiles and {@code *.rejects.jsonl}
 * are no input; links are followed.
 */
final class InputFiles {

  private static final String REJECTS = ".rejects.jsonl";

  private InputFiles() {}

  static List<InputItem> list(List<String> paths) {
    List<InputItem> items = new ArrayList<>();
    for (String path : paths) {
      if (path.equals("-")) {
        items.add(new InputItem.StandardInput());
      } else {
        items.addAll(list(path));
      }
    }
    return items;
  }

  private static List<InputItem> list(String text) {
    try {
      Path path = Path.of(text);
      if (!Files.exists(path)) {
        return List.of(bad(ProblemKind.MISSING_FILE, text, ""));
      }
      return Files.isDirectory(path)
          ? folder(path)
          : List.of(new InputItem.File(path, Files.size(path)));
    } catch (InvalidPathException e) {
      return List.of(bad(ProblemKind.MISSING_FILE, text, "not a path"));
    } catch (IOException e) {
      return List.of(bad(Failures.ofOpening(e), text, Failures.detail(e)));
    }
  }

  private static List<InputItem> folder(Path folder) throws IOException {
    Walk walk = new Walk(folder);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    return walk.found.isEmpty()
        ? List.of(bad(ProblemKind.EMPTY_FOLDER, folder.toString(), ""))
        : List.copyOf(walk.found.values());
  }

  private static InputItem bad(ProblemKind kind, String source, String detail) {
    return new InputItem.Bad(Problem.ofFile(kind, source, detail));
  }

  /** Collects files, sorted; what cannot be visited becomes a problem, and the walk goes on. */
  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Map<Path, InputItem> found = new TreeMap<>();

    Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean input = !isHidden(file) && !file.toString().endsWith(REJECTS);
      if (input && attributes.isRegularFile()) {
        found.put(file, new InputItem.File(file, attributes.size()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (!isHidden(file)) {
        String detail = Failures.detail(failure);
        found.put(file, bad(Failures.ofOpening(failure), file.toString(), detail));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      if (failure != null) {
        found.put(
            folder, bad(Failures.ofReading(failure), folder.toString(), Failures.detail(failure)));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
