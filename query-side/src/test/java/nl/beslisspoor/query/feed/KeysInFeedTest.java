package nl.beslisspoor.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.keys.KeyWatch;
import nl.beslisspoor.events.keys.Keyring;
import nl.beslisspoor.events.keys.SecretMasterKey;
import nl.beslisspoor.events.wire.Wire;
import nl.beslisspoor.fixtures.KeysInMemory;
import nl.beslisspoor.query.support.Supports;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A view that has to open something waits for the keys, and takes nothing for destroyed. */
@Timeout(60)
class KeysInFeedTest {

  private final FeedRig rig = new FeedRig(Wire.withoutKeys()::decode);
  private final KeysInMemory keys = new KeysInMemory();
  private final List<Recorded> story = story().log(keys);

  @AfterEach
  void end() {
    rig.close();
  }

  @Test
  void while_the_keys_are_away_the_view_waits_and_parks_nothing() {
    keys.away(true);
    tell();
    var parts = rig.start(FeedRig.QUICK, new Supports(rig.jdbc, LogOf.opening(keys)));
    FeedRig.await().until(() -> parts.feeds().all().getFirst().trouble().isPresent());

    assertThat(parts.feeds().all().getFirst().trouble().orElseThrow())
        .endsWith("nl.beslisspoor.events.KeysUnavailable");
    assertThat(rig.nextIndex()).isZero();
    assertThat(parts.parked().list()).isEmpty();

    keys.away(false);
    rig.awaitNext(story.size());
    assertThat(parts.parked().list()).isEmpty();
    assertThat(byAge()).isEqualTo(1);
  }

  @Test
  void under_another_master_key_the_view_waits_and_parks_nothing() {
    tell();
    var other = new SecretMasterKey("x".repeat(32).getBytes());
    var foreign = new Opening(new Keyring(keys, other, KeyWatch.nobody()));
    var parts = rig.start(FeedRig.QUICK, new Supports(rig.jdbc, foreign));
    FeedRig.await().until(() -> parts.feeds().all().getFirst().trouble().isPresent());

    assertThat(parts.feeds().all().getFirst().trouble().orElseThrow())
        .endsWith("nl.beslisspoor.events.ForeignKeys");
    assertThat(rig.nextIndex()).isZero();
    assertThat(parts.parked().list()).isEmpty();
  }

  @Test
  void a_rebuild_that_was_begun_while_the_keys_are_away_goes_on_when_they_are_back() {
    tell();
    var keyring = keys.sealing().keyring();
    var parts = rig.start(FeedRig.QUICK, new Supports(rig.jdbc, new Opening(keyring)));
    rig.awaitNext(story.size());
    keys.away(true);
    keyring.forget(story.getFirst().stream());
    var rebuilt = parts.feeds().rebuild(parts.feeds().all().getFirst().name());
    FeedRig.await().until(() -> keys.refused() > 0);

    assertThat(rebuilt).isNotDone();
    keys.away(false);
    rebuilt.join();
    assertThat(parts.parked().list()).isEmpty();
    assertThat(byAge()).isEqualTo(1);
  }

  @Test
  void a_seal_that_does_not_fit_its_key_parks_its_stream_and_names_field_and_event() {
    tell();
    var born = story.get(1).eventId();
    var parts = rig.start(FeedRig.QUICK, new Supports(rig.jdbc, LogOf.opening(new KeysInMemory())));
    rig.awaitNext(story.size());

    assertThat(parts.parked().list())
        .singleElement()
        .returns(6L, Parked.ParkedStream::from)
        .returns(
            "wrong-key the key does not fit /born/sealed of event %s nl.beslisspoor.events.WrongKey"
                .formatted(born),
            Parked.ParkedStream::cause);
  }

  private void tell() {
    story.forEach(rig::insert);
    rig.number();
  }

  private long byAge() {
    return rig.jdbc
        .sql("select count(*) from due_matter where personal_days is not null")
        .query(Long.class)
        .single();
  }

  /** The mother consented for Noor, who turns sixteen later. */
  private static Story story() {
    return new Story()
        .opened()
        .consented(
            "mothers",
            Noor.sharing("mother", "2026-01-01", null),
            Account.of("c", DecisionKind.CONSENT_GIVEN, "2026-01-01T12:00:00Z")
                .by("mother", RoleKind.PARENT)
                .written());
  }
}
