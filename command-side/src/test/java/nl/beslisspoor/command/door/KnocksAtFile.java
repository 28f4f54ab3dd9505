package nl.beslisspoor.command.door;

import static nl.beslisspoor.command.door.Accounts.DAY;
import static nl.beslisspoor.command.door.Accounts.by;
import static nl.beslisspoor.command.door.Accounts.full;
import static nl.beslisspoor.command.door.Accounts.on;
import static nl.beslisspoor.command.door.Household.ANNA;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Addresses about the file itself, its people, their roles and its records. */
enum KnocksAtFile implements Function<Household, Knock> {
  PERSON {
    @Override
    public Knock apply(Household at) {
      var body = Fields.of("naam", "Buur", "relatie", "NEIGHBOUR");
      return Knock.at("/personen", body, "naam", "relatie")
          .refuses(body.with("relatie", "YOUTH"), "one-youth");
    }
  },
  AUTHORITY {
    @Override
    public Knock apply(Household at) {
      return Knock.at("/personen/{persoonId}/gezag", Fields.of("van", DAY), "van")
          .about(at.aunt())
          .refusesAbout(UUID.randomUUID().toString(), "person-is-known");
    }
  },
  PERSON_CORRECTED {
    @Override
    public Knock apply(Household at) {
      var body =
          Fields.of(
              "vastlegging",
              at.auntEntry(),
              "naam",
              "Tante Bé",
              "relatie",
              "RELATIVE",
              "verantwoording",
              full(at.aunt()));
      var knock =
          Knock.at(
              "/personen/{persoonId}/verbetering",
              body,
              "vastlegging",
              "naam",
              "relatie",
              "verantwoording");
      return knock
          .about(at.aunt())
          .refuses(body.with("vastlegging", 0), "entry-is-about-person")
          .asks(knock.deciding(full()), "heard-first");
    }
  },
  ROLE {
    @Override
    public Knock apply(Household at) {
      var body = at.assignment(at.colleague(), "NETWORK_LEAD");
      var knock =
          Knock.at("/rollen", body, "mandaat", "periode", "persoon", "soort", "verantwoording");
      return knock
          .refuses(body.with("soort", "GUARDIAN"), "guardianship-by-court")
          .asks(knock.deciding(full()), "heard-first");
    }
  },
  ROLE_CHANGED {
    @Override
    public Knock apply(Household at) {
      var body = at.assignment(ANNA, "NETWORK_LEAD").without("persoon");
      var knock =
          Knock.at(
              "/rollen/{rolId}/wijziging", body, "mandaat", "periode", "soort", "verantwoording");
      return knock
          .about(at.role())
          .refuses(body.with("periode", Fields.of("van", "2026-02-01")), "role-is-held")
          .asks(
              knock.deciding(full().without("alternatieven")), "professional-weighs-alternatives");
    }
  },
  ROLE_ENDED {
    @Override
    public Knock apply(Household at) {
      var body =
          Fields.of(
              "per",
              DAY,
              "overgedragenAan",
              at.colleague(),
              "verantwoording",
              full(at.colleague()));
      return Knock.at("/rollen/{rolId}/beeindiging", body, "per", "verantwoording")
          .about(at.role())
          .refuses(body.with("per", "2026-02-01"), "role-is-held")
          .asks(body.without("overgedragenAan"), "hand-over-done");
    }
  },
  CLOSED {
    @Override
    public Knock apply(Household at) {
      var body =
          Fields.of(
              "per",
              DAY,
              "nazorg",
              Fields.of("blijven", List.of(at.aunt()), "afspraak", "Bellen mag altijd."),
              "verantwoording",
              full(at.youth()));
      var knock = Knock.at("/sluiting", body, "per", "verantwoording");
      return knock
          .refuses(knock.deciding(by(at.youth(), full())), "professional-with-the-file")
          .asks(body.without("nazorg"), "aftercare-agreed");
    }
  },
  REOPENED {
    @Override
    public Knock apply(Household at) {
      at.post("/sluiting", CLOSED.apply(at).accepted()).accepted();
      var knock =
          Knock.at("/heropening", Fields.of("verantwoording", full(at.youth())), "verantwoording");
      return knock
          .refuses(knock.deciding(by(at.youth(), full())), "professional-with-the-file")
          .asks(knock.deciding(full()), "heard-first");
    }
  },
  RECORD_CORRECTED {
    @Override
    public Knock apply(Household at) {
      var body =
          Fields.of(
              "vastlegging",
              0,
              "oorzaak",
              "WRITTEN_WRONG",
              "lezing",
              "Het kader was preventief.",
              "verantwoording",
              full(at.youth()));
      var knock =
          Knock.at("/verbeteringen", body, "vastlegging", "oorzaak", "lezing", "verantwoording");
      return knock
          .refuses(body.with("vastlegging", 999), "entry-exists")
          .asks(knock.deciding(full()), "heard-first");
    }
  },
  REVISED {
    @Override
    public Knock apply(Household at) {
      var body =
          Fields.of(
              "besluit",
              at.opening(),
              "wijze",
              "REVISED",
              "verantwoording",
              on("MORAL_DELIBERATION", full()).with("uitkomst", "Opa blijft weg."));
      var knock = Knock.at("/herzieningen", body, "besluit", "wijze", "verantwoording");
      return knock
          .refuses(body.with("besluit", UUID.randomUUID()), "decision-exists")
          .asks(
              knock.deciding(full().with("uitkomst", "Opa blijft weg.")),
              "moral-deliberation-held");
    }
  }
}
