package nl.beslisspoor.standalone.web;

import java.util.Map;

/** A problem as RFC 9457 has it, in Dutch words that fit its status. */
record Problem(String type, String title, int status, String detail) {

  private record Words(String title, String detail) {}

  private static final Map<Integer, Words> OF_STATUS =
      Map.ofEntries(
          of(
              400,
              "Verzoek niet goed",
              "Het verzoek is niet goed opgebouwd. Kijk de vorm en de velden na."),
          of(
              401,
              "Niet aangemeld",
              "Meld u aan. Een programma vraagt eerst een token met POST /api/v1/tokens."),
          of(403, "Geen toegang", "Uw rol geeft geen toegang tot deze handeling."),
          of(404, "Niet gevonden", "Dit adres bestaat niet, of u mag het niet zien."),
          of(
              405,
              "Handeling niet mogelijk",
              "Dit adres kent deze methode niet. De kop Allow noemt welke wel."),
          of(
              406,
              "Vorm niet mogelijk",
              "Het antwoord bestaat niet in de vorm die u vraagt. Vraag application/json."),
          of(
              409,
              "Botst met de stand van nu",
              "De gegevens zijn intussen veranderd. Lees ze opnieuw en probeer het dan."),
          of(413, "Verzoek te groot", "Het verzoek is groter dan is toegestaan."),
          of(
              415,
              "Vorm niet ondersteund",
              "De inhoud heeft een vorm die dit adres niet leest. Stuur application/json."),
          of(
              429,
              "Te veel verzoeken",
              "U stuurt te veel verzoeken. Wacht even en probeer het dan opnieuw."),
          of(
              503,
              "Tijdelijk niet beschikbaar",
              "De dienst kan nu niet antwoorden. Probeer het later opnieuw."));

  private static final Words OTHER_REQUEST =
      new Words("Verzoek niet mogelijk", "Het verzoek kan zo niet worden uitgevoerd.");

  private static final Words OTHER_FAILURE =
      new Words("Fout bij ons", "Er ging iets mis aan onze kant. Probeer het later opnieuw.");

  static Problem of(int status) {
    var other = status < 500 ? OTHER_REQUEST : OTHER_FAILURE;
    var words = OF_STATUS.getOrDefault(status, other);
    return new Problem("about:blank", words.title(), status, words.detail());
  }

  private static Map.Entry<Integer, Words> of(int status, String title, String detail) {
    return Map.entry(status, new Words(title, detail));
  }
}
