package nl.beslisspoor.query.consent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.query.consent.ConsentVersion.Circumstances;
import nl.beslisspoor.query.consent.ConsentVersion.Known;
import nl.beslisspoor.query.feed.Projection;
import nl.beslisspoor.query.table.Fields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the consents, as known at every moment. */
@Component
public class Consents implements Projection {

  private record Entry(Recorded at, ConsentEvent event) {}

  private final JdbcClient jdbc;

  public Consents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "consent";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public List<String> tables() {
    return List.of("consent_version");
  }

  @Override
  public void apply(List<Recorded> block) {
    var entries =
        block.stream()
            .filter(entry -> entry.event() instanceof ConsentEvent)
            .map(entry -> new Entry(entry, (ConsentEvent) entry.event()))
            .toList();
    if (entries.isEmpty()) {
      return;
    }
    var versions = versions(entries);
    entries.forEach(entry -> fold(versions, entry));
    ConsentVersion.COLUMNS.upsert(
        jdbc, versions.values().stream().flatMap(List::stream).toList(), "consent_id", "sequence");
  }

  private Map<UUID, List<ConsentVersion>> versions(List<Entry> entries) {
    var versions = new HashMap<UUID, List<ConsentVersion>>();
    entries.forEach(entry -> versions.put(entry.event().consent().value(), new ArrayList<>()));
    jdbc.sql("select * from consent_version where consent_id = any(?) order by sequence")
        .param(versions.keySet().toArray(UUID[]::new))
        .query(Fields.as(ConsentVersion::read))
        .list()
        .forEach(version -> versions.get(version.consent()).add(version));
    return versions;
  }

  private static void fold(Map<UUID, List<ConsentVersion>> all, Entry entry) {
    var versions = all.get(entry.event().consent().value());
    switch (entry.event()) {
      case ConsentGiven e ->
          versions.add(
              new ConsentVersion(
                  e.consent().value(),
                  e.caseId().value(),
                  Outcome.GIVEN,
                  e.terms(),
                  how(e.account(), Optional.of(e.ground()), e.inability().isPresent()),
                  Known.by(entry.at())));
      case ConsentRefused e ->
          versions.add(
              new ConsentVersion(
                  e.consent().value(),
                  e.caseId().value(),
                  Outcome.REFUSED,
                  e.terms(),
                  how(e.account(), Optional.empty(), e.inability().isPresent()),
                  Known.by(entry.at())));
      case ConsentWithdrawn e -> withdraw(versions, e, entry.at());
    }
  }

  private static void withdraw(List<ConsentVersion> versions, ConsentWithdrawn e, Recorded at) {
    var stands = versions.stream().filter(ConsentVersion::stands).toList();
    stands.forEach(version -> {
      versions.set(versions.indexOf(version), version.supersededBy(at));
      versions.add(version.withdrawn(e.on(), e.account(), at));
    });
  }

  private static Circumstances how(
      AccountabilityRecord account, Optional<ConsentGround> ground, boolean unable) {
    return new Circumstances(
        ground, unable, account.decision().value(), account.decidedAt(), account.decidedAt());
  }
}
