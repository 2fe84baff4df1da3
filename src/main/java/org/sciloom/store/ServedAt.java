package org.sciloom.store;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a store is being served, as the serving process notes it in the folder of the store: so
 * that others who find the store locked can ask the server instead.
 *
 * @param address the address of the server
 * @param token what proves to the server that one may read the folder; only its owner can
 * @param process the number of the serving process
 */
public record ServedAt(URI address, String token, long process) {

  private static final String FILE = "serving.properties";

  /**
   * What is noted in the folder of a store, as long as that process lives.
   *
   * @throws IOException when the note is there and cannot be read
   */
  public static Optional<ServedAt> find(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties noted = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      noted.load(reader);
    }
    try {
      ServedAt served =
          new ServedAt(
              URI.create(noted.getProperty("address", "")),
              noted.getProperty("token", ""),
              Long.parseLong(noted.getProperty("process", "0")));
      return Optional.of(served).filter(ServedAt::isAlive);
    } catch (IllegalArgumentException spoilt) {
      return Optional.empty();
    }
  }

  /**
   * Notes it in the folder, readable for the owner alone.
   *
   * @throws IOException when it cannot be written
   */
  public void note(Path folder) throws IOException {
    Path beside = folder.resolve(FILE + ".new");
    Files.deleteIfExists(beside);
    Files.createFile(beside, ownerOnly(folder.getFileSystem()));
    Files.writeString(
        beside,
        "address=%s%ntoken=%s%nprocess=%d%n".formatted(address, token, process),
        StandardCharsets.UTF_8);
    Files.move(beside, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Takes the note away.
   *
   * @throws IOException when it cannot be removed
   */
  public static void forget(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(FILE));
  }

  private boolean isAlive() {
    return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
  }

  private static FileAttribute<?>[] ownerOnly(FileSystem files) {
    return files.supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
