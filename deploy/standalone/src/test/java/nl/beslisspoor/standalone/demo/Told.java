package nl.beslisspoor.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Supports.Stage;
import nl.beslisspoor.command.file.Supports.Support;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.standalone.demo.telling.Calendar;
import nl.beslisspoor.standalone.demo.telling.Seen;
import nl.beslisspoor.standalone.demo.telling.Staff;
import nl.beslisspoor.standalone.demo.telling.Step;

/** One history as it was told on a day: what was recorded, and the file that came of it. */
record Told(String name, LocalDate today, List<Step> steps, List<CaseEvent> events, CaseFile file) {
  private static final OrganisationId ORGANISATION = new OrganisationId(new UUID(8, 8));
  private static final Staff STAFF =
      new Staff(
          Staff.professional(new PersonId(new UUID(8, 1)), "Anna de Wit"),
          Staff.professional(new PersonId(new UUID(8, 2)), "Bram Yılmaz"),
          Staff.professional(new PersonId(new UUID(8, 3)), "Esra Demirci"),
          Staff.professional(new PersonId(new UUID(8, 4)), "Carla Hendriks"));

  static Stream<Told> everyOneOn(LocalDate today) {
    return Histories.all().stream().map(named -> on(today, named));
  }

  static Told on(LocalDate today, String name) {
    return everyOneOn(today).filter(told -> told.name().equals(name)).findFirst().orElseThrow();
  }

  /** Everything that follows when the steps are decided on the file as it grows. */
  private static Told on(LocalDate today, Histories.Named named) {
    var steps = named.steps(STAFF, ORGANISATION, new Calendar(today));
    var events = new ArrayList<CaseEvent>();
    var file = CaseFile.none();
    var seen = Seen.nothing();
    for (var step : steps) {
      for (var event : step.command().apply(seen).decide(file, step.act())) {
        events.add(event);
        file = file.after(event);
      }
      seen = seen.after(step.act(), events.size() - 1L);
    }
    return new Told(named.name(), today, steps, events, file);
  }

  PersonId youth() {
    return file.opening().youth().orElseThrow().id();
  }

  /** Completed years of the youth. */
  Optional<Integer> ageOn(LocalDate day) {
    return file.opening().youth().flatMap(youth -> youth.age(day));
  }

  /** How far each choice has come, in the order of choosing. */
  List<Stage> stages() {
    return file.supports().all().values().stream().map(Support::stage).toList();
  }

  List<Instant> recorded() {
    return steps.stream().map(step -> step.act().at()).toList();
  }

  Duration span() {
    return Duration.between(recorded().getFirst(), recorded().getLast());
  }

  <T> Stream<T> all(Class<T> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast);
  }

  Stream<Decision> decisions() {
    return all(Decision.class);
  }

  List<AccountabilityRecord> accounts(DecisionKind kind) {
    return decisions().map(Decision::account).filter(account -> account.kind() == kind).toList();
  }

  /** Everything that anybody was heard about. */
  Stream<Hearing> hearings() {
    return Stream.concat(
        decisions().flatMap(decision -> decision.account().heard().stream()),
        all(PartyHeard.class).map(PartyHeard::hearing));
  }

  /** What the youth said, in order, in his or her own words; each once. */
  List<String> wordsOfYouth() {
    return events.stream().flatMap(this::words).distinct().toList();
  }

  private Stream<String> words(CaseEvent event) {
    return switch (event) {
      case WhoQuestionAsked asked when asked.of().contains(youth()) ->
          asked.answer().stream().map(Narrative::text);
      case PartyHeard heard -> words(List.of(heard.hearing()));
      case Decision decision -> words(decision.account().heard());
      default -> Stream.empty();
    };
  }

  private Stream<String> words(List<Hearing> heard) {
    return heard.stream()
        .filter(hearing -> hearing.party().equals(youth()) && !hearing.impression())
        .flatMap(hearing -> hearing.words().stream())
        .map(Narrative::text);
  }

  @Override
  public String toString() {
    return name;
  }
}
