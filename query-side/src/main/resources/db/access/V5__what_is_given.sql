-- When somebody looked, asked or changed an account is what the server says, and nobody else: the
-- roles of the product give the other columns.

revoke insert on access.look, access.inquiry, access.account_change
  from "${application}", beslisspoor_views;

grant insert (person_id, account_role, stream_id, part, purpose, position, outcome)
  on access.look to "${application}", beslisspoor_views;
grant insert (asked_by, account_role, about, purpose)
  on access.inquiry to "${application}", beslisspoor_views;
grant insert (account_id, changed_by, change, roles)
  on access.account_change to "${application}", beslisspoor_views;
