/** Excerpts as the programs write them, invented answers. */

/** German Excel: semicolons, decimal commas, size classes, a postcode with a zero in front, k. A. */
export const germanExcel = `
Nr.;PLZ;Beschäftigte;Branche;Umsatz (Mio. €);Nutzt Ihr Betrieb soziale Medien?;Zufriedenheit;Gewicht;Bemerkung;Befragt am
1;01067;1-9;Handel;0,5;ja;sehr zufrieden;0,85;;03.06.2024
2;80331;10 bis 49;Handwerk;1.234,5;nein;eher unzufrieden;1,20;zu wenig Zeit, leider;04.06.2024
3;10115;250 und mehr;Handel;12,25;ja;eher zufrieden;0,95;;04.06.2024
4;01067;50-249;Dienstleistung;k. A.;ja;zufrieden;1,10;"Kunden fragen; wir antworten";05.06.2024
5;50667;1-9;Sonstige;2,75;k. A.;sehr unzufrieden;0,90;;05.06.2024
6;20095;10 bis 49;Sonstige;3,5;nein;weiß nicht;1,00;läuft;12.06.2024
7;80331;1-9;Sonstige;0,8;ja;eher zufrieden;1,05;;12.06.2024
8;99084;50-249;Dienstleistung;7,1;Ja;teils/teils;0,95;;13.06.2024
`;

/** LimeSurvey with codes as names. */
export const limeSurvey = `
id,submitdate,lastpage,startlanguage,G01Q01,G01Q02[SQ001],G01Q02[SQ002],G01Q02[SQ003],G01Q02[other],G01Q03[SQ001],G01Q03[SQ002]
1,2024-05-02 10:14:03,3,de,A1,Y,,Y,,A1,A5
2,2024-05-02 10:20:44,3,de,A2,Y,Y,,,A2,A4
3,2024-05-03 08:01:00,3,de,A10,,,,,A3,A4
4,2024-05-03 09:31:10,3,de,A1,,Y,,Mastodon,A2,A1
5,2024-05-04 11:11:11,3,de,A2,Y,,,,A4,A2
6,2024-05-06 12:00:00,3,de,A1,Y,Y,Y,Threads,A5,A3
`;

/** LimeSurvey with codes and texts as names. */
export const limeSurveyTexts = `
"id. Antwort ID","G01Q02[SQ001]. Welche Kanäle nutzen Sie? [Facebook]","G01Q02[SQ002]. Welche Kanäle nutzen Sie? [Instagram]","G01Q04. Wie wichtig ist Ihnen Social Media?"
1,Ja,Nein,sehr wichtig
2,Ja,Ja,unwichtig
3,Nein,Nein,eher wichtig
4,Ja,Ja,eher unwichtig
5,Nein,Ja,sehr wichtig
`;

/** Unipark (EFS): v_ and a number for everything, 0 not quoted, 1 quoted, -77 not asked. */
export const unipark = `
lfdn;external_lfdn;dispcode;v_1;v_12;v_13;v_14;v_20;v_21;v_30
101;0;31;1;0;1;0;1;5;2
102;0;31;2;1;1;0;2;4;7
103;0;31;1;-77;-77;-77;-77;3;0
104;0;31;2;0;0;1;4;2;10
105;0;31;2;1;0;0;5;1;8
106;0;31;1;0;1;1;3;-77;5
`;

/** SoSci Survey: 1 not chosen, 2 chosen; -9 not answered. */
export const sosci = `
CASE;SERIAL;A101;A101_01;A101_02;A101_03;A102_01;A102_02;A103
17;;2;2;1;2;1;5;-9
18;;1;1;2;1;2;4;1
19;;3;2;2;2;3;4;2
20;;0;1;1;1;5;1;2
21;;1;1;1;2;4;-9;1
22;;2;2;2;1;2;2;1
`;

/** SurveyMonkey: the question in the first line, the option in the second; a field holds the name of its option. */
export const surveyMonkey = `
Respondent ID,Collector ID,Start Date,Which channels do you use?,,,,How large is your firm?
,,,Facebook,Instagram,LinkedIn,Other (please specify),Response
114000000001,401,04/28/2021 09:23:11 AM,Facebook,,LinkedIn,,1-9
114000000002,401,04/28/2021 10:03:01 AM,Facebook,Instagram,,,10-49
114000000003,401,04/29/2021 01:13:51 PM,,,,Our own app,250+
114000000004,401,04/30/2021 02:43:18 PM,,Instagram,LinkedIn,,50-249
114000000005,401,05/01/2021 08:00:00 AM,Facebook,,,,1-9
`;

/** The same where the second header line stands alone. */
export const optionsAlone = `
Which channels do you use? Facebook,Instagram,LinkedIn,Rating
Facebook,,LinkedIn,3
,Instagram,LinkedIn,4
Facebook,,,5
Facebook,Instagram,,1
`;

/** Google Forms: options parted by a comma and a space, and one of them holds a comma. */
export const googleForms = `
Zeitstempel,Welche Kanäle nutzen Sie?,Wie oft posten Sie?,Was wünschen Sie sich?
2024/06/03 9:23:11 AM MESZ,"Facebook, Instagram",täglich,Mehr Zeit
2024/06/03 9:40:00 AM MESZ,Facebook,wöchentlich,
2024/06/03 9:51:11 AM MESZ,"Facebook, Instagram, LinkedIn",selten,"Bilder, die wirken"
2024/06/04 1:03:10 PM MESZ,"Instagram, LinkedIn",nie,
2024/06/04 2:00:00 PM MESZ,"Facebook, Keine, wir telefonieren",täglich,Ruhe
2024/06/05 3:00:00 PM MESZ,"Keine, wir telefonieren",monatlich,
`;

/** Microsoft Forms: every option is followed by a semicolon. */
export const microsoftForms = `
ID\tStartzeit\tE-Mail\tName\tWelche Kanäle nutzen Sie?\tStimmen Sie zu?
1\t6/3/24 9:21:01\tanonymous\t\tFacebook;Instagram;\tStimme voll zu
2\t6/3/24 9:25:11\tanonymous\t\tInstagram;\tStimme eher zu
3\t6/14/24 9:29:01\tanonymous\t\tFacebook;\tStimme nicht zu
4\t6/14/24 9:33:00\tanonymous\t\tFacebook;Instagram;LinkedIn;\tStimme eher nicht zu
`;
