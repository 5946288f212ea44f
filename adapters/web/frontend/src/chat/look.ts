// Web Chat in our colours. It takes values, not CSS variables, wherever it computes with them.

const light = {
  surface: '#ffffff',
  bubble: '#f1f5f2',
  line: '#dbe2dd',
  ink: '#18231f',
  ink2: '#46544e',
  ink3: '#5f6e67',
  accent: '#17594f',
  accentInk: '#ffffff',
  soft: '#dcebe5',
  softInk: '#0f463e',
  strong: '#b9c5be',
};

const dark: typeof light = {
  surface: '#171f1c',
  bubble: '#222d28',
  line: '#2f3d37',
  ink: '#e9f0ec',
  ink2: '#b9c7c0',
  ink3: '#97a8a0',
  accent: '#6fc4ae',
  accentInk: '#06231d',
  soft: '#1d3a33',
  softInk: '#b6e8da',
  strong: '#4a5c54',
};

const kFont = "'Figtree Variable', 'Segoe UI', system-ui, sans-serif";

export function styleOptions(isDark: boolean) {
  const c = isDark ? dark : light;
  return {
    primaryFont: kFont,
    monospaceFont: "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace",
    accent: c.accent,
    subtle: c.ink3,
    backgroundColor: c.surface,
    paddingRegular: 12,
    paddingWide: 16,
    rootHeight: '100%',
    rootWidth: '100%',
    fontSizeSmall: '80%',

    botAvatarImage: '/mark.svg',
    botAvatarBackgroundColor: 'transparent',
    botAvatarInitials: 'IT',
    avatarSize: 32,

    bubbleBackground: c.bubble,
    bubbleTextColor: c.ink,
    bubbleBorderColor: c.line,
    bubbleBorderRadius: 14,
    bubbleFromUserBackground: c.accent,
    bubbleFromUserTextColor: c.accentInk,
    bubbleFromUserBorderColor: c.accent,
    bubbleFromUserBorderRadius: 14,
    bubbleMinHeight: 38,
    bubbleMaxWidth: 560,
    bubbleAttachmentMaxWidth: 520,
    bubbleAttachmentMinWidth: 200,
    messageActivityWordBreak: 'break-word' as const,

    suggestedActionLayout: 'flow' as const,
    suggestedActionBackgroundColor: c.surface,
    suggestedActionTextColor: c.accent,
    suggestedActionBorderColor: c.accent,
    suggestedActionBorderRadius: 20,
    suggestedActionBorderWidth: 1,
    suggestedActionHeight: 38,
    suggestedActionBackgroundColorOnHover: c.soft,
    suggestedActionTextColorOnHover: c.softInk,
    suggestedActionBackgroundColorOnActive: c.soft,
    suggestedActionTextColorOnActive: c.softInk,

    sendBoxBackground: c.bubble,
    sendBoxTextColor: c.ink,
    sendBoxPlaceholderColor: c.ink3,
    sendBoxButtonColor: c.accent,
    sendBoxButtonColorOnHover: c.accent,
    sendBoxButtonShadeColorOnHover: c.soft,
    sendBoxBorderTop: `1px solid ${c.line}`,
    sendBoxHeight: 52,
    sendBoxTextWrap: true,
    sendBoxMaxHeight: 180,
    hideUploadButton: true,

    timestampColor: c.ink3,
    transcriptTerminatorBackgroundColor: c.soft,
    transcriptTerminatorColor: c.softInk,
    newMessagesButtonAlignment: 'center' as const,
    scrollToEndButtonBehavior: 'any' as const,
    cardEmphasisBackgroundColor: c.bubble,
    markdownRespectCRLF: true,
    timestampFormat: 'relative' as const,
    groupTimestamp: 60000,
  };
}

/** Adaptive Cards: the outcome card in the same colours. */
export function hostConfig(isDark: boolean) {
  const c = isDark ? dark : light;
  const ok = isDark ? '#7fd3a3' : '#1d6b46';
  const warn = isDark ? '#f2bd6b' : '#8a5300';
  const stop = isDark ? '#ff9d98' : '#a5282c';
  const both = (color: string, subtle = color) => ({ default: color, subtle });
  const foregroundColors = {
    default: both(c.ink, c.ink3),
    dark: both(c.ink, c.ink3),
    light: both(c.ink2, c.ink3),
    accent: both(c.accent),
    good: both(ok),
    warning: both(warn),
    attention: both(stop),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: kFont,
    supportsInteractivity: true,
    spacing: { small: 6, default: 10, medium: 14, large: 18, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: c.line },
    fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 22 },
    fontWeights: { lighter: 400, default: 400, bolder: 650 },
    lineHeights: { small: 18, default: 22, medium: 23, large: 25, extraLarge: 29 },
    containerStyles: {
      default: style(c.surface),
      emphasis: style(c.bubble),
      accent: style(c.soft),
      good: style(c.soft),
      warning: style(c.bubble),
      attention: style(c.bubble),
    },
    factSet: {
      title: {
        color: 'default',
        size: 'default',
        isSubtle: true,
        weight: 'default',
        wrap: true,
        maxWidth: 150,
      },
      value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
      spacing: 16,
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
  };
}
