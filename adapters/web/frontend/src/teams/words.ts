// What the page says before the server has said anything.

const english = {
  title: 'My requests',
  loading: 'One moment …',
  noHost: 'This page belongs into Microsoft Teams: open Ajar there, and choose “My requests”.',
  server: 'Your requests did not arrive. They are kept; it is this page that cannot reach them.',
  again: 'Try again',
  signOn: 'Your requests cannot be shown here yet, for this page is not told who you are.',
  meanwhile: 'Ask in the chat: “What is the status of my request?”',
  forAdmins: 'For whoever looks after Ajar',
  steps: [
    'In Microsoft Entra ID open the app registration of the bot, and there “Expose an API”.',
    'Set the application ID URI to {uri}, with the bot’s application id at its end.',
    'Add a scope named access_as_user that users may consent to.',
    'Authorise Teams’ own clients for it: {clients}.',
    'Upload the package that “ajar manifest teams” makes, and check teams.tenant.',
  ],
  said: 'What was said: ',
};

type Words = typeof english;

const german: Words = {
  title: 'Meine Anfragen',
  loading: 'Einen Moment …',
  noHost: 'Diese Seite gehört in Microsoft Teams: Ajar dort öffnen und „Meine Anfragen“ wählen.',
  server:
    'Die Anfragen sind nicht angekommen. Sie sind aufbewahrt; nur diese Seite erreicht sie gerade nicht.',
  again: 'Noch einmal versuchen',
  signOn:
    'Die Anfragen lassen sich hier noch nicht zeigen: Diese Seite erfährt nicht, wer hinsieht.',
  meanwhile: 'Im Chat hilft die Frage: „Wie steht es um meine Anfrage?“',
  forAdmins: 'Für alle, die Ajar betreuen',
  steps: [
    'In Microsoft Entra ID die App-Registrierung des Bots öffnen, dort „Eine API verfügbar machen“.',
    'Als Anwendungs-ID-URI {uri} eintragen, am Ende die Anwendungs-ID des Bots.',
    'Einen Bereich namens access_as_user hinzufügen, dem Benutzer zustimmen dürfen.',
    'Teams’ eigene Clients dafür autorisieren: {clients}.',
    'Das Paket hochladen, das „ajar manifest teams“ erzeugt, und teams.tenant prüfen.',
  ],
  said: 'Gesagt wurde: ',
};

const spanish: Words = {
  title: 'Mis solicitudes',
  loading: 'Un momento …',
  noHost: 'Esta página es para Microsoft Teams: abre Ajar allí y elige «Mis solicitudes».',
  server: 'Las solicitudes no han llegado. Están guardadas; es esta página la que no las alcanza.',
  again: 'Probar otra vez',
  signOn: 'Aún no se pueden mostrar aquí las solicitudes: esta página no sabe quién mira.',
  meanwhile: 'En el chat se puede preguntar: «¿Cómo va mi solicitud?»',
  forAdmins: 'Para quien cuida de Ajar',
  steps: [
    'En Microsoft Entra ID, abrir el registro de aplicación del bot y allí «Exponer una API».',
    'Poner como URI de id. de aplicación {uri}, con el id. de aplicación del bot al final.',
    'Añadir un ámbito llamado access_as_user al que puedan dar consentimiento los usuarios.',
    'Autorizar para él a los clientes de Teams: {clients}.',
    'Subir el paquete que hace «ajar manifest teams» y revisar teams.tenant.',
  ],
  said: 'Lo que se dijo: ',
};

const french: Words = {
  title: 'Mes demandes',
  loading: 'Un instant …',
  noHost: 'Cette page est faite pour Microsoft Teams : y ouvrir Ajar, puis « Mes demandes ».',
  server:
    'Les demandes ne sont pas arrivées. Elles sont conservées ; c’est cette page qui ne les atteint pas.',
  again: 'Réessayer',
  signOn: 'Les demandes ne peuvent pas encore s’afficher ici : cette page ignore qui la regarde.',
  meanwhile: 'Dans le chat, on peut demander : « Où en est ma demande ? »',
  forAdmins: 'Pour qui s’occupe d’Ajar',
  steps: [
    'Dans Microsoft Entra ID, ouvrir l’inscription d’application du bot, puis « Exposer une API ».',
    'Mettre comme URI d’ID d’application {uri}, avec l’ID d’application du bot à la fin.',
    'Ajouter une étendue nommée access_as_user, à laquelle les utilisateurs peuvent consentir.',
    'Y autoriser les clients de Teams : {clients}.',
    'Charger le paquet que fait « ajar manifest teams », et vérifier teams.tenant.',
  ],
  said: 'Ce qui a été dit : ',
};

const all: Record<string, Words> = { en: english, de: german, es: spanish, fr: french };

export const languageOf = (locale: string) => {
  const language = locale.slice(0, 2).toLowerCase();
  return language in all ? language : 'en';
};

export const wordsFor = (locale: string): Words => all[languageOf(locale)] ?? english;
