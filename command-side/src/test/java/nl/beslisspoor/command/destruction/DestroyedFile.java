package nl.beslisspoor.command.destruction;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.command.engine.Decisions;
import nl.beslisspoor.command.engine.IdempotencyKey;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.keys.JdbcKeyStore;
import nl.beslisspoor.command.keys.TestKeys;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.Alternative;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.catalogue.Capacity;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.keys.KeyWatch;
import nl.beslisspoor.events.keys.Keyring;
import nl.beslisspoor.events.wire.Stored;
import nl.beslisspoor.events.wire.StoredSeals;
import nl.beslisspoor.fixtures.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file about two people in which a destruction was confirmed; entries 0 to 4. */
final class DestroyedFile {
  final CaseId id = new CaseId(UUID.randomUUID());
  final PersonId gone = new PersonId(UUID.randomUUID());
  final PersonId stays = new PersonId(UUID.randomUUID());
  private final TestDatabase database;

  DestroyedFile(TestDatabase database) {
    this.database = database;
    record(true, act -> named(act, gone, "Goner"));
    record(false, act -> named(act, stays, "Stayer"));
    record(false, act -> said(act, "words that go"));
    record(false, act -> said(act, "words that stay"));
  }

  /** Of the name of one and the words of entry 2. */
  String confirmPart() {
    return confirm(
        new DestructionScope(
            false, List.of(gone), List.of(InformationCategory.CONTACT), List.of(2L)));
  }

  /** The id of the event. */
  String confirm(DestructionScope scope) {
    record(
        false,
        act ->
            new DestructionConfirmed(
                id,
                act,
                InformationCategory.CONTACT,
                account(act.at()),
                new DestructionId(UUID.randomUUID()),
                scope));
    return JdbcClient.create(database.application())
        .sql("select event_id from log.event where stream_id = ? order by sequence desc limit 1")
        .param(id.toString())
        .query(String.class)
        .single();
  }

  /** What the seals of an entry say to a process that was just started; null for erased. */
  List<String> read(long entry) {
    var keyring =
        new Keyring(new JdbcKeyStore(database.application()), TestKeys.master(), KeyWatch.nobody());
    return seals(entry).stream().map(seal -> open(keyring, seal)).toList();
  }

  private static String open(Keyring keyring, Seal seal) {
    try {
      return keyring.open(seal);
    } catch (Erased e) {
      return null;
    }
  }

  List<Seal> seals(long entry) {
    return JdbcClient.create(database.application())
        .sql(
            "select event_id, stream_id, payload from log.event where stream_id = ? and sequence = ?")
        .params(id.toString(), entry)
        .query((row, _) ->
            StoredSeals.in(new Stored(row.getString(1), row.getString(2), row.getBytes(3))))
        .single();
  }

  @FunctionalInterface
  private interface Said {
    CaseEvent by(Act act);
  }

  private record Recording(CaseId caseId, boolean opens, Said said) implements CaseCommand {
    @Override
    public List<CaseEvent> decide(CaseFile file, Act act) {
      return List.of(said.by(act));
    }
  }

  private void record(boolean opens, Said said) {
    var act =
        new Act(
            new ActId(UUID.randomUUID()),
            new PersonId(UUID.randomUUID()),
            Capacity.PROFESSIONAL,
            Instant.parse("2026-11-28T03:00:00Z"));
    Decisions.on(
            database.application(),
            TestKeys.on(database.application()),
            () -> {},
            new SimpleMeterRegistry())
        .decide(
            new Recording(id, opens, said),
            act,
            new IdempotencyKey(UUID.randomUUID().toString()),
            new byte[32]);
  }

  private CaseEvent named(Act act, PersonId person, String name) {
    return new PersonAdded(
        id,
        act,
        InformationCategory.CONTACT,
        person,
        new PersonalText(person, name),
        Optional.empty(),
        Relation.NEIGHBOUR);
  }

  private CaseEvent said(Act act, String words) {
    return new WhoQuestionAsked(
        id,
        act,
        InformationCategory.NETWORK,
        act.at(),
        List.of(),
        new Narrative(words),
        Optional.empty());
  }

  private AccountabilityRecord account(Instant at) {
    return new AccountabilityRecord(
        new DecisionId(UUID.randomUUID()),
        DecisionKind.DESTRUCTION_CONFIRMED,
        gone,
        new Narrative("Is it to be destroyed?"),
        new Narrative("Yes."),
        List.of(new Decider(stays, RoleKind.TEAM_LEADER, Optional.empty())),
        at,
        List.of(),
        Optional.empty(),
        List.of(new Alternative(new Narrative("Waiting"), new Narrative("Too late"))),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
