import type { Codes } from '../src/lib/catalog/catalog';
import type { Bilingual } from '../src/lib/words/locale';

const named = (
	list: readonly (readonly [code: string, de: string, en: string])[],
): Record<string, Bilingual> => Object.fromEntries(list.map(([code, de, en]) => [code, { de, en }]));

/**
 * Names for codes that a table of Eurostat may bring and the label does not have; the label takes up those that are used.
 * Beside the label this is the list of what is known: a new code is accepted by naming it here.
 */
export const names: Codes = {
	geo: named([
		['EA17', 'Euroraum (17 Länder)', 'Euro area (17 countries)'],
		['EA18', 'Euroraum (18 Länder)', 'Euro area (18 countries)'],
		['EA19', 'Euroraum (19 Länder)', 'Euro area (19 countries)'],
		['EA20', 'Euroraum (20 Länder)', 'Euro area (20 countries)'],
		['EA21', 'Euroraum (21 Länder)', 'Euro area (21 countries)'],
		['AL', 'Albanien', 'Albania'],
		['GE', 'Georgien', 'Georgia'],
		['IS', 'Island', 'Iceland'],
		['LI', 'Liechtenstein', 'Liechtenstein'],
		['MD', 'Moldau', 'Moldova'],
		['NO', 'Norwegen', 'Norway'],
		['UA', 'Ukraine', 'Ukraine'],
	]),
	sector: named([
		['C10-E39', 'Industrie, Energie, Wasser (C10–E39)', 'Industry, energy, water (C10–E39)'],
		['C10-F43', 'Industrie, Energie, Wasser, Bau (C10–F43)', 'Industry, energy, construction (C10–F43)'],
		['C10-18', 'Nahrung bis Druck (C10–18)', 'Food to printing (C10–18)'],
		['C10-12', 'Nahrung, Getränke, Tabak (C10–12)', 'Food, beverages, tobacco (C10–12)'],
		['C13-15', 'Textil, Kleidung, Leder (C13–15)', 'Textiles, clothing, leather (C13–15)'],
		['C16-18', 'Holz, Papier, Druck (C16–18)', 'Wood, paper, printing (C16–18)'],
		['C19-23', 'Öl bis Baustoffe (C19–23)', 'Oil to minerals (C19–23)'],
		['C19', 'Kokerei, Mineralöl (C19)', 'Coke, petroleum (C19)'],
		['C20', 'Chemie (C20)', 'Chemicals (C20)'],
		['C21', 'Pharma (C21)', 'Pharmaceuticals (C21)'],
		['C22-23', 'Kunststoff, Glas, Baustoffe (C22–23)', 'Plastics, glass, minerals (C22–23)'],
		['C24-25', 'Metall (C24–25)', 'Metal (C24–25)'],
		['C26-33', 'Elektronik bis Reparatur (C26–33)', 'Electronics to repair (C26–33)'],
		['C26', 'Computer, Elektronik, Optik (C26)', 'Computers, electronics, optics (C26)'],
		['C27', 'Elektrogeräte (C27)', 'Electrical equipment (C27)'],
		['C27-28', 'Elektrogeräte, Maschinen (C27–28)', 'Electrical equipment, machinery (C27–28)'],
		['C28', 'Maschinenbau (C28)', 'Machinery (C28)'],
		['C29-30', 'Fahrzeuge (C29–30)', 'Vehicles (C29–30)'],
		['C31-33', 'Möbel, Sonstiges, Reparatur (C31–33)', 'Furniture, other, repair (C31–33)'],
		['D35', 'Energie (D35)', 'Energy (D35)'],
		['E36-39', 'Wasser, Abfall (E36–39)', 'Water, waste (E36–39)'],
		['G45-S95-1', 'Dienstleistungen (G45–S95.1)', 'Services (G45–S95.1)'],
		['G45', 'Kfz-Handel und -Reparatur (G45)', 'Motor trade and repair (G45)'],
		['G46', 'Großhandel (G46)', 'Wholesale (G46)'],
		['I55-56', 'Gastgewerbe (I55–56)', 'Hotels and restaurants (I55–56)'],
		['I56', 'Gastronomie (I56)', 'Food and beverage service (I56)'],
		['J58-60', 'Verlage, Film, Rundfunk (J58–60)', 'Publishing, film, broadcasting (J58–60)'],
		['J61', 'Telekommunikation (J61)', 'Telecommunications (J61)'],
		['J62-63', 'IT und Informationsdienste (J62–63)', 'IT and information services (J62–63)'],
		['ICT', 'IKT-Branche', 'ICT sector'],
		['L68-M75', 'Immobilien, freie Berufe (L68–M75)', 'Real estate, professional (L68–M75)'],
		['M69-71', 'Recht, Beratung, Ingenieure (M69–71)', 'Law, consulting, engineering (M69–71)'],
		['M69-75', 'Freie Berufe, Technik (M69–75)', 'Professional, technical (M69–75)'],
		['M72', 'Forschung (M72)', 'Research (M72)'],
		['M73-75', 'Werbung, Design, Tierärzte (M73–75)', 'Advertising, design, vets (M73–75)'],
		['N77-82-X-N79', 'Dienste ohne Reisebüros (N77–82 ohne N79)', 'Support, no travel (N77–82 without N79)'],
		['N79', 'Reisebüros, Veranstalter (N79)', 'Travel agencies, tour operators (N79)'],
		['S95-1', 'Reparatur von Computern (S95.1)', 'Repair of computers (S95.1)'],
	]),
	age: named([
		['16-24', '16 bis 24 Jahre', '16 to 24 years'],
		['25-34', '25 bis 34 Jahre', '25 to 34 years'],
		['35-44', '35 bis 44 Jahre', '35 to 44 years'],
		['45-54', '45 bis 54 Jahre', '45 to 54 years'],
		['55-64', '55 bis 64 Jahre', '55 to 64 years'],
		['65-74', '65 bis 74 Jahre', '65 to 74 years'],
	]),
	flag: named([
		['f', 'Vorhersage', 'forecast'],
		['n', 'nicht signifikant', 'not significant'],
		['r', 'berichtigt', 'revised'],
		['s', 'von Eurostat geschätzt', 'estimated by Eurostat'],
		['z', 'nicht zutreffend', 'not applicable'],
	]),
};
