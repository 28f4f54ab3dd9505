package nl.beslisspoor.command.engine;

import static nl.beslisspoor.command.engine.Asked.act;
import static nl.beslisspoor.command.engine.Asked.add;
import static nl.beslisspoor.command.engine.Asked.key;
import static nl.beslisspoor.command.engine.Asked.newCase;
import static nl.beslisspoor.command.engine.Asked.open;
import static nl.beslisspoor.command.engine.Asked.somebody;
import static nl.beslisspoor.command.engine.Store.hash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Refused;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.WrongKey;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.Relation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files go on after a key was destroyed, and nobody gets a second one. */
class DestroyedKeysTest {
  private static final byte[] HASH = hash("request");

  private final CaseId file = newCase();
  private final PersonId somebody = somebody();
  private Store store;

  @BeforeEach
  void start() {
    store = Store.fresh();
    store.engine().decide(open(file), act(), key(), HASH);
    store.engine().decide(add(file, somebody), act(), key(), HASH);
  }

  @AfterEach
  void stop() {
    store.close();
  }

  @Test
  void what_was_destroyed_stays_destroyed_nothing_is_recorded_with_it_or_about_it() {
    destroy(somebody + "/CONTACT");
    var before = store.events();

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> decide(new NamedAgain(file, somebody)))
        .satisfies(refused ->
            assertThat(refused.rule().ref().id()).isEqualTo("destroyed-stays-destroyed"));
    assertThat(store.events()).isEqualTo(before);
    assertThat(decide(add(file, somebody())).events()).isEqualTo(1);
    assertThat(keysOf(somebody)).isEqualTo(1);
  }

  @Test
  void others_in_the_file_are_recorded_about_as_before() {
    destroy(somebody + "/CONTACT");
    assertThat(decide(new NamedAgain(file, somebody())).events()).isEqualTo(1);
  }

  @Test
  void what_was_destroyed_cannot_be_taken_into_another_event() {
    destroy("texts");
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> decide(new SaidAgain(file)))
        .satisfies(refused ->
            assertThat(refused.rule().ref().id()).isEqualTo("destroyed-stays-destroyed"));
  }

  @Test
  void a_key_that_does_not_fit_holds_back_what_is_about_its_person_and_is_never_destroyed() {
    JdbcClient.create(store.database().superuser())
        .sql("update keys.key set wrapped = '\\x00'::bytea || wrapped where owner = ?")
        .param(somebody + "/CONTACT")
        .update();
    var before = store.events();
    assertThatExceptionOfType(WrongKey.class)
        .isThrownBy(() -> decide(new NamedAgain(file, somebody)));
    assertThat(store.events()).isEqualTo(before);
    assertThat(decide(new NamedAgain(file, somebody())).events()).isEqualTo(1);
  }

  /** Names somebody in the file once more. */
  record NamedAgain(CaseId caseId, PersonId person) implements CaseCommand {
    @Override
    public List<CaseEvent> decide(CaseFile file, Act act) {
      return List.of(
          new PersonAdded(
              caseId,
              act,
              InformationCategory.CONTACT,
              person,
              new PersonalText(person, "Kim de Vries"),
              Optional.empty(),
              Relation.NEIGHBOUR));
    }
  }

  /** Says something in the file. */
  private record SaidAgain(CaseId caseId) implements CaseCommand {
    @Override
    public List<CaseEvent> decide(CaseFile file, Act act) {
      return List.of(
          new WhoQuestionAsked(
              caseId,
              act,
              InformationCategory.NETWORK,
              act.at(),
              List.of(),
              new Narrative("Wie kent jou het langst?"),
              Optional.empty()));
    }
  }

  private Answer decide(CaseCommand command) {
    return store.engine().decide(command, act(), key(), HASH);
  }

  private long keysOf(PersonId person) {
    return JdbcClient.create(store.source())
        .sql("select count(*) from keys.key where owner like ?")
        .param(person + "/%")
        .query(Long.class)
        .single();
  }

  private void destroy(String owner) {
    var destroyed =
        JdbcClient.create(store.database().superuser())
            .sql(
                """
                update keys.key set wrapped = null, wrapping = null, destroyed_at = now()
                where stream = ? and owner = ?
                """)
            .params(file.toString(), owner)
            .update();
    assertThat(destroyed).isEqualTo(1);
  }
}
