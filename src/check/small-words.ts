/**
 * Words that have a capital only where they begin a sentence, as they are written then: articles, pronouns, conjunctions,
 * prepositions, common adverbs. Not the polite "Sie" and "Ihr". Read by checks that ask whether a sentence begins.
 */
const words = `
Aber Alle Allein Allerdings Alles Als Also Am An Andere Andernfalls Auch Auf Aus Außerdem Bei Beide Bevor Bis Bisher Da Dabei Dadurch
Dafür Dagegen Daher Damals Damit Danach Dann Darauf Darüber Darum Das Dass Davon Dazu Dem Den Denn Dennoch Der Deren Derzeit Des
Deshalb Dessen Deswegen Die Dies Diese Diesem Diesen Dieser Dieses Doch Dort Durch Eigentlich Ein Eine Einem Einen Einer Eines
Einige Entweder Er Erst Es Etwa Etwas Euch Falls Früher Für Gegen Gerade Gestern Gleichzeitig Heute Hier Hinter Ich Im Immer In
Inzwischen Ins Insgesamt Ja Jede Jeder Jedes Jedoch Jener Jetzt Kaum Kein Keine Keiner Kurz Leider Man Manche Manchmal Mehr Mein
Meine Mich Mir Mit Morgen Nach Nachdem Natürlich Neben Nein Nicht Nichts Nie Niemand Noch Nun Nur Ob Obwohl Oder Oft Ohne Schließlich
Schon Sein Seine Seit Seitdem Selbst So Sobald Sogar Solange Sollte Sondern Sonst Später Statt Trotz Trotzdem Über Überall Um Und
Uns Unser Unsere Unter Viel Viele Vielleicht Vom Von Vor Während Wann Warum Was Wegen Weil Weiter Wem Wen Wenn Wer Weshalb Wie Wieder
Wir Wo Wobei Wodurch Wofür Womit Wozu Zu Zudem Zuerst Zuletzt Zum Zunächst Zur Zwar Zwischen`;

export const smallWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
