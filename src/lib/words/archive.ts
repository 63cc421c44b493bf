/** README.txt in the archive of all data: what is in it, on which terms, how to cite. A test holds that it names every file. */
export const archiveNote = `KMU Social Monitor: Daten / data


DEUTSCH

Was darin ist
  datapackage.json        das Etikett (Frictionless Data Package v2): Felder, jede Datenreihe, jede Quelle, jeder Code
  social-media-usage.csv  Menschen: wer online und in sozialen Medien ist und was sie dort suchen
  sme-adoption.csv        Unternehmen: wer soziale Medien nutzt und wofür
  digital-intensity.csv   Unternehmen: Eurostats Index der digitalen Intensität
  enterprises.csv         wie viele Unternehmen es gibt
  README.txt              dieser Text

Alle Tabellen haben dieselben Spalten, Komma als Trenner, Punkt als Dezimalzeichen, UTF-8. Ein leerer Wert ist kein Nullwert: flag sagt,
warum keiner veröffentlicht ist. grade sagt, wie nah an der Quelle gelesen wurde: A Datei des Herausgebers, B seine eigene Seite,
C an anderer Stelle zitiert. note und flag gehören zu ihrem Wert; was die Codes bedeuten, steht im Etikett unter "codes". Nicht jede
Reihe darf neben jeder anderen stehen: Grundgesamtheit und Wortlaut stehen im Etikett unter "series".

Lizenzen
  Die Zahlen gehören denen, die sie veröffentlicht haben. Jede Zeile nennt in source ihre Quelle; die Quelle nennt im Etikett unter "provenance"
  ihre Lizenz: CC BY 4.0 (Eurostat, Europäische Kommission, CBS: Quelle nennen, Änderungen angeben) oder einzelne Zahlen,
  zitiert mit Quelle (keine Lizenz für Bericht oder Datensatz; für mehr den Herausgeber fragen).
  Etikett, Auswahl und Anordnung: MIT-Lizenz.

Zitieren
  Nennen Sie Herausgeber, Titel der Quelle, Jahr und, wo es einen gibt, den Auftraggeber, zum Beispiel:
  Eurostat, isoc_e_dii, Index der digitalen Intensität, 2023. Die vollständige Angabe und BibTeX stehen auf der Seite jeder Datenreihe.


ENGLISH

What is in it
  datapackage.json        the label (Frictionless Data Package v2): fields, every series, every source, every code
  social-media-usage.csv  people: who is online and on social media, and what they look for there
  sme-adoption.csv        enterprises: who uses social media, and what for
  digital-intensity.csv   enterprises: Eurostat's Digital Intensity Index
  enterprises.csv         how many enterprises there are
  README.txt              this text

All tables have the same columns, a comma between fields, a decimal point, UTF-8. An empty value is not zero: flag says why
none is published. grade says how near to its source a value was read: A the publisher's data file, B its own page,
C quoted elsewhere. note and flag belong to their value; what the codes mean is said in the label under "codes". Not every
series may stand beside every other: universe and wording are in the label under "series".

Licences
  The figures belong to those who published them. Every row names its source in source; the source names its licence in the label, under
  "provenance": CC BY 4.0 (Eurostat, European Commission, CBS: name the source, say what you changed) or single figures,
  quoted with attribution (no licence to the report or data set; for more, ask the publisher).
  Label, selection and arrangement: MIT licence.

How to cite
  Name publisher, title of the source, year and, where there is one, who commissioned it, for example:
  Eurostat, isoc_e_dii, Digital Intensity Index, 2023. The full citation and BibTeX are on the page of every series.
`;
