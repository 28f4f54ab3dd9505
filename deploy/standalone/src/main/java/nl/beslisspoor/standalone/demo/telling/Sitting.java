package nl.beslisspoor.standalone.demo.telling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Id;
import nl.beslisspoor.events.Known;
import nl.beslisspoor.standalone.demo.telling.Telling.OnAccount;
import nl.beslisspoor.standalone.demo.telling.Telling.OnEntry;

/**
 * What one recorder puts on file about one moment, entry by entry, each some minutes after the one
 * before.
 *
 * @param happened when it was said or decided
 * @param delay from then until it was recorded
 * @param last the entry that was told last
 */
public record Sitting(
    Script script, Someone recorder, Instant happened, Duration delay, Optional<Last> last)
    implements TellsOpening,
        TellsNetwork,
        TellsSupport,
        TellsConsent,
        TellsRoles,
        TellsParting,
        TellsEvaluation,
        TellsPlacement,
        TellsRecords,
        TellsWhy {

  private static final Duration TYPING = Duration.ofMinutes(3);

  /** By which act an entry was made; an account only when it is a decision. */
  record Last(ActId act, Optional<Account> account) {}

  static Sitting at(Script script, Someone recorder, Instant happened) {
    return new Sitting(script, recorder, happened, TYPING, Optional.empty());
  }

  /** The same moment, recorded only then. */
  public Sitting recordedOn(int weeksAgo, DayOfWeek day, String time) {
    var recorded = script.calendar().moment(weeksAgo, day, time);
    return new Sitting(script, recorder, happened, Duration.between(happened, recorded), last);
  }

  @Override
  public LocalDate day() {
    return happened.atZone(Calendar.ZONE).toLocalDate();
  }

  @Override
  public Sitting record(Function<CaseId, CaseCommand> command) {
    return after(new Last(add(seen -> command.apply(script.file())), Optional.empty()));
  }

  @Override
  public Sitting decide(OnAccount command) {
    return decided((seen, account) -> command.on(script.file(), account, grounds(account, seen)));
  }

  @Override
  public Sitting decideOn(Entry entry, OnEntry command) {
    return decided(
        (seen, account) -> command.on(script.file(), entry.in(seen), grounds(account, seen)));
  }

  private Sitting decided(BiFunction<Seen, Account, CaseCommand> command) {
    var account = new Account();
    var act = add(seen -> command.apply(seen, account));
    return after(new Last(act, Optional.of(account)));
  }

  @Override
  public Account account() {
    return last.flatMap(Last::account).orElseThrow(IllegalStateException::new);
  }

  @Override
  public Sitting told() {
    return this;
  }

  /** The act by which the last entry was made. */
  ActId act() {
    return last.orElseThrow().act();
  }

  Sitting remembering(Id id, Object... words) {
    script.remember(id, words);
    return this;
  }

  private ActId add(Function<Seen, CaseCommand> command) {
    return script.add(recorder, happened.plus(delay), command);
  }

  private Sitting after(Last entry) {
    return new Sitting(script, recorder, happened.plus(TYPING), delay, Optional.of(entry));
  }

  private Grounds grounds(Account account, Seen seen) {
    return account.grounds(happened, day(), known(account, seen.at(happened)));
  }

  /** Those with an account had read all that stood in the file at the moment of the decision. */
  private List<Known> known(Account account, long position) {
    return Stream.concat(account.deciders.stream(), Stream.of(recorder.id()))
        .distinct()
        .filter(person -> position >= 0 && script.staff().has(person))
        .map(person -> new Known(person, position))
        .toList();
  }
}
