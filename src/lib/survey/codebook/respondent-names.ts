import { sampled, type CountedColumn } from './counted';
import { numberIn } from './number';
import { plain } from './plain';
import { why, type Why } from './reasons';

const idNames =
	/^(?:id|ids|i?d[\s_.-]?nr|nr|no\.?|lfd\.?[\s_.-]?(?:nr|n)?\.?|lfdn|caseid|case|fall(?:nr|nummer|id)?|(?:response|respondent|antwort|teilnehmer|participant|interview|record|submission|user|collector|firma|firmen|kunden?|unternehmens?)[\s_.-]?(?:id|nr|nummer|number|key|code)|respondent|token|uuid|guid|seed|session|serial|\w+[\s_.-]id|responseid|case[\s_.-]?(?:id|no|nr|number)|laufende nummer|cds|external_lfdn|tester|kundennummer|key)$/;
const personalNames =
	/(?:^|[\s_.-])(?:e-?mail(?:[\s_-]?(?:adresse|address))?|mail|telefon(?:nummer)?|phone(?:[\s_-]?number)?|fax|handy|mobil|ip(?:[\s_-]?(?:adresse|address))?|ipaddress|ipaddr|vorname|nachname|first[\s_-]?name|last[\s_-]?name|full[\s_-]?name|ansprechpartner(?:in)?)$/;
const mail = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const uuid = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
const address = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const phone = /^(?:\+|00?)\d{1,4}[\d\s()/-]{5,}$/;

/** Why a column tells respondents apart, or must never be shown; null where it does neither. */
export function namesRespondents({ name, filled, rows, texts }: CountedColumn): Why | null {
	const examples = [name];
	const word = plain(name).replace(/[.:]+$/, '');
	const looked = sampled(texts).map(({ text }) => text);
	const all = (pattern: RegExp) => looked.length > 1 && looked.every((text) => pattern.test(text));
	if (all(mail) || all(address) || all(phone)) return why('personal', examples);
	if (personalNames.test(word)) return why('personal', examples, false);
	if (all(uuid)) return why('names-respondents', examples);
	const isUnique = texts.length === filled && filled > 1;
	if (!isUnique || filled < rows * 0.9) return null;
	if (idNames.test(word) || /[\s_.-]id$/.test(word)) return why('names-respondents', examples);
	return counts(looked, texts.length, rows) || all(/^\d{10,}$/)
		? why('names-respondents', examples, false)
		: null;
}

/** 1, 2, 3 and so on down the file, in a file of more than a handful. */
function counts(looked: readonly string[], distinct: number, rows: number): boolean {
	if (rows < 20 || distinct !== rows) return false;
	const values = looked.map((text) => numberIn(text, '.'));
	if (values.some((value) => value === null || !Number.isInteger(value) || value < 0)) return false;
	return values.every((value, i) => i === 0 || Number(value) > Number(values[i - 1]));
}
