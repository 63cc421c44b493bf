import type { Bilingual } from './locale';

/** What the page says on which a talk is put together. */
export const talk = {
	title: { de: 'Vortragen', en: 'Present' },
	pageTitle: { de: 'Vortrag mit Abbildungen', en: 'A talk with figures' },
	description: {
		de: 'Abbildungen zu einem Vortrag ordnen, im Vollbild zeigen, als PowerPoint oder als eine Datei mitnehmen. Quelle und Jahr stehen auf jeder Folie.',
		en: 'Arrange figures into a talk, show it full screen, take it along as PowerPoint or as one file. Source and year stand on every slide.',
	},
	lead: {
		de: 'Sammeln Sie Abbildungen, ordnen Sie sie, tragen Sie sie vor. Auf jeder Folie stehen Quelle, Jahr und für wen die Zahl gilt.',
		en: 'Collect figures, arrange them, present them. Every slide has its source, its year and whom the figure speaks of.',
	},
	needsScript: {
		de: 'Für einen Vortrag braucht die Seite JavaScript. Bilder für Ihre Folien gibt es auch ohne:',
		en: 'A talk needs JavaScript on this page. Pictures for your slides can be had without:',
	},
	pictures: { de: 'alle Abbildungen', en: 'all figures' },
	problemsLead: {
		de: 'In der Adresse stand etwas, das sich nicht lesen ließ. Was lesbar war, steht unten.',
		en: 'The address held something that could not be read. What could be read stands below.',
	},
	add: { de: 'Abbildungen dazunehmen', en: 'Add figures' },
	addButton: { de: 'Hinzufügen', en: 'Add' },
	more: {
		de: 'Auch Ansichten aus dem Explorer passen in den Vortrag: Stellen Sie dort ein, was Sie zeigen möchten, öffnen Sie „Mitnehmen“ und wählen Sie „Vortrag“. Das geht bei jeder Abbildung. Bleibt diese Seite dabei offen, kommt die Abbildung hier dazu.',
		en: 'Views of the explorer fit into the talk as well: set up there what you want to show, open “Take along” and choose “Talk”. Every figure has this. If this page stays open meanwhile, the figure is added here.',
	},
	explore: { de: 'Zum Explorer', en: 'To the explorer' },
	notLoaded: {
		de: 'Ein Teil dieser Seite konnte nicht geladen werden. Ihr Vortrag steht noch in der Adresse. Prüfen Sie das Netz und laden Sie die Seite neu.',
		en: 'A part of this page could not be loaded. Your talk is still in the address. Check the network and reload the page.',
	},
	windowBlocked: {
		de: 'Der Browser hat das Fenster nicht geöffnet. Erlauben Sie dieser Seite Pop-up-Fenster und versuchen Sie es noch einmal.',
		en: 'The browser did not open the window. Allow pop-up windows for this page and try again.',
	},
	windowTitle: { de: 'Notizen zum Vortrag', en: 'Notes of the talk' },
	windowEmpty: {
		de: 'Hier stehen die Notizen zu einem Vortrag. In dieser Adresse steht keiner. Öffnen Sie das Fenster noch einmal von der Seite „Vortragen“ aus.',
		en: 'This window shows the notes of a talk. Its address holds none. Open it again from the page “Present”.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What went wrong with an address; keys as in talk/problem. `count`: how often. */
export const talkProblem = {
	link: () => ({
		de: 'Der Link zum Vortrag ist beschädigt. Vielleicht wurde er beim Verschicken verändert. Lassen Sie ihn sich noch einmal geben, am besten als Datei.',
		en: 'The link to the talk is damaged. Perhaps it was changed on its way. Have it sent once more, best as a file.',
	}),
	cut: () => ({
		de: 'Das Ende des Links fehlt. Vielleicht fehlen deshalb Folien am Schluss.',
		en: 'The end of the link is missing. So slides may be missing at the end.',
	}),
	newer: () => ({
		de: 'Der Link stammt aus einer neueren Fassung dieser Seite. Laden Sie die Seite neu.',
		en: 'The link comes from a newer version of this page. Reload the page.',
	}),
	many: () => ({
		de: 'Der Link hat mehr Folien, als ein Vortrag haben kann. Die letzten fehlen.',
		en: 'The link has more slides than a talk can have. The last ones are missing.',
	}),
	figure: (count) =>
		count === 1
			? {
					de: 'Eine Folie nennt eine Abbildung, die es nicht gibt. Sie wurde ausgelassen.',
					en: 'One slide names a figure that does not exist. It was left out.',
				}
			: {
					de: `${count} Folien nennen Abbildungen, die es nicht gibt. Sie wurden ausgelassen.`,
					en: `${count} slides name figures that do not exist. They were left out.`,
				},
	plate: (count) =>
		count === 1
			? {
					de: 'Eine Abbildung ist beschädigt. Sie wurde ausgelassen.',
					en: 'One figure is damaged. It was left out.',
				}
			: {
					de: `${count} Abbildungen sind beschädigt. Sie wurden ausgelassen.`,
					en: `${count} figures are damaged. They were left out.`,
				},
	slide: (count) =>
		count === 1
			? {
					de: 'Eine Folie ist beschädigt. Sie wurde ausgelassen.',
					en: 'One slide is damaged. It was left out.',
				}
			: {
					de: `${count} Folien sind beschädigt. Sie wurden ausgelassen.`,
					en: `${count} slides are damaged. They were left out.`,
				},
	add: () => ({
		de: 'Die Abbildung, die dazukommen sollte, ließ sich nicht lesen. Nehmen Sie sie noch einmal mit.',
		en: 'The figure that was to be added could not be read. Take it along once more.',
	}),
	full: () => ({
		de: 'Der Vortrag ist voll. Entfernen Sie eine Folie, dann passt wieder eine hinein.',
		en: 'The talk is full. Remove a slide, and there is room for another.',
	}),
} as const satisfies Readonly<Record<string, (count: number) => Bilingual>>;

/** For eye and ear. */
export const added = (title: string): Bilingual => ({ de: `Hinzugefügt: ${title}`, en: `Added: ${title}` });
