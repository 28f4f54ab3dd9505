package nl.beslisspoor.standalone.alarms;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.beslisspoor.command.destruction.DestructionLedger;
import nl.beslisspoor.command.seal.SealMeters;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.standalone.alarms.Meters.Last;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the alarms to work in whatever serves. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(AlarmSettings.class)
public class AlarmConfiguration {

  @Bean
  Alarms alarms(
      Settings settings,
      AlarmSettings alarms,
      DataSource application,
      @Qualifier("keyConnections") DataSource keyConnections,
      KnownKeys keys,
      Guards guards,
      ObjectProvider<SealMeters> seal,
      ObjectProvider<DestructionLedger> ledger,
      MeterRegistry registry) {
    var meters = new Meters(registry);
    var rows = new SignedRows(application, keys);
    var watched = new ArrayList<>(watched(alarms, rows, meters));
    watched.addAll(topics(alarms, application, meters));
    seal.ifAvailable(found -> watched.add(new Watched("seal-broken", Duration.ZERO, found::found)));
    Supplier<Set<String>> named =
        settings.role().decides() ? () -> ledger.getObject().events() : Set::of;
    var undone = new UndoneDestructions(application, keyConnections, named);
    watched.add(new Watched("undestroyed", alarms.undestroyedFor(), undone::trouble));
    var unguarded = new UnguardedLog(application, guards);
    watched.add(new Watched("log-unguarded", Duration.ZERO, unguarded::trouble));
    if (settings.value(Setting.JDBC_URL).isEmpty()) {
      var disk = new FreeDisk(settings.data(), alarms.diskFree());
      watched.add(new Watched("disk", Duration.ZERO, disk::trouble));
    }
    if (settings.backups().isPresent()) {
      var archive = new FailedArchive(application);
      watched.add(new Watched("archive", Duration.ZERO, archive::trouble));
    }
    if (settings.value(Setting.SEAL_WITNESSES).isPresent()) {
      var unwitnessed = UnsealedEvents.withoutWitness(rows, alarms.unsealedFor());
      watched.add(new Watched("unwitnessed", Duration.ZERO, unwitnessed::trouble));
    }
    return new Alarms(watched, alarms.check(), Clock.systemUTC(), registry);
  }

  static List<Watched> watched(AlarmSettings settings, SignedRows rows, Meters meters) {
    var failed = new Last();
    var misfits = new Last();
    var appends = new Last();
    var time = new Last();
    var slow = settings.appendSlow();
    var behind = settings.behindFor();
    var unnumbered = new UnnumberedEvents(rows.source());
    var unsealed = UnsealedEvents.withoutCheckpoint(rows, settings.unsealedFor());
    return List.of(
        new Watched("commands-failed", Duration.ZERO, () -> meters.failures(failed)),
        new Watched(
            "wrong-key", Duration.ZERO, settings.wrongKeyKept(), () -> meters.misfits(misfits)),
        new Watched("append-slow", Duration.ZERO, () -> meters.slowAppends(slow, appends, time)),
        new Watched("numbering", settings.unnumberedFor(), unnumbered::trouble),
        new Watched("unsealed", Duration.ZERO, unsealed::trouble),
        new Watched("seal-forged", Duration.ZERO, rows::forged),
        new Watched(
            "witness-refuses",
            Duration.ZERO,
            () -> meters.above("beslisspoor.seal.refused", "witness", 0)),
        new Watched(
            "feed-behind",
            behind,
            () -> meters.above("beslisspoor.feed.lag", "projection", settings.feedBehind())),
        new Watched(
            "feed-stopped",
            behind,
            () -> meters.above("beslisspoor.feed.stopped", "projection", 0)),
        new Watched(
            "parked",
            Duration.ZERO,
            () -> meters.above("beslisspoor.feed.parked", "projection", 0)));
  }

  static List<Watched> topics(AlarmSettings settings, DataSource source, Meters meters) {
    var foreign = new Last();
    var stopped = new StoppedTopics(source, () -> meters.tags("beslisspoor.relay.lag", "topic"));
    return List.of(
        new Watched(
            "relay-behind",
            settings.behindFor(),
            () -> meters.above("beslisspoor.relay.lag", "topic", settings.relayBehind())),
        new Watched("relay-stopped", settings.behindFor(), stopped::trouble),
        new Watched(
            "topic-ahead",
            Duration.ZERO,
            settings.topicAheadKept(),
            () -> meters.foreign(foreign)));
  }
}
