/** The German-speaking space. */
export const MUNICH_CONTENT: readonly string[] = [
  `
=== MUC-1 epic arbeit from=lena label=westpark
Der Schuppen am Westpark geht auf
Der erste Schuppen in München. Alles, was Mitglieder dort sehen, soll auf Deutsch und mit den Münchner Regeln funktionieren.

## Erfolgskriterien
- 300 Mitglieder im ersten Vierteljahr

=== MUC-2 story bereit 3sp in=next parent=MUC-1 from=lena shape=german-heading
Öffnungszeiten mit bayerischen Feiertagen
Als Mitglied möchte ich sehen, an welchen Feiertagen niemand im Schuppen ist.

## Akzeptanzkriterien
- Gesetzliche Feiertage in Bayern sind als "ohne Betreuung" markiert.
- Schließfächer bleiben an Feiertagen benutzbar.

=== MUC-3 fehler verfeinerung in=next parent=MUC-1 from=lena
Umlaute fehlen auf dem Beleg
**Schritte:** Eine Säge ausleihen, Beleg öffnen. **Erwartet:** Säge. **Tatsächlich:** S?ge.
`,
];
