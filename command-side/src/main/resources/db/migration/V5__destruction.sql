-- Confirmed destructions are looked for every second; there are few.
create index event_destruction_confirmed on log.event (event_id)
  where payload_type = 'destruction-confirmed';
