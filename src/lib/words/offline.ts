import type { Bilingual, Locale } from './locale';
import { number } from './number';

/** What the page says on which the site is kept for use without a network. */
export const offline = {
	title: { de: 'Ohne Netz nutzen', en: 'Use it offline' },
	description: {
		de: 'Seiten und Zahlen auf dem eigenen Gerät behalten, mit Größe und einem Knopf zum Entfernen.',
		en: 'Keep pages and figures on your own device, with their size and a button to remove them.',
	},
	lead: {
		de: 'Sie können diese Website auf Ihrem Gerät behalten. Dann geht sie auch im Zug, im Keller und in einem Saal ohne WLAN.',
		en: 'You can keep this site on your device. It then works on a train, in a cellar and in a hall without Wi-Fi.',
	},
	offer: {
		de: 'Das ist ein Angebot: Ohne Ihren Klick wird nichts gespeichert, und Sie werden alles mit einem Klick wieder los.',
		en: 'This is an offer: nothing is stored without your click, and one click removes all of it.',
	},
	needsScript: {
		de: 'Dafür braucht diese Seite JavaScript. In Ihrem Browser ist es ausgeschaltet. Lesen können Sie alle Seiten auch so, aber nur mit Netz.',
		en: 'For this the page needs JavaScript, which is switched off in your browser. You can read all pages without it, but only with a network.',
	},
	unsupported: {
		de: 'Ihr Browser kann hier nichts für später behalten. Das ist so in manchen privaten Fenstern und auf Adressen ohne https.',
		en: 'Your browser cannot keep anything here for later. That is so in some private windows and at addresses without https.',
	},
	looking: { de: 'Es wird nachgesehen, was schon da ist …', en: 'Looking at what is there already …' },
	noList: {
		de: 'Was es zum Behalten gibt, ließ sich nicht laden. Vielleicht haben Sie gerade kein Netz. Laden Sie die Seite später noch einmal.',
		en: 'What there is to keep could not be loaded. Perhaps you have no network just now. Load this page again later.',
	},

	pages: { de: 'Seiten', en: 'Pages' },
	pagesText: {
		de: 'Start, Abbildungen, Erkunden mit den Werten aller Reihen, Vergleichen, Vortragen und Methode, auf Deutsch und Englisch. Nicht dabei sind die Datenseiten der einzelnen Reihen, Bilder und Tabellen zum Herunterladen.',
		en: 'Start, figures, exploring with the values of all series, comparing, presenting and method, in German and English. Not among them: the data pages of single series, pictures and tables to download.',
	},
	keepPages: { de: 'Seiten behalten', en: 'Keep the pages' },
	engine: { de: 'Rechenwerk und Daten', en: 'Engine and data' },
	engineText: {
		de: 'Die Datenbank DuckDB und ihre Tabellen. Nötig, um Abbildungen neu zu rechnen und um eigene Abfragen in SQL zu stellen. Das Erkunden geht auch ohne.',
		en: 'The database DuckDB and its tables. Needed to recompute figures and to ask questions of your own in SQL. Exploring works without it.',
	},
	keepEngine: { de: 'Rechenwerk und Daten behalten', en: 'Keep engine and data' },
	pagesFirst: {
		de: 'Erst die Seiten behalten, dann das Rechenwerk.',
		en: 'Keep the pages first, then the engine.',
	},

	none: { de: 'Nicht auf diesem Gerät.', en: 'Not on this device.' },
	repair: { de: 'Fehlendes nachladen', en: 'Load what is missing' },
	loading: { de: 'Wird geladen', en: 'Loading' },
	cancel: { de: 'Abbrechen', en: 'Cancel' },
	cancelled: {
		de: 'Abgebrochen. Was vorher da war, ist noch da.',
		en: 'Cancelled. What was there before is still there.',
	},

	newer: { de: 'Neue Fassung', en: 'New version' },
	newerThere: {
		de: 'Es gibt eine neue Fassung dieser Website. Auf Ihrem Gerät liegt noch die alte, und sie geht weiter.',
		en: 'There is a new version of this site. The old one is still on your device, and goes on working.',
	},
	fetchNewer: { de: 'Neue Fassung holen', en: 'Fetch the new version' },
	newerReady: {
		de: 'Eine neue Fassung liegt auf Ihrem Gerät bereit. Sie gilt, sobald alle Fenster dieser Website geschlossen waren, oder gleich, wenn Sie das wollen.',
		en: 'A new version is ready on your device. It takes effect once all windows of this site have been closed, or at once if you like.',
	},
	takeOver: { de: 'Neue Fassung übernehmen', en: 'Take over the new version' },
	takeOverText: {
		de: 'Dabei werden alle offenen Fenster dieser Website neu geladen. Was Sie dort eingetragen und nicht gesichert haben, geht verloren.',
		en: 'All open windows of this site are then loaded anew. What you have entered there and not saved is lost.',
	},

	remove: { de: 'Alles wieder entfernen', en: 'Remove all of it' },
	removeText: {
		de: 'Seiten, Rechenwerk und Daten werden von Ihrem Gerät gelöscht. Antworten, die Sie beim Vergleichen gemerkt haben, bleiben; dort können Sie sie löschen.',
		en: 'Pages, engine and data are deleted from your device. Answers that you had remembered when comparing stay; you can delete them there.',
	},
	removed: {
		de: 'Entfernt. Seiten, Rechenwerk und Daten liegen nicht mehr auf Ihrem Gerät.',
		en: 'Removed. Pages, engine and data are no longer on your device.',
	},
	removeFailed: {
		de: 'Es ließ sich nicht alles entfernen. In den Einstellungen Ihres Browsers können Sie die Daten dieser Website löschen.',
		en: 'Not all of it could be removed. In the settings of your browser you can delete the data of this site.',
	},

	lasting: {
		de: 'Ihr Browser hat zugesagt, es zu behalten, auch wenn der Platz knapp wird.',
		en: 'Your browser has promised to keep it, even when room gets scarce.',
	},
	notLasting: {
		de: 'Ihr Browser hat nicht zugesagt, es auf Dauer zu behalten. Er kann es löschen, etwa wenn der Platz knapp wird oder Sie lange nicht hier waren. Auf dieser Seite sehen Sie, ob noch alles da ist.',
		en: 'Your browser has not promised to keep it for good. It may delete it, for instance when room gets scarce or you have not been here for long. This page shows whether all of it is still there.',
	},

	app: { de: 'Als App', en: 'As an app' },
	appText: {
		de: 'Sie können die Website auch wie eine App öffnen: im Menü Ihres Browsers unter „Installieren“, „App installieren“ oder „Zum Home-Bildschirm“. Nötig ist das nicht, und es ersetzt das Behalten nicht.',
		en: 'You can open the site like an app, too: in the menu of your browser under “Install”, “Install app” or “Add to Home Screen”. There is no need to, and it does not replace keeping it.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is said when something could not be kept. Each says what is so now. */
export const notKept = {
	unreachable: {
		de: 'Das Netz war weg, oder der Server hat nicht geantwortet. Was dieser Versuch geladen hat, ist wieder gelöscht. Versuchen Sie es noch einmal.',
		en: 'The network was gone, or the server did not answer. What this attempt had loaded is deleted again. Try it once more.',
	},
	changed: {
		de: 'Auf dem Server liegt inzwischen eine andere Fassung dieser Website. Fassungen werden nie gemischt, darum ist gelöscht, was dieser Versuch geladen hat. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
		en: 'The server has another version of this site by now. Versions are never mixed, so what this attempt had loaded is deleted again. Reload this page and try once more.',
	},
	blocked: {
		de: 'Ihr Browser lässt diese Seite nichts speichern. Sonst hat sich nichts geändert.',
		en: 'Your browser does not let this page store anything. Nothing else has changed.',
	},
	stillBroken: {
		de: 'Es fehlt noch etwas. Was da ist, bleibt.',
		en: 'Something is still missing. What is there stays.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The page in the place of one that cannot be shown. */
export const clearPage = {
	'not-kept': {
		title: { de: 'Diese Seite ist nicht auf Ihrem Gerät', en: 'This page is not on your device' },
		text: {
			de: 'Sie haben gerade kein Netz, und diese Seite gehört nicht zu denen, die Sie behalten. Mit Netz können Sie sie wieder öffnen. Werte einer Reihe finden Sie auch ohne Netz unter „Erkunden“.',
			en: 'You have no network just now, and this page is none of those you keep. With a network you can open it again. The values of a series can be found without a network under “Explore”, too.',
		},
	},
	missing: {
		title: {
			de: 'Von dieser Seite fehlt etwas auf Ihrem Gerät',
			en: 'Part of this page is missing on your device',
		},
		text: {
			de: 'Ihr Browser hat einen Teil dessen gelöscht, was Sie behalten wollten, und in derselben Fassung ist es gerade nicht zu bekommen. Auf der Seite „Ohne Netz nutzen“ können Sie es nachladen oder eine neue Fassung holen.',
			en: 'Your browser has deleted some of what you wanted to keep, and the same version of it cannot be had just now. On the page “Use it offline” you can load what is missing or fetch a new version.',
		},
	},
	again: { de: 'Noch einmal versuchen', en: 'Try again' },
} as const;

/** The site as an app on a home screen. */
export const app = {
	name: 'KMU Social Monitor',
	short: 'KMU Monitor',
	description: 'Wie kleine und mittlere Unternehmen Social Media nutzen: Zahlen aus Erhebungen, mit Quelle.',
} as const;

/** Bytes in words: "1,4 MB", below a tenth of a megabyte "57 kB". */
export function amount(bytes: number, locale: Locale): string {
	const megabytes = bytes / 1e6;
	if (bytes > 0 && megabytes < 0.1) return `${number(bytes / 1e3, locale, 0)}\u00a0kB`;
	return `${number(megabytes, locale, megabytes < 10 ? 1 : 0)}\u00a0MB`;
}

/** What a package costs: bytes as they travel, and bytes on the device. */
export const cost = (wire: number, bytes: number, locale: Locale): string =>
	locale === 'de'
		? `Geladen werden etwa ${amount(wire, 'de')}, auf dem Gerät sind es ${amount(bytes, 'de')}.`
		: `About ${amount(wire, 'en')} are loaded; on the device it is ${amount(bytes, 'en')}.`;

/** What is there. `when`: a day in words; `version`: its fingerprint. */
export const complete = (bytes: number, when: string, version: string, locale: Locale): string =>
	locale === 'de'
		? `Vollständig auf diesem Gerät (${amount(bytes, 'de')}), seit ${when}. Fassung ${version}.`
		: `Complete on this device (${amount(bytes, 'en')}) since ${when}. Version ${version}.`;

export const incomplete = (missing: number, of: number, locale: Locale): string =>
	locale === 'de'
		? `Unvollständig: ${missing} von ${of} Dateien ${missing === 1 ? 'fehlt' : 'fehlen'}. Ihr Browser hat etwas gelöscht, oder das Laden wurde unterbrochen.`
		: `Incomplete: ${missing} of ${of} files ${missing === 1 ? 'is' : 'are'} missing. Your browser deleted something, or loading was interrupted.`;

/** How far loading is, in bytes as they travel. */
export const soFar = (done: number, of: number, locale: Locale): string =>
	locale === 'de'
		? `${amount(done, 'de')} von ${amount(of, 'de')}`
		: `${amount(done, 'en')} of ${amount(of, 'en')}`;

/** There was no room. `free`: what the browser says is left for this site, before; null where it does not say. */
export const noRoom = (needed: number, free: number | null, locale: Locale): string => {
	const [much, left] = [amount(needed, locale), free === null ? null : amount(free, locale)];
	return locale === 'de'
		? `Ihr Browser gibt dieser Website nicht genug Platz. Nötig sind ${much}${left ? `, frei sind ${left}` : ''}. Was dieser Versuch gespeichert hatte, ist wieder gelöscht; die Website geht weiter wie bisher.`
		: `Your browser does not give this site enough room. ${much} are needed${left ? `, ${left} are free` : ''}. What this attempt had stored is deleted again; the site goes on as before.`;
};
