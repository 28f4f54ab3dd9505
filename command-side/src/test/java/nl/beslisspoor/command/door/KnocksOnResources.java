package nl.beslisspoor.command.door;

import static nl.beslisspoor.command.door.Accounts.DAY;
import static nl.beslisspoor.command.door.Accounts.full;
import static nl.beslisspoor.command.door.Household.ANNA;

import java.util.List;
import java.util.function.Function;

/** Addresses about contact with the network, time, costs and backing. */
enum KnocksOnResources implements Function<Household, Knock> {
  CONTACT {
    @Override
    public Knock apply(Household at) {
      var body =
          Fields.of(
              "op", DAY, "minuten", 45, "door", ANNA, "met", List.of(at.aunt()), "doel", "Oppas.");
      return Knock.at("/netwerkcontacten", body, "doel", "door", "minuten", "op")
          .refuses(body.with("met", List.of(at.youth())), "contact-without-youth");
    }
  },
  ASKED {
    @Override
    public Knock apply(Household at) {
      return Knock.at("/middelen", asked(), "gevraagdOp", "soort", "vrager", "waarvoor")
          .refuses(asked().without("hoeveel"), "asked-how-much");
    }
  },
  GRANTED {
    @Override
    public Knock apply(Household at) {
      var body = Fields.of("hoeveel", 900, "verantwoording", full());
      return Knock.at("/middelen/{middelId}/toekenning", body, "verantwoording")
          .about(led(at))
          .refuses(body.with("hoeveel", 1_300), "granted-within-asked");
    }
  },
  REFUSED {
    @Override
    public Knock apply(Household at) {
      var body = Fields.of("verantwoording", full());
      var knock = Knock.at("/middelen/{middelId}/weigering", body, "verantwoording");
      return knock
          .about(led(at))
          .refuses(knock.deciding(full().without("redenen")), "professional-gives-reasons");
    }
  },
  PAID {
    @Override
    public Knock apply(Household at) {
      var ask = led(at);
      at.post(
              "/middelen/" + ask + "/toekenning",
              Fields.of("hoeveel", 900, "verantwoording", full()))
          .accepted();
      var body = Fields.of("betaaldOp", DAY, "centen", 900);
      return Knock.at("/middelen/{middelId}/betalingen", body, "betaaldOp", "centen")
          .about(ask)
          .refuses(body.with("centen", 901), "paid-within-granted");
    }
  };

  private static Fields asked() {
    return Fields.of(
        "soort",
        "TRAVEL",
        "vrager",
        ANNA,
        "gevraagdOp",
        DAY,
        "hoeveel",
        1_250,
        "waarvoor",
        "Bus naar oma.");
  }

  /** Something that was asked, where a team leader can answer. */
  private static String led(Household at) {
    at.post("/rollen", at.assignment(ANNA, "TEAM_LEADER")).accepted();
    return at.made("/middelen", asked());
  }
}
