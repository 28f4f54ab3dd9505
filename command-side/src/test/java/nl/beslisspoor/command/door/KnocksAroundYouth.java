package nl.beslisspoor.command.door;

import static nl.beslisspoor.command.door.Accounts.DAY;
import static nl.beslisspoor.command.door.Accounts.MOMENT;
import static nl.beslisspoor.command.door.Accounts.bare;
import static nl.beslisspoor.command.door.Accounts.by;
import static nl.beslisspoor.command.door.Accounts.explaining;
import static nl.beslisspoor.command.door.Accounts.full;
import static nl.beslisspoor.command.door.Accounts.on;
import static nl.beslisspoor.command.door.Household.ANNA;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Addresses about network, consent, where the youth lives and what is taken from ordinary life. */
enum KnocksAroundYouth implements Function<Household, Knock> {
  ASKED {
    @Override
    public Knock apply(Household at) {
      var body =
          Fields.of(
              "gesteldOp", MOMENT, "aan", List.of(at.youth()), "vraag", "Wie is er voor jou?");
      return Knock.at("/netwerkvragen", body, "aan", "gesteldOp", "vraag")
          .refuses(body.with("aan", List.of(UUID.randomUUID())), "person-is-known");
    }
  },
  PLACED_IN_NETWORK {
    @Override
    public Knock apply(Household at) {
      var body =
          Fields.of(
              "persoon",
              at.aunt(),
              "kring",
              "NEAREST",
              "geeft",
              List.of("EMOTIONAL", "PRACTICAL"),
              "band",
              "STRONG",
              "sinds",
              "2012-01-15");
      return Knock.at("/netwerk", body, "kring", "persoon")
          .refuses(body.with("persoon", UUID.randomUUID()), "person-is-known");
    }
  },
  NO_NETWORK {
    @Override
    public Knock apply(Household at) {
      var body = Fields.of("op", DAY, "vragen", List.of("Wie kwam er op je verjaardag?"));
      return Knock.at("/netwerk/ontbreekt", body, "op")
          .refuses(body.without("vragen"), "questions-asked-first");
    }
  },
  NOBODY {
    @Override
    public Knock apply(Household at) {
      var body =
          Fields.of("opnieuwVragenOp", "2026-09-10", "verantwoording", by(at.youth(), bare()));
      var knock = Knock.at("/geen-steunfiguur", body, "verantwoording");
      return knock
          .refuses(knock.deciding(by(ANNA, full(at.youth()))), "youth-or-parent-decides")
          .asks(body.without("opnieuwVragenOp"), "asked-again-later");
    }
  },
  CONSENTED {
    @Override
    public Knock apply(Household at) {
      var body = consent(at);
      return Knock.at("/toestemmingen", body, CONSENT)
          .refuses(body.with("categorieen", List.of()), "consent-names-categories")
          .asks(body.with("uitgelegd", false), "plain-language-explanation");
    }
  },
  CONSENT_REFUSED {
    @Override
    public Knock apply(Household at) {
      var body = consent(at);
      return Knock.at("/toestemmingsweigeringen", body, CONSENT)
          .refuses(body.with("categorieen", List.of()), "consent-names-categories")
          .asks(body.with("uitgelegd", false), "plain-language-explanation");
    }
  },
  CONSENT_WITHDRAWN {
    @Override
    public Knock apply(Household at) {
      var body = Fields.of("verantwoording", bare());
      var knock = Knock.at("/toestemmingen/{toestemmingId}/intrekking", body, "verantwoording");
      return knock
          .about(at.made("/toestemmingen", consent(at)))
          .refuses(knock.deciding(by(at.mother(), bare())), "giver-withdraws");
    }
  },
  STATEMENT {
    @Override
    public Knock apply(Household at) {
      var body = statement(at, at.chosen());
      return Knock.at("/toestemmingsverklaringen", body, "doel", "periode", "steunfiguur")
          .refuses(body.without("partijen"), "statement-has-parties");
    }
  },
  SIGNED {
    @Override
    public Knock apply(Household at) {
      var body = Fields.of("partij", at.aunt(), "op", DAY, "wijze", "WRITTEN");
      return Knock.at(
              "/toestemmingsverklaringen/{verklaringId}/ondertekeningen", body, "op", "partij")
          .about(at.made("/toestemmingsverklaringen", statement(at, at.chosen())))
          .refuses(body.with("partij", at.mother()), "party-signs-once");
    }
  },
  PLACED {
    @Override
    public Knock apply(Household at) {
      var told = explaining("scientist-advises", full(at.youth(), at.mother()));
      var body =
          Fields.of("soort", "AT_HOME", "vanaf", DAY, "gedwongen", false, "verantwoording", told);
      var knock = Knock.at("/verblijf", body, "gedwongen", "soort", "vanaf", "verantwoording");
      return knock
          .refuses(body.with("gedwongen", true), "authorisation-when-forced")
          .asks(knock.deciding(told.without("toelichtingen")), "scientist-advises");
    }
  },
  RESTRICTED {
    @Override
    public Knock apply(Household at) {
      at.post("/rollen", at.assignment(ANNA, "YOUTH_PROTECTOR")).accepted();
      var told = on("COURT_ORDER", full(at.youth(), at.mother()));
      var body =
          Fields.of(
              "deel",
              "SPORT_AND_CLUBS",
              "periode",
              Fields.of("van", DAY, "tot", "2026-04-10"),
              "verantwoording",
              told);
      var knock = Knock.at("/beperkingen", body, "deel", "periode", "verantwoording");
      return knock
          .refuses(body.with("periode", Fields.of("van", DAY)), "restriction-has-end")
          .asks(
              knock.deciding(told.without("alternatieven")),
              "lighter-measure-weighed",
              "professional-weighs-alternatives");
    }
  },
  LIFTED {
    @Override
    public Knock apply(Household at) {
      var restriction = at.made("/beperkingen", RESTRICTED.apply(at).accepted());
      var body = Fields.of("per", "2026-03-20", "verantwoording", full(at.youth()));
      var knock = Knock.at("/beperkingen/{beperkingId}/opheffing", body, "per", "verantwoording");
      return knock
          .about(restriction)
          .refuses(body.with("per", "2026-05-01"), "restriction-stands")
          .asks(knock.deciding(full()), "heard-first");
    }
  };

  private static final String[] CONSENT = {
    "betreft", "doel", "gever", "ontvanger", "periode", "soort", "uitgelegd", "verantwoording"
  };

  private static Fields consent(Household at) {
    return Fields.of(
        "gever",
        at.youth(),
        "betreft",
        at.youth(),
        "soort",
        "SHARING",
        "ontvanger",
        at.aunt(),
        "doel",
        "Meedenken over school.",
        "categorieen",
        List.of("SCHOOL"),
        "periode",
        Fields.of("van", DAY),
        "uitgelegd",
        true,
        "verantwoording",
        bare(at.mother()));
  }

  private static Fields statement(Household at, String support) {
    return Fields.of(
        "steunfiguur",
        support,
        "partijen",
        List.of(at.youth(), at.aunt()),
        "informatie",
        List.of("SCHOOL"),
        "doel",
        "Meedenken over school.",
        "periode",
        Fields.of("van", DAY));
  }
}
