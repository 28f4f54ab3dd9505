package nl.beslisspoor.query.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A question that is not answered, as a problem document (RFC 9457) in Dutch. */
final class Faults extends ErrorResponseException {

  private static final long serialVersionUID = 1L;

  /** One parameter or field and what to do about it. */
  record Fault(@JsonProperty("veld") String field, @JsonProperty("melding") String words) {}

  private Faults(HttpStatus status, ProblemDetail problem) {
    super(status, problem, null);
  }

  /** Everything that is wrong with a question, at once. */
  static Faults wrong(List<Fault> faults) {
    var problem =
        problem(
            HttpStatus.BAD_REQUEST,
            "ongeldige-aanvraag",
            "Ongeldige aanvraag",
            "Een of meer velden kloppen niet.");
    problem.setProperty("fouten", List.copyOf(faults));
    return new Faults(HttpStatus.BAD_REQUEST, problem);
  }

  static Faults unknown(String what) {
    return new Faults(
        HttpStatus.NOT_FOUND,
        problem(HttpStatus.NOT_FOUND, "onbekend", "Niet gevonden", what + " bestaat hier niet."));
  }

  /** There may be a certificate in a moment. */
  static Faults notCarriedOut() {
    return new Faults(
        HttpStatus.NOT_FOUND,
        problem(
            HttpStatus.NOT_FOUND,
            "nog-niet-uitgevoerd",
            "Nog niet uitgevoerd",
            "Er is nog geen verklaring. Na de bevestiging komt zij een paar seconden later, of"
                + " zodra de opslag van de sleutels er weer is; zonder bevestiging wordt er niets"
                + " vernietigd."));
  }

  static Faults notProven() {
    return new Faults(
        HttpStatus.SERVICE_UNAVAILABLE,
        problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "geen-bewijs",
            "Geen bewijs te maken",
            "De hashes waaruit dit bewijs bestaat, staan niet meer in de database. Waarschuw de"
                + " beheerder: het logboek is niet wat het was."));
  }

  static Faults notOpened() {
    return new Faults(
        HttpStatus.SERVICE_UNAVAILABLE,
        problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "sleutels-onbereikbaar",
            "Nu niet te lezen",
            "Wat hier staat is versleuteld, en de sleutels zijn nu niet te bereiken. Dat zegt niet dat er iets"
                + " is vernietigd. Probeer het later opnieuw."));
  }

  /** Question 11 is about professionals and institutions only. */
  static Faults notAboutThem() {
    return new Faults(
        HttpStatus.FORBIDDEN,
        problem(
            HttpStatus.FORBIDDEN,
            "alleen-professionals",
            "Dit kan niet",
            "Deze vraag gaat alleen over professionals en instellingen. Wat jeugdigen, ouders en"
                + " steunfiguren doen, wordt niet per persoon verzameld."));
  }

  private static ProblemDetail problem(
      HttpStatus status, String type, String title, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("urn:beslisspoor:probleem:" + type));
    problem.setTitle(title);
    return problem;
  }
}
