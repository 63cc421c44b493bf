/** The text that goes with the archive of all data. */
export const archiveNote = `KMU Social Monitor: Daten / data

Deutsch
Dieses Archiv enthält alle Tabellen und ihr Etikett (datapackage.json, Frictionless Data Package v2). Jede Zeile nennt ihre Quelle
(Spalte source), ihre Güte (grade: A Datei des Herausgebers, B Seite des Herausgebers, C an anderer Stelle zitiert) und ihre Hinweise
(flag, note). Was die Codes bedeuten, steht im Etikett unter "codes", die Quellen mit ihren Lizenzen unter "provenance".
Bitte nennen Sie beim Weitergeben die Quelle jeder Zahl. Zahlen kommerzieller Herausgeber sind einzeln zitiert.

English
This archive holds all tables and their label (datapackage.json, Frictionless Data Package v2). Every row names its source
(column source), its grade (A: data file of the publisher, B: the publisher's page, C: quoted elsewhere) and its notes (flag, note). What the codes
mean is said in the label under "codes", the sources with their licences under "provenance".
When you pass figures on, please name the source of each. Figures of commercial publishers are quoted singly.
`;
