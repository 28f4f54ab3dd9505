package nl.beslisspoor.query.feed;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * What every run works with.
 *
 * @param log what PostgreSQL holds of the log
 * @param feed what the views are fed with
 * @param transaction joins a running transaction or begins one
 * @param savepoint undoes its own work alone when it fails
 */
record Store(
    Log log,
    Feed feed,
    Head head,
    Runs runs,
    Progress progress,
    Tables tables,
    AxonStore axon,
    TransactionTemplate transaction,
    TransactionTemplate savepoint) {}
