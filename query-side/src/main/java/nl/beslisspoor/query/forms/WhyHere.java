package nl.beslisspoor.query.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.HeardRow;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.timeline.People.Person;

/** Why a soft rule asks for an explanation in this file, as far as the form and the file show. */
record WhyHere(Sheet sheet, RecordingForm asked, Form form) {

  private static final Text LATER = Text.of("forms.an-earlier-day");

  private static final List<String> AGREES =
      List.of(Stance.SUPPORTS.name(), Stance.GRUDGING.name());

  /** Why each rule that asks for an explanation applies here, as far as that can be seen. */
  Map<String, Text> all() {
    var all = new HashMap<String, Text>();
    for (var asking : form.explanations()) {
      of(asking.rule()).ifPresent(why -> all.put(asking.rule(), why));
    }
    return all;
  }

  /** One or two sentences, and how the rule can still be followed. */
  Optional<Text> of(String rule) {
    return switch (rule) {
      case "heard-first" -> why(rule, names(unheard()));
      case "figure-is-adult", "host-is-21-or-over" -> Optional.of(age());
      case "youth-is-ten-to-twenty-three", "both-parents-asked" -> why(rule, sheet.youthName());
      case "parents-agree" -> why(rule, names(disagreeing()));
      case "lives-in-group-or-family-home" ->
          why(rule, sheet.youthName(), sheet.file().residence());
      case "consent-statement-signed" -> why(rule, sheet.youthName(), figure());
      case "evaluation-on-time" -> why(rule, asked.due().<Object>map(day -> day).orElse(LATER));
      case "youth-view-present" -> why(rule, sheet.youthName());
      case "role-agreement-made" -> why(rule, figure());
      case "parents-asked-until-sixteen" -> why(rule, sheet.youthName(), names(silentParents()));
      default -> why(rule);
    };
  }

  /** The words of a rule that this version has any for. */
  private static Optional<Text> why(String rule, Object... with) {
    return Text.known("forms.here." + rule, with);
  }

  /** Who decides speaks by deciding. */
  private boolean decides(UUID person) {
    return form.all(AccountPart.DECIDERS).contains(person.toString());
  }

  private List<UUID> unheard() {
    return asked.owedHearing(sheet, form).stream()
        .distinct()
        .filter(id -> !decides(id))
        .filter(id -> row(id).stream().noneMatch(Stances::heard))
        .toList();
  }

  private List<UUID> disagreeing() {
    return parents(id ->
        row(id).stream().noneMatch(said -> Stances.heard(said) && AGREES.contains(said.stance())));
  }

  private List<UUID> silentParents() {
    return parents(id -> row(id).stream().noneMatch(Stances::heard));
  }

  private List<UUID> parents(Predicate<UUID> which) {
    return sheet.withAuthority().stream()
        .map(Person::person)
        .filter(parent -> !decides(parent))
        .filter(which)
        .toList();
  }

  private List<HeardRow> row(UUID person) {
    return form.heard().stream().filter(said -> said.party().equals(person.toString())).toList();
  }

  private Text age() {
    var figure = asked.figure(sheet, form);
    return figure
        .flatMap(sheet::ageOf)
        .map(age -> Text.of("forms.ages.age", sheet.nameOf(figure.get()), age))
        .orElse(Text.of("forms.here.figure-is-adult", figure()));
  }

  private Text figure() {
    return asked.figure(sheet, form).map(sheet::nameOf).orElse(Text.of("forms.the-figure"));
  }

  private Object names(List<UUID> people) {
    return people.isEmpty()
        ? Text.of("forms.everybody")
        : people.stream().map(sheet::nameOf).toList();
  }
}
