package nl.beslisspoor.command.file;

import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.OpeningEvent;
import nl.beslisspoor.events.PlacementEvent;
import nl.beslisspoor.events.RecordEvent;
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.SupportEvent;

/** A file while one event changes the state of its slice. Lives only within one step. */
final class Fold {

  private Opening opening;
  private Network network;
  private Supports supports;
  private Consents consents;
  private Statements statements;
  private Roles roles;
  private Evaluations evaluations;
  private Placement placement;
  private Resources resources;
  private Destructions destructions;
  private Trail trail;
  private ImportedHistory imported;

  Fold(CaseFile file) {
    opening = file.opening();
    network = file.network();
    supports = file.supports();
    consents = file.consents();
    statements = file.statements();
    roles = file.roles();
    evaluations = file.evaluations();
    placement = file.placement();
    resources = file.resources();
    destructions = file.destructions();
    trail = file.trail();
    imported = file.imported();
  }

  CaseFile after(CaseEvent event) {
    trail = trail.after(event);
    switch (event) {
      case OpeningEvent e -> opening = opening.after(e);
      case NetworkEvent e -> network = network.after(e);
      case SupportEvent e -> supports = supports.after(e);
      case ConsentEvent e -> consents = consents.after(e);
      case StatementEvent e -> statements = statements.after(e);
      case RoleEvent e -> roles = roles.after(e);
      case EvaluationEvent e -> evaluations = evaluations.after(e);
      case PlacementEvent e -> placement = placement.after(e);
      case ResourceEvent e -> resources = resources.after(e);
      case RecordEvent _ -> {} // stands in the trail
      case DestructionEvent e -> destructions = destructions.after(e);
      case ImportEvent e -> imported = imported.after(e);
    }
    return new CaseFile(
        opening,
        network,
        supports,
        consents,
        statements,
        roles,
        evaluations,
        placement,
        resources,
        destructions,
        trail,
        imported);
  }
}
