package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.rules.Rule.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.file.Statements.Statement;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** The rules on the consent statement (domain, section 6; letter of the branches 2020). */
public final class StatementRules {

  public static final Rule<DrawnUp> STATEMENT_HAS_PARTIES =
      rule(
          "statement-has-parties",
          drawn -> !drawn.parties().isEmpty() && !drawn.categories().isEmpty());

  public static final Rule<DrawnUp> YOUTH_OR_PARENTS_SIGN =
      rule("youth-or-parents-sign", DrawnUp::bindsTheFamily);

  public static final Rule<DrawnUp> FIGURE_SIGNS =
      rule("figure-signs", drawn -> drawn.parties().contains(drawn.figure()));

  public static final Rule<Optional<Statement>> STATEMENT_IS_OPEN =
      rule("statement-is-open", known -> known.filter(one -> one.replaced().isEmpty()).isPresent());

  public static final Rule<Signature> PARTY_SIGNS_ONCE =
      rule(
          "party-signs-once",
          signature ->
              signature.under().parties().contains(signature.party())
                  && !signature.under().signed().containsKey(signature.party()));

  private StatementRules() {}

  /**
   * Parties whose signature is not needed on a day: from the youth's sixteenth birthday the
   * parents' part lapses. A figure who is guardian signs as figure all the same.
   */
  static List<PersonId> lapsed(CaseFile file, PersonId figure, LocalDate day) {
    int age = file.opening().youth().flatMap(youth -> youth.age(day)).orElse(0);
    return age < ConsentRequest.ALONE
        ? List.of()
        : file.withAuthority(day).stream().filter(parent -> !parent.equals(figure)).toList();
  }

  /** Who signs which statement. */
  public record Signature(Statement under, PersonId party) {}

  /**
   * A statement as it is drawn up on a day.
   *
   * @param figure the support figure who may get the information
   */
  public record DrawnUp(
      CaseFile file,
      PersonId figure,
      List<PersonId> parties,
      List<InformationCategory> categories,
      LocalDate day) {

    /** From 12 on the youth; under 12, or of unknown age, every parent with authority. */
    boolean bindsTheFamily() {
      var youth = file.opening().youth();
      var age = youth.flatMap(person -> person.age(day)).orElse(0);
      return age >= ConsentRequest.OWN_CONSENT
          ? youth.map(Opening.Person::id).filter(parties::contains).isPresent()
          : parties.containsAll(file.withAuthority(day));
    }
  }
}
