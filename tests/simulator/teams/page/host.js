// Teams around a tab: the page of Ajar in a frame, and what Microsoft's kit (teams-js) asks of
// whoever shows it. The frame comes through the simulator's own address, which the kit takes for a
// host that it may trust.
const RUNTIME = {
  apiVersion: 4, isNAAChannelRecommended: false, hostVersionsInfo: {}, isLegacyTeams: false,
  supports: { pages: { appButton: {}, tabs: {}, config: {}, backStack: {}, fullTrust: {} } },
};
const SDK = '2.0.0';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** "contrast" can only be chosen here. */
const theme = () => localStorage.tabTheme ?? (dark.matches ? 'dark' : 'default');

/** `who()` gives {user, aadObjectId, tenant, name, locale}; `signOn()` {token} or {error}. */
export function tabOf(path, { who, signOn }) {
  const frame = document.createElement('iframe');
  frame.src = path;
  frame.title = 'My requests';
  frame.className = 'tab';
  const answers = {
    initialize: () => ['content', 'web', JSON.stringify(RUNTIME), SDK],
    getContext: () => [context(who())],
    'authentication.getAuthToken': async () => {
      const { token, error } = await signOn();
      return token ? [true, token] : [false, error ?? 'resourceDisabled'];
    },
  };
  const hear = async ({ source, data }) => {
    if (source !== frame.contentWindow || typeof data?.func !== 'string') return;
    const args = await answers[data.func]?.();
    if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, location.origin);
  };
  const dress = () => frame.contentWindow?.postMessage({ func: 'themeChange', args: [theme()] }, location.origin);
  addEventListener('message', hear);
  dark.addEventListener('change', dress);
  frame.gone = () => {
    removeEventListener('message', hear);
    dark.removeEventListener('change', dress);
  };
  return frame;
}

const context = ({ aadObjectId, tenant, name, locale }) => ({
  locale, theme: theme(), entityId: 'requests', frameContext: 'content', hostClientType: 'web',
  userObjectId: aadObjectId, tid: tenant, userDisplayName: name, sessionId: 'simulator', appSessionId: 'simulator',
});
