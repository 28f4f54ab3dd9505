package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every state that was ever frozen is upgraded: the product starts on it, every event and every
 * answer is as it was, and recording goes on.
 */
class UpgradedStateIT {
  private static final String KEY = "5b0cd2c5-8f6c-4d0d-9d3c-5d8a6e1f7a10";

  @TempDir Path directory;

  static List<String> frozen() {
    try (Stream<Path> files = Files.list(Archive.FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(Archive.NAMED))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was recorded in each frozen state under this key. */
  static Request opening() {
    var any = Request.open();
    return new Request(any.path(), any.type(), KEY, any.body(), 0);
  }

  @ParameterizedTest
  @MethodSource("frozen")
  void a_frozen_state_is_upgraded_and_goes_on(String name) {
    var archive = Archive.read(Archive.FOLDER.resolve(name));
    try (var server = Postgres.in(directory)) {
      State.put(archive, server, directory);
      Map<String, String> lived;
      try (var product = Product.of(server, directory).start()) {
        var client = new Client(product.address());
        Views.of(server).awaitWhole();
        requireAsItWas(archive, server, client, "");
        goOn(server, client);
        requireAsItWas(archive, server, client, "bekendOp=");
        lived = Views.of(server).contents();
      }
      assertThat(Views.replayed(server, directory)).isEqualTo(lived).isNotEmpty();
      requireMoved(server);
    }
  }

  /** Through an export into another cluster, as to a newer PostgreSQL. */
  private void requireMoved(Postgres server) {
    var file = directory.resolve("log.zip");
    var keys = directory.resolve("keys.zip").toString();
    Product.of(server, directory).run("export", file.toString(), "--keys", keys);
    var moved = directory.resolve("moved");
    Product.embedded(moved).run("restore", file.toString(), "--keys", keys);
    try (var there = Postgres.in(moved)) {
      var next = State.next(server);
      assertThat(State.next(there)).isEqualTo(next);
      assertThat(State.logUpTo(there, next)).isEqualTo(State.logUpTo(server, next));
    }
  }

  /**
   * @param asked what the address of a question holds for it to be asked again
   */
  private static void requireAsItWas(
      Archive archive, Postgres server, Client client, String asked) {
    var next = Long.parseLong(archive.get("log").replaceAll(" .*", ""));
    assertThat(State.logUpTo(server, next)).isEqualTo(archive.get("log"));
    var then = Answers.read(archive.get("answers"));
    then.keySet().removeIf(path -> !path.contains(asked));
    assertThat(then).isNotEmpty();
    then.forEach((path, answer) -> {
      var now = client.ask(path);
      assertThat(Answers.within(answer, now)).as("%s%nwas %s%nis  %s", path, answer, now).isTrue();
    });
  }

  /** What was answered then is answered the same, and both old and new files take more. */
  private static void goOn(Postgres server, Client client) {
    var again = client.record(opening()).json();
    assertThat(again.required("herhaald").asBoolean()).isTrue();
    var old = again.required("dossier").asString();
    var before = again.required("volgnummer").asLong();
    var person = client.record(Request.bring(old)).json();
    assertThat(person.required("volgnummer").asLong()).isEqualTo(before + 1);
    client.record(Request.choose(old, person.required("kenmerk").asString()));
    client.record(Request.open());
    client.record(Request.history(3));
    Views.of(server).awaitWhole();
    new Invariants(server).hold(List.of(), Map.of());
  }
}
