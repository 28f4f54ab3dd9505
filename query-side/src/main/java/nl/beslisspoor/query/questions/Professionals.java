package nl.beslisspoor.query.questions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.keys.Pseudonyms;
import nl.beslisspoor.query.access.Account;
import nl.beslisspoor.query.access.Accounts;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.decisions.Deeds;
import nl.beslisspoor.query.decisions.Deeds.Standing;
import nl.beslisspoor.query.paper.Choice;
import nl.beslisspoor.query.paper.Text;
import org.springframework.stereotype.Component;

/** Which professionals can be asked about: those with an account, and those of other systems. */
@Component
class Professionals {
  private final Accounts accounts;
  private final Pseudonyms pseudonyms;
  private final Deeds deeds;

  Professionals(Accounts accounts, Pseudonyms pseudonyms, Deeds deeds) {
    this.accounts = accounts;
    this.pseudonyms = pseudonyms;
    this.deeds = deeds;
  }

  /** In all files at once only question 11 is about somebody else; within a file any may be. */
  List<Choice> choices(SignedIn who, Question question, Filter filter) {
    return question.namesSomebody() || filter.has("dossier")
        ? colleagues()
        : List.of(
            new Choice(who.person().toString(), Text.of("questions.oneself", who.displayName())));
  }

  private List<Choice> colleagues() {
    return accounts.all().stream()
        .filter(Professionals::works)
        .map(account -> Choice.named(account.person().toString(), account.displayName()))
        .toList();
  }

  /** Somebody with an account, or whom another system calls by a name; empty when neither. */
  Optional<UUID> asked(Filter filter) {
    if (filter.has("systeem") && filter.has("naam")) {
      var person = pseudonyms.person(new Label(filter.value("systeem")), filter.value("naam"));
      return Optional.of(person.value());
    }
    return filter.id("persoon");
  }

  /** Youths, parents and figures are never asked about in this way. */
  boolean mayBeAskedAbout(UUID person) {
    return deeds.standing(person) != Standing.PRIVATE_PERSON;
  }

  private static boolean works(Account account) {
    return account.roles().contains(Role.PROFESSIONAL) || account.roles().contains(Role.SUPERVISOR);
  }
}
