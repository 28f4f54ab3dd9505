package nl.beslisspoor.query.access;

import java.util.Optional;
import java.util.UUID;

/** Tells in which file a decision stands; whoever shows decisions has a bean of it. */
@FunctionalInterface
public interface FileOfDecision {

  /** The file's id; empty when there is no such decision. */
  Optional<UUID> of(UUID decision);
}
