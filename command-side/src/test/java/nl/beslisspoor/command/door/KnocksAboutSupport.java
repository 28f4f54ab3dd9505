package nl.beslisspoor.command.door;

import static nl.beslisspoor.command.door.Accounts.MOMENT;
import static nl.beslisspoor.command.door.Accounts.bare;
import static nl.beslisspoor.command.door.Accounts.by;
import static nl.beslisspoor.command.door.Accounts.explaining;
import static nl.beslisspoor.command.door.Accounts.full;
import static nl.beslisspoor.command.door.Accounts.hearing;
import static nl.beslisspoor.command.door.Accounts.on;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Addresses about a support figure: chosen, positioned, evaluated, held, ended. */
enum KnocksAboutSupport implements Function<Household, Knock> {
  CHOSEN {
    @Override
    public Knock apply(Household at) {
      var body = at.choice(at.aunt());
      var knock = Knock.at("/steunfiguren", body, "steunfiguur", "verantwoording", "vorm");
      return knock
          .refuses(at.choice(at.mother()), "figure-is-no-parent")
          .asks(knock.deciding(bare()), "parents-agree");
    }
  },
  ACCEPTED {
    @Override
    public Knock apply(Household at) {
      var body = Fields.of("gezegdOp", MOMENT, "wijze", "IN_PERSON");
      return Knock.at("/steunfiguren/{steunfiguurId}/aanvaarding", body, "gezegdOp")
          .about(at.chosen())
          .refuses(body.with("gezegdOp", "2026-02-01T10:00:00Z"), "answer-follows-choice");
    }
  },
  DECLINED {
    @Override
    public Knock apply(Household at) {
      var body = Fields.of("gezegdOp", MOMENT, "woorden", "Ik ga verhuizen.");
      return Knock.at("/steunfiguren/{steunfiguurId}/afwijzing", body, "gezegdOp")
          .about(at.chosen())
          .refuses(body.with("gezegdOp", "2026-02-01T10:00:00Z"), "answer-follows-choice");
    }
  },
  HEARD {
    @Override
    public Knock apply(Household at) {
      return Knock.at(
              "/steunfiguren/{steunfiguurId}/standpunten",
              hearing(at.mother(), "GRUDGING"),
              "partij",
              "standpunt")
          .about(at.chosen())
          .refuses(hearing(UUID.randomUUID().toString(), "OBJECTS"), "person-is-known");
    }
  },
  POSITIONED {
    @Override
    public Knock apply(Household at) {
      var told = explaining("consent-statement-signed", at.everybody());
      var knock =
          Knock.at(
              "/steunfiguren/{steunfiguurId}/positionering",
              Fields.of("verantwoording", told),
              "verantwoording");
      return knock
          .about(at.willing())
          .refuses(knock.deciding(by(at.youth(), told)), "professional-with-the-file")
          .asks(knock.deciding(at.everybody()), "consent-statement-signed");
    }
  },
  REFUSED {
    @Override
    public Knock apply(Household at) {
      var told = on("MORAL_DELIBERATION", at.everybody());
      var knock =
          Knock.at(
              "/steunfiguren/{steunfiguurId}/weigering",
              Fields.of("verantwoording", told),
              "verantwoording");
      return knock
          .about(at.chosen())
          .refuses(knock.deciding(by(at.youth(), told)), "professional-with-the-file")
          .asks(knock.deciding(at.everybody()), "moral-deliberation-offered");
    }
  },
  HELD {
    @Override
    public Knock apply(Household at) {
      var body =
          Fields.of(
              "contactGaatDoor", true, "gesprekOp", "2026-03-20", "verantwoording", at.everybody());
      return Knock.at(
              "/steunfiguren/{steunfiguurId}/pauze", body, "contactGaatDoor", "verantwoording")
          .about(at.positioned())
          .refuses(body.with("contactGaatDoor", false), "hold-leaves-contact")
          .asks(body.without("gesprekOp"), "talk-within-fourteen-days");
    }
  },
  RESUMED {
    @Override
    public Knock apply(Household at) {
      var held = HELD.apply(at);
      at.post(held.path(), held.accepted()).accepted();
      var support = held.path().split("/")[2];
      var knock =
          Knock.at(
              "/steunfiguren/{steunfiguurId}/hervatting",
              Fields.of("verantwoording", at.everybody()),
              "verantwoording");
      return knock
          .about(support)
          .refuses(knock.deciding(by(at.youth(), full())), "professional-with-the-file")
          .asks(knock.deciding(full()), "heard-first");
    }
  },
  ENDED {
    @Override
    public Knock apply(Household at) {
      var body =
          Fields.of(
              "grond",
              "YOUTH_WISHES",
              "afscheidOp",
              "2026-03-20",
              "nazorg",
              Fields.of("teBellen", List.of(at.aunt()), "afspraak", "Tante blijft."),
              "verantwoording",
              by(at.youth(), bare(at.aunt())));
      return Knock.at("/steunfiguren/{steunfiguurId}/beeindiging", body, "grond", "verantwoording")
          .about(at.positioned())
          .refuses(
              body.with("grond", "CARE_ENDS").with("verantwoording", full(at.aunt())),
              "ending-needs-youth-or-safety")
          .asks(body.without("afscheidOp").without("nazorg"), "farewell-talk", "aftercare-agreed");
    }
  },
  PLANNED {
    @Override
    public Knock apply(Household at) {
      var body = Fields.of("op", LocalDate.now().plusDays(30), "reden", "Eerder lukt niet.");
      return Knock.at("/steunfiguren/{steunfiguurId}/evaluatieplanning", body, "op")
          .about(at.positioned())
          .refuses(body.with("op", "2026-03-01"), "planned-for-later");
    }
  },
  EVALUATED {
    @Override
    public Knock apply(Household at) {
      var body =
          Fields.of(
              "conclusie",
              "CONTINUE",
              "volgendeOp",
              "2026-06-10",
              "bevindingen",
              Fields.of("tevredenheid", 8),
              "verantwoording",
              at.everybody());
      var knock =
          Knock.at(
              "/steunfiguren/{steunfiguurId}/evaluaties",
              body,
              "bevindingen",
              "conclusie",
              "verantwoording");
      return knock
          .about(at.positioned())
          .refuses(body.without("volgendeOp"), "next-evaluation-set")
          .asks(
              knock
                  .deciding(full(at.mother(), at.aunt()))
                  .with("bevindingen", Fields.of("watHelpt", "Samen koken.")),
              "heard-first",
              "youth-view-present");
    }
  }
}
