package nl.beslisspoor.query.paper;

/** What an error page says: a heading, and what the reader can do. */
public record FaultWords(String title, String advice) {

  /** The words for an HTTP status. */
  public static FaultWords of(int status) {
    return switch (status) {
      case 400, 422 ->
          new FaultWords(
              "Dit verzoek klopt niet", "Ga terug, kijk de gegevens na en probeer het nog eens.");
      case 401 -> new FaultWords("U bent niet ingelogd", "Log in en probeer het opnieuw.");
      case 403 ->
          new FaultWords(
              "U heeft hier geen toegang",
              "Uw rol geeft geen toegang tot deze pagina. Denkt u dat dit niet klopt? Vraag het de"
                  + " beheerder van Beslisspoor in uw organisatie.");
      case 404 ->
          new FaultWords(
              "Deze pagina is er niet",
              "Misschien klopt het adres niet, of mag u dit dossier niet zien.");
      case 413 -> new FaultWords("Dit bestand is te groot", "Kies een kleiner bestand.");
      case 503 ->
          new FaultWords(
              "Dit kan nu even niet",
              "Elke inzage wordt eerst vastgelegd. Lukt dat niet, dan laten wij niets zien. Probeer"
                  + " het over een paar minuten opnieuw.");
      default ->
          new FaultWords(
              "Er ging iets mis",
              "Dat ligt niet aan u. Probeer het later opnieuw. Blijft het misgaan, zeg het dan tegen"
                  + " de beheerder.");
    };
  }
}
