package nl.beslisspoor.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
  @TempDir Path directory;

  @Test
  void the_first_directory_that_has_a_file_of_wal_gives_it_whatever_its_name() throws Exception {
    var first = Files.createDirectory(directory.resolve("it's 100% $HOME"));
    var second = Files.createDirectory(directory.resolve("second"));
    Files.writeString(first.resolve("A"), "first");
    Files.writeString(second.resolve("A"), "second");
    Files.writeString(second.resolve("B"), "second");
    var replay = new Replay(List.of(first, second), Optional.empty());

    assertThat(fetched(replay, "A")).isEqualTo("first");
    assertThat(fetched(replay, "B")).isEqualTo("second");
    assertThat(fetched(replay, "C")).isEqualTo("none");
  }

  @Test
  void without_wal_nothing_is_given() throws Exception {
    assertThat(fetched(new Replay(List.of(), Optional.empty()), "A")).isEqualTo("none");
  }

  /** As PostgreSQL runs it. */
  private String fetched(Replay replay, String name) throws Exception {
    var target = directory.resolve("fetched " + name);
    var command =
        replay
            .command()
            .replace("%%", "\0")
            .replace("%f", name)
            .replace("%p", target.toString())
            .replace("\0", "%");
    var ended = new ProcessBuilder("sh", "-c", command).start().waitFor();
    assertThat(ended == 0).isEqualTo(Files.exists(target));
    return ended == 0 ? Files.readString(target) : "none";
  }

  @Test
  void what_the_server_says_tells_how_far_it_came() {
    var said =
        """
        2026-11-27 07:04:05.558 UTC [9136] LOG:  redo done at 1/3009958 system usage: CPU: 0.00 s
        2026-11-27 07:04:05.558 UTC [9136] LOG:  last completed transaction was at log time \
        2026-11-27 07:03:54.863751+00
        """;
    assertThat(Replayed.read(said))
        .isEqualTo(new Replayed(0x1_0300_9958L, Optional.of("2026-11-27 07:03:54.863751+00")));
    assertThat(Replayed.read("nothing")).isEqualTo(new Replayed(0, Optional.empty()));
  }
}
