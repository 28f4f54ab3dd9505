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

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.beslisspoor.command.engine.WatchedSource.Commit;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Refused;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a process keeps of a file between commands, while another process changes the file. */
class KeptStateTest {
  private static final byte[] HASH = hash("request");
  private static final String READS_THE_STREAM = "select sequence, payload_type";

  private final CaseId file = newCase();
  private Store store;
  private WatchedSource source;
  private Decisions here;
  private Decisions elsewhere;

  @BeforeEach
  void openFile() {
    store = Store.fresh();
    source = new WatchedSource(store.source());
    here = store.engine(source);
    elsewhere = store.engine();
    decideHere(open(file));
  }

  @AfterEach
  void stop() {
    store.close();
  }

  @Test
  void aFileThatIsKeptIsDecidedOnWithoutReadingAnything() {
    decideHere(add(file, somebody()));
    decideHere(add(file, somebody()));
    assertThat(source.statements()).noneMatch(sql -> sql.startsWith("select"));
  }

  @Test
  void aFileThatIsNotKeptIsReadOnce() {
    var fresh = new WatchedSource(store.source());
    var restarted = store.engine(fresh);
    restarted.decide(add(file, somebody()), act(), key(), HASH);
    restarted.decide(add(file, somebody()), act(), key(), HASH);
    assertThat(fresh.statements()).filteredOn(sql -> sql.startsWith(READS_THE_STREAM)).hasSize(1);
  }

  @Test
  void whatOthersAddedMeanwhileIsReadWhenThePlaceTurnsOutToBeTaken() {
    var before = decideElsewhere(add(file, somebody()));
    assertThat(decideHere(add(file, somebody())).sequence()).isEqualTo(before.sequence() + 1);
    assertThat(reads()).isEqualTo(1);
  }

  @Test
  void aRefusalOnWhatIsKeptIsDecidedAgainOnTheFileAsItStands() {
    var person = somebody();
    assertThat(peopleRefused(person)).isTrue();
    decideElsewhere(add(file, person));
    decideHere(new Needs(file, person, true));
    assertThat(reads()).isEqualTo(2);
  }

  @Test
  void aRefusalThatStandsWasDecidedOnTheFileAsItStands() {
    var person = somebody();
    decideHere(add(file, person));
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> decideHere(add(file, person)));
    assertThat(reads()).isEqualTo(1);
  }

  @Test
  void whatWouldChangeNothingIsDecidedAgainOnTheFileAsItStands() {
    var person = somebody();
    assertThat(decideHere(new Needs(file, person, false)).events()).isZero();
    decideElsewhere(add(file, person));
    assertThat(decideHere(new Needs(file, person, false)).events()).isEqualTo(1);
  }

  @Test
  void whatWasNotCommittedIsNotKept() {
    var person = somebody();
    source.onCommit(Commit.FAILS);
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> decideHere(add(file, person)));
    source.onCommit(Commit.SUCCEEDS);
    assertThat(peopleRefused(person)).isTrue();
    assertThat(decideHere(add(file, person)).repeated()).isFalse();
  }

  @Test
  void whatWasCommittedUnheardIsKnownToTheNextCommand() {
    var person = somebody();
    source.onCommit(Commit.SUCCEEDS_UNHEARD, Commit.SUCCEEDS);
    var unheard = decideHere(add(file, person));
    assertThat(decideHere(new Needs(file, person, true)).sequence())
        .isEqualTo(unheard.sequence() + 1);
  }

  @Test
  void severalProcessesThatKeepOneFileGiveEachPlaceOnce() {
    long opened = store.events();
    var engines = List.of(here, elsewhere, store.engine());
    var answers = new ArrayList<CompletableFuture<Long>>();
    for (var engine : engines) {
      IntStream.range(0, 8)
          .mapToObj(_ -> CompletableFuture.supplyAsync(() -> addOrBusy(engine)))
          .forEach(answers::add);
    }
    var places = answers.stream().map(CompletableFuture::join).filter(place -> place >= 0).toList();
    assertThat(places).doesNotHaveDuplicates();
    assertThat(store.events()).isEqualTo(opened + places.size());
    assertThat(decideHere(add(file, somebody())).sequence()).isEqualTo(store.events() - 1);
  }

  private long addOrBusy(Decisions engine) {
    try {
      return engine.decide(add(file, somebody()), act(), key(), HASH).sequence();
    } catch (Busy e) {
      return -1;
    }
  }

  private Answer decideHere(CaseCommand command) {
    return here.decide(command, act(), key(), HASH);
  }

  private Answer decideElsewhere(CaseCommand command) {
    return elsewhere.decide(command, act(), key(), HASH);
  }

  private boolean peopleRefused(PersonId person) {
    try {
      decideHere(new Needs(file, person, true));
      return false;
    } catch (Refused e) {
      return true;
    }
  }

  private long reads() {
    return source.statements().stream().filter(sql -> sql.startsWith(READS_THE_STREAM)).count();
  }

  /** Adds somebody more once a person is known in the file; before, is refused or does nothing. */
  private record Needs(CaseId caseId, PersonId known, boolean refused) implements CaseCommand {

    @Override
    public List<CaseEvent> decide(CaseFile now, Act act) {
      if (now.opening().person(known).isPresent()) {
        return add(caseId, somebody()).decide(now, act);
      }
      return refused
          ? add(caseId, now.opening().youth().orElseThrow().id()).decide(now, act)
          : List.of();
    }
  }
}
