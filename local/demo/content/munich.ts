/** The German-speaking space. */
export const MUNICH_CONTENT: readonly string[] = [
  `
=== MUC-1 epic arbeit from=lena to=lena label=westpark
Der Schuppen am Westpark geht auf
Der erste Schuppen in München. Alles, was Mitglieder dort sehen, soll auf Deutsch und mit den Münchner Regeln funktionieren.

## Erfolgskriterien
- 300 Mitglieder im ersten Vierteljahr
- Weniger als zehn Anrufe pro Woche beim Bereitschaftsdienst

=== MUC-2 epic klaerung from=lena label=kurse
Kurse im Schuppen
Motorsäge, Fliesen legen, Fahrrad flicken: Die Leute fragen danach. Wer hält die Kurse, und wer haftet?

=== MUC-3 epic fertig from=lena touched=40
Verein gründen und Vertrag mit der Stadt

=== MUC-4 story fertig 3sp in=s6 parent=MUC-1 from=lena shape=german-heading
Mitglied werden mit Münchner Adresse
## Akzeptanzkriterien
- Postleitzahlen von 80331 bis 81929 werden angenommen.
- Wer außerhalb wohnt, bekommt den Hinweis auf den nächsten Schuppen.

=== MUC-5 story fertig 2sp in=s6 parent=MUC-1 from=lena
Preise mit Mehrwertsteuer anzeigen
**Akzeptanzkriterien:**
- Jeder Preis nennt die enthaltene Mehrwertsteuer.
- Die Kaution ist davon ausgenommen.

=== MUC-6 aufgabe fertig 1sp in=s6 parent=MUC-1 from=lena
Schlüsselkasten am Westpark montieren

=== MUC-7 fehler fertig 1sp in=s6 parent=MUC-1 from=lena
Umlaute fehlen auf dem Beleg
**Schritte:** Eine Säge ausleihen, Beleg öffnen. **Erwartet:** Säge. **Tatsächlich:** S?ge.

=== MUC-8 story abnahme 5sp in=active parent=MUC-1 from=lena to=beatriz shape=german-scenario
Abholen ohne Betreuung
~~~gherkin
# language: de
Funktionalität: Abholen ohne Betreuung

  Szenario: Code stimmt
    Angenommen meine Ausleihe beginnt in zehn Minuten
    Wenn ich meinen Code am Schließfach eingebe
    Dann öffnet sich genau ein Fach
    Und die Ausleihe gilt als begonnen
~~~

=== MUC-9 story arbeit 3sp in=active parent=MUC-1 from=lena to=lena shape=german-bold-label
Bereitschaft am Wochenende anrufen
Nachts geht niemand ans Telefon; das soll man vorher wissen.

**Abnahmekriterien**

- Die Nummer ist nur von 8 bis 20 Uhr anwählbar.
- Außerhalb dieser Zeit nimmt die App eine Nachricht mit Foto an.

=== MUC-10 aufgabe arbeit 2sp in=active parent=MUC-1 from=lena to=beatriz
Hausordnung übersetzen
Die Stadt verlangt Deutsch und Englisch, wir hätten gern noch Türkisch.

=== MUC-11 fehler bereit 1sp in=active parent=MUC-1 from=lena
Datum steht als Monat/Tag auf dem Beleg
**Schritte:** Am 3. Mai ausleihen. **Erwartet:** 03.05. **Tatsächlich:** 05/03.

=== MUC-12 story bereit 3sp in=next top=1 parent=MUC-1 from=lena shape=german-heading
Öffnungszeiten mit bayerischen Feiertagen
Als Mitglied möchte ich sehen, an welchen Feiertagen niemand im Schuppen ist, damit ich nicht umsonst komme.

## Akzeptanzkriterien
- Gesetzliche Feiertage in Bayern sind als "ohne Betreuung" markiert.
- Schließfächer bleiben an Feiertagen benutzbar.
- Der Schuppen kann eigene Tage ergänzen.

=== MUC-13 story bereit 2sp in=next top=2 parent=MUC-1 from=lena shape=plain-field
Ermäßigung mit München-Pass
Wer einen München-Pass hat, zahlt die Hälfte.

>>> criteria
Mit gültigem Pass zeigt jede Seite den halben Preis; nach Ablauf des Passes gilt ab der nächsten Ausleihe der volle.

=== MUC-14 story verfeinerung 5sp in=next top=3 parent=MUC-1 from=lena shape=german-placeholder
Kaution per Lastschrift
Viele haben keine Kreditkarte.

## Akzeptanzkriterien
folgt noch

=== MUC-15 story verfeinerung 3sp in=next top=4 parent=MUC-1 from=lena shape=missing
Lastenrad am Westpark mitbuchen
Der Verleih nebenan würde uns zwei Lastenräder überlassen, wenn die Buchung bei uns läuft und die Rechnung bei ihm.

=== MUC-16 story verfeinerung in=next top=5 parent=MUC-1 from=lena shape=german-scenarios
Fundsachen melden
**Szenario: Fund im Fach**
Angenommen im Fach liegt etwas, das nicht zur Ausleihe gehört
Wenn ich "Fundsache" wähle und ein Foto mache
Dann sieht die Betreuung das Foto und ich darf das Fach schließen

=== MUC-17 fehler verfeinerung 1sp in=next top=6 parent=MUC-1 from=lena
Straßennamen mit ß werden nicht gefunden
**Schritte:** "Ganghoferstraße" suchen. **Erwartet:** der Schuppen. **Tatsächlich:** kein Treffer; mit "ss" geht es.

=== MUC-18 aufgabe verfeinerung 2sp in=next top=7 parent=MUC-1 from=lena shape=definition-of-done-only
Einladung zur Eröffnung verschicken
**Definition of Done**
- Text ist gegengelesen
- Verteiler ist aktuell

=== MUC-19 story verfeinerung 3sp top=8 parent=MUC-1 from=lena shape=german-table
Schließfach reservieren für große Werkzeuge
| Nr. | Akzeptanzkriterium |
| --- | --- |
| 1 | Werkzeuge über 1,20 m werden nur für die Fächer 9 bis 12 angeboten |
| 2 | Ist keines frei, nennt die App die nächste freie Zeit |

=== MUC-20 story verfeinerung parent=MUC-1 from=lena shape=german-template
Gutschein zum Geburtstag
## Akzeptanzkriterien
- Angenommen [Ausgangslage]
- Wenn [Handlung]
- Dann [Beobachtung]

=== MUC-21 story verfeinerung 2sp parent=MUC-1 from=lena shape=german-task-list
Rasenmäher nur werktags von 8 bis 20 Uhr
Ruhezeiten gelten auch für unsere Geräte.

**Akzeptanzkriterien**

- [ ] Bei lauten Geräten zeigt der Kalender die Ruhezeiten
- [ ] Die Rückgabe ist auch in der Ruhezeit möglich

=== MUC-22 story verfeinerung parent=MUC-2 from=lena shape=missing
Kurs buchen wie ein Werkzeug
Zehn Plätze statt eines Bohrers.

=== MUC-23 story verfeinerung parent=MUC-2 from=lena shape=mention-in-prose
Teilnahme bestätigen
Die Akzeptanzkriterien dafür hängen am Urteil der Versicherung, auf das wir seit März warten.

=== MUC-24 aufgabe verfeinerung parent=MUC-2 from=lena
Kursleitungen ansprechen
Drei Namen stehen im Protokoll der letzten Sitzung.

=== MUC-25 story verworfen parent=MUC-1 from=lena
Werkzeug nach Hause liefern
Zu teuer, und der Weg zum Schuppen ist der halbe Spaß.

=== MUC-26 fehler verfeinerung parent=MUC-1 from=lena shape=no-description
Karte ruckelt

=== MUC-27 unteraufgabe offen parent=MUC-10 from=lena
Übersetzung ins Türkische anfragen

=== MUC-28 unteraufgabe fertig parent=MUC-8 from=beatriz
Schließfächer 1 bis 12 nummerieren

=== MUC-29 story verfeinerung 13sp parent=MUC-1 from=lena shape=german-success
Jahresabrechnung für den Verein
### Abnahmekriterien (mit der Kasse besprochen)
- Einnahmen sind nach Beiträgen, Gebühren und Spenden getrennt.
- Die Summe stimmt mit dem Kontoauszug auf den Cent überein.
`,
];
