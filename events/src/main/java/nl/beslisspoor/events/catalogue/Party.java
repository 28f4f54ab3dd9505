package nl.beslisspoor.events.catalogue;

import static nl.beslisspoor.events.catalogue.Relation.BROTHER_OR_SISTER;
import static nl.beslisspoor.events.catalogue.Relation.FATHER;
import static nl.beslisspoor.events.catalogue.Relation.FOSTER_PARENT;
import static nl.beslisspoor.events.catalogue.Relation.FRIEND;
import static nl.beslisspoor.events.catalogue.Relation.GRANDPARENT;
import static nl.beslisspoor.events.catalogue.Relation.GUARDIAN;
import static nl.beslisspoor.events.catalogue.Relation.MOTHER;
import static nl.beslisspoor.events.catalogue.Relation.NEIGHBOUR;
import static nl.beslisspoor.events.catalogue.Relation.OTHER;
import static nl.beslisspoor.events.catalogue.Relation.RELATIVE;
import static nl.beslisspoor.events.catalogue.Relation.STEPPARENT;
import static nl.beslisspoor.events.catalogue.Relation.TEACHER_OR_COACH;

import java.util.Set;

/**
 * Who chooses or agrees in a support form, in the words of the field (domain, section 4). Relatives
 * outside the home are of the family and of the network.
 */
public enum Party implements Term {
  YOUTH("jeugdige", "youth", Set.of(Relation.YOUTH)),
  /** Whoever holds parental authority counts too, as a guardian does. */
  PARENTS("ouders", "parents", Set.of(MOTHER, FATHER, GUARDIAN)),
  FAMILY(
      "gezin en familie",
      "family",
      Set.of(MOTHER, FATHER, GUARDIAN, STEPPARENT, GRANDPARENT, BROTHER_OR_SISTER, RELATIVE)),
  NETWORK(
      "netwerk",
      "network",
      Set.of(GRANDPARENT, BROTHER_OR_SISTER, RELATIVE, FRIEND, NEIGHBOUR, TEACHER_OR_COACH, OTHER)),
  FOSTER_PARENTS("pleegouders", "foster parents", Set.of(FOSTER_PARENT)),
  /** With a role in the file. */
  PROFESSIONAL("professional", "professional", Set.of(Relation.PROFESSIONAL)),
  /** Who answers for it with a role in the file. */
  INSTITUTION("instelling", "institution", Set.of(Relation.PROFESSIONAL)),
  COURT("rechter", "court", Set.of(Relation.COURT));

  private final String nl;
  private final String en;
  private final Set<Relation> relations;

  Party(String nl, String en, Set<Relation> relations) {
    this.nl = nl;
    this.en = en;
    this.relations = relations;
  }

  /** What its members are to the youth. */
  public Set<Relation> relations() {
    return relations;
  }

  /** Whether its members take part by a role in the file only. */
  public boolean byRole() {
    return relations.contains(Relation.PROFESSIONAL);
  }

  /** Whether who holds parental authority is a member, whatever the relation. */
  public boolean byAuthority() {
    return this == PARENTS || this == FAMILY;
  }

  @Override
  public String nl() {
    return nl;
  }

  @Override
  public String en() {
    return en;
  }
}
