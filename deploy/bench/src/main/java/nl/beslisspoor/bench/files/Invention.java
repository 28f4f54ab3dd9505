package nl.beslisspoor.bench.files;

import java.util.List;
import java.util.SplittableRandom;

/** Names and sentences that nobody ever bore or said, the same from the same seed. */
final class Invention {
  private static final List<String> BEGIN =
      List.of("Ma", "Jo", "Li", "Sa", "Te", "Ni", "Bo", "Fe", "Ka", "Ro", "Is", "Yu", "Em", "Da");
  private static final List<String> END =
      List.of("ra", "na", "mir", "sse", "ven", "ya", "rik", "lou", "tte", "ndro", "lin", "wen");
  private static final List<String> BEFORE = List.of("", "", "", "van ", "de ", "ter ", "van der ");
  private static final List<String> PLACE =
      List.of("Aker", "Hout", "Veld", "Brem", "Linde", "Wier", "Zand", "Molen", "Kwel", "Iepen");
  private static final List<String> KIND =
      List.of("ma", "stra", "hof", "berg", "man", "dijk", "kamp", "sma", "huis", "wold");

  private static final List<String> VIEWS =
      List.of(
          "Die ken ik al lang. Daar kan ik altijd aankloppen.",
          "Niet meteen een oordeel, eerst luisteren. Dat is nieuw voor mij.",
          "Ik weet nog niet wat ik ervan vind. Vraag het volgende week nog eens.",
          "Zolang het thuis rustig blijft, vind ik het goed.",
          "Er wordt genoeg over mij gepraat. Nu wil ik er zelf bij zitten.",
          "Als er iets is, bel mij dan. Niet pas achteraf.",
          "Het is wennen, maar de ruzies zijn minder geworden.");
  private static final List<String> REASONS =
      List.of(
          "Het gezin vroeg zelf om hulp. Eén iemand moet het overzicht houden.",
          "School en thuis zeggen niet hetzelfde. Samen aan tafel kwamen wij verder.",
          "Dit is wat de jeugdige wil, en wij zien geen gevaar.",
          "Wij hebben het besproken in het team en met de ouders. Dit past het best.",
          "De afspraken van vorige maand werkten niet. Daarom doen wij het nu anders.");
  private static final List<String> ALTERNATIVES =
      List.of(
          "Nog een maand wachten",
          "Een vrijwilliger zoeken",
          "Alles bij school laten",
          "Een tante vragen");
  private static final List<String> OBJECTIONS =
      List.of(
          "Dan verandert er niets, en het loopt nu al vast.",
          "Weer een vreemde aan tafel.",
          "Dat is besproken en niemand zag er iets in.");

  private final SplittableRandom random;

  Invention(long seed) {
    random = new SplittableRandom(seed);
  }

  /** From 0 up to, not including, the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  String surname() {
    return one(BEFORE) + one(PLACE) + one(KIND);
  }

  String called(String surname) {
    return one(BEGIN) + one(END) + " " + surname;
  }

  String view() {
    return one(VIEWS);
  }

  String reasons() {
    return one(REASONS);
  }

  String alternative() {
    return one(ALTERNATIVES);
  }

  String objection() {
    return one(OBJECTIONS);
  }

  private String one(List<String> some) {
    return some.get(below(some.size()));
  }
}
