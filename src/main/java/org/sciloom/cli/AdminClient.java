package org.sciloom.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.sciloom.store.CheckReport;
import org.sciloom.store.ServedAt;

/**
 * Asks the process that serves a store to do what needs the store: it alone has it open.
 *
 * @param served where it is served
 */
record AdminClient(ServedAt served) {

  private static final int OK = 200;

  /**
   * Has the store checked, and prints what was found.
   *
   * @return whether it is sound
   * @throws IOException when the server cannot be asked, or standard output not be written
   */
  boolean check(Streams streams) throws IOException {
    String last = "";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                send("check", "GET", BodyPublishers.noBody()), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        streams.print(line + "\n");
        last = line;
      }
    }
    return last.equals(CheckReport.SOUND);
  }

  /**
   * Writes a backup of the store.
   *
   * @throws IOException when the server cannot be asked, or the stream not be written
   */
  void backup(OutputStream out) throws IOException {
    try (InputStream backup = send("backup", "GET", BodyPublishers.noBody())) {
      backup.transferTo(out);
    }
  }

  /**
   * Makes the store what a backup says; gives what the server says of it.
   *
   * @throws IOException when the backup cannot be read, or the server says no
   */
  String restore(Path backup) throws IOException {
    try (InputStream answer = send("restore", "POST", BodyPublishers.ofFile(backup))) {
      return text(answer);
    }
  }

  private InputStream send(String what, String method, BodyPublisher body) throws IOException {
    URI address = served.address().resolve("admin/" + what);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Bearer " + served.token())
            .method(method, body)
            .build();
    try {
      HttpResponse<InputStream> response =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
      if (response.statusCode() == OK) {
        return response.body();
      }
      throw new IOException("the server at %s says: %s".formatted(address, text(response.body())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", e);
    }
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
  }
}
