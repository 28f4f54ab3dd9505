package nl.beslisspoor.events.catalogue;

import static nl.beslisspoor.events.catalogue.RuleText.hard;
import static nl.beslisspoor.events.catalogue.RuleText.soft;

import java.util.List;

/** The rules on evaluating, holding, resuming and ending (domain, sections 5 and 7). */
final class EvaluationRuleTexts {

  static final List<RuleText> ALL =
      List.of(
          hard(
              "support-is-positioned",
              Rules.DOMAIN_5,
              "De steunfiguur is in positie.",
              "The figure is positioned."),
          hard(
              "support-is-held",
              Rules.DOMAIN_5,
              "De positie staat op pauze.",
              "The position is on hold."),
          hard(
              "support-not-ended",
              Rules.DOMAIN_5,
              "De steun is nog niet beëindigd.",
              "The support has not ended yet."),
          hard(
              "next-evaluation-set",
              "Handreiking informele steun 2022; " + Rules.DOMAIN_7,
              "Er is een dag gekozen voor de volgende evaluatie, na deze.",
              "A day was set for the next evaluation, after this one."),
          hard(
              "planned-for-later",
              Rules.DOMAIN_7,
              "Een evaluatie wordt gepland voor een dag die nog komt.",
              "An evaluation is planned for a day to come."),
          hard(
              "planned-by-professional",
              Rules.DOMAIN_7,
              "Een evaluatie wordt gepland door een professional met een rol in het dossier.",
              "An evaluation is planned by a professional with a role in the file."),
          hard(
              "late-evaluation-has-reason",
              Rules.DOMAIN_7,
              "Is de dag van een evaluatie voorbij, dan staat bij een nieuwe dag waarom.",
              "When the day of an evaluation has passed, a new day comes with the reason."),
          hard(
              "far-evaluation-has-reason",
              Rules.DOMAIN_7,
              "Ligt de dag van een evaluatie verder weg dan het ritme van de vorm, dan staat erbij waarom.",
              "A day for an evaluation beyond the rhythm of the form comes with the reason."),
          hard(
              "follows-what-it-is-about",
              Rules.DOMAIN_5,
              "Een besluit over een steunfiguur valt niet eerder dan de stap waar het op volgt.",
              "A decision on a figure falls no earlier than the step that it follows."),
          hard(
              "points-by-who-trusts",
              Rules.DOMAIN_7,
              "Wie vertrouwen of tevredenheid in punten geeft, staat in het dossier en doet dat zelf.",
              "Whoever gives points for trust or satisfaction stands in the file and does so him- or herself."),
          hard(
              "hold-leaves-contact",
              "NJi-dialoogsessie 2021",
              "Een pas op de plaats laat het contact tussen jeugdige en steunfiguur ongemoeid.",
              "A hold leaves the contact between youth and figure untouched."),
          hard(
              "ending-needs-youth-or-safety",
              Rules.DOMAIN_5,
              "De keuze van een jeugdige eindigt alleen met de jeugdige zelf, met de steunfiguur zelf, of om een genoemde reden van veiligheid.",
              "A youth’s choice ends only with the youth, with the figure, or on a named ground of safety."),
          hard(
              "ended-by-court",
              "BW 1:299; Handreiking informele steun 2022 (burgervoogd)",
              "Wat de rechter heeft ingesteld, eindigt de rechter.",
              "What the court has set, the court ends."),
          hard(
              "ended-by-whom-the-form-says",
              Rules.DOMAIN_5,
              "Steun eindigt met wie volgens de vorm kiest, met de steunfiguur zelf, of om een genoemde reden van veiligheid.",
              "Support ends with those who choose in its form, with the figure, or on a named ground of safety."),
          soft(
              "evaluation-on-time",
              "Handreiking informele steun 2022; " + Rules.DOMAIN_5,
              "De evaluatie is op tijd.",
              "The evaluation is on time."),
          soft(
              "evaluation-on-time",
              2,
              "Handreiking informele steun 2022; " + Rules.DOMAIN_5,
              "De evaluatie is op tijd; een dag die voorbij was toen er een nieuwe kwam, telt nog.",
              "The evaluation is on time; a day that had passed when a new one came still counts."),
          soft(
              "youth-view-present",
              Rules.DOMAIN_5,
              "De jeugdige heeft zelf gezegd wat hij of zij ervan vindt.",
              "The youth has given his or her own view."),
          soft(
              "talk-within-fourteen-days",
              "NJi-dialoogsessie 2021; " + Rules.DOMAIN_5,
              "Binnen 14 dagen is er een gesprek met jeugdige en steunfiguur.",
              "There is a talk with youth and figure within 14 days."),
          soft(
              "farewell-talk",
              Rules.DOMAIN_5,
              "Er is een afscheidsgesprek.",
              "There is a farewell talk."),
          soft(
              "aftercare-agreed",
              "Handreiking informele steun 2022; " + Rules.DOMAIN_5,
              "Er is afgesproken wie er blijft en wie gebeld mag worden.",
              "It was agreed who stays and who may be called."));

  private EvaluationRuleTexts() {}
}
