package nl.beslisspoor.events;

import nl.beslisspoor.events.catalogue.InformationCategory;

/**
 * An event that is a decision. Every decision carries its accountability record; nothing else does.
 */
public interface Decision {

  CaseId caseId();

  Act act();

  InformationCategory category();

  AccountabilityRecord account();
}
