package nl.beslisspoor.query.paper;

import org.springframework.stereotype.Component;

/** What an error page says; in templates {@code @faultWords}. */
@Component
public class FaultWords {

  /** A heading, and what the reader can do. */
  public record Text(String title, String advice) {}

  public Text of(Integer status) {
    return switch (status == null ? 0 : status) {
      case 400, 422 ->
          new Text("Dit verzoek klopt niet", "Ga terug, kijk de gegevens na en probeer het nog eens.");
      case 401 -> new Text("U bent niet ingelogd", "Log in en probeer het opnieuw.");
      case 403 ->
          new Text(
              "U heeft hier geen toegang",
              "Uw rol geeft geen toegang tot deze pagina. Denkt u dat dit niet klopt? Vraag het de"
                  + " beheerder van Beslisspoor in uw organisatie.");
      case 404 ->
          new Text(
              "Deze pagina is er niet",
              "Misschien klopt het adres niet, of mag u dit dossier niet zien.");
      case 413 -> new Text("Dit bestand is te groot", "Kies een kleiner bestand.");
      case 503 ->
          new Text(
              "Dit kan nu even niet",
              "Elke inzage wordt eerst vastgelegd. Lukt dat niet, dan laten wij niets zien. Probeer"
                  + " het over een paar minuten opnieuw.");
      default ->
          new Text(
              "Er ging iets mis",
              "Dat ligt niet aan u. Probeer het later opnieuw. Blijft het misgaan, zeg het dan tegen"
                  + " de beheerder.");
    };
  }
}
