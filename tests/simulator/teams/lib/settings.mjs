// What Ajar has to be started with, so that the simulator at `host` ("127.0.0.1:8091") is its Teams.
import { SECRET } from './identity.mjs';
import { APP_ID, REVIEWS, TENANT } from './world.mjs';

export const settingsFor = (host) => ({
  AJAR_TEAMS_APP_ID: APP_ID,
  AJAR_TEAMS_APP_SECRET: SECRET,
  AJAR_TEAMS_TENANT: TENANT,
  AJAR_TEAMS_LOGIN_URL: `http://${host}/login`,
  AJAR_TEAMS_METADATA_URL: `http://${host}/openid/.well-known/openidconfiguration`,
  AJAR_TEAMS_SERVICE_HOSTS: host,
  AJAR_TEAMS_SERVICE_URL: `http://${host}/connector/`,
  AJAR_TEAMS_STAFF_CHANNEL: REVIEWS,
});
