package nl.beslisspoor.standalone.web;

/** A problem as RFC 9457 has it, in Dutch words that fit its status. */
record Problem(String type, String title, int status, String detail) {
  static Problem of(int status) {
    return switch (status) {
      case 400 ->
          of(
              status,
              "Verzoek niet goed",
              "Het verzoek is niet goed opgebouwd. Kijk de vorm en de velden na.");
      case 401 ->
          of(
              status,
              "Niet aangemeld",
              "Meld u aan. Een programma vraagt eerst een token met POST /api/v1/tokens.");
      case 403 -> of(status, "Geen toegang", "Uw rol geeft geen toegang tot deze handeling.");
      case 404 -> of(status, "Niet gevonden", "Dit adres bestaat niet, of u mag het niet zien.");
      case 405 ->
          of(
              status,
              "Handeling niet mogelijk",
              "Dit adres kent deze methode niet. De kop Allow noemt welke wel.");
      case 406 ->
          of(
              status,
              "Vorm niet mogelijk",
              "Het antwoord bestaat niet in de vorm die u vraagt. Vraag application/json.");
      case 409 ->
          of(
              status,
              "Botst met de stand van nu",
              "De gegevens zijn intussen veranderd. Lees ze opnieuw en probeer het dan.");
      case 413 -> of(status, "Verzoek te groot", "Het verzoek is groter dan is toegestaan.");
      case 415 ->
          of(
              status,
              "Vorm niet ondersteund",
              "De inhoud heeft een vorm die dit adres niet leest. Stuur application/json.");
      case 429 ->
          of(
              status,
              "Te veel verzoeken",
              "U stuurt te veel verzoeken. Wacht even en probeer het dan opnieuw.");
      case 503 ->
          of(
              status,
              "Tijdelijk niet beschikbaar",
              "De dienst kan nu niet antwoorden. Probeer het later opnieuw.");
      default ->
          status < 500
              ? of(status, "Verzoek niet mogelijk", "Het verzoek kan zo niet worden uitgevoerd.")
              : of(
                  status,
                  "Fout bij ons",
                  "Er ging iets mis aan onze kant. Probeer het later opnieuw.");
    };
  }

  private static Problem of(int status, String title, String detail) {
    return new Problem("about:blank", title, status, detail);
  }
}
