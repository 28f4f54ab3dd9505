package nl.beslisspoor.query.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.CorrectionCause;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.events.catalogue.PartOfLife;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.events.catalogue.RevisionManner;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.SupportForms;
import nl.beslisspoor.events.catalogue.Term;

/**
 * The outcomes that the product words by itself when nobody else does. They stand in the log in
 * Dutch; what a person wrote is never put in other words.
 */
public final class OwnOutcomes {

  private static final Map<String, String> ENGLISH = new HashMap<>();

  static {
    whole("Wie het dossier opent, is casusregisseur.", "Who opens the file is case director.");
    whole("Niet in positie gebracht.", "Not positioned.");
    whole(
        "Pas op de plaats: de positie staat op pauze. Het contact gaat door.",
        "Hold: the position is paused. The contact goes on.");
    whole("De positie is hervat.", "The position is resumed.");
    whole("Voorlopig niemand.", "Nobody for now.");
    whole("De beperking is opgeheven.", "The restriction is lifted.");
    whole("Het dossier is gesloten.", "The file is closed.");
    whole("Het dossier is heropend.", "The file is open again.");
    whole("Gegevens van een persoon verbeterd.", "What stands about a person was corrected.");
    whole("Ja, als iemand anders het bevestigt.", "Yes, when somebody else confirms it.");
    whole("Ja, het wordt vernietigd.", "Yes, it is destroyed.");
    whole("Nee, het blijft bewaard.", "No, it is kept.");
    whole("Toestemming gegeven.", "Consent given.");
    whole("Toestemming geweigerd.", "Consent refused.");
    whole("Toestemming ingetrokken.", "Consent withdrawn.");
    SupportForms.all().stream()
        .map(form -> form.wording().figure())
        .forEach(figure -> {
          whole("Gekozen als " + figure.nl() + ".", "Chosen as " + figure.en() + ".");
          whole(
              "In positie gebracht als " + figure.nl() + ".", "Positioned as " + figure.en() + ".");
        });
    each("Gestopt: ", "Ended: ", List.of(EndGround.values()));
    each("Evaluatie afgerond: ", "Evaluation concluded: ", List.of(EvaluationOutcome.values()));
    each("Rol toegekend: ", "Role assigned: ", List.of(RoleKind.values()));
    each("Rol gewijzigd: ", "Role changed: ", List.of(RoleKind.values()));
    each("Rol beëindigd: ", "Role ended: ", List.of(RoleKind.values()));
    each("Beperkt: ", "Restricted: ", List.of(PartOfLife.values()));
    each("Toegekend: ", "Granted: ", List.of(ResourceKind.values()));
    each("Deels toegekend: ", "Granted in part: ", List.of(ResourceKind.values()));
    each("Geweigerd: ", "Refused: ", List.of(ResourceKind.values()));
    each("Verblijf: ", "Residence: ", List.of(Residence.values()));
    each("Verbeterd: ", "Corrected: ", List.of(CorrectionCause.values()));
    each("Besluit ", "Decision ", List.of(RevisionManner.values()));
  }

  private OwnOutcomes() {}

  /** In English; empty for what a person wrote. */
  public static Optional<String> english(String outcome) {
    return Optional.ofNullable(ENGLISH.get(outcome));
  }

  private static void whole(String nl, String en) {
    ENGLISH.put(nl, en);
  }

  private static void each(String nl, String en, List<? extends Term> terms) {
    terms.forEach(term -> whole(nl + term.nl() + ".", en + term.en() + "."));
  }
}
