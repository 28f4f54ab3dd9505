#!/bin/sh
# Hands the passwords to roles.sql without putting them on a command line.
set -eu
export PGOPTIONS="-c beslisspoor.migrator_user=beslisspoor_migrator \
 -c beslisspoor.migrator_password=$MIGRATOR_PASSWORD \
 -c beslisspoor.application_user=beslisspoor_application \
 -c beslisspoor.application_password=$APPLICATION_PASSWORD \
 -c beslisspoor.query_user=beslisspoor_query \
 -c beslisspoor.query_password=$QUERY_PASSWORD"
exec psql --quiet --set=ON_ERROR_STOP=1 --file=/scripts/roles.sql
