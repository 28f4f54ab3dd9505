package nl.beslisspoor.command.door;

import static nl.beslisspoor.command.door.Accounts.DAY;
import static nl.beslisspoor.command.door.Accounts.full;
import static nl.beslisspoor.command.door.Household.ANNA;

import java.util.List;
import java.util.function.Function;

/** Addresses about destroying what a file says about people. */
enum KnocksOnDestruction implements Function<Household, Knock> {
  ASKED {
    @Override
    public Knock apply(Household at) {
      return Knock.at("/vernietigingen", asked(at), "gevraagdOp", "grond", "omvang", "verzoeker")
          .refuses(asked(at).with("grond", "TERM_ENDED"), "destruction-ground-allows");
    }
  },
  DECIDED {
    @Override
    public Knock apply(Household at) {
      return Knock.at("/vernietigingen/{vernietigingId}/besluit", account(), "verantwoording")
          .about(at.made("/vernietigingen", asked(at)))
          .refusesAbout(answered(at), "destruction-answered-once");
    }
  },
  CONFIRMED {
    @Override
    public Knock apply(Household at) {
      var request = at.made("/vernietigingen", asked(at));
      at.post("/rollen", at.assignment(ANNA, "TEAM_LEADER")).accepted();
      at.post("/rollen", at.assignment(at.colleague(), "DATA_PROTECTION_OFFICER")).accepted();
      at.postAs(at.colleague(), "/vernietigingen/" + request + "/besluit", account()).accepted();
      return Knock.at("/vernietigingen/{vernietigingId}/bevestiging", account(), "verantwoording")
          .about(request)
          .refusesAbout(answered(at), "destruction-answered-once");
    }
  },
  REFUSED {
    @Override
    public Knock apply(Household at) {
      var knock =
          Knock.at(
                  "/vernietigingen/{vernietigingId}/weigering",
                  Fields.of("belang", "Dat van haar zusje.", "verantwoording", full(at.youth())),
                  "belang",
                  "verantwoording")
              .about(at.made("/vernietigingen", asked(at)))
              .refusesAbout(answered(at), "destruction-answered-once");
      return knock.asks(knock.deciding(full()), "heard-first");
    }
  };

  /** The youth asks to destroy everything. */
  static Fields asked(Household at) {
    return Fields.of(
        "verzoeker",
        at.youth(),
        "gevraagdOp",
        DAY,
        "grond",
        "REQUEST",
        "omvang",
        Fields.of("alles", true));
  }

  /** A request that was refused. */
  private static String answered(Household at) {
    var request = at.made("/vernietigingen", asked(at));
    at.post(
            "/vernietigingen/" + request + "/weigering",
            Fields.of("belang", "Dat van haar zusje.", "verantwoording", full(at.youth())))
        .accepted();
    return request;
  }

  private static Fields account() {
    return Fields.of("verantwoording", full().with("gehoord", List.of()));
  }
}
