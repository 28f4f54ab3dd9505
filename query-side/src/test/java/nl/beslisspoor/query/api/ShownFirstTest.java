package nl.beslisspoor.query.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.query.feed.Reached;
import nl.beslisspoor.query.file.PagesRig;
import nl.beslisspoor.query.file.PagesTest;
import nl.beslisspoor.query.table.Life;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

@PagesTest
@TestPropertySource(properties = "test.log=shown")
class ShownFirstTest {
  private static final Duration LONG = Duration.ofDays(1);

  @Autowired PagesRig.FilledLog log;
  @Autowired Reached reached;

  @Test
  void an_answer_goes_once_every_view_shows_what_was_recorded() {
    var story = Life.story().log();
    var last = story.getLast();
    var gone = new CompletableFuture<Object>();
    var answering =
        Thread.ofPlatform()
            .start(() -> gone.complete(answer(last.stream() + " " + last.sequence(), LONG)));
    await().until(() -> answering.getState() == Thread.State.TIMED_WAITING);

    log.tell(story);

    assertThat(gone.join()).isEqualTo("body");
    assertThat(shown(last)).isTrue();
  }

  @Test
  void an_answer_goes_after_its_time_though_nothing_is_shown() {
    assertThat(answer("nowhere 7", Duration.ofMillis(10))).isEqualTo("body");
  }

  @Test
  void an_answer_that_names_nothing_recorded_is_not_held() {
    assertThat(answer(null, LONG)).isEqualTo("body");
    assertThat(answer("somewhere", LONG)).isEqualTo("body");
    assertThat(answer("somewhere -1", LONG)).isEqualTo("body");
  }

  private boolean shown(Recorded entry) {
    return reached.awaitAll(entry.stream(), entry.sequence(), Duration.ZERO);
  }

  private Object answer(String recorded, Duration wait) {
    var response = new ServletServerHttpResponse(new MockHttpServletResponse());
    if (recorded != null) {
      response.getHeaders().set("Beslisspoor-Recorded", recorded);
    }
    return new ShownFirst(reached, wait).beforeBodyWrite("body", null, null, null, null, response);
  }
}
