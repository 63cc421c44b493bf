* Writes the three files beside it: pspp make.sps (GNU PSPP 1.6.2).
SET DECIMAL=DOT.
DATA LIST LIST ("|") /nr (F8.0) branche (F2.0) groesse (F1.0) land (A24) nutzt (F1.0) k1 (F1.0) k2 (F1.0) k3 (F1.0) stunden (F8.2) datum (EDATE10) text (A700) gewicht (F10.4) zufrieden (F2.0).
BEGIN DATA
1|1|1|Baden-Württemberg|1|1|0|1|2.5|12.03.2026|Keine Zeit, das Tagesgeschäft geht vor. Größe äöüÄÖÜß wiederholt: Größe äöüÄÖÜß wiederholt: Größe äöüÄÖÜß wiederholt: Größe äöüÄÖÜß wiederholt: Größe äöüÄÖÜß wiederholt: Größe äöüÄÖÜß wiederholt: Größe äöüÄÖÜß Ende|647.9200|7
2|2|2|Thüringen|2| | | | |13.03.2026| |150.4200|-9
3|1|3|Bayern|1|0|1|0|-9|14.03.2026|DSGVO; keiner sagt uns, was erlaubt ist|92.2500|10
4|9|2|k. A.|1|1|1|1|300.125|15.03.2026|000 Größe 001 Größe 002 Größe 003 Größe 004 Größe 005 Größe 006 Größe 007 Größe 008 Größe 009 Größe 010 Größe 011 Größe 012 Größe 013 Größe 014 Größe 015 Größe 016 Größe 017 Größe 018 Größe 019 Größe 020 Größe 021 Größe 022 Größe 023 Größe 024 Größe 025 Größe 026 Größe 027 Größe 028 Größe 029 Größe 030 Größe 031 Größe 032 Größe 033 Größe 034 Größe 035 Größe 036 Größe 037 Größe 038 Größe 039 Größe 040 Größe 041 Größe 042 Größe 043 Größe 044 Größe 045 Größe 046 Größe 047 Größe 048 Größe 049 Größe 050 Größe 051 Größe 052 Größe 053 Größe 054 Größe 055 Größe 056 Größe 057 Größe|1.0000|99
END DATA.
VARIABLE LABELS nr "Nummer" /branche "In welcher Branche sind Sie tätig?" /groesse "Größenklasse" /land "Bundesland" /nutzt "Nutzen Sie soziale Medien?"
 /k1 "Facebook" /k2 "Instagram" /k3 "YouTube" /stunden "Wie viele Stunden in der Woche?" /text "Was hindert Sie am meisten?" /gewicht "Gewicht" /zufrieden "Wie zufrieden sind Sie?".
VALUE LABELS branche 1 "Industrie" 2 "Bau & Ausbau" 9 "weiß nicht" /groesse 1 "10 bis 49" 2 "50 bis 249" 3 "250 und mehr" /land "Bayern" "Freistaat Bayern" /nutzt 1 "ja" 2 "nein" /k1 k2 k3 1 "genannt" 0 "nicht genannt" /zufrieden 0 "gar nicht" 10 "sehr" -9 "k. A.".
MISSING VALUES branche (9) /land ("k. A.") /stunden (LOWEST THRU -1) /zufrieden (-9, 90 THRU HIGHEST).
VARIABLE LEVEL groesse (ORDINAL) /branche nutzt k1 k2 k3 (NOMINAL) /stunden gewicht zufrieden (SCALE).
MRSETS /MDGROUP NAME=$kanaele LABEL="Welche Netzwerke?" VARIABLES=k1 k2 k3 VALUE=1.
WEIGHT BY gewicht.
SAVE OUTFILE="compressed.sav" /COMPRESSED.
SAVE OUTFILE="uncompressed.sav" /UNCOMPRESSED.
SAVE OUTFILE="z.zsav" /ZCOMPRESSED.
