package nl.beslisspoor.query.feed;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * What every run works with.
 *
 * @param transaction joins a running transaction or begins one
 * @param savepoint undoes its own work alone when it fails
 */
record Store(
    Log log,
    Head head,
    Runs runs,
    Progress progress,
    Tables tables,
    AxonStore axon,
    TransactionTemplate transaction,
    TransactionTemplate savepoint) {}
