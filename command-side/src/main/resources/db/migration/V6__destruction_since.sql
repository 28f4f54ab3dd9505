-- Every second is looked for destructions that were confirmed since, whatever was confirmed before.
create index event_destruction_since on log.event (system_identifier, xid)
  where payload_type = 'destruction-confirmed';
