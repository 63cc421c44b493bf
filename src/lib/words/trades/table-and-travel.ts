import type { Trade } from './trade';

/** Divisions 49 to 56: transport, hotels, food and drink. */
export const tableAndTravel: readonly Trade[] = [
	[49, 'Taxi', 'Taxi', 'Taxibetrieb, Mietwagen mit Fahrer, Chauffeur, Fahrdienst, Krankenfahrten, cab'],
	[
		49,
		'Spedition mit eigenen Lkw',
		'Haulier (own lorries)',
		'Fuhrunternehmen, Transport, Lkw, Transportunternehmen, Güterverkehr, trucking, haulage',
	],
	[49, 'Umzugsunternehmen', 'Removals', 'Umzug, Umzüge, Möbelspedition, moving company'],
	[49, 'Busunternehmen', 'Coach company', 'Reisebus, Bus, Busreisen, bus'],
	[50, 'Schifffahrt', 'Shipping', 'Fähre, Reederei, Ausflugsschiff, Binnenschiff, ferry'],
	[
		51,
		'Luftfahrt',
		'Aviation',
		'Rundflüge, Fluggesellschaft, Hubschrauber, airline, Flugzeug, Flugzeuge, Ballonfahrten',
	],
	[
		52,
		'Spedition (organisiert Transporte)',
		'Freight forwarder',
		'Spediteur, Transportvermittlung, Zollagentur, forwarding, customs agent',
	],
	[
		52,
		'Lager und Logistik',
		'Storage and logistics',
		'Lagerhaus, Logistiker, Logistik, Fulfillment, warehouse, Self Storage, Selfstorage, Hafen, port',
	],
	[52, 'Parkhaus und Abschleppdienst', 'Car park and towing', 'Parkplatz, Pannenhilfe, parking'],
	[
		53,
		'Kurier- und Paketdienst',
		'Courier and parcels',
		'Kurier, Paket, Fahrradkurier, Post, Zusteller, delivery',
	],
	[55, 'Hotel', 'Hotel', 'Hotelier, Gasthof mit Zimmern, Beherbergung, Motel, accommodation'],
	[55, 'Pension', 'Guest house', 'Gästehaus, Gästezimmer, Bed and Breakfast, Monteurzimmer, B&B'],
	[
		55,
		'Ferienwohnung',
		'Holiday flat',
		'Ferienhaus, Ferienwohnungen, Airbnb, Ferienhof, holiday let, cottage',
	],
	[55, 'Campingplatz', 'Camp site', 'Camping, Wohnmobilstellplatz, campsite, caravan park'],
	[55, 'Jugendherberge oder Hostel', 'Hostel', 'Herberge, Berghütte, Tagungshaus, youth hostel'],
	[
		56,
		'Restaurant',
		'Restaurant',
		'Gaststätte, Gasthaus, Wirtshaus, Gastronomie, Wirt, Koch, Pizzeria, Lokal, gastronomy, Besenwirtschaft, Almhütte, Skihütte',
	],
	[56, 'Café', 'Café', 'Kaffeehaus, Bistro, Teestube, coffee shop'],
	[
		56,
		'Imbiss',
		'Snack bar',
		'Döner, Pommes, Würstchenbude, Foodtruck, Food Truck, fast food, takeaway, Pommesbude, chip shop, fish and chips',
	],
	[56, 'Eisdiele', 'Ice cream parlour', 'Eiscafé, Eis, gelato'],
	[56, 'Lieferdienst für Essen', 'Food delivery', 'Pizza, Pizzaservice, Bringdienst'],
	[
		56,
		'Kneipe oder Bar',
		'Pub or bar',
		'Bar, Bierlokal, Biergarten, Cocktailbar, Shishabar, Weinstube, Schankwirtschaft, Straußwirtschaft, Besenwirtschaft, Besen, Heuriger, Buschenschank',
	],
	[56, 'Club oder Diskothek', 'Club or discotheque', 'Disko, Disco, Nachtclub, Tanzlokal, nightclub'],
	[56, 'Catering', 'Catering', 'Partyservice, Caterer, Kantine, Schulküche, canteen'],
];
