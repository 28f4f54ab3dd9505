-- Processes that only show read the log; receipts are no part of what they show.
grant usage on schema log to beslisspoor_views;
grant select on log.event, log.numbered, log.pass to beslisspoor_views;
