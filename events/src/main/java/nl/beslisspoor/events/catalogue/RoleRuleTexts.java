package nl.beslisspoor.events.catalogue;

import static nl.beslisspoor.events.catalogue.RuleText.hard;
import static nl.beslisspoor.events.catalogue.RuleText.soft;

import java.util.List;

/** The rules on roles (domain, sections 2 and 5). */
final class RoleRuleTexts {

  static final List<RuleText> ALL =
      List.of(
          hard(
              "role-can-be-assigned",
              Rules.DOMAIN_5,
              "Deze rol wordt toegekend; ze volgt niet vanzelf uit wie iemand is.",
              "This role is assigned; it does not follow from who somebody is."),
          hard(
              "professional-role-for-professionals",
              Rules.DOMAIN_2 + "; " + Rules.DOMAIN_5,
              "De rol van een professional gaat naar een professional, niet naar jeugdige, familie, netwerk of steunfiguur.",
              "A professional role goes to a professional, not to youth, family, network or support figure."),
          hard(
              "mandate-holder-decides",
              Rules.DOMAIN_5,
              "Over een rol beslist wie daarvoor het mandaat heeft.",
              "A role is decided upon by the holder of the mandate."),
          hard(
              "guardianship-by-court",
              "BW 1:295, 1:299",
              "Voogdij wordt alleen door de rechter gegeven.",
              "Guardianship is given by the court only."),
          hard(
              "role-is-held",
              Rules.DOMAIN_5,
              "De rol wordt op die dag vervuld.",
              "The role is held on that day."),
          soft(
              "one-holder-at-a-time",
              "Handreiking informele steun 2022; " + Rules.DOMAIN_5,
              "Er is één casusregisseur, één jeugdbeschermer en één netwerkregie tegelijk.",
              "There is one case director, one youth protector and one network lead at a time."),
          soft(
              "hand-over-done",
              Rules.DOMAIN_5,
              "De rol is overgedragen aan iemand anders.",
              "The role was handed over to somebody else."));

  private RoleRuleTexts() {}
}
